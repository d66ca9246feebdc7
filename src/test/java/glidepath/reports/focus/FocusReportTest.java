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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Term;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Against the column and value rules of FOCUS 1.2 (focus.finops.org), with the CSV read back by a reader that is not ours.
class FocusReportTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    /// Columns that the specification wants filled in every row.
    private static final List<String> NEVER_NULL = List.of("BilledCost", "BillingAccountId", "BillingCurrency", "BillingPeriodEnd",
            "BillingPeriodStart", "ChargeCategory", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost", "EffectiveCost",
            "InvoiceIssuerName", "ListCost", "PricingCurrency", "ProviderName", "PublisherName", "ServiceCategory", "ServiceName",
            "ServiceSubcategory", "ServiceProviderName", "HostProviderName");

    /// The pairs that the specification has, of those that a plan can come to.
    private static final Set<String> CATEGORIES = Set.of("AI and Machine Learning/Generative AI",
            "AI and Machine Learning/Machine Learning", "Analytics/Search",
            "Compute/Containers", "Compute/Serverless Compute", "Compute/Virtual Machines", "Databases/Caching",
                    "Databases/NoSQL Databases",
            "Databases/Relational Databases", "Integration/API Management", "Integration/Messaging", "Integration/Workflow Orchestration",
            "Management and Governance/Observability", "Management and Governance/Support", "Networking/Network Connectivity",
                    "Other/Other (Other)",
            "Storage/Block Storage", "Storage/Object Storage");

    /// What only usage has, and a tax must not have.
    private static final List<String> USAGE_ALONE = List.of("ConsumedQuantity", "ConsumedUnit", "PricingCategory", "PricingQuantity",
            "PricingUnit", "ListUnitPrice",
            "ContractedUnitPrice", "SkuId", "SkuMeter", "SkuPriceId");

    private static final List<String> NUMBERS = List.of("BilledCost", "ConsumedQuantity", "ContractedCost", "ContractedUnitPrice",
            "EffectiveCost", "ListCost",
            "ListUnitPrice", "PricingQuantity", "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost",
                    "PricingCurrencyListUnitPrice");

    /// What usage of a commitment has, and nothing else.
    private static final List<String> COMMITMENTS = List.of("CommitmentDiscountCategory", "CommitmentDiscountId", "CommitmentDiscountName",
            "CommitmentDiscountQuantity", "CommitmentDiscountStatus", "CommitmentDiscountType", "CommitmentDiscountUnit");

    /// A forecast corrects no invoice.
    private static final List<String> NEVER = List.of("ChargeClass", "CapacityReservationId", "CapacityReservationStatus", "InvoiceId");

    /// The 57 columns of FOCUS 1.2, and the two of 1.3 that name the parties.
    private static final Set<String> COLUMNS = Set.of("AvailabilityZone", "BilledCost", "BillingAccountId", "BillingAccountName",
            "BillingAccountType",
            "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart", "CapacityReservationId", "CapacityReservationStatus",
                    "ChargeCategory", "ChargeClass",
            "ChargeDescription", "ChargeFrequency", "ChargePeriodEnd", "ChargePeriodStart", "CommitmentDiscountCategory",
                    "CommitmentDiscountId",
            "CommitmentDiscountName", "CommitmentDiscountQuantity", "CommitmentDiscountStatus", "CommitmentDiscountType",
                    "CommitmentDiscountUnit",
            "ConsumedQuantity", "ConsumedUnit", "ContractedCost", "ContractedUnitPrice", "EffectiveCost", "InvoiceId", "InvoiceIssuerName",
                    "ListCost",
            "ListUnitPrice", "PricingCategory", "PricingCurrency", "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost",
            "PricingCurrencyListUnitPrice", "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName", "RegionId", "RegionName",
                    "ResourceId",
            "ResourceName", "ResourceType", "ServiceCategory", "ServiceName", "ServiceSubcategory", "SkuId", "SkuMeter", "SkuPriceDetails",
                    "SkuPriceId",
            "SubAccountId", "SubAccountName", "SubAccountType", "Tags", "ServiceProviderName", "HostProviderName");

    static List<String> samples() {
        return Samples.NAMES;
    }

    private static List<NamedCsvRecord> rows(Plan plan, ScenarioForecast forecast) {
        String csv = CsvTable.STANDARD.write(FocusReport.of(plan.name(), List.of(forecast), CATALOG, Messages.root()).held());
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void whatIsBilledIsInThePlansCurrencyAndWhatIsPricedInDollars() {
        Plan plan = Samples.read("everything");
        Plan shown = Fixtures.inEuros(plan);
        List<NamedCsvRecord> dollars = rows(plan, Forecaster.forecast(plan, CATALOG).baseline());
        List<NamedCsvRecord> euros = rows(shown, Forecaster.forecast(shown, CATALOG).baseline());
        assertEquals(dollars.size(), euros.size());
        for (int place = 0; place < dollars.size(); place++) {
            for (String column : NUMBERS) {
                String before = dollars.get(place).getField(column);
                boolean half = column.endsWith("Cost") && !column.startsWith("Pricing")
                        || List.of("ListUnitPrice", "ContractedUnitPrice").contains(column);
                String after = euros.get(place).getField(column);
                assertEquals(before.isEmpty(), after.isEmpty(), column);
                if (!before.isEmpty()) {   // to the last of twelve decimals
                    assertEquals(Double.parseDouble(before) * (half ? 0.5 : 1), Double.parseDouble(after), 1e-11, column);
                }
            }
            assertEquals("EUR", euros.get(place).getField("BillingCurrency"));
            assertEquals("USD", euros.get(place).getField("PricingCurrency"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRowKeepsTheRulesOfItsColumns(String sample) {
        Plan plan = Samples.read(sample);
        for (ScenarioForecast forecast : Forecaster.forecast(plan, CATALOG).scenarios()) {
            for (NamedCsvRecord row : rows(plan, forecast)) {
                NEVER_NULL.forEach(column -> assertTrue(!row.getField(column).isEmpty(), column + " of " + row));
                assertEquals("USD", row.getField("BillingCurrency"));
                assertTrue(Set.of("Usage", "Purchase", "Credit", "Tax").contains(row.getField("ChargeCategory")), row.toString());
                assertTrue(Set.of("One-Time", "Recurring", "Usage-Based").contains(row.getField("ChargeFrequency")), row.toString());
                assertTrue(CATEGORIES.contains(row.getField("ServiceCategory") + "/" + row.getField("ServiceSubcategory")), row.toString());
                for (String column : List.of("BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd")) {
                    assertTrue(row.getField(column).matches("\\d{4}-\\d{2}-01T00:00:00Z"), row.getField(column));
                }
                switch (row.getField("ChargeCategory")) {
                    case "Usage" -> assertUsage(row);
                    case "Purchase" -> assertPurchase(row);
                    case "Credit" -> assertBare(row, "Credit");
                    default -> assertBare(row, "Tax");
                }
                assertPeriods(row);
                assertEquals(row.getField("RegionId").isEmpty(), row.getField("RegionName").isEmpty(), row.toString());
                assertEquals(row.getField("EffectiveCost"), row.getField("PricingCurrencyEffectiveCost"), "both are in dollars");
                NUMBERS.forEach(column -> assertTrue(row.getField(column).matches("|-?\\d+(\\.\\d+)?"), column + " of " + row));
                boolean committed = row.getField("PricingCategory").equals("Committed");
                COMMITMENTS.forEach(column -> assertEquals(committed, !row.getField(column).isEmpty(), column + " of " + row));
                NEVER.forEach(column -> assertEquals("", row.getField(column), column));
            }
        }
    }

    /// A price times a quantity is a cost, and each has its unit.
    private static void assertUsage(NamedCsvRecord row) {
        USAGE_ALONE.forEach(column -> assertFalse(row.getField(column).isEmpty(), column + " of " + row));
        assertPriced(row);
        assertTrue(row.getField("PricingUnit").matches("(10+ )?" + row.getField("ConsumedUnit")), row.toString());
        assertTrue(row.getField("ConsumedUnit").matches("[A-Z][A-Za-z -]*"), row.getField("ConsumedUnit"));
        BigDecimal block = new BigDecimal(row.getField("PricingUnit").contains(" ") ? row.getField("PricingUnit").split(" ")[0] : "1");
        assertNear(row, "ConsumedQuantity", number(row, "PricingQuantity").multiply(block));
    }

    private static void assertPriced(NamedCsvRecord row) {
        assertNear(row, "ListCost", number(row, "ListUnitPrice").multiply(number(row, "PricingQuantity")));
        assertNear(row, "ContractedCost", number(row, "ContractedUnitPrice").multiply(number(row, "PricingQuantity")));
        assertEquals(row.getField("ListUnitPrice"), row.getField("PricingCurrencyListUnitPrice"));
        assertTrue(number(row, "BilledCost").signum() >= 0, row.toString());
        assertTrue(Set.of("Standard", "Committed").contains(row.getField("PricingCategory")), row.toString());
    }

    /// What is bought is not consumed, and never by use.
    private static void assertPurchase(NamedCsvRecord row) {
        assertPriced(row);
        assertEquals("", row.getField("ConsumedQuantity") + row.getField("ConsumedUnit"), row.toString());
        assertFalse(row.getField("ChargeFrequency").equals("Usage-Based"), row.toString());
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
        assertTrue(number(row, column).subtract(expected).abs().compareTo(new BigDecimal("0.0001")) < 0, column + " " + expected + " in "
                + row);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void categoriesAddUpToTheForecast(String sample) {
        Plan plan = Samples.read(sample);
        for (ScenarioForecast forecast : Forecaster.forecast(plan, CATALOG).scenarios()) {
            for (String column : List.of("BilledCost", "EffectiveCost", "ContractedCost")) {
                Map<String, BigDecimal> sums = new HashMap<>();
                rows(plan, forecast).forEach(row -> sums.merge(row.getField("ChargeCategory"), number(row, column), BigDecimal::add));
                assertCents(forecast.gross(), sums.getOrDefault("Usage", BigDecimal.ZERO)
                        .add(sums.getOrDefault("Purchase", BigDecimal.ZERO)));
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

    private static NamedCsvRecord only(List<NamedCsvRecord> rows, String column, String value) {
        return rows.stream().filter(row -> row.getField(column).equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + value));
    }

    private static List<NamedCsvRecord> rows(Assumptions assumptions) {
        Plan plan = Plan.empty("Test", Fixtures.YEAR, "Baseline").withAssumptions(assumptions);
        return rows(plan, Forecaster.forecast(plan, CATALOG).baseline());
    }

    private static void assertParties(NamedCsvRecord row, String provider, String publisher, String issuer) {
        assertEquals(List.of(provider, provider, provider, publisher, issuer),
                Stream.of("ProviderName", "ServiceProviderName", "HostProviderName", "PublisherName",
                "InvoiceIssuerName").map(row::getField).toList());
    }

    /// As in AWS's own exports: the Marketplace seller is the publisher, and its model a service of its own.
    @Test
    void partiesAreWrittenAsAwsWritesThem() {
        List<NamedCsvRecord> rows = rows(Assumptions.EMPTY.plus(Fixtures.workload("nova", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1000,
                800, 200))
                .plus(Fixtures.workload("claude", ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0"), 1000, 800, 200))
                .plus(Fixtures.workload("kimi", ModelId.parse("aws/ap-northeast-1/moonshotai.kimi-k2.5"), 1000, 800, 200))
                .plus(Fixtures.workload("direct", ModelId.parse("anthropic/claude-sonnet-4-6"), 1000, 800, 200)));
        assertParties(only(rows, "ResourceId", "kimi"), "AWS", "Moonshot AI", "Amazon Web Services, Inc.");
        assertParties(only(rows, "ResourceId", "nova"), "AWS", "Amazon Web Services, Inc.", "Amazon Web Services, Inc.");
        assertEquals("Amazon Bedrock", only(rows, "ResourceId", "nova").getField("ServiceName"));
        assertParties(only(rows, "ResourceId", "claude"), "AWS", "Anthropic, PBC", "Amazon Web Services, Inc.");
        assertEquals("Claude Sonnet 4.6 (Amazon Bedrock Edition)", only(rows, "ResourceId", "claude").getField("ServiceName"));
        assertParties(only(rows, "ResourceId", "direct"), "Anthropic", "Anthropic", "Anthropic");
        assertEquals("{\"x_ModelId\":\"amazon.nova-pro-v1:0\",\"x_TokenDirection\":\"Input\",\"x_TokenCacheAction\":\"Uncached\"}",
                only(rows, "ResourceId", "nova").getField("SkuPriceDetails"));
    }

    @Test
    void onlyWhatRunsInACloudHasARegion() {
        List<NamedCsvRecord> rows = rows(Assumptions.EMPTY.plus(Fixtures.workload("nova", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1000,
                800, 200))
                .plus(Fixtures.workload("direct", ModelId.parse("anthropic/claude-sonnet-4-6"), 1000, 800, 200))
                .with(Map.of(Levers.REGION.at("nova"), "us-east-1", Levers.REGION.at("direct"), "us-east-1",
                Levers.REVIEW_SHARE.at("nova"), Percent.of("10"),
                        Levers.REVIEW_MINUTES.at("nova"), Count.of(2), Levers.REVIEW_RATE.at("nova"), Money.of("30"))));
        assertEquals("us-east-1", only(rows, "ResourceId", "nova").getField("RegionId"));
        assertEquals("US East (N. Virginia)", only(rows, "ResourceId", "nova").getField("RegionName"));
        assertEquals("", only(rows, "ResourceId", "direct").getField("RegionId"));
        assertEquals("", only(rows, "ChargeDescription", "Human review: Review").getField("RegionId"));
    }

    /// A workload begins in a region of AWS, and keeps it when another provider is called: by itself, or where calls fall back.
    @Test
    void aRegionIsOfTheProviderThatIsCalled() {
        List<NamedCsvRecord> rows = rows(Assumptions.EMPTY
                .plus(Fixtures.workload("tokyo", ModelId.parse("aws/ap-northeast-1/moonshotai.kimi-k2.5"), 1000, 800, 200))
                .plus(Fixtures.workload("gemini", ModelId.parse("google/gemini-3.8-flash"), 1000, 800, 200))
                .plus(Fixtures.workload("iowa", ModelId.parse("google/gemini-3.8-flash"), 1000, 800, 200))
                .with(Map.of(Levers.REGION.at("tokyo"), "us-east-1", Levers.REGION.at("gemini"), "us-east-1",
                        Levers.REGION.at("iowa"), "us-central1", Levers.FALLBACK_SHARE.at("iowa"), Percent.of("10"),
                        Levers.FALLBACK_MODEL.at("iowa"), Optional.of(ModelId.parse("aws/amazon.nova-pro-v1:0")))));
        assertEquals("ap-northeast-1", only(rows, "ResourceId", "tokyo").getField("RegionId"));
        assertEquals("", only(rows, "ResourceId", "gemini").getField("RegionId"));
        assertEquals(Set.of("Google Cloud us-central1", "AWS "), rows.stream().filter(row -> row.getField("ResourceId").equals("iowa"))
                .map(row -> row.getField("ServiceProviderName") + " " + row.getField("RegionId")).collect(Collectors.toSet()));
    }

    @Test
    void upfrontFeesAreBoughtOnceAndServicesHaveTheirCategory() {
        List<NamedCsvRecord> rows = rows(Assumptions.EMPTY
                .plus(Infrastructure.of("fee", "Setup", "aws", "Amazon EC2"))
                .plus(Infrastructure.of("s3", "Files", "aws", "Amazon Simple Storage Service"))
                .with(Map.of(Levers.ROW_MONTHLY.at("fee"), Money.of("100"), Levers.ROW_UPFRONT.at("fee"), true,
                Levers.ROW_MONTHLY.at("s3"), Money.of("7"))));
        NamedCsvRecord fee = only(rows, "ResourceId", "fee");
        assertEquals("Purchase/One-Time/Compute/Virtual Machines",
                String.join("/", fee.getField("ChargeCategory"), fee.getField("ChargeFrequency"),
                fee.getField("ServiceCategory"), fee.getField("ServiceSubcategory")));
        NamedCsvRecord used = only(rows(Assumptions.EMPTY.plus(Fixtures.workload("w", ModelId.parse("openai/gpt-4o"), 1_000, 1_000, 100))
                .plus(Infrastructure.of("v", "Vectors", "aws", "Search")).with(Map.of(Levers.ROW_PER_KCALLS.at("v"), Money.of("1")))),
                "ResourceId", "v");
        assertEquals("Usage-Based", used.getField("ChargeFrequency"), "it counts calls");
        NamedCsvRecord files = only(rows, "ResourceId", "s3");
        assertEquals("Usage/Recurring/Storage/Object Storage",
                String.join("/", files.getField("ChargeCategory"), files.getField("ChargeFrequency"),
                files.getField("ServiceCategory"), files.getField("ServiceSubcategory")));
    }

    /// 2 units for 24 hours on 30 days: 1,440 hours.
    @Test
    void provisionedThroughputWithATermIsACommitment() {
        Assumptions assumptions = Assumptions.EMPTY.plus(Fixtures.workload("nova", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1000, 800,
                200))
                .with(Map.of(Levers.PROVISIONED_SHARE.at("nova"), Percent.of("50"), Levers.PROVISIONED_UNITS.at("nova"), Count.of(2),
                        Levers.PROVISIONED_PRICE.at("nova"), Optional.of(Money.of("20")), Levers.PROVISIONED_TERM.at("nova"),
                                Term.SIX_MONTHS));
        NamedCsvRecord row = only(rows(assumptions), "PricingCategory", "Committed");
        assertEquals("nova/provisioned/2027-01", row.getField("CommitmentDiscountId"));
        assertEquals("Usage", row.getField("CommitmentDiscountCategory"));
        assertEquals("Provisioned throughput, 6 months", row.getField("CommitmentDiscountType"));
        assertEquals("nova: Provisioned throughput", row.getField("CommitmentDiscountName"));
        assertEquals("Used", row.getField("CommitmentDiscountStatus"));
        assertEquals("1440", row.getField("CommitmentDiscountQuantity"));
        assertTrue(rows(assumptions.with(Map.of(Levers.PROVISIONED_TERM.at("nova"), Term.NO_COMMITMENT))).stream()
                .noneMatch(other -> other.getField("PricingCategory").equals("Committed")), "nothing binds");
    }
}
