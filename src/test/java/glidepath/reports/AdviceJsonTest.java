package glidepath.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import glidepath.Fixtures;
import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Advice as JSON keeps to the schema that other programs rely on.
class AdviceJsonTest {

    @SuppressWarnings("unused")   // named by an annotation
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("assets", "advice.schema.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String json(Plan plan, ScenarioForecast forecast, PriceCatalog catalog) {
        Advice advice = Advice.of(new AdviceContext(forecast, plan.situation(), catalog, LocalDate.of(2026, 11, 23)));
        return new AdviceReport(Messages.root(), plan, forecast.scenario(), advice).json();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void adviceOnEachScenarioOfTheSamplesFits(String sample) {
        Plan plan = Samples.read(sample);
        for (ScenarioForecast forecast : Forecaster.forecast(plan, Catalogs.shipped()).scenarios()) {
            assertEquals(List.of(), SCHEMA.validate(json(plan, forecast, Catalogs.shipped()), InputFormat.JSON), sample + ", "
                    + forecast.scenario().name());
        }
    }

    @ParameterizedTest
    @CsvSource({"\"because\", \"reason\"", "\"likely\", \"probably\"", "\"applies\": \"no\", \"applies\": \"never\"",
            "\"done\": false, \"done\": \"no\"", "72.00, 72.005"})
    void anotherShapeDoesNot(String good, String other) {
        String fits = json(Fixtures.CHAT, Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG).baseline(), Fixtures.CATALOG);
        assertEquals(List.of(), SCHEMA.validate(fits, InputFormat.JSON));
        assertFalse(SCHEMA.validate(fits.replace(good.strip(), other.strip()), InputFormat.JSON).isEmpty(), other);
    }
}
