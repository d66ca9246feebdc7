package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.Test;

import glidepath.reports.focus.FocusReport;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// A forecast in the shape of a bill adds up to the forecast, whatever the plan.
class FocusPropertiesTest {

    private static final BigDecimal MOST_APART = new BigDecimal("0.000001");

    @Test
    void usageCreditsAndTaxAddUpToTheForecast() {
        ForAll.plans(sketch -> {
            ScenarioForecast forecast = Forecaster.forecast(sketch.plan(), sketch.catalog()).baseline();
            String csv = CsvTable.STANDARD.write(FocusReport.of("Plan", List.of(forecast), sketch.catalog(), Messages.root()).held());
            for (String column : List.of("BilledCost", "EffectiveCost", "ContractedCost")) {
                Map<String, BigDecimal> sums = new HashMap<>();
                CsvReader.builder().ofNamedCsvRecord(csv).forEach(row ->
                        sums.merge(row.getField("ChargeCategory"), new BigDecimal(row.getField(column)), BigDecimal::add));
                assertSame(forecast.gross(), sums.getOrDefault("Usage", BigDecimal.ZERO)
                        .add(sums.getOrDefault("Purchase", BigDecimal.ZERO)), column);
                assertSame(forecast.credits().negated(), sums.getOrDefault("Credit", BigDecimal.ZERO), column);
                assertSame(forecast.tax(), sums.getOrDefault("Tax", BigDecimal.ZERO), column);
            }
        });
    }

    /// Values of the bill are held to digits of their own; a sum that ends on half a cent would be rounded either way.
    private static void assertSame(Money expected, BigDecimal actual, String column) {
        BigDecimal apart = expected.usd().subtract(actual).abs();
        assertTrue(apart.compareTo(MOST_APART) < 0, () -> column + ": " + expected + " and " + actual);
    }
}
