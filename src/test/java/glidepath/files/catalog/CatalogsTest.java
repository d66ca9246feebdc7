package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.Provider;
import glidepath.catalog.Source;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// The catalog that ships: complete, sourced, sane, and what the tables and kept files make.
class CatalogsTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();
    private static final Path FOLDER = Path.of("pricing");
    /// Above the dearest published rates: images by the billion pixels, characters by the million.
    private static final BigDecimal ABSURD = new BigDecimal(20_000);

    private static Model model(String id) {
        return SHIPPED.model(ModelId.parse(id)).orElseThrow();
    }

    private static Rate rate(String id) {
        return SHIPPED.rate(id).orElseThrow().rate();
    }

    /// Whoever changes a kept file or a table and does not build, learns it here.
    @Test
    void isWhatTheTablesAndKeptFilesMake() throws IOException {
        for (Map.Entry<String, String> file : CatalogSources.build(FOLDER).entrySet()) {
            assertEquals(file.getValue(), Files.readString(FOLDER.resolve(file.getKey())), file.getKey() + ": run glidepath catalog build");
        }
    }

    @Test
    void saysHowManyModelsItHasBeforeTheirPricesAreRead() {
        assertEquals(SHIPPED.models().size(), Catalogs.shipped().size());
        var own = new OwnPrice(ModelId.parse("aws/our-own"), "", new TreeMap<>(), Percent.of("0"), "negotiated", "contract 7", SHIPPED.date());
        assertEquals(SHIPPED.models().size() + 1, PriceBook.EMPTY.with(own).on(Catalogs.shipped()).size());
    }

    /// Plans know models by these ids: genai-prices 0.1.8 has 43 providers and 1,694 models.
    @Test
    void hasAllModelsOfItsFirstTable() throws IOException {
        List<ModelId> known = CatalogSources.tables(FOLDER).getFirst().models().stream().map(Model::id).toList();
        assertEquals(1_694, known.size());
        assertEquals(List.of(), known.stream().filter(id -> SHIPPED.model(id).isEmpty()).toList());
        assertEquals(LocalDate.of(2026, 11, 10), SHIPPED.date());
    }

    /// Names as their owners write them: no table's key. The one name that looks like a key is written so by its maker.
    @Test
    void everyProviderAndMakerHasANameOfItsOwn() {
        Stream<String> names = SHIPPED.providers().values().stream().flatMap(each -> Stream.of(each.name(), each.biller(), each.product()));
        Stream<String> makers = SHIPPED.models().values().stream().filter(model -> !model.facts().maker().isEmpty()).map(SHIPPED::makerOf);
        assertEquals(Set.of("v0", "fal"), Stream.concat(names, makers).filter(name -> name.equals(name.toLowerCase(Locale.ROOT)) || name
                .contains("_")).collect(Collectors.toSet()));
        assertEquals(List.of("Amazon Bedrock", "AWS", "Lambda", "Lambda", "Moonshot AI", "NVIDIA"), List.of(SHIPPED.nameOf("aws"),
                SHIPPED.billerOf("aws"), SHIPPED.nameOf("lambda_ai"), SHIPPED.billerOf("lambda_ai"), SHIPPED.nameOf("moonshotai"),
                SHIPPED.identifiers().names().get("nvidia")));
        assertEquals("someone", SHIPPED.nameOf("someone"), "an unknown id is its own name");
    }

    /// What is typed may be an id, a name in any case, or another name that is known.
    @Test
    void aProviderIsFoundByAnyOfItsNames() {
        assertEquals(List.of("aws", "aws", "aws", "lambda_ai", "x-ai", "google", "someone"), Stream.of("aws", "Amazon Bedrock", "bedrock",
                "lambda", "xAI", "google cloud", "someone").map(SHIPPED::providerCalled).toList());
    }

    @Test
    void everyPriceNamesItsSourceAndItsDateAndIsNoMoreCertainThanThey() {
        for (Model model : SHIPPED.models().values()) {
            check(model.source(), model.id().toString());
            model.prices().entries().forEach(entry -> entry.card().sources().values()
                    .forEach(source -> check(source, model.id().toString())));
            model.tiers().values().stream().map(Listed::source).forEach(source -> check(source, model.id().toString()));
            model.batch().card().map(Listed::source).ifPresent(source -> check(source, model.id().toString()));
            model.others().stream().map(Listed::source).forEach(source -> check(source, model.id().toString()));
        }
        SHIPPED.rates().values().forEach(listed -> assertFalse(listed.source().title().isEmpty(), listed.id()));
    }

    private static void check(Source source, String of) {
        assertFalse(source.title().isEmpty(), of);
        assertTrue(source.checked().isPresent() || source.evidence() != Evidence.CONFIRMED, () -> of + " is confirmed on no day");
    }

    @Test
    void noRateIsAbsurd() {
        SHIPPED.models().values().forEach(model -> model.prices().entries().stream().map(PriceEntry::card)
                .flatMap(card -> card.prices().entrySet().stream()).forEach(price -> {
                    BigDecimal usd = price.getValue().base().usd();
                    boolean free = model.id().id().endsWith(":free");
                    assertTrue(free ? usd.signum() == 0 : usd.signum() > 0 && usd.compareTo(ABSURD) < 0, model.id() + " " + price);
                }));
    }

    @Test
    void pricesFromAnotherCurrencyAreNeverConfirmed() {
        assertEquals(Optional.empty(), SHIPPED.models().values().stream()
                .filter(model -> model.id().provider().equals("zhipuai") && model.source().evidence() == Evidence.CONFIRMED).findAny());
    }

    @Test
    void tellsCloudsMakersAndGateways() {
        Map.of("aws", Provider.Kind.CLOUD, "anthropic", Provider.Kind.DIRECT, "openrouter", Provider.Kind.GATEWAY, "huggingface_groq",
                Provider.Kind.GATEWAY)
                .forEach((id, kind) -> assertEquals(kind, SHIPPED.provider(id).orElseThrow().kind(), id));
    }

    @Test
    void hasRatesThatBelongToNoModel() {
        assertEquals("0.05718", rate("aws/custom-model-import/us-east-1").price().usd().toPlainString());
        assertEquals("0.07144", rate("aws/custom-model-import/eu-central-1").price().usd().toPlainString());
        assertEquals("1.95", rate("aws/custom-model-storage").price().usd().toPlainString());
        assertEquals("0.15", rate("aws/guardrails-content").costOf(BigDecimal.valueOf(1_000)).usd().stripTrailingZeros().toPlainString());
        assertEquals(new BigDecimal("5000"), SHIPPED.rate("google/grounding").orElseThrow().free());
    }

    /// No price of a table is missing, and of those that differ all but a few are kept beside ours. The figures stand in the README.
    @Test
    void noPriceOfATableIsMissing() throws IOException {
        List<Comparison> comparisons = CatalogSources.compare(FOLDER, SHIPPED);
        assertEquals(List.of(), comparisons.stream().flatMap(comparison -> comparison.missing().stream()).map(Comparison.Point::model)
                .toList());
        assertEquals(List.of(), comparisons.stream().flatMap(comparison -> comparison.differing().stream()).filter(point -> !point.kept())
                .map(Comparison.Point::model).toList());
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (Comparison comparison : comparisons) {
            String row = String.format(Locale.ROOT, "| %s | %,d | %,d | %,d | %d |", comparison.table(), comparison.points(),
                    comparison.equal(),
                    comparison.differing().size(),
                    comparison.missing().size());
            assertTrue(readme.contains(row), "pricing/README.md lacks: " + row);
        }
    }

    @Test
    void whereSourcesDisagreeAllAreKept() {
        Model sol = model("mistral/mistral-small-latest");
        // Read on the vendor's page in July 2025, so long ago that the table of November 2026 counts more.
        assertEquals(new BigDecimal("0.15"), sol.on(SHIPPED.date()).prices().get(Meter.INPUT).base().usd());
        assertEquals(List.of("0.06", "0.1"), sol.others().stream()
                .map(other -> other.value().prices().get(Meter.INPUT).base().usd().toPlainString()).toList());
    }
}
