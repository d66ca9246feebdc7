package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.AdviceReport;
import glidepath.formats.Words;
import glidepath.plan.Fact;
import glidepath.plan.Grant;
import glidepath.plan.MonthConvention;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
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

    /// The prices of the fixtures were read on 2026-11-01, and the plan starts on 2027-01-01.
    @Test
    void pricesAreFreshForThirtyDaysBeforeTheyAreUsed() {
        Verdict old = prices(LocalDate.of(2026, 11, 23));
        assertEquals(Message.of("advice.prices.recheck"), old.outcome());
        assertEquals(Message.of("advice.prices.because", 1, 1, 30, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 11, 1)), old.because());
        assertTrue(PriceReading.isOld(Fixtures.PAGE, LocalDate.of(2026, 12, 2)), "31 days");
        assertFalse(PriceReading.isOld(Fixtures.PAGE, LocalDate.of(2026, 12, 1)), "30 days");
        assertTrue(PriceReading.isOld(new Source("a page", "", Optional.empty(), Evidence.CONFIRMED), LocalDate.EPOCH), "nobody knows when");
        Plan soon = Fixtures.CHAT.withSettings(new Settings(YearMonth.of(2026, 11), 12, MonthConvention.THIRTY_DAYS, Percent.ZERO));
        Verdict fresh = PriceReading.of(Cases.of(soon, Situation.PLAIN, LocalDate.of(2026, 11, 23))).orElseThrow();
        assertEquals(Message.of("advice.prices.fresh"), fresh.outcome());
        assertEquals(Optional.of(Message.of("advice.prices.from", LocalDate.of(2026, 12, 2), Message.of("advice.prices.recheck"))), fresh.change());
    }

    private static Verdict prices(LocalDate today) {
        return PriceReading.of(Cases.of(Fixtures.CHAT, Situation.PLAIN, today)).orElseThrow();
    }

    @Test
    void everyPieceSaysWhoSaysSoAndWhatIsDue() {
        Advice advice = Advice.of(Cases.of(Fixtures.CHAT));
        assertEquals(List.of("volume", "bedrock", "route", "prices"), advice.verdicts().stream().map(Verdict::id).toList(), "no credits, no coverage");
        advice.verdicts().forEach(verdict -> assertFalse(verdict.source().title().isEmpty(), verdict.id()));
        assertEquals(advice.due().stream().distinct().count(), advice.due().size());
        assertTrue(advice.due().stream().anyMatch(source -> source.title().startsWith("TokenMix")), "2026-06-08 is past 30 days");
        assertTrue(advice.due().stream().noneMatch(source -> source.equals(Fixtures.PAGE)), "read 22 days before");
    }

    @Test
    void theReportSaysIt() {
        Plan plan = Fixtures.CHAT.withSetup(Fixtures.CHAT.setup().plus(Grant.of("g", "Activate", Money.of("36"))));
        var report = new AdviceReport(Words.root(), plan, plan.baseline(), Advice.of(Cases.of(plan, FLEXIBLE, Cases.TODAY)));
        Golden.check("advice.txt", report.text());
        Golden.check("advice.md", report.markdown());
        Golden.check("advice.json", report.json());
        for (Enum<?> each : List.<Enum<?>>of(CoverageReading.GOOD, CoverageReading.CONTROLS, CoverageReading.ECONOMICS, CoverageReading.PROCUREMENT,
                VolumeReading.PROTOTYPE, VolumeReading.PRODUCTION, VolumeReading.PROCUREMENT)) {
            String kind = each instanceof CoverageReading ? "coverage." : "volume.";
            assertTrue(Words.root().has("message.advice." + kind + each.name().toLowerCase(Locale.ROOT)), each.name());
        }
    }
}
