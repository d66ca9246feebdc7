package glidepath.reports.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// People read names where there are names, and are told what is not in a bill.
class FocusNamesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    private static Assumptions calling(String... models) {
        Assumptions assumptions = Assumptions.EMPTY;
        for (int index = 0; index < models.length; index++) {
            assumptions = assumptions.plus(Fixtures.workload("w" + index, ModelId.parse(models[index]), 1_000, 1_000, 100));
        }
        return assumptions;
    }

    private static ScenarioForecast forecast(Assumptions assumptions) {
        return Forecaster.forecast(Fixtures.plan().withAssumptions(assumptions), CATALOG).baseline();
    }

    private static NamedCsvRecord row(Assumptions assumptions, String description) throws IOException {
        var csv = new StringWriter();
        CsvTable.STANDARD.write(FocusReport.of("Test", List.of(forecast(assumptions)), CATALOG, Messages.root()), csv);
        return CsvReader.builder().ofNamedCsvRecord(csv.toString()).stream()
                .filter(row -> row.getField("ChargeDescription").equals(description)).findFirst().orElseThrow();
    }

    private static Optional<String> missing(Assumptions assumptions) {
        return new MissingRows(List.of(forecast(assumptions)), CATALOG, Messages.root()).sentence();
    }

    @ParameterizedTest
    @CsvSource({"aws/global.xai.grok-4.6,xAI", "aws/global.moonshotai.kimi-k3,Moonshot AI", "aws/global.zai.glm-5.3,Z.ai",
            "aws/cohere.command-r-v1:0,Cohere", "aws/nvidia.nemotron-nano-9b-v2,NVIDIA",
            "aws/max-x-max/50-steps/stability.stable-diffusion-xl-v0,Stability AI"})
    void whoMadeAModelOfTheMarketplaceIsCalledByItsOwnName(String model, String maker) {
        assertEquals(maker, Parties.of(glidepath.engine.surface.Account.of(CATALOG.model(ModelId.parse(model)).orElseThrow()),
                Optional.of(ModelId.parse(model)), Assumptions.EMPTY, CATALOG, Messages.root()).publisher());
    }

    @Test
    void supportIsThatOfAProviderByItsName() throws IOException {
        NamedCsvRecord row = row(calling("lambda_ai/hermes3-70b").plus(new ProviderTerms("lambda_ai", Percent.ZERO, Percent.of("5"))),
                "Support: Support");
        assertEquals(List.of("Lambda", "Lambda Support", "lambda_ai"),
                List.of(row.getField("ResourceName"), row.getField("ServiceName"), row.getField("ResourceId")));
    }

    @Test
    void whatPeopleDoIsAServiceWithAName() throws IOException {
        Assumptions reviewed = calling("lambda_ai/hermes3-70b").with(Map.of(Levers.REVIEW_SHARE.at("w0"), Percent.of("1"),
                Levers.REVIEW_MINUTES.at("w0"), Count.of(1), Levers.REVIEW_RATE.at("w0"), Money.of("30")));
        assertEquals("Human review", row(reviewed, "Human review: Review").getField("ServiceName"));
    }

    /// Input and output of a model that nobody prices, for 12 months.
    @Test
    void whatHasNoPriceIsToldWithItsModel() {
        assertEquals(Optional.empty(), missing(calling("lambda_ai/hermes3-70b")));
        assertEquals(Optional.of("24 charges have no price and are not in the file, which adds up to a lower bound: w1 (gpt-99 at OpenAI)."),
                missing(calling("lambda_ai/hermes3-70b", "openai/gpt-99")));
    }

    @Test
    void ofManyThatHaveNoneTheFirstFiveAreNamed() {
        Optional<String> told = missing(calling(IntStream.range(0, 7).mapToObj(index -> "openai/none-" + index).toArray(String[]::new)));
        assertEquals(Optional.of("168 charges have no price and are not in the file, which adds up to a lower bound: w0 (none-0 at OpenAI), "
                + "w1 (none-1 at OpenAI), w2 (none-2 at OpenAI), w3 (none-3 at OpenAI), w4 (none-4 at OpenAI) and 2 more."), told);
    }
}
