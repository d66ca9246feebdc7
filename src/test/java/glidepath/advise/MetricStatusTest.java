package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.plan.Infrastructure;
import glidepath.usage.Metric;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.advise.MetricStatus.State;
import glidepath.catalog.Evidence;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Readiness;
import glidepath.plan.Situation;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What to watch, and what to test before.
class MetricStatusTest {

    private static MetricStatus watch(Metric metric, Plan plan) {
        return MetricStatus.of(Cases.of(plan)).get(metric.ordinal());
    }

    @Test
    void thereAreSevenMetricsWithTheirEvidence() {
        assertEquals(List.of(Evidence.CONFIRMED, Evidence.LIKELY, Evidence.LIKELY, Evidence.LIKELY, Evidence.CONFIRMED, Evidence.CONFIRMED,
                Evidence.LIKELY),
                MetricStatus.of(Cases.of(Fixtures.CHAT)).stream().map(watch -> watch.source().evidence()).toList());
    }

    @Test
    void retriesAreBeyondTheirThresholdOnlyAboveIt() {
        MetricStatus at = watch(Metric.RETRIES, Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10"))));
        assertEquals(State.WITHIN, at.state());
        assertEquals(Optional.of(Message.of("watch.retries", "chat", new BigDecimal("1.1"))), at.stated());
        assertEquals(State.BEYOND, watch(Metric.RETRIES, Cases.chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10.1")))).state());
    }

    @Test
    void fallbackIsBeyondItsThresholdOnlyAboveIt() {
        var model = Optional.of(Fixtures.LARGE);
        assertEquals(State.WITHIN, watch(Metric.FALLBACK, Cases.chat(Map.of(Levers.FALLBACK_SHARE.at("chat"), Percent.of("10"),
                Levers.FALLBACK_MODEL.at("chat"), model))).state());
        assertEquals(State.BEYOND, watch(Metric.FALLBACK, Cases.chat(Map.of(Levers.FALLBACK_SHARE.at("chat"), Percent.of("10.1"),
                Levers.FALLBACK_MODEL.at("chat"), model))).state());
    }

    /// 200 tokens out for 800 in; $24 for 30,000 tasks.
    @Test
    void whatThePlanStatesIsTheValueToMeasureAgainst() {
        assertEquals(Optional.of(Message.of("watch.output", "chat", new BigDecimal("0.25"), new BigDecimal("0.5"))),
                watch(Metric.OUTPUT_RATIO, Fixtures.CHAT).stated());
        assertEquals(Optional.of(Message.of("watch.task", Money.of("0.0008"))), watch(Metric.COST_PER_TASK, Fixtures.CHAT).stated());
        for (Metric metric : List.of(Metric.THROTTLING, Metric.MODEL_ERRORS, Metric.USER_SPEND)) {
            assertEquals(new MetricStatus(metric, State.MEASURE, Optional.empty()), watch(metric, Fixtures.CHAT));
        }
    }

    /// $12 a month on top of 30,000 tasks that double: twelve times $12 over 4,095 times 30,000 tasks are hardly anything.
    @Test
    void theCostOfATaskIsThatOfTheForecast() {
        Plan growing = Cases.chat(Map.of(Levers.GROWTH.at("chat"), Percent.of("100")));
        Plan plan = growing.withAssumptions(growing.assumptions().plus(Infrastructure.of("store", "Store", "aws", "Store"))
                .with(Levers.ROW_MONTHLY.at("store"), Money.of("12")));
        Money cost = Cases.of(plan).forecast().costPerSuccessfulTask().orElseThrow();
        assertEquals(Optional.of(Message.of("watch.task", cost)), watch(Metric.COST_PER_TASK, plan).stated());
        assertTrue(cost.compareTo(Money.of("0.00081")) < 0, cost.toString());
    }

    @Test
    void theReadinessListKnowsWhatWasTested() {
        List<ReadinessCheck> checks = ReadinessCheck.of(Cases.of(Fixtures.CHAT, Situation.PLAIN.with(Readiness.QUOTA, true), Cases.TODAY));
        assertEquals(List.of(Readiness.values()), checks.stream().map(ReadinessCheck::test).toList());
        assertEquals(List.of(Readiness.QUOTA), checks.stream().filter(ReadinessCheck::done).map(ReadinessCheck::test).toList());
    }

    @Test
    void commandsAreFilledInFromThePlan() {
        Plan plan = Cases.chat(Map.of(Levers.REGION.at("chat"), "eu-central-1"));
        List<ReadinessCheck> checks = ReadinessCheck.of(Cases.of(plan));
        assertEquals(List.of("aws bedrock get-foundation-model-availability --region eu-central-1 --model-id amazon.small"),
                checks.getFirst().commands());
        assertEquals(List.of("aws bedrock list-foundation-models --region eu-central-1"), checks.get(1).commands());
        assertEquals(List.of("glidepath price aws/amazon.small --input 800 --output 200"), checks.get(Readiness.TOKEN_COST.ordinal())
                .commands());
        assertTrue(checks.get(Readiness.CREDITS.ordinal()).commands().getFirst().contains("Start=2027-01-01,End=2027-02-01"));
        Plan direct = Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE_DIRECT, 1, 1, 1));
        assertEquals(List.of(), ReadinessCheck.of(Cases.of(direct)).getFirst().commands(), "not an AWS model");
    }
}
