package glidepath.plan;

import static glidepath.Fixtures.CHAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

class PlanTest {

    private static final InputRef<Count> CALLS = Levers.CALLS.at("chat");
    private static final Plan TWO = CHAT.plus(Scenario.named("v", "Variant"));

    private static Message refusal(org.junit.jupiter.api.function.Executable edit) {
        return assertThrows(InvalidValueException.class, edit).reason();
    }

    @Test
    void aVariantStoresOnlyWhatDiffers() {
        Plan plan = TWO.with("v", CALLS, Count.of(5));
        assertEquals(Map.of(CALLS, Count.of(5)), plan.scenario("v").differences());
        assertEquals(Count.of(5), plan.assumptions("v").get(CALLS));
        assertEquals(Count.of(30_000), plan.assumptions("baseline").get(CALLS));
        assertEquals(Map.of(), plan.with("v", CALLS, Count.of(30_000)).scenario("v").differences());
        assertEquals(Map.of(), plan.with("v", CALLS, Count.of("30000.0")).scenario("v").differences());
    }

    @Test
    void aChangeOfTheBaselineShowsThroughButNotWhereAVariantHasItsOwn() {
        Plan plan = TWO.with("v", CALLS, Count.of(5)).with("baseline", CALLS, Count.of(7))
                .with("baseline", Levers.INPUT.at("chat"), Count.of(9));
        assertEquals(Count.of(5), plan.assumptions("v").get(CALLS));
        assertEquals(Count.of(9), plan.assumptions("v").get(Levers.INPUT.at("chat")));
        assertEquals(Count.of(7), plan.reset("v", CALLS).assumptions("v").get(CALLS));
    }

    @Test
    void aNameIsTheSameInEveryScenario() {
        Plan plan = TWO.with("v", Levers.NAME.at("chat"), "Support");
        assertEquals("Support", plan.assumptions().workload("chat").name());
        assertEquals(Map.of(), plan.scenario("v").differences());
    }

    @Test
    void aRefusedEditKeepsAllAsItWas() {
        Plan plan = TWO.with("v", Levers.BATCH_SHARE.at("chat"), Percent.of("60"));
        assertEquals("route.shares", refusal(() -> plan.with("v", Levers.PROVISIONED_SHARE.at("chat"), Percent.of("50"))).key());
        assertEquals(Message.of("plan.variant", "Variant", Message.of("route.shares", Percent.of("60"), Percent.of("50"))),
                refusal(() -> plan.with("baseline", Levers.PROVISIONED_SHARE.at("chat"), Percent.of("50"))));
        assertEquals(Percent.ZERO, plan.assumptions().get(Levers.PROVISIONED_SHARE.at("chat")));
        assertEquals("tokens.cache", refusal(() -> CHAT.assumptions().with(Map.of(Levers.CACHE_READ.at("chat"), Percent.of("60"),
                Levers.CACHE_WRITE.at("chat"), Percent.of("50")))).key());
    }

    @Test
    void valuesThatOnlyGoTogetherCanBeSetTogether() {
        Assumptions assumptions = CHAT.assumptions().with(Levers.CACHE_READ.at("chat"), Percent.of("90"));
        Assumptions swapped = assumptions.with(Map.of(Levers.CACHE_READ.at("chat"), Percent.of("10"), Levers.CACHE_WRITE.at("chat"),
                Percent.of("90")));
        assertEquals(Percent.of("10"), swapped.workload("chat").tokens().cacheRead());
        assertEquals(Percent.of("90"), swapped.workload("chat").tokens().cacheWrite());
    }

    @Test
    void resetIsRefusedWhereTheBaselinesValueDoesNotFit() {
        Plan plan = TWO.with("baseline", Levers.BATCH_SHARE.at("chat"), Percent.of("80"))
                .withScenario("v", variant -> variant.with(Levers.BATCH_SHARE.at("chat"), Percent.ZERO)
                .with(Levers.PROVISIONED_SHARE.at("chat"), Percent.of("50")));
        assertEquals("route.shares", refusal(() -> plan.reset("v", Levers.BATCH_SHARE.at("chat"))).key());
    }

