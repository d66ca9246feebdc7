package glidepath.reports.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
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

    private static final Map<String, String> SUBCATEGORIES = Map.of("AI and Machine Learning", "Generative AI", "Other", "Other (Other)");

    /// What only usage has, and a tax must not have.
    private static final List<String> USAGE_ALONE = List.of("ConsumedQuantity", "ConsumedUnit", "PricingCategory", "PricingQuantity", "PricingUnit", "ListUnitPrice",
            "ContractedUnitPrice", "SkuId", "SkuMeter", "SkuPriceId");

    private static final List<String> NUMBERS = List.of("BilledCost", "ConsumedQuantity", "ContractedCost", "ContractedUnitPrice", "EffectiveCost", "ListCost",
            "ListUnitPrice", "PricingQuantity", "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost", "PricingCurrencyListUnitPrice");

    /// A forecast buys no commitments of a provider and corrects no invoice.
    private static final List<String> NO_COMMITMENTS = List.of("ChargeClass", "CommitmentDiscountCategory", "CommitmentDiscountId", "CommitmentDiscountName",
            "CommitmentDiscountQuantity", "CommitmentDiscountStatus", "CommitmentDiscountType", "CommitmentDiscountUnit", "CapacityReservationId",
            "CapacityReservationStatus", "InvoiceId");

    /// The 57 columns of FOCUS 1.2.
    private static final Set<String> COLUMNS = Set.of("AvailabilityZone", "BilledCost", "BillingAccountId", "BillingAccountName", "BillingAccountType",
            "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart", "CapacityReservationId", "CapacityReservationStatus", "ChargeCategory", "ChargeClass",
            "ChargeDescription", "ChargeFrequency", "ChargePeriodEnd", "ChargePeriodStart", "CommitmentDiscountCategory", "CommitmentDiscountId",
            "CommitmentDiscountName", "CommitmentDiscountQuantity", "CommitmentDiscountStatus", "CommitmentDiscountType", "CommitmentDiscountUnit",
            "ConsumedQuantity", "ConsumedUnit", "ContractedCost", "ContractedUnitPrice", "EffectiveCost", "InvoiceId", "InvoiceIssuerName", "ListCost",
            "ListUnitPrice", "PricingCategory", "PricingCurrency", "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost",
            "PricingCurrencyListUnitPrice", "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName", "RegionId", "RegionName", "ResourceId",
            "ResourceName", "ResourceType", "ServiceCategory", "ServiceName", "ServiceSubcategory", "SkuId", "SkuMeter", "SkuPriceDetails", "SkuPriceId",
            "SubAccountId", "SubAccountName", "SubAccountType", "Tags");

    static List<String> samples() {
        return Samples.NAMES;
    }

    private static List<NamedCsvRecord> rows(Plan plan, ScenarioForecast forecast) {
        String csv = CsvTable.STANDARD.write(FocusReport.of(plan.name(), List.of(forecast), CATALOG, Messages.root()).held());
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
                switch (row.getField("ChargeCategory")) {
                    case "Usage" -> assertUsage(row);
                    case "Credit" -> assertBare(row, "Credit");
                    default -> assertBare(row, "Tax");
                }
                assertPeriods(row);
                assertEquals(row.getField("RegionId").isEmpty(), row.getField("RegionName").isEmpty(), row.toString());
                assertEquals(row.getField("EffectiveCost"), row.getField("PricingCurrencyEffectiveCost"), "both are in dollars");
                assertEquals(SUBCATEGORIES.get(row.getField("ServiceCategory")), row.getField("ServiceSubcategory"));
                NUMBERS.forEach(column -> assertTrue(row.getField(column).matches("|-?\\d+(\\.\\d+)?"), column + " of " + row));
                NO_COMMITMENTS.forEach(column -> assertEquals("", row.getField(column), column));
            }
        }
    }

    /// A price times a quantity is a cost, and each has its unit.
    private static void assertUsage(NamedCsvRecord row) {
        USAGE_ALONE.forEach(column -> assertFalse(row.getField(column).isEmpty(), column + " of " + row));
        assertTrue(row.getField("PricingUnit").matches("(10+ )?" + row.getField("ConsumedUnit")), row.toString());
        assertTrue(row.getField("ConsumedUnit").matches("[A-Z][A-Za-z -]*"), row.getField("ConsumedUnit"));
        BigDecimal block = new BigDecimal(row.getField("PricingUnit").contains(" ") ? row.getField("PricingUnit").split(" ")[0] : "1");
        assertNear(row, "ConsumedQuantity", number(row, "PricingQuantity").multiply(block));
        assertNear(row, "ListCost", number(row, "ListUnitPrice").multiply(number(row, "PricingQuantity")));
        assertNear(row, "ContractedCost", number(row, "ContractedUnitPrice").multiply(number(row, "PricingQuantity")));
        assertEquals(row.getField("ListUnitPrice"), row.getField("PricingCurrencyListUnitPrice"));
        assertTrue(number(row, "BilledCost").signum() >= 0, row.toString());
        assertEquals("Standard", row.getField("PricingCategory"));
    }

    /// Credits and taxes are amounts alone: no price, no quantity, no SKU.
    private static void assertBare(NamedCsvRecord row, String category) {
        assertEquals(category, row.getField("ChargeCategory"));
        USAGE_ALONE.forEach(column -> assertEquals("", row.getField(column), column + " of " + row));
        assertEquals(category.equals("Credit") ? -1 : 1, number(row, "BilledCost").signum(), row.toString());
        assertFalse(row.getField("ChargeFrequency").equals("Usage-Based"), row.toString());
    }

    /// The end is the first moment that no longer belongs to the period.
    private static void assertPeriods(NamedCsvRecord row) {
        Instant start = Instant.parse(row.getField("BillingPeriodStart"));
        assertEquals(start.atZone(ZoneOffset.UTC).plusMonths(1).toInstant(), Instant.parse(row.getField("BillingPeriodEnd")));
        assertEquals(row.getField("BillingPeriodStart"), row.getField("ChargePeriodStart"));
        assertEquals(row.getField("BillingPeriodEnd"), row.getField("ChargePeriodEnd"));
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
        assertEquals(COLUMNS, names.stream().filter(name -> !name.startsWith("x_")).collect(Collectors.toSet()));
    }
}
