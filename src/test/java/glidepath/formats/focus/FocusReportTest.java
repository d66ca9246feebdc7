package glidepath.formats.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Catalogs;
import glidepath.formats.Samples;
import glidepath.formats.Words;
import glidepath.formats.tables.CsvTable;
import glidepath.plan.Plan;
import glidepath.units.Money;

/// Against the column and value rules of FOCUS 1.2 (focus.finops.org), with the CSV read back by a reader that is not ours.
class FocusReportTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    /// Columns that the specification wants filled in every row.
    private static final List<String> NEVER_NULL = List.of("BilledCost", "BillingAccountId", "BillingCurrency", "BillingPeriodEnd",
            "BillingPeriodStart", "ChargeCategory", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost", "EffectiveCost",
            "InvoiceIssuerName", "ListCost", "PricingCurrency", "ProviderName", "PublisherName", "ServiceCategory", "ServiceName",
            "ServiceSubcategory");

    private static final Set<String> SERVICE_CATEGORIES = Set.of("AI and Machine Learning", "Other");

    static List<String> samples() {
        return Samples.NAMES;
    }

    private static List<NamedCsvRecord> rows(Plan plan, ScenarioForecast forecast) {
        String csv = CsvTable.STANDARD.write(new FocusReport(plan.name(), forecast, CATALOG, Words.root()).table());
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRowKeepsTheRulesOfItsColumns(String sample) {
        Plan plan = Samples.read(sample);
        for (ScenarioForecast forecast : Forecaster.forecast(plan, CATALOG).scenarios()) {
            for (NamedCsvRecord row : rows(plan, forecast)) {
                NEVER_NULL.forEach(column -> assertTrue(!row.getField(column).isEmpty(), column + " of " + row));
                assertEquals("USD", row.getField("BillingCurrency"));
                assertTrue(Set.of("Usage", "Credit", "Tax").contains(row.getField("ChargeCategory")), row.toString());
                assertTrue(Set.of("One-Time", "Recurring", "Usage-Based").contains(row.getField("ChargeFrequency")), row.toString());
                assertTrue(SERVICE_CATEGORIES.contains(row.getField("ServiceCategory")), row.toString());
                for (String column : List.of("BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd")) {
                    assertTrue(row.getField(column).matches("\\d{4}-\\d{2}-01T00:00:00Z"), row.getField(column));
                }
                // prices belong to usage alone, and a price times a quantity is a cost
                boolean usage = row.getField("ChargeCategory").equals("Usage");
                assertEquals(usage, !row.getField("ListUnitPrice").isEmpty(), row.toString());
                if (usage) {
                    assertNear(row, "ListCost", number(row, "ListUnitPrice").multiply(number(row, "PricingQuantity")));
                    assertNear(row, "ContractedCost", number(row, "ContractedUnitPrice").multiply(number(row, "PricingQuantity")));
                }
            }
        }
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /// Files keep 12 decimals of each number.
    private static void assertNear(NamedCsvRecord row, String column, BigDecimal expected) {
        assertTrue(number(row, column).subtract(expected).abs().compareTo(new BigDecimal("0.0001")) < 0, column + " " + expected + " in " + row);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void categoriesAddUpToTheForecast(String sample) {
        Plan plan = Samples.read(sample);
        for (ScenarioForecast forecast : Forecaster.forecast(plan, CATALOG).scenarios()) {
            for (String column : List.of("BilledCost", "EffectiveCost", "ContractedCost")) {
                Map<String, BigDecimal> sums = new HashMap<>();
                rows(plan, forecast).forEach(row -> sums.merge(row.getField("ChargeCategory"), number(row, column), BigDecimal::add));
                assertCents(forecast.gross(), sums.getOrDefault("Usage", BigDecimal.ZERO));
                assertCents(forecast.credits().negated(), sums.getOrDefault("Credit", BigDecimal.ZERO));
                assertCents(forecast.tax(), sums.getOrDefault("Tax", BigDecimal.ZERO));
            }
        }
    }

    private static void assertCents(Money expected, BigDecimal actual) {
        assertEquals(expected.toCents(), new Money(actual).toCents());
    }

    @Test
    void columnsAreThoseOfTheSpecificationAndOurs() {
        List<String> names = FocusColumn.names();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(57, names.stream().filter(name -> !name.startsWith("x_")).count());   // of FOCUS 1.2
    }
}
