package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Term;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.RetryPolicy;
import glidepath.plan.RouteSplit;
import glidepath.plan.Situation;
import glidepath.reports.AdviceReport;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Each rule where it fires, where it does not, and at its boundary, on the plan of 30,000 calls and $24 a month.
class ActionsTest {

    private static final ModelId MEDIUM = ModelId.parse("aws/maker.medium");

    private static List<String> ids(Plan plan) {
        return Actions.of(Cases.of(plan)).stream().map(Action::id).toList();
    }

    private static Action action(String id, AdviceContext it) {
        return Actions.of(it).stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private static Effect effect(String id, Plan plan) {
        return action(id, Cases.of(plan)).effect().orElseThrow();
    }

    /// Half of $24 a month at half the price saves $6, and 12 months of it $72.
    @Test
    void halfInBatchSavesAQuarter() {
        Effect batch = effect("batch", Fixtures.CHAT);
        assertEquals(Money.of("72"), batch.saved());
        assertEquals(Money.of("72"), batch.cashSaved());
        assertEquals(Money.of("6"), batch.monthly());
        assertEquals(Optional.empty(), batch.credits(), "there are no credits");
        assertEquals(Optional.empty(), batch.cash(), "nobody says how much cash there is");
        assertEquals(List.of(), ids(Cases.chat(Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL))));
    }

