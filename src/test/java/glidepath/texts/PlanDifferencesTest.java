package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Fact;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Readiness;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Situation;
import glidepath.units.Count;
import glidepath.units.Percent;

class PlanDifferencesTest {

    private static final Plan OLD = Fixtures.CHAT.plus(Scenario.named("b", "More").with(Levers.CALLS.at("chat"), Count.of(40_000)));

    private static List<String> between(Plan old, Plan fresh) {
        return PlanDifferences.between(old, fresh, Messages.in(Locale.US), Fixtures.CATALOG);
    }

    @Test
    void equalPlansDoNotDiffer() {
        assertEquals(List.of(), between(OLD, OLD));
    }

    @Test
    void settingsAndNamesAreTold() {
        Plan fresh = OLD.withName("Next").withSettings(new Settings(YearMonth.of(2027, 2), 24, MonthConvention.CALENDAR, Percent.of("8")));
        assertEquals(List.of("Name Test → Next", "Start month Jan 2027 → Feb 2027", "Months 12 → 24",
                "Month length 30 days → Calendar days", "Tax 0% → 8%"), between(OLD, fresh));
    }

    @Test
    void inputsAndItemsAreTold() {
        Plan fresh = OLD.withAssumptions(OLD.assumptions().with(Levers.INPUT.at("chat"), Count.of(900))
                .plus(Fixtures.workload("search", Fixtures.SMALL, 1, 1, 1)));
        assertEquals(List.of("chat: Input 800 → 900", "New: search"), between(OLD, fresh));
        assertEquals(List.of("Gone: chat", "New: search"),
                between(Fixtures.CHAT, Fixtures.plan(Fixtures.workload("search", Fixtures.SMALL, 1, 1, 1))));
    }

    /// What was agreed with a provider stands under the name on its invoice.
    @Test
    void providersGoByTheirOwnNames() {
        Plan agreed = OLD.withAssumptions(OLD.assumptions().plus(ProviderTerms.of("aws")));
        assertEquals(List.of("New: AWS"), between(OLD, agreed));
        assertEquals(List.of("AWS: Private discount 0% → 5%"), between(agreed,
                agreed.withAssumptions(agreed.assumptions().with(Levers.DISCOUNT.at("aws"), Percent.of("5")))));
    }

    @Test
    void scenariosAreToldWithWhatTheySetThemselves() {
        assertEquals(List.of("New: More"), between(Fixtures.CHAT, OLD));
        assertEquals(List.of("Gone: More"), between(OLD, Fixtures.CHAT));
        assertEquals(List.of("More: Name More → Most", "Most: chat: Calls 40,000 → 60,000"), between(OLD,
                OLD.withScenario("b", more -> more.withName("Most").with(Levers.CALLS.at("chat"), Count.of(60_000)))));
        assertEquals(List.of("More: chat: Calls 40,000 → as the baseline"), between(OLD, OLD.reset("b", Levers.CALLS.at("chat"))));
        assertEquals(List.of("More: chat: Calls as the baseline → 40,000"), between(OLD.reset("b", Levers.CALLS.at("chat")), OLD));
    }

    @Test
    void factsAndTestsAreTold() {
        Plan fresh = OLD.withSituation(Situation.PLAIN.with(Fact.PROTOTYPE, true).with(Readiness.QUOTA, true));
        assertEquals(List.of("New: fact \"It is still a prototype\"", "New: tested \"Quota\""), between(OLD, fresh));
        assertEquals(List.of("Gone: fact \"It is still a prototype\"", "Gone: tested \"Quota\""), between(fresh, OLD));
    }

    @Test
    void whatOnlyMovedIsSaidToo() {
        Plan two = Fixtures.plan(Fixtures.chat(Fixtures.SMALL), Fixtures.workload("search", Fixtures.SMALL, 1, 1, 1));
        assertEquals(List.of("Order or colours differ"),
                between(two, two.withAssumptions(two.assumptions()
                        .withSection(Section.WORKLOADS, two.assumptions().items().get(Section.WORKLOADS).reversed()))));
    }
}
