package glidepath.usage.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.MeasuredValue;
import glidepath.plan.Measurement;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Workload;
import glidepath.reports.usage.ProposalText;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.Sample;
import glidepath.usage.Sampler;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;

/// A sample becomes the inputs of workloads, which then cost what the sample's calls would cost.
class ProposalsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final UsageKey SMALL = UsageKey.of("aws", "amazon.small");

    private static Sample sample(UsageRecord... records) {
        var sampler = new Sampler();
        sampler.begin("file", "bedrock-log");
        Stream.of(records).forEach(sampler::add);
        sampler.end("file");
        return sampler.sample();
    }

    private static UsageRecord day(int day, UsageKey key, Amounts.Builder amounts) {
        return UsageRecord.row(Optional.of(Moment.of(MONDAY.plusDays(day))), key, amounts.build());
    }

    private static Amounts.Builder calls(long calls, long input, long output) {
        return new Amounts.Builder().set(Measure.CALLS, calls).set(Measure.INPUT, input).set(Measure.OUTPUT, output);
    }

    private static PlanProposal of(Sample sample) {
        return Proposals.of(sample, Assumptions.EMPTY, Fixtures.CATALOG);
    }

    private static String values(WorkloadProposal proposal) {
        return proposal.values().entrySet().stream().map(value -> value.getKey().path() + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /// 7 days, 700 calls, 350,000 fresh and 70,000 read of 420,000 tokens: 100 calls a day of 600 tokens, a sixth of them read.
    @Test
    void aWeekBecomesAWorkload() {
        UsageRecord[] week = IntStream.range(0, 7).mapToObj(i ->
                day(i, SMALL.in("eu-west-1"), calls(100, 50_000, 20_000).set(Measure.CACHE_READ, 10_000))).toArray(UsageRecord[]::new);
        PlanProposal proposal = of(sample(week));
        assertEquals("demand.calls 100, demand.per DAY, tokens.input 600, tokens.output 200, tokens.cacheRead 16.66%, route.region "
                + "eu-west-1", values(proposal.workloads().getFirst()));
        assertEquals(new Measurement(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(6)), 7, List.of("bedrock-log")),
                proposal.measurement());
    }

    /// What the sample does not tell is not proposed, and so not set to nothing.
    @Test
    void whatIsNotToldIsNotProposed() {
        assertEquals("demand.calls 100, demand.per DAY, tokens.input 10, tokens.output 1",
                values(of(sample(day(0, SMALL, calls(100, 1000, 100)))).workloads().getFirst()));
    }

    /// 110 attempts of which 10 are retries: 100 calls, of which a tenth is tried again.
    @Test
    void retriesAreNotDemand() {
        assertEquals("demand.calls 100, demand.per DAY, retry.rate 10%",
                values(of(sample(day(0, SMALL, new Amounts.Builder().set(Measure.CALLS, 110).set(Measure.RETRIES, 10)))).workloads()
                        .getFirst()));
    }

    /// 2,000 of 5,000 written tokens for five minutes, so 40 of 100 calls: 10,000 tokens a call, of which 50 are written, at $3.00, $3.75
    /// for five minutes and $6.00 for an hour (Claude Sonnet 4.6), and one of $15.00. 3,000 calls a month: 29.85 x 3 + 0.06 x 3.75 +
    /// 0.09 x 6 + 0.003 x 15 are $90.36.
    @Test
    void callsThatWriteToCachesOfBothLifetimesAreTwoWorkloads() {
        UsageKey key = UsageKey.of("anthropic", "claude-sonnet-4-6");
        Sample sample = sample(day(0, key, calls(100, 995_000, 100).set(Measure.CACHE_WRITE_5M, 2000).set(Measure.CACHE_WRITE_1H, 3000)));
        PlanProposal proposal = Proposals.of(sample, Assumptions.EMPTY, Catalogs.shipped());
        assertEquals(List.of("demand.calls 60, demand.per DAY, tokens.input 10000, tokens.output 1, tokens.cacheWrite 0.5%, tokens.cacheFor "
                + "ONE_HOUR", "demand.calls 40, demand.per DAY, tokens.input 10000, tokens.output 1, tokens.cacheWrite 0.5%, tokens.cacheFor "
                + "FIVE_MINUTES"), proposal.workloads().stream().map(ProposalsTest::values).toList());
        Plan plan = proposal.plan("Measured", "Baseline", YearMonth.of(2027, 1));
        assertEquals(0, new BigDecimal("90.36").compareTo(Forecaster.forecast(plan, Catalogs.shipped()).baseline().firstMonth().gross()
                .usd()));
        assertEquals(plan.assumptions().workloads().stream().map(Workload::id).map(Optional::of).toList(),
                Proposals.of(sample, plan.assumptions(), Catalogs.shipped()).workloads().stream().map(WorkloadProposal::workload).toList());
    }

    /// 30 calls of 1,000 tokens in the flex tier, 70 of 100 in the standard one. Read again, they are the same workloads.
    @Test
    void callsOfTwoTiersAreTwoWorkloads() {
        Sample sample = sample(day(0, SMALL, calls(70, 7000, 70)), day(0, SMALL.at("flex"), calls(30, 30_000, 60)));
        PlanProposal proposal = of(sample);
        assertEquals(List.of("demand.calls 70, demand.per DAY, tokens.input 100, tokens.output 1, route.tier STANDARD, "
                + "route.batchShare 0%", "demand.calls 30, demand.per DAY, tokens.input 1000, tokens.output 2, route.tier FLEX, "
                + "route.batchShare 0%"),
                proposal.workloads().stream().map(ProposalsTest::values).toList());
        Plan plan = proposal.plan("Measured", "Baseline", YearMonth.of(2027, 1));
        assertEquals(plan, Proposals.of(sample, plan.assumptions(), Fixtures.CATALOG).applied(plan, (_, _) -> true));
        assertEquals("demand.calls 30, demand.per DAY, tokens.input 1000, tokens.output 2, route.tier FLEX",
                values(of(sample(day(0, SMALL.at("flex"), calls(30, 30_000, 60)))).workloads().getFirst()));
    }

    /// 10 calls of 1,000 tokens at $0.50 and $2.00, and 10 of 9,000 in batches at $0.25: 300 x (1,000 x 0.50 + 2 + 9,000 x 0.25 + 1) a
    /// month are $0.8259. At their mean of 5,000 tokens and half in batches it would be $1.1259.
    @Test
    void batchesOfOtherCallsAreAWorkloadOfTheirOwn() {
        Sample sample = sample(day(0, SMALL, calls(10, 10_000, 10)), day(0, SMALL.at("batch"), calls(10, 90_000, 10)));
        PlanProposal proposal = of(sample);
        assertEquals(List.of("demand.calls 10, demand.per DAY, tokens.input 1000, tokens.output 1, route.tier STANDARD, "
                + "route.batchShare 0%", "demand.calls 10, demand.per DAY, tokens.input 9000, tokens.output 1, route.batchShare 100%, "
                + "route.tier STANDARD"), proposal.workloads().stream().map(ProposalsTest::values).toList());
        Plan plan = proposal.plan("Measured", "Baseline", YearMonth.of(2027, 1));
        assertEquals(0, new BigDecimal("0.8259").compareTo(Forecaster.forecast(plan, Fixtures.CATALOG).baseline().firstMonth().gross()
                .usd()));
        assertEquals(plan, Proposals.of(sample, plan.assumptions(), Fixtures.CATALOG).applied(plan, (_, _) -> true));
    }

    /// US-only inference costs 1.1 times as much: of half of the calls, 5%. Nothing says what fast mode costs, or how many calls used 500.
    @Test
    void whatAPlaceAddsIsMeasuredAndWhatNoWorkloadHoldsIsTold() {
        UsageKey key = UsageKey.of("anthropic", "claude-sonnet-5");
        PlanProposal proposal = Proposals.of(sample(day(0, key, calls(10, 100, 10)), day(0, key.in("us").at("fast"), calls(10, 100, 10)),
                day(0, UsageKey.of("anthropic", "claude-opus-5"), new Amounts.Builder().set(Measure.INPUT, 500))), Assumptions.EMPTY,
                Catalogs.shipped());
        assertEquals("demand.calls 20, demand.per DAY, tokens.input 10, tokens.output 1, route.surcharge 5%, route.region us",
                values(proposal.workloads().getFirst()));
        assertEquals(List.of("No file tells how many calls used the tokens of claude-opus-5, so no workload is made of them. Add logs, or a "
                + "report that counts calls", "Calls of claude-sonnet-5 in fast mode are priced like the others, though they cost more: no "
                + "tier of a plan is fast. Enter a surcharge or prices of your own"), ProposalText.leftOut(Messages.root(), proposal));
    }

    /// The catalog says which models cost more for that: those before 4.6 do not.
    @Test
    void aPlaceAddsNothingToModelsThatCostTheSameThere() {
        UsageKey key = UsageKey.of("anthropic", "claude-haiku-4-5").in("us");
        assertEquals("demand.calls 10, demand.per DAY, tokens.input 10, tokens.output 1, route.region us", values(Proposals.of(sample(day(0,
                key, calls(10, 100, 10))), Assumptions.EMPTY, Catalogs.shipped()).workloads().getFirst()));
    }

    /// A quarter of the calls in batches; more writes for an hour than for five minutes.
    @Test
    void batchesAndTheLifeOfCaches() {
        Sample sample = sample(day(0, SMALL, calls(75, 7500, 75)),
                day(0, SMALL.at("batch"), calls(25, 2000, 25).set(Measure.CACHE_WRITE_5M, 200).set(Measure.CACHE_WRITE_1H, 300)));
        assertEquals("demand.calls 60, demand.per DAY, tokens.input 100, tokens.output 1, tokens.cacheWrite 5%, tokens.cacheFor "
                + "ONE_HOUR, route.batchShare 25%",
                values(of(sample).workloads().getFirst()));
    }

    /// Gemini 2.5 Pro costs more above 200,000 tokens: one of four calls is longer. The others send (3 x 100,000) / 3.
    @Test
    void longCallsStandApartWhereTheModelsPriceHasAStep() {
        PriceCatalog shipped = Catalogs.shipped();
        UsageKey gemini = UsageKey.of("google", "gemini-2.5-pro");
        Sample sample = sample(call(gemini, 100_000, 10), call(gemini, 100_000, 20), call(gemini, 100_000, 30), call(gemini, 300_000, 100));
        assertEquals("demand.calls 4, demand.per DAY, tokens.longShare 25%, tokens.longInput 300000, tokens.longOutput 100, "
                + "tokens.input 100000, tokens.output 20",
                values(Proposals.of(sample, Assumptions.EMPTY, shipped).workloads().getFirst()));
    }

    /// Two vendors begin long calls at 272K and 200K, a token before the others.
    @Test
    void longCallsStandApartAlsoWhereTheStepBeginsATokenSooner() {
        for (UsageKey key : List.of(UsageKey.of("openai", "gpt-5.5"), UsageKey.of("x-ai", "grok-4.3"))) {
            Sample sample = sample(call(key, 100_000, 10), call(key, 300_000, 100));
            assertTrue(values(Proposals.of(sample, Assumptions.EMPTY, Catalogs.shipped()).workloads().getFirst())
                    .startsWith("demand.calls 2, demand.per DAY, tokens.longShare 50%, tokens.longInput 300000,"), key.toString());
        }
    }

    /// Calls on a Monday, a Sunday and a Saturday of 14 days are 0.2143 a day, and were rounded to 0.2, which is 7 % less.
    @Test
    void fewCallsAreRoundedToFourDigits() {
        UsageRecord[] days = IntStream.range(0, 14).mapToObj(i -> day(i, SMALL, calls(i % 6 == 0 ? 1 : 0, i % 6 == 0 ? 123_456 : 0, i % 6 == 0 ? 1 : 0)))
                .toArray(UsageRecord[]::new);
        assertEquals("demand.calls 0.2143, demand.per DAY, tokens.input 123456, tokens.output 1", values(of(sample(days)).workloads().getFirst()));
    }

    private static UsageRecord call(UsageKey key, long input, long output) {
        return UsageRecord.call(Optional.of(Moment.of(MONDAY.atTime(12, 0))), key, calls(1, input, output).build());
    }

    @Test
    void callsThatUsedNoTokensAreNoWorkload() {
        PlanProposal proposal = of(sample(day(0, SMALL, calls(5, 0, 0))));
        assertEquals(List.of(), proposal.workloads());
        assertEquals(List.of(SMALL), proposal.unused());
        assertEquals(List.of("amazon.small used no tokens, so its calls are left out"),
                ProposalText.leftOut(Messages.in(Locale.US), proposal));
    }

    @Test
    void aModelThatIsNotKnownIsNamedFirst() {
        PlanProposal proposal = of(sample(day(0, UsageKey.of("aws", "application-profile-1"), calls(5, 1, 1)),
                day(0, SMALL, calls(1, 1, 1))));
        assertEquals(List.of("application-profile-1"), proposal.unmapped().stream().map(unmapped -> unmapped.key().model()).toList());
        assertEquals(1, proposal.workloads().size());
    }

    /// 1,000 calls a day of 800 + 200 tokens at $0.50 and $2.00: 30,000 a month cost $24, as worked out for the fixture's plan.
    @Test
    void aNewPlanCostsWhatTheCallsWouldCost() {
        Plan plan = of(sample(day(0, SMALL, calls(1000, 800_000, 200_000)))).plan("Measured", "Baseline", YearMonth.of(2027, 1));
        assertEquals(YearMonth.of(2026, 12), plan.settings().start());
        assertEquals(0, new BigDecimal(24).compareTo(Forecaster.forecast(plan, Fixtures.CATALOG).scenarios().getFirst().bills().getFirst()
                .gross().usd()));
    }

    /// The plan's workload that calls the same model is changed, in what was chosen; others stay.
    @Test
    void existingWorkloadsAreChangedInWhatIsChosen() {
        PlanProposal proposal = Proposals.of(sample(day(0, SMALL, calls(1000, 500_000, 100_000))), Fixtures.CHAT.assumptions(),
                Fixtures.CATALOG);
        assertEquals(Optional.of("chat"), proposal.workloads().getFirst().workload());
        Plan changed = proposal.applied(Fixtures.CHAT, (_, lever) -> lever.equals(Levers.INPUT));
        assertEquals(Count.of(500), changed.assumptions().workload("chat").tokens().input());
        assertEquals(Fixtures.CHAT.assumptions().workload("chat").demand(), changed.assumptions().workload("chat").demand());
        assertEquals(Fixtures.CHAT, proposal.applied(Fixtures.CHAT, (_, _) -> false));
    }

    /// Monday to Friday 100 calls a day, at the weekend 2: (500 + 4) / 5 calls of a working day.
    @Test
    void aWeekWithQuietDaysIsAWorkingWeek() {
        UsageRecord[] week = IntStream.range(0, 7).mapToObj(i -> day(i, SMALL, calls(i < 5 ? 100 : 2, 100, 100)))
                .toArray(UsageRecord[]::new);
        assertTrue(values(of(sample(week)).workloads().getFirst())
                .startsWith("demand.calls 100.8, demand.per WORKING_DAY, demand.course.week MONDAY_TO_FRIDAY"));
    }

    /// Six days tell nothing of the seventh.
    @Test
    void aWeekOfWhichADayIsMissingIsNone() {
        UsageRecord[] week = IntStream.range(0, 6).mapToObj(i -> day(i, SMALL, calls(i < 5 ? 100 : 2, 100, 100)))
                .toArray(UsageRecord[]::new);
        assertTrue(values(of(sample(week)).workloads().getFirst()).startsWith("demand.calls 83.67, demand.per DAY"));
    }

    /// Each input that is taken over remembers where it comes from; others do not.
    @Test
    void thePlanRemembersWhereEachValueComesFrom() {
        PlanProposal proposal = Proposals.of(sample(day(0, SMALL, calls(1000, 500_000, 100_000))), Fixtures.CHAT.assumptions(),
                Fixtures.CATALOG);
        Plan changed = proposal.applied(Fixtures.CHAT, (_, lever) -> lever.equals(Levers.INPUT));
        assertEquals(Map.of(Levers.INPUT.at("chat"), new MeasuredValue(Count.of(500), proposal.measurement())), changed.record()
                .measured());
    }

    /// The same model in another geography is the plan's workload, whose price changes with it.
    @Test
    void theSameModelElsewhereIsTheSameWorkload() {
        PriceCatalog shipped = Catalogs.shipped();
        var global = ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0");
        Plan plan = Fixtures.plan(Fixtures.chat(global));
        WorkloadProposal measured = Proposals.of(sample(day(0, UsageKey.of("aws", "us.anthropic.claude-sonnet-4-6"),
                calls(100, 1000, 100))),
                plan.assumptions(), shipped).workloads().getFirst();
        assertEquals(Optional.of("chat"), measured.workload());
        assertEquals(ModelId.parse("aws/regional.anthropic.claude-sonnet-4-6-v1:0"), measured.values().get(Levers.MODEL));
    }

    /// Two spellings of one model: the busier one is the plan's workload, the other a new one, and no call is lost.
    @Test
    void twoSpellingsOfAModelDoNotOverwriteEachOther() {
        PlanProposal proposal = Proposals.of(sample(day(0, SMALL, calls(1000, 500_000, 100_000)),
                day(0, UsageKey.of("aws", "eu.amazon.small"), calls(10, 5_000, 1_000))), Fixtures.CHAT.assumptions(), Fixtures.CATALOG);
        assertEquals(List.of(Optional.of("chat"), Optional.empty()), proposal.workloads().stream().map(WorkloadProposal::workload)
                .toList());
    }

    @Test
    void aMeasurementIsOldAfterThirtyDays() {
        Measurement measured = of(sample(day(0, SMALL, calls(1, 1, 1)))).measurement();
        assertTrue(measured.isOld(MONDAY.plusDays(31)));
        assertTrue(!measured.isOld(MONDAY.plusDays(30)));
    }

    /// Nine days of 1,000 to 1,800 tokens a call: the last seven have means from 1,200 to 1,800.
    @Test
    void tokensAreRangesOfTheMeansOfTheLastSevenDays() {
        UsageRecord[] days = IntStream.range(0, 9).mapToObj(day -> day(day, SMALL, calls(10, 10L * (1_000 + 100 * day), 2_000)))
                .toArray(UsageRecord[]::new);
        Plan plan = Fixtures.CHAT;
        Plan ranged = MeasuredRanges.tokens(plan, "baseline", sample(days), Fixtures.CATALOG);
        Range input = ranged.uncertainty().own("baseline").get(Levers.INPUT.at("chat"));
        assertEquals(List.of("1200", "1300", "1400", "1500", "1600", "1700", "1800"),
                Objects.requireNonNull(input).quantiles().stream().map(BigDecimal::toPlainString).toList());
        assertEquals(Range.Shape.MEASURED, input.shape());
        assertEquals(Count.of("1500"), ranged.assumptions().get(Levers.INPUT.at("chat")), "the middle day is the most likely");
        Range output = ranged.uncertainty().own("baseline").get(Levers.OUTPUT.at("chat"));
        assertTrue(Objects.requireNonNull(output).isClosed(), "200 on each day");
        assertEquals("range.sample", assertThrows(InvalidValueException.class, () -> MeasuredRanges.tokens(plan, "baseline",
                sample(days[0], days[1]), Fixtures.CATALOG)).reason().key(), "two days are too few");
    }
}