    /// $48 last two months of $24; at $18 a month they last 2 months and 12 of 18 dollars of the third: 20.67 of March's 31 days.
    @Test
    void creditsLastLonger() {
        Effect batch = effect("batch", Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of("48"))));
        assertEquals(Optional.of(new Longer(20, false)), batch.credits());
        assertEquals(Money.of("72"), batch.cashSaved(), "all $48 are used either way");
    }

    /// $270 last 11 months and 6 of 24 dollars, to December 8; at $18 a month, $216 in a year, they last beyond it.
    @Test
    void creditsThatNowLastTheHorizonSaveAtLeastTheRestOfIt() {
        Effect batch = effect("batch", Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of("270"))));
        assertEquals(Optional.of(new Longer(24, true)), batch.credits());
        assertEquals(Money.of("18"), batch.cashSaved(), "of $288, $270 were covered");
    }

    /// $48 in the bank last two months of $24, to March 1; at $18 a month 20.67 days longer. $217 last 9 months and 1 of 24
    /// dollars of October, to its 2nd, 91 days before the horizon ends; $18 a month, $216 in a year, leave a dollar.
    @Test
    void cashLastsLonger() {
        var cash = Levers.CASH_BALANCE.at(Fixtures.CHAT.assumptions().cash().id());
        assertEquals(Optional.of(new Longer(20, false)), effect("batch", Cases.chat(Map.of(cash, Optional.of(Money.of("48"))))).cash());
        assertEquals(Optional.of(new Longer(91, true)), effect("batch", Cases.chat(Map.of(cash, Optional.of(Money.of("217"))))).cash());
        assertEquals(Optional.empty(), effect("batch", Cases.chat(Map.of(cash, Optional.of(Money.of("300"))))).cash(), "it lasts anyhow");
    }

    /// $10 a month pay for 12,500 calls of 30,000, and for 16,666.67 with half of them at half the price: 50,000 more in a year.
    @Test
    void withinASpendCapWhatIsCheaperServesMoreCalls() {
        Effect batch = effect("batch", Cases.chat(Map.of(Levers.SPEND_CAP.at("chat"), Optional.of(Money.of("10")))));
        assertEquals("0.00", batch.cashSaved().toCents().toPlainString());
        assertEquals(new BigDecimal("50000"), batch.wholeServed());
        assertFalse(batch.changesCosts());
        Advice advice = Advice.of(Cases.of(Fixtures.CHAT));
        assertEquals("serves 50,000 more calls over the horizon within the spend cap",
                new AdviceReport(Messages.root(), Fixtures.CHAT, Fixtures.CHAT.baseline(), advice).effect(batch));
        assertFalse(effect("batch", Fixtures.CHAT).serves());
    }

    /// 20 % of retries cost $4.80 a month, 10 % half of it: $28.80 in a year.
    @Test
    void retriesAboveATenthAreBroughtDown() {
        assertEquals(Money.of("28.80"), effect("retries", Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("20")))).saved());
        assertFalse(ids(Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10")))).contains("retries"), "1.1 is not above 1.1");
        assertTrue(ids(Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10.01")))).contains("retries"));
    }

    /// With 20 % failing and one retry a call makes 1.2 attempts; with 9 %, 1.09: 0.11 x $24 x 12.
    @Test
    void aRetryPolicyIsJudgedByTheAttemptsThatItMakes() {
        Plan policy = Cases.chat(Map.of(Levers.RETRY_MODE.at("chat"), RetryPolicy.Mode.POLICY, Levers.FAILURE.at("chat"), Percent.of("20"),
                Levers.MAX_RETRIES.at("chat"), 1));
        assertEquals(Money.of("31.68"), effect("retries", policy).saved());
        assertEquals(Message.of("action.failures", "chat", Percent.of("20"), Percent.of("9")), action("retries", Cases.of(policy)).text());
    }

    private static Plan imported(Imported.Pattern pattern) {
        return Cases.chat(Map.of(Levers.IMPORTED.at("chat"), true, Levers.PATTERN.at("chat"), pattern,
                Levers.CUSTOM_UNITS.at("chat"), Optional.of(Count.ONE), Levers.CUSTOM_UNIT_PRICE.at("chat"),
                        Optional.of(Money.of("0.05"))));
    }

    @Test
    void anImportedModelThatNeverStopsIsScaledDown() {
        Plan always = imported(Imported.Pattern.ALWAYS_ON);
        Plan office = imported(Imported.Pattern.OFFICE_HOURS);
        Money saved = Forecaster.forecast(always, Fixtures.CATALOG).baseline().gross()
                .minus(Forecaster.forecast(office, Fixtures.CATALOG).baseline().gross());
        var it = Cases.of(always);
        // the storage of an import has no price in these fixtures, so that nothing is tried, and the idea is looked at by itself
        assertEquals(List.of(Map.of(Levers.PATTERN.at("chat"), Imported.Pattern.OFFICE_HOURS)), OfficeHoursAction.ideas(it).stream()
                .map(CandidateAction::changes).toList());
        assertTrue(saved.isPositive());
        assertEquals(List.of(), OfficeHoursAction.ideas(Cases.of(office)));
        assertEquals(List.of(), OfficeHoursAction.ideas(Cases.of(Fixtures.CHAT)));
    }

    @Test
    void customisedModelsThatOnlyLieAreDeleted() {
        assertEquals(1, UnusedImportsAction.ideas(Cases.of(Cases.chat(Map.of(Levers.FINE_TUNED.at("chat"), Count.ONE)))).size());
        assertEquals(List.of(), UnusedImportsAction.ideas(Cases.of(Fixtures.CHAT)));
    }

    @Test
    void anImportedModelThatNobodyCallsIsDeleted() {
        Plan always = imported(Imported.Pattern.ALWAYS_ON);
        AdviceContext idle = Cases.of(Cases.changed(always, Map.of(Levers.CALLS.at("chat"), Count.ZERO)));
        assertEquals(List.of(Map.of(Levers.IMPORTED.at("chat"), false)), UnusedImportsAction.ideas(idle).stream()
                .map(CandidateAction::changes).toList());
        assertEquals(List.of(), UnusedImportsAction.ideas(Cases.of(always)), "30,000 calls a month");
        assertEquals(List.of(), UnusedImportsAction.ideas(Cases.of(Cases.changed(always, Map.of(Levers.CALLS.at("chat"), Count.ZERO,
                Levers.RAMP.at("chat"), new TreeMap<>(Map.of(YearMonth.of(2027, 6), Count.ONE)))))), "one in June");
        assertEquals(List.of(), UnusedImportsAction.ideas(Cases.of(Cases.changed(always, Map.of(Levers.CALLS.at("chat"), Count.ZERO,
                Levers.USERS.at("chat"), Optional.of(Count.of(500)))))), "calls of 500 users");
        assertEquals(1, UnusedImportsAction.ideas(Cases.of(Cases.changed(always, Map.of(Levers.USERS.at("chat"),
                Optional.of(Count.ZERO))))).size(), "no users, whatever calls are entered");
    }

    /// 4,000 tokens a call, 1,000 times, at $3: half of them read at $0.30 saves $5.40, a twentieth written at $3.75 costs $0.15 more.
    @Test
    void halfOfALongPromptIsReadFromTheCache() {
        Plan plan = Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 4_000, 0));
        assertEquals(Money.of("5.25").times(BigDecimal.valueOf(12)), effect("cache", plan).saved());
        assertFalse(ids(Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 1_023, 0))).contains("cache"),
                "too short to be cached");
        assertTrue(ids(Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 1_024, 0))).contains("cache"));
        assertFalse(ids(Fixtures.plan(Fixtures.workload("doc", Fixtures.SMALL, 1_000, 4_000, 0))).contains("cache"), "no price of a cache");
        assertFalse(ids(Cases.changed(plan, Map.of(Levers.CACHE_READ.at("doc"), Percent.of("50")))).contains("cache"), "done already");
    }

    private static PriceCatalog withMedium() {
        Collection<Model> models = new ArrayList<>(Fixtures.CATALOG.models().values());
        models.add(Fixtures.model(MEDIUM, "Amazon Bedrock third-party models",
                Map.of(Meter.INPUT, Fixtures.flat("2"), Meter.OUTPUT, Fixtures.flat("10")))
                .with(ModelFacts.by("maker").with(Modalities.of(Modality.TEXT, Modality.TEXT)).with(Limits.window(100_000))));
        return PriceCatalog.of("test", Fixtures.CATALOG.date(), Fixtures.CATALOG.providers().values(), models, List.of());
    }

    /// 1M in and 1M out cost $18 a month with the large model and $12 with the medium one, so half of them there saves $3.
    @Test
    void halfOfTheCallsGoToACheaperModel() {
        Plan plan = Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 1_000, 1_000));
        AdviceContext it = Cases.of(plan, Situation.PLAIN, withMedium(), Cases.TODAY);
        Action model = action("model", it);
        assertEquals(Message.of("action.model", "doc", Percent.of("50"), "maker.medium"), model.text());
        assertEquals(Money.of("36"), model.effect().orElseThrow().saved());
        assertFalse(ids(plan).contains("model"), "nothing is known of what the other models hold");
        Plan applied = model.appliedTo(plan, Plan.BASELINE, "cheaper", "Cheaper");
        assertEquals(Money.of("180"), Forecaster.forecast(applied, withMedium()).scenarios().getLast().gross());
        assertEquals(Money.of("216"), Forecaster.forecast(applied, withMedium()).baseline().gross(),
                "the baseline does without the new workload");
    }

    /// The large model ended before the plan starts: no batch or cache helps calls that it does not answer, and all of them have to move.
    @Test
    void callsThatNobodyAnswersAreMovedAndNotMadeCheaper() {
        Plan plan = Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 2_000, 1_000));
        Model large = Fixtures.CATALOG.model(Fixtures.LARGE).orElseThrow();
        Model ended = large.with(large.facts().with(Life.until(LocalDate.of(2026, 9, 14), Fixtures.PAGE)));
        Model ends = large.with(large.facts().with(Life.until(LocalDate.of(2027, 6, 1), Fixtures.PAGE)));
        assertEquals(List.of("model"), ids(plan, ended));
        assertEquals(List.of(new RouteSplit(MEDIUM, Percent.ALL)), action("model", with(plan, ended)).changes().get(Levers.SPLITS.at("doc")));
        assertTrue(ids(plan, ends).containsAll(List.of("model", "batch", "cache")), "it answers until June");
        assertEquals(Message.of("risk.region.ended", "doc", Fixtures.LARGE, LocalDate.of(2026, 9, 14)),
                Risks.of(with(plan, ended)).get(2).status());
        assertFalse(Risks.of(with(plan, ends)).get(2).status().key().equals("risk.region.ended"));
    }

    private static List<String> ids(Plan plan, Model large) {
        return Actions.of(with(plan, large)).stream().map(Action::id).toList();
    }

    private static AdviceContext with(Plan plan, Model large) {
        List<Model> models = new ArrayList<>(withMedium().models().values());
        models.replaceAll(model -> model.id().equals(large.id()) ? large : model);
        return Cases.of(plan, Situation.PLAIN, PriceCatalog.of("test", Fixtures.CATALOG.date(), Fixtures.CATALOG.providers().values(),
                models, List.of()), Cases.TODAY);
    }

    /// Credits of $2,000 end in February, since units at $2 an hour cost $1,440 a month; $24 a month do the same on demand.
    @Test
    void aCommitmentIsLetGoBeforeCreditsEnd() {
        Grant grant = Grant.of("g", "Activate", Money.of("2000"));
        Plan rented = Cases.chat(Map.of(Levers.PROVISIONED_UNITS.at("chat"), Count.ONE, Levers.PROVISIONED_SHARE.at("chat"), Percent.ALL,
                Levers.PROVISIONED_TERM.at("chat"), Term.ONE_MONTH, Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("2"))),
                        grant);
        Action action = action("commitment", Cases.of(rented));
        assertEquals(Map.of(Levers.PROVISIONED_UNTIL.at("chat"), Optional.of(YearMonth.of(2027, 1))), action.changes(),
                "January is covered, February is not");
        // without it: $1,440 x 12 - $2,000 of cash; with it: January's $1,440 and 11 months of $24, of which $2,000 are credits
        assertEquals(Money.of("15280"), action.effect().orElseThrow().cashSaved());
        assertEquals(List.of(), CommitmentAction.ideas(Cases.of(Cases.chat(Map.of(), grant))), "nothing is rented");
        assertEquals(List.of(), CommitmentAction.ideas(Cases.of(Cases.changed(rented,
                Map.of(Levers.PROVISIONED_UNTIL.at("chat"), Optional.of(YearMonth.of(2027, 1)))))), "it ends in time");
    }

    /// The large model costs as much at its maker's as at AWS: $12 a month, of which credits of $20 pay $20 until they expire.
    @Test
    void aCreditThatWouldLapseIsSpentFirst() {
        Grant lapsing = new Grant("g", "Activate", true, "aws", Money.of("20"), Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)),
                List.of());
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE_DIRECT, 1_000, 4_000, 0)), Map.of(), lapsing);
        Action action = action("lapsing", Cases.of(plan));
        assertEquals(Fixtures.LARGE, action.changes().get(Levers.MODEL.at("doc")));
        assertEquals(Money.of("20"), action.effect().orElseThrow().cashSaved());
        assertEquals(Money.ZERO, action.effect().orElseThrow().saved());
        Grant forOwn = new Grant("g", "Activate", true, "aws", Money.of("20"), Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)),
                List.of("Amazon Bedrock"));
        assertFalse(ids(Cases.changed(Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE_DIRECT, 1_000, 4_000, 0)), Map.of(), forOwn))
                .contains("lapsing"),
                "it does not pay for third parties");
    }

    /// 43,200 calls a month of 30 days are one a minute.
    @Test
    void quotaIsAskedForWhereTheBusiestMinuteNeedsMore() {
        Plan tight = Cases.chat(Map.of(Levers.CALLS.at("chat"), Count.of(43_200), Levers.QUOTA_REQUESTS.at("chat"),
                Optional.of(Count.of("0.9"))));
        Action action = action("quota", Cases.of(tight));
        assertEquals(Message.of("action.quota", "chat", BigDecimal.valueOf(1), BigDecimal.valueOf(1_000)), action.text());
        assertEquals(Optional.empty(), action.effect(), "asking costs nothing and saves nothing");
        assertFalse(ids(Cases.chat(Map.of(Levers.CALLS.at("chat"), Count.of(43_200), Levers.QUOTA_REQUESTS.at("chat"),
                Optional.of(Count.ONE)))).contains("quota"));
    }

    @Test
    void theMostCashComesFirst() {
        List<Action> actions = Actions.of(Cases.of(Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("20")))));
        assertEquals(List.of("batch", "retries"), actions.stream().map(Action::id).toList());
    }

    @Test
    void anActionBecomesAScenarioThatDoesWhatItSaid() {
        Action batch = action("batch", Cases.of(Fixtures.CHAT));
        Plan plan = batch.appliedTo(Fixtures.CHAT, Plan.BASELINE, "batch", "Batch");
        assertEquals(Percent.of("50"), plan.assumptions("batch").workload("chat").route().batchShare());
        var forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        assertEquals(batch.effect().orElseThrow().saved(), forecast.baseline().gross().minus(forecast.scenarios().getLast().gross()));
    }
}
