package glidepath.reports.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.catalog.Catalogs;
import glidepath.reports.tables.CsvTable;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Rows of FOCUS as who pays a bill sums them: by service, by price, by party. $90 of credits against Claude at $4.80 x 10 and Haiku at
/// $1.60 x 10 a month.
class BilledServicesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final ModelId SONNET = ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0");
    private static final ModelId HAIKU = ModelId.parse("aws/global.anthropic.claude-haiku-4-5-20251001-v1:0");
    private static final Assumptions TWO_MODELS = Assumptions.EMPTY.plus(Fixtures.workload("a", SONNET, 10_000, 800, 160))
            .plus(Fixtures.workload("b", HAIKU, 10_000, 800, 160)).plus(Grant.of("g", "Activate", Money.of("90")));

    private static List<NamedCsvRecord> rows(Plan plan) {
        String csv = CsvTable.STANDARD.write(FocusReport.of(plan.name(), List.of(Forecaster.forecast(plan, CATALOG).baseline()), CATALOG,
                Messages.root()).held());
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Plan plan(Assumptions assumptions) {
        Plan empty = Plan.empty("Test", Fixtures.YEAR, "Baseline");
        return empty.withSettings(empty.settings().withTax(Percent.of("19"))).withAssumptions(assumptions);
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    @Test
    void creditsAndTaxStandAtTheServiceWhoseChargesTheyAreFor() {
        Map<String, Map<String, BigDecimal>> services = new HashMap<>();
        rows(plan(TWO_MODELS)).forEach(row -> services.computeIfAbsent(row.getField("BillingPeriodStart") + row.getField("ServiceName"),
                _ -> new HashMap<>()).merge(row.getField("ChargeCategory"), number(row, "BilledCost"), BigDecimal::add));
        assertEquals(24, services.size(), "two services a month, and none for credits or tax alone");
        assertTrue(services.values().stream().anyMatch(sums -> sums.containsKey("Credit")));
        services.forEach((service, sums) -> {
            BigDecimal left = sums.get("Usage").add(sums.getOrDefault("Credit", BigDecimal.ZERO));
            assertTrue(left.signum() >= 0, service + sums);
            assertEquals(new Money(left.multiply(new BigDecimal("0.19"))).toCents(),
                    new Money(sums.getOrDefault("Tax", BigDecimal.ZERO)).toCents(), service);
        });
    }

    @Test
    void aSurchargeIsInTheContractedPriceAndNotInTheListPrice() {
        for (NamedCsvRecord row : rows(plan(TWO_MODELS.with(Map.of(Levers.SURCHARGE.at("a"), Percent.of("10")))))) {
            if (row.getField("ResourceId").equals("a")) {
                assertEquals(0, number(row, "ListUnitPrice").multiply(new BigDecimal("1.1")).compareTo(number(row, "ContractedUnitPrice")));
                assertEquals(0, number(row, "ContractedUnitPrice").multiply(number(row, "PricingQuantity"))
                        .compareTo(number(row, "ContractedCost")), row.toString());
            }
        }
    }

    @Test
    void gatewaysAndSupportGoByTheirNames() {
        List<NamedCsvRecord> rows = rows(plan(TWO_MODELS.plus(Gateway.of("gw-1", "Our gateway")).plus(ProviderTerms.of("aws"))
                .with(Map.of(Levers.GATEWAY_FEE.at("gw-1"), Percent.of("5"), Levers.GATEWAY.at("a"), "gw-1",
                        Levers.SUPPORT.at("aws"), Percent.of("3")))));
        assertTrue(rows.stream().anyMatch(row -> row.getField("ProviderName").equals("Our gateway")
                && row.getField("InvoiceIssuerName").equals("Our gateway")));
        assertTrue(rows.stream().anyMatch(row -> row.getField("ServiceName").equals("AWS Support")));
        assertTrue(rows.stream().noneMatch(row -> row.getField("ProviderName").equals("gw-1")));
    }

    @Test
    void aFirstMonthThatStartsLaterIsChargedFromThatDayOn() {
        Plan plan = plan(TWO_MODELS);
        LocalDate day = plan.settings().start().atDay(11);
        List<NamedCsvRecord> rows = rows(plan.withSettings(plan.settings().withAsOf(Optional.of(day))));
        YearMonth first = plan.settings().start();
        for (NamedCsvRecord row : rows) {
            YearMonth month = YearMonth.parse(row.getField("BillingPeriodStart").substring(0, 7));
            assertEquals(month.equals(first) ? day : month.atDay(1), LocalDate.parse(row.getField("ChargePeriodStart").substring(0, 10)));
            assertEquals(month.atDay(1), LocalDate.parse(row.getField("BillingPeriodStart").substring(0, 10)));
        }
    }
}
