package glidepath.reports.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What tables tell of credits where something has no price. $24 of charges a month use up $100 in the fifth.
class PlanTablesTest {

    private static final Plan PLAN = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate",
            Money.of("100"))));
    private static final Plan UNPRICED = PLAN.withAssumptions(PLAN.assumptions()
            .plus(Fixtures.workload("other", ModelId.parse("aws/unknown"), 10, 800, 200)));

    private static List<String> row(Plan plan, PlanTable table) {
        List<ScenarioForecast> all = Forecaster.forecast(plan, Fixtures.CATALOG).scenarios();
        return new PlanTables(plan, Fixtures.CATALOG, Messages.root(), all.getFirst(), all).of(table).rows().getFirst().stream()
                .map(PlainText::exact).toList();
    }

    @Test
    void creditsOfAPlanWithPricesAreUsedUp() {
        assertEquals(List.of("2027-05-06", "used up"), row(PLAN, PlanTable.SUMMARY).subList(8, 10));
        assertEquals(List.of("2027-05-06", "0"), row(PLAN, PlanTable.COMPARISON).subList(6, 8));
    }

    @Test
    void whereSomethingHasNoPriceTheyAreUsedUpThenOrSooner() {
        assertEquals(List.of("2027-05-06", "used up, or sooner"), row(UNPRICED, PlanTable.SUMMARY).subList(8, 10));
        assertEquals(List.of("2027-05-06", "unknown"), row(UNPRICED, PlanTable.COMPARISON).subList(6, 8));
    }
}