    @Test
    void anItemThatGoesTakesItsDifferencesAlong() {
        Plan plan = TWO.with("v", CALLS, Count.of(5));
        assertEquals(Map.of(), plan.withAssumptions(plan.assumptions().without(Section.WORKLOADS, "chat")).scenario("v").differences());
    }

    @Test
    void anItemOfAVariantIsOffElsewhere() {
        Plan plan = TWO.plus("v", Grant.of("g", "G", Money.of("5")), Levers.GRANT_ON);
        assertTrue(plan.assumptions("v").grants().getFirst().on());
        assertEquals(false, plan.assumptions().grants().getFirst().on());
        assertTrue(TWO.plus("baseline", Grant.of("g", "G", Money.of("5")), Levers.GRANT_ON).assumptions("v").grants().getFirst().on());
    }

    @Test
    void theBaselineStaysFirst() {
        Plan plan = TWO.plus(Scenario.named("w", "Other"));
        assertEquals(List.of("baseline", "w", "v"), ids(plan.moved("w", -1)));
        assertEquals(List.of("baseline", "w", "v"), ids(plan.moved("w", -9)));
        assertEquals(List.of("baseline", "w", "v"), ids(plan.moved("v", 9)));
        assertEquals(List.of("baseline", "v", "w"), ids(plan.moved("baseline", 1)));
        assertSame(plan, plan.without("baseline"));
        assertEquals(List.of("baseline", "w"), ids(plan.without("v")));
        assertThrows(IllegalArgumentException.class, () -> plan.withScenarios(List.of()));
    }

    private static List<String> ids(Plan plan) {
        return plan.scenarios().stream().map(Scenario::id).toList();
    }

    @Test
    void idsAreFreeAndNeverTwice() {
        assertEquals("chat-2", CHAT.freeId(Section.WORKLOADS, "chat"));
        assertEquals("chat-3", CHAT.withAssumptions(CHAT.assumptions().plus(Fixtures.workload("chat-2", Fixtures.SMALL, 1, 1, 1)))
                .freeId(Section.WORKLOADS, "chat"));
        assertEquals("variant", TWO.freeScenarioId());
        assertEquals("plan.scenario.twice", refusal(() -> TWO.plus(Scenario.named("v", "Again"))).key());
        assertEquals(Message.of("setup.id.twice", "workloads", "chat"),
                refusal(() -> CHAT.assumptions().plus(Fixtures.chat(Fixtures.LARGE))));
    }

    @Test
    void aPlanRefusesWhatMakesNoSense() {
        assertEquals("kind.name.blank", refusal(() -> CHAT.withName(" ")).key());
        assertEquals(Message.of("settings.months", 0, 120), refusal(() ->
                new Settings(Fixtures.YEAR.start(), 0, Fixtures.YEAR.convention(), Percent.ZERO)));
        assertEquals("settings.months", refusal(() -> new Settings(Fixtures.YEAR.start(), 121, Fixtures.YEAR.convention(), Percent.ZERO))
                .key());
        assertEquals("settings.start", refusal(() -> Fixtures.YEAR.withStart(YearMonth.of(26, 12))).key(), "26 is not 2026");
        Grant grant = Grant.of("g", "G", Money.of("5"));
        assertEquals("grant.dates", refusal(() -> new Grant("g", "G", true, "aws", grant.amount(), Optional.of(LocalDate.of(2027, 2, 2)),
                Optional.of(LocalDate.of(2027, 2, 1)), List.of())).key());
        assertEquals(120, new Settings(Fixtures.YEAR.start(), 120, Fixtures.YEAR.convention(), Percent.ZERO).horizon().size());
    }
}
