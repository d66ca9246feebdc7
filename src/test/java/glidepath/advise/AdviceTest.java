package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.advise.Risk.Applies;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.AdviceReport;
import glidepath.formats.Words;
import glidepath.plan.Fact;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Situation;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The rules of the cost model's section 10, and advice on the plan of 30,000 calls and $24 a month.
class AdviceTest {

    private static final Situation PROTOTYPE = Situation.of(Fact.PROTOTYPE);
    private static final Situation STRICT = Situation.of(Fact.STRICT_COMPLIANCE, Fact.FLEXIBLE_LATENCY);
    private static final Situation FLEXIBLE = Situation.of(Fact.FLEXIBLE_LATENCY);

    private static ScenarioForecast forecast(Map<Place<?>, ?> values, Grant... grants) {
        var setup = Fixtures.CHAT.setup().with(values);
        for (Grant grant : grants) {
            setup = setup.plus(grant);
        }
        return Forecaster.forecast(Fixtures.CHAT.withSetup(setup), Fixtures.CATALOG).baseline();
    }

    private static String route(long calls, Situation situation) {
        return new RouteRule(BigDecimal.valueOf(calls), situation).outcome().key().replace("advice.route.", "");
    }

    @Test
    void everyLineOfTheRouteRuleFiresAtItsBoundary() {
        assertEquals("free", route(999, PROTOTYPE));
        assertEquals("direct", route(1_000, PROTOTYPE));
        assertEquals("direct", route(999, Situation.PLAIN));
        assertEquals("compliant", route(100_001, STRICT));
        assertEquals("gateway", route(100_000, FLEXIBLE));
        assertEquals("batch", route(100_001, FLEXIBLE));
        assertEquals("gateway", route(100_001, Situation.PLAIN));
        assertEquals("direct", route(10_000, Situation.PLAIN));
        assertEquals("gateway", route(10_001, Situation.PLAIN));
    }

    @Test
    void theRouteSaysTheNearestCallsThatChangeIt() {
        assertEquals(Optional.of(Message.of("advice.at", BigDecimal.valueOf(100_001), Message.of("advice.route.batch"))),
                new RouteRule(BigDecimal.valueOf(90_000), FLEXIBLE).verdict().change());
        assertEquals(Optional.of(Message.of("advice.at", BigDecimal.valueOf(10_000), Message.of("advice.route.direct"))),
                new RouteRule(BigDecimal.valueOf(20_000), FLEXIBLE).verdict().change());
        assertEquals(Optional.empty(), new RouteRule(BigDecimal.valueOf(5), STRICT).verdict().change());
    }

    @Test
    void aVerdictSaysWhatMadeItFire() {
        assertEquals(Message.of("advice.route.strict"), new RouteRule(BigDecimal.TEN, STRICT).verdict().because());
        assertEquals(Message.of("advice.calls", BigDecimal.TEN), new RouteRule(BigDecimal.TEN, PROTOTYPE).verdict().because());
        assertEquals(Message.of("advice.bedrock.latest"), new BedrockRule(Money.ZERO, false, true, false).verdict().because());
    }

    private static String bedrock(String credits, boolean invoice, boolean latest, boolean batch) {
        return new BedrockRule(Money.of(credits), invoice, latest, batch).outcome().key().replace("advice.bedrock.", "");
    }

    @Test
    void theLinesOfTheBedrockRuleFireInOrder() {
        assertEquals("first", bedrock("0.01", true, true, true));
        assertEquals("direct", bedrock("0", true, true, true));
        assertEquals("direct", bedrock("1", false, true, true));
        assertEquals("batch", bedrock("0.01", false, false, true));
        assertEquals("test", bedrock("0", true, false, true));
        assertEquals("test", bedrock("1", false, false, false));
    }

