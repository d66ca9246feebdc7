package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.Batch;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;

/// Price tables of others, as they come.
class PriceFilesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Path SAMPLES = Path.of("src/test/resources/prices");

    @TempDir
    private Path folder;

    private static PriceTable read(Path file) throws UnreadablePrices {
        return new PriceFiles(CATALOG, DAY).read(file);
    }

    private static Model model(PriceTable table, String id) {
        return table.models().stream().filter(model -> model.id().equals(ModelId.parse(id))).findFirst().orElseThrow();
    }

    private static String price(RateCard card, Meter meter) {
        return card.prices().get(meter).base().usd().stripTrailingZeros().toPlainString();
    }

    private Path unpacked(String name) throws IOException {
        try (var stream = new GZIPInputStream(Files.newInputStream(Path.of("pricing/tables").resolve(name + ".gz")))) {
            return Files.write(folder.resolve(name), stream.readAllBytes());
        }
    }

    /// 0.0003 dollars for a thousand output tokens; each product is a text within the list.
    @Test
    void readsWhatTheAwsCommandLinePrintsOfAnOffer() throws IOException, UnreadablePrices {
        String product = "{'product':{'sku':'S1','attributes':{'regionCode':'us-east-1','usagetype':'USE1-NovaLite-output-tokens',"
                + "'inferenceType':'Output tokens','model':'Nova Lite'}},'terms':{'OnDemand':{'S1.J':{'priceDimensions':{'S1.J.6':"
                + "{'unit':'1K tokens','description':'x','pricePerUnit':{'USD':'0.0003000000'}}}}}}}";
        PriceTable table = read(Files.writeString(folder.resolve("products.json"),
                "{\"PriceList\":[\"%s\"],\"FormatVersion\":\"aws_v1\"}".formatted(product.replace("'", "\\\""))));
        assertEquals("0.3", price(model(table, "aws/amazon.nova-lite-v1:0").on(DAY), Meter.OUTPUT));
    }

    /// A base's prices hold where a file names none, but for those that it leaves out.
    @Test
    void ofModelsDevABasesPricesHoldUnlessTheyAreLeftOut() throws IOException, UnreadablePrices {
        Path models = Files.createDirectories(folder.resolve("providers/openai/models"));
        Files.createDirectories(folder.resolve("models/openai"));
        Files.writeString(folder.resolve("models/openai/gpt-x.toml"), "[cost]\ninput = 5\noutput = 25\ncache_read = 0.5\n"
                + "[cost.context_over_200k]\ninput = 10\n");
        Files.writeString(models.resolve("gpt-y.toml"), "base_model = 'openai/gpt-x'\n[cost]\ninput = 6\n");
        Files.writeString(models.resolve("gpt-z.toml"), "base_model = 'openai/gpt-x'\nbase_model_omit = ['cost.context_over_200k']\n");
        PriceTable table = read(folder);
        assertEquals("6 25 0.5", Stream.of(Meter.INPUT, Meter.OUTPUT, Meter.CACHE_READ)
                .map(meter -> price(model(table, "openai/gpt-y").on(DAY), meter)).collect(Collectors.joining(" ")));
        assertEquals(1, model(table, "openai/gpt-y").on(DAY).prices().get(Meter.INPUT).tiers().size());
        assertEquals(0, model(table, "openai/gpt-z").on(DAY).prices().get(Meter.INPUT).tiers().size());
    }

    @Test
    void aTableOfWhichNothingIsKnownIsNotOneThatChangesNothing() throws IOException {
        Path lone = Files.writeString(folder.resolve("lone.toml"), "[cost]\ninput = 5\noutput = 25\n");
        assertTrue(assertThrows(UnreadablePrices.class, () -> read(lone)).getMessage().contains("providers/PROVIDER/models"));
    }

    /// The public tables themselves, told apart by what is in them.
    @ParameterizedTest
    @CsvSource({"genai-prices.json, genai-prices, 1694, anthropic/claude-opus-5, 5",
            "pi-ai.json, pi-ai 1.5.2, 521, aws/us.anthropic.claude-opus-5-5, 4.4",
        "litellm.json, LiteLLM price table, 2984, aws/us.anthropic.claude-sonnet-4-6, 3.3"})
    void readsTheRealTables(String file, String title, int models, String id, String input) throws IOException, UnreadablePrices {
        PriceTable table = read(unpacked(file));
        assertEquals(title, table.title());
        assertEquals(models, table.models().size());
        assertEquals(input, price(model(table, id).on(DAY), Meter.INPUT));
    }

    /// `3e-07` a token is exactly 0.3 a million, never 0.29999999999999998.
    @Test
    void pricesAByTokenAreExact() throws IOException, UnreadablePrices {
        PriceTable table = read(unpacked("litellm.json"));
        assertEquals("0.33", price(model(table, "aws/us.anthropic.claude-sonnet-4-6").on(DAY), Meter.CACHE_READ));
        assertEquals("6.6", price(model(table, "aws/us.anthropic.claude-sonnet-4-6").on(DAY), Meter.CACHE_WRITE_1H));
        assertTrue(table.leftOut().stream().anyMatch(left -> left.startsWith("'code_interpreter_cost_per_session'")), table.leftOut()
                .toString());
    }

    @Test
    void readsModelsDevWithWhatAFileStandsOn() throws UnreadablePrices {
        PriceTable table = read(SAMPLES.resolve("models.dev"));
        assertEquals("2.2", price(model(table, "aws/eu.anthropic.claude-sonnet-5").on(DAY), Meter.INPUT));
        assertEquals("16.5", price(model(table, "aws/au.anthropic.claude-opus-4-6-v1").on(DAY), Meter.INPUT));
        Model opus = model(table, "aws/anthropic.claude-opus-4-6-v1");
        assertEquals(1_000_000, opus.contextWindow().orElseThrow());
        assertEquals("Claude Opus 4.6", opus.name());
    }

    @Test
    void readsModelsDevJson() throws IOException, UnreadablePrices {
        Path file = Files.writeString(folder.resolve("api.json"), """
                {"anthropic": {"id": "anthropic", "name": "Anthropic", "models": {"claude-opus-5": {"id": "claude-opus-5", "name": "Claude Opus 5",
                  "cost": {"input": 5, "output": 25, "cache_read": 0.5, "context_over_200k": {"input": 10}}, "limit": {"context": 1000000, "output": 128000},
                  "modalities": {"input": ["text", "pdf"], "output": ["text"]}}}}}""");
        Model opus = model(read(file), "anthropic/claude-opus-5");
        assertEquals("5", price(opus.on(DAY), Meter.INPUT));
        assertEquals(200_000, opus.on(DAY).prices().get(Meter.INPUT).tiers().getFirst().start());
        assertEquals(128_000, opus.facts().limits().mostOutput().orElseThrow());
    }

    /// The data names the kind of a constraint, its schema does not know such a field.
    @Test
    void readsGenaiPricesFromADayOnHoweverThatIsWritten() throws IOException, UnreadablePrices {
        for (String type : List.of("", ", \"type\": \"start_date\"")) {
            Path file = Files.writeString(folder.resolve("genai.json"), """
                    [{"id": "openai", "name": "OpenAI", "api_pattern": "x", "models": [{"id": "gpt-9", "match": {"equals": "gpt-9"}, "prices": [
                      {"prices": {"input_mtok": 2}}, {"constraint": {"start_date": "2027-02-28"%s}, "prices": {"input_mtok": 3}}]}]}]"""
                    .formatted(type));
            Model later = model(read(file), "openai/gpt-9");
            assertEquals("2", price(later.on(LocalDate.of(2027, 2, 27)), Meter.INPUT));
            assertEquals("3", price(later.on(LocalDate.of(2027, 2, 28)), Meter.INPUT));
        }
    }

    @Test
    void readsOpenRouterAndLeavesRoutedAndFreePricesOut() throws UnreadablePrices {
        PriceTable table = read(SAMPLES.resolve("openrouter.json"));
        RateCard fast = model(table, "openrouter/anthropic/claude-opus-5-fast").on(DAY);
        assertEquals("10", price(fast, Meter.INPUT));
        assertEquals("20", price(fast, Meter.CACHE_WRITE_1H));
        assertEquals("10", price(fast, Meter.WEB_SEARCHES));
        assertTrue(model(table, "openrouter/openrouter/auto").on(DAY).prices().isEmpty());
        assertEquals(List.of("prices below zero (2)", "prices of 0, read as not stated (2)"), table.leftOut());
    }

    /// 0.00006 for 1K tokens is 0.06 a million; of two regions us-east-1 is taken.
    @Test
    void readsAnAwsOfferFile() throws UnreadablePrices {
        PriceTable table = read(SAMPLES.resolve("aws-offer.json"));
        Model lite = model(table, "aws/amazon.nova-lite-v1:0");
        assertEquals("0.06", price(lite.on(DAY), Meter.INPUT));
        assertEquals(Batch.Offer.YES, lite.batch().offer());
        assertEquals("0.12", price(lite.batch().card().orElseThrow().value(), Meter.OUTPUT));
        assertEquals(LocalDate.of(2026, 9, 11), table.date());
        assertEquals(1, table.leftOut().size());
    }

    @Test
    void readsAnAwsOfferFileAsCsvAndTellsTheWorldFromRegions() throws UnreadablePrices {
        PriceTable table = read(SAMPLES.resolve("aws-offer.csv"));
        assertEquals("3.3", price(model(table, "aws/regional.anthropic.claude-sonnet-4-6-v1:0").on(DAY), Meter.INPUT));
        assertEquals("6.6", price(model(table, "aws/regional.anthropic.claude-sonnet-4-6-v1:0").on(DAY), Meter.CACHE_WRITE_1H));
        Model global = model(table, "aws/global.anthropic.claude-sonnet-4-6-v1:0");
        assertEquals("3", price(global.on(DAY), Meter.INPUT));
        assertEquals("7.5", price(global.batch().card().orElseThrow().value(), Meter.OUTPUT));
    }

    /// What is exported in a format of the field reads back as the same prices.
    @ParameterizedTest
    @CsvSource({"GLIDEPATH", "GENAI_PRICES", "LITELLM"})
    void whatIsWrittenReadsBack(PriceExport.Format format) throws IOException, UnreadablePrices {
        Path file = Files.writeString(folder.resolve("out.json"), PriceExport.write(CATALOG, DAY, format));
        var changes = glidepath.catalog.PriceChanges.of(glidepath.catalog.PriceRefresh.of(CATALOG), read(file).models(), DAY);
        assertEquals(List.of(), changes.changes().stream().map(change -> change.model() + " " + change.key())
                .collect(Collectors.toList()));
        assertTrue(changes.equal() > 7_000, String.valueOf(changes.equal()));
    }

    private String fault(byte... bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.json"), bytes);
        String sentence = assertThrows(UnreadablePrices.class, () -> read(file)).getMessage();
        assertEquals(1, sentence.lines().count(), sentence);
        return sentence;
    }

    private String fault(String text) throws IOException {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void badInputIsToldInOneSentence() throws IOException {
        assertEquals("It is empty. Fetch it again", fault(""));
        assertTrue(fault("<!DOCTYPE html><html><body>404</body></html>").startsWith("It is a web page"));
        assertTrue(fault("{\"gpt-4o\": {\"litellm_provider\": \"openai\", \"input_cost_per_token\": 1e").startsWith("Line 1 is broken"));
        assertTrue(fault("[".repeat(100_000)).contains("nested too deep"));
        assertTrue(fault("{\"a\": {\"litellm_provider\": \"x\", \"a\": 1, \"a\": 2}}").startsWith("Line 1 is broken"));
        assertTrue(fault("{\"a\": {\"litellm_provider\": \"x\", \"input_cost_per_token\": NaN}}").startsWith("Line 1 is broken"));
        assertTrue(fault("{\"a\": 1}").startsWith("It is JSON, but no price table that is known"));
        assertTrue(fault("\"FormatVersion\",\"v1.0\"\n").contains("without its header line"));
        assertTrue(fault("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE)).startsWith("It is UTF-16"));
        assertTrue(fault((byte) 0x1f, (byte) 0x8b, (byte) 8).startsWith("It is packed. Unpack it"));
        assertTrue(fault((byte) 0xC3, (byte) 0x28).startsWith("It is not a text file in UTF-8"));
        assertTrue(fault("{\"provider\": {\"id\": \"x\"}, \"models\": [], \"sources\": {}}")
                .startsWith("It is not as a table of its kind should be"));
    }

    @Test
    void aFileOfAHundredMegabytesIsNotRead() throws IOException {
        Path large = folder.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertTrue(assertThrows(UnreadablePrices.class, () -> read(large)).getMessage().startsWith("It is larger than 40 MB"));
    }

    /// Its size is told as 0, and its bytes never end.
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceWithoutAnEndIsTooLarge() {
        assertTrue(assertThrows(UnreadablePrices.class, () -> read(Path.of("/dev/zero"))).getMessage().startsWith("It is larger than 40 MB"));
    }

    @Test
    void aByteOrderMarkAndAbsurdPricesDoNoHarm() throws IOException, UnreadablePrices {
        Path file = Files.writeString(folder.resolve("bom.json"),
                "\uFEFF{\"gpt-4o\": {\"litellm_provider\": \"openai\", \"input_cost_per_token\": 3e-06,"
                + " \"output_cost_per_token\": 15, \"cache_read_input_token_cost\": -1, \"cache_creation_input_token_cost\": 1e999}}");
        PriceTable table = read(file);
        assertEquals("3", price(model(table, "openai/gpt-4o").on(DAY), Meter.INPUT));
        assertEquals(1, model(table, "openai/gpt-4o").on(DAY).prices().size());
        assertEquals(List.of("prices below zero (1)", "prices beyond 700 a million tokens (1)", "prices that are no number (1)"),
                table.leftOut());
    }
}