    @Test
    void theBedrockRuleCountsAwsCreditsThatAreNotExpired() {
        Grant good = Grant.of("g", "Activate", Money.of("5"));
        Grant late = new Grant("h", "Old", true, "aws", Money.of("7"), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)), List.of());
        Grant other = new Grant("i", "Other", true, "maker", Money.of("9"), Optional.empty(), Optional.empty(), List.of());
        assertEquals(Money.of("5"), BedrockRule.of(forecast(Map.of(), good, late, other), Situation.PLAIN).credits());
    }

    @Test
    void coverageIsReadAtItsBoundaries() {
        Map.of("2", "GOOD", "1.99", "PILOT", "1", "PILOT", "0.99", "CONTROLS", "0.5", "CONTROLS", "0.49", "ECONOMICS", "0.1", "ECONOMICS",
                "0.09", "PROCUREMENT", "0", "PROCUREMENT").forEach((months, reading) ->
                assertEquals(reading, CoverageReading.at(new BigDecimal(months)).name(), months));
    }

    /// $36 against $24 a month is 1.5 months; $18 a month would be two.
    @Test
    void coverageSaysWhatWouldChangeIt() {
        Verdict verdict = CoverageReading.of(forecast(Map.of(), Grant.of("g", "Activate", Money.of("36"))).firstMonth()).orElseThrow();
        assertEquals(Message.of("advice.coverage.pilot"), verdict.outcome());
        assertEquals(Optional.of(Message.of("advice.coverage.down", Money.of("18"), Message.of("advice.coverage.good"))), verdict.change());
    }

    @Test
    void volumeIsReadAtItsBoundaries() {
        Map.of(9_999, "PROTOTYPE", 10_000, "SMALL", 99_999, "SMALL", 100_000, "PRODUCTION", 999_999, "PRODUCTION", 1_000_000, "PROCUREMENT")
                .forEach((calls, reading) -> assertEquals(reading, VolumeReading.at(BigDecimal.valueOf(calls)).name(), calls + " calls"));
    }

    /// Half of $24 a month at half the price saves $6, and 12 months of it $72.
    @Test
    void halfInBatchSavesAQuarter() {
        Action batch = Actions.of(forecast(Map.of()), Fixtures.CATALOG).getFirst();
        assertEquals("batch", batch.id());
        assertEquals(Money.of("72"), batch.saved());
        assertEquals(Money.of("72"), batch.cashSaved());
        assertEquals(List.of(), Actions.of(forecast(Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL)), Fixtures.CATALOG));
    }

    /// 20 % of retries cost $4.80 a month, 10 % half of it: $28.80 in a year.
    @Test
    void retriesAboveATenthAreBroughtDown() {
        List<Action> actions = Actions.of(forecast(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("20"))), Fixtures.CATALOG);
        assertEquals(List.of("batch", "retries"), actions.stream().map(Action::id).toList());
        assertEquals(Money.of("28.80"), actions.getLast().saved());
        assertEquals(1, Actions.of(forecast(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10"))), Fixtures.CATALOG).size());
    }

    @Test
    void anActionBecomesAScenario() {
        Action batch = Actions.of(forecast(Map.of()), Fixtures.CATALOG).getFirst();
        Plan plan = Fixtures.CHAT.plus(batch.applied(Fixtures.CHAT.baseline(), "batch", "Batch"));
        assertEquals(Percent.of("50"), plan.setup("batch").workload("chat").route().batchShare());
    }

    private static Applies risk(String id, ScenarioForecast forecast) {
        return Risks.of(forecast).stream().filter(risk -> risk.id().equals(id)).findFirst().orElseThrow().applies();
    }

    @Test
    void risksAreHeldAgainstThePlan() {
        ScenarioForecast plain = forecast(Map.of());
        assertEquals(List.of("eligibility", "region", "quota", "batch", "idle", "direct"), Risks.of(plain).stream().map(Risk::id).toList());
        assertEquals(Applies.NO, risk("eligibility", plain));
        Grant other = new Grant("i", "Other", true, "maker", Money.of("9"), Optional.empty(), Optional.empty(), List.of());
        assertEquals(Applies.YES, risk("eligibility", forecast(Map.of(), other)));
        assertEquals(Applies.UNKNOWN, risk("eligibility", forecast(Map.of(), Grant.of("g", "Activate", Money.of("5")))));
        assertEquals(Applies.NO, risk("batch", plain));
        assertEquals(Applies.YES, risk("batch", forecast(Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("1")))));
        assertEquals(Applies.NO, risk("idle", plain));
        assertEquals(Applies.YES, risk("idle", forecast(Map.of(Levers.IMPORTED.at("chat"), true, Levers.PATTERN.at("chat"), Imported.Pattern.ALWAYS_ON))));
    }

    @Test
    void everySentenceIsThere() {
        ScenarioForecast forecast = forecast(Map.of(), Grant.of("g", "Activate", Money.of("36")));
        var report = new AdviceReport(Words.root(), Fixtures.CHAT, Fixtures.CHAT.baseline(), Verdicts.of(forecast, FLEXIBLE),
                Actions.of(forecast, Fixtures.CATALOG), Risks.of(forecast));
        assertTrue(report.text().contains("Gateway with budget caps, because the first month has 30,000 calls"), report.text());
        assertTrue(report.text().contains("saves $72.00 of charges"), report.text());
        assertTrue(report.markdown().startsWith("## Advice for Test"), report.markdown());
        assertTrue(report.json().contains("\"saved\": 72"), report.json());
        for (Enum<?> each : List.<Enum<?>>of(CoverageReading.GOOD, CoverageReading.CONTROLS, CoverageReading.ECONOMICS, CoverageReading.PROCUREMENT,
                VolumeReading.PROTOTYPE, VolumeReading.PRODUCTION, VolumeReading.PROCUREMENT)) {
            String kind = each instanceof CoverageReading ? "coverage." : "volume.";
            assertTrue(Words.root().has("message.advice." + kind + each.name().toLowerCase(java.util.Locale.ROOT)), each.name());
        }
    }
}
