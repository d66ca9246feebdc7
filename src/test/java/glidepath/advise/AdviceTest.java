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
import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Fact;
import glidepath.plan.Grant;
import glidepath.plan.GrantTerms;
import glidepath.plan.InputRef;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.MonthConvention;
import glidepath.plan.Monthly;
import glidepath.plan.OtherUnits;
import glidepath.plan.Plan;
import glidepath.plan.Season;
import glidepath.plan.Settings;
import glidepath.plan.Situation;
import glidepath.plan.TrackRecord;
import glidepath.reports.AdviceReport;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// The rules of the cost model's section 10, and advice on the plan of 30,000 calls and $24 a month.
class AdviceTest {

    private static final Situation PROTOTYPE = Situation.PLAIN.with(Fact.PROTOTYPE, true);
    private static final Situation STRICT = Situation.PLAIN.with(Fact.STRICT_COMPLIANCE, true).with(Fact.FLEXIBLE_LATENCY, true);
    private static final Situation FLEXIBLE = Situation.PLAIN.with(Fact.FLEXIBLE_LATENCY, true);

    private static String route(long calls, Situation situation) {
        return new RouteReading(BigDecimal.valueOf(calls), situation).outcome().key().replace("advice.route.", "");
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

    private static Message at(long calls, String route) {
        return Message.of("advice.at", BigDecimal.valueOf(calls), Message.of("advice.route." + route));
    }

    private static Message flip(String what, String outcome) {
        return Message.of("advice.flip", Message.of("advice." + what), Message.of("advice." + outcome));
    }

    private static void changes(Reading reading, Message... changes) {
        assertEquals(List.of(changes).stream().reduce((one, other) -> Message.of("advice.either", one, other)), reading.change());
    }

    @Test
    void theRouteSaysTheNearestCallsAndTheFactsThatChangeIt() {
        changes(new RouteReading(BigDecimal.valueOf(90_000), FLEXIBLE).reading(), at(100_001, "batch"),
                flip("if.strict-compliance", "route.compliant"));
        changes(new RouteReading(BigDecimal.valueOf(20_000), FLEXIBLE).reading(), at(10_000, "direct"),
                flip("if.strict-compliance", "route.compliant"));
        changes(new RouteReading(BigDecimal.valueOf(200_000), Situation.PLAIN).reading(), at(10_000, "direct"),
                flip("if.strict-compliance", "route.compliant"), flip("if.flexible-latency", "route.batch"));
        changes(new RouteReading(BigDecimal.valueOf(200_000), FLEXIBLE).reading(), at(100_000, "gateway"),
                flip("if.strict-compliance", "route.compliant"), flip("if.not.flexible-latency", "route.gateway"));
        changes(new RouteReading(BigDecimal.valueOf(5), STRICT).reading(), flip("if.prototype", "route.free"),
                flip("if.not.strict-compliance", "route.direct"));
        changes(new RouteReading(BigDecimal.valueOf(999), PROTOTYPE).reading(), at(1_000, "direct"),
                flip("if.not.prototype", "route.direct"));
    }

    private static Message why(long calls, Situation situation) {
        return new RouteReading(BigDecimal.valueOf(calls), situation).reading().because();
    }

    @Test
    void aRouteSaysWhatMadeItFire() {
        assertEquals(Message.of("advice.route.why.strict"), why(10, STRICT));
        assertEquals(Message.of("advice.route.why.free", BigDecimal.valueOf(999)), why(999, PROTOTYPE));
        assertEquals(Message.of("advice.route.why.batch", BigDecimal.valueOf(100_001)), why(100_001, FLEXIBLE));
        assertEquals(Message.of("advice.route.why.gateway", BigDecimal.valueOf(100_001)), why(100_001, Situation.PLAIN));
        assertEquals(Message.of("advice.route.why.middle", BigDecimal.valueOf(100_000)), why(100_000, Situation.PLAIN));
        assertEquals(Message.of("advice.route.why.direct", BigDecimal.valueOf(10_000)), why(10_000, Situation.PLAIN));
    }

    private static Message bedrockWhy(String credits, boolean invoice, boolean latest, boolean batch) {
        return new BedrockReading(Money.of(credits), invoice, latest, batch).reading().because();
    }

    @Test
    void theBedrockRuleSaysWhatMadeItFire() {
        assertEquals(Message.of("advice.bedrock.why.first", Money.of("5")), bedrockWhy("5", true, true, true));
        assertEquals(Message.of("advice.bedrock.why.latest"), bedrockWhy("5", false, true, true));
        assertEquals(Message.of("advice.bedrock.why.batch", Money.of("5")), bedrockWhy("5", false, false, true));
        assertEquals(Message.of("advice.bedrock.why.nothing", Money.of("5")), bedrockWhy("5", false, false, false));
        assertEquals(Message.of("advice.bedrock.why.no-credits"), bedrockWhy("0", true, false, true));
    }

    @Test
    void theBedrockRuleSaysEachInputThatChangesIt() {
        Percent half = Percent.of("50");
        Message batch = Message.of("advice.flip", Message.of("advice.bedrock.if-batch", half), Message.of("advice.bedrock.batch"));
        changes(new BedrockReading(Money.of("5"), false, false, false).reading(), flip("if.aws-invoice", "bedrock.first"),
                flip("if.latest-model", "bedrock.direct"), batch);
        changes(new BedrockReading(Money.ZERO, true, false, false).reading(),
                Message.of("advice.flip", Message.of("advice.bedrock.if-credits", Money.of("0.01")), Message.of("advice.bedrock.first")),
                flip("if.latest-model", "bedrock.direct"));
        changes(new BedrockReading(Money.of("5"), false, false, true).reading(),
                Message.of("advice.flip", Message.of("advice.bedrock.if-credits", Money.ZERO), Message.of("advice.bedrock.test")),
                flip("if.aws-invoice", "bedrock.first"), flip("if.latest-model", "bedrock.direct"),
                Message.of("advice.flip", Message.of("advice.bedrock.less-batch", half), Message.of("advice.bedrock.test")));
    }

    private static String bedrock(String credits, boolean invoice, boolean latest, boolean batch) {
        return new BedrockReading(Money.of(credits), invoice, latest, batch).outcome().key().replace("advice.bedrock.", "");
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
        Grant late = new Grant("h", "Old", true, "aws", Money.of("7"), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)),
                List.of());
        Grant other = new Grant("i", "Other", true, "maker", Money.of("9"), Optional.empty(), Optional.empty(), List.of());
        assertEquals(Money.of("5"), BedrockReading.of(Cases.of(Cases.chat(Map.of(), good, late, other))).credits());
        Grant later = new Grant("j", "Later", true, "aws", Money.of("7"), Optional.of(LocalDate.of(2027, 2, 1)), Optional.empty(), List.of());
        assertEquals(Money.of("5"), BedrockReading.of(Cases.of(Cases.chat(Map.of(), good, later))).credits(), "those to come are not there");
    }

    @Test
    void coverageIsReadAtItsBoundaries() {
        Map.of("2", "GOOD", "1.99", "PILOT", "1", "PILOT", "0.99", "CONTROLS", "0.5", "CONTROLS", "0.49", "ECONOMICS", "0.1", "ECONOMICS",
                "0.09", "PROCUREMENT", "0", "PROCUREMENT").forEach((months, reading) ->
                assertEquals(reading, CoverageReading.at(new BigDecimal(months)).name(), months));
    }

    private static Reading coverage(String credits) {
        return CoverageReading.of(Cases.of(Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of(credits))))).orElseThrow();
    }

    /// Searches that nobody has a price for make $24 a month a lower bound: 1.5 months are the most, and 0.04 are too few all the same.
    @Test
    void coverageOfAMonthThatLacksPricesIsABound() {
        Map<InputRef<?>, ?> unpriced = Map.of(Levers.OTHER_UNITS.at("chat"), List.of(new OtherUnits("web_searches_kcount", Count.of(1))));
        Reading most = CoverageReading.of(Cases.of(Cases.chat(unpriced, Grant.of("g", "Activate", Money.of("36"))))).orElseThrow();
        assertEquals(Message.of("advice.coverage.unknown"), most.outcome());
        assertEquals(Message.of("advice.coverage.at-most", new ShownAmount(Money.of("36")), new ShownAmount(Money.of("24")),
                new BigDecimal("1.5")), most.because());
        assertEquals(Optional.empty(), most.change());
        assertEquals(Message.of("advice.coverage.procurement"), CoverageReading.of(Cases.of(Cases.chat(unpriced,
                Grant.of("g", "Activate", Money.of("1"))))).orElseThrow().outcome());
    }

    /// $36 against $24 a month is 1.5 months; $18 a month would be two, which 22,500 calls cost.
    @Test
    void coverageSaysWhatWouldChangeIt() {
        Reading reading = coverage("36");
        assertEquals(Message.of("advice.coverage.pilot"), reading.outcome());
        assertEquals(Optional.of(Message.of("advice.coverage.down-calls", new ShownAmount(Money.of("18")), Message.of("advice.coverage.good"),
                BigDecimal.valueOf(22_500))),
                reading.change());
    }

    /// The same 22,500 calls where 150 users make 100 each, and twice as many in January.
    @Test
    void callsThatComeFromUsersAndSeasonsAreTriedAsWell() {
        Plan users = Cases.chat(Map.of(Levers.USERS.at("chat"), Optional.of(Count.of(150)), Levers.TASKS_PER_USER.at("chat"), Count.of(100),
                Levers.SEASONS.at("chat"), List.of(new Season(1, Count.of(2)))), Grant.of("g", "Activate", Money.of("36")));
        assertEquals(coverage("36").change(), CoverageReading.of(Cases.of(users)).orElseThrow().change());
    }

    /// Of a month with 30,000 calls and $24 of charges, 14 days of 31 are forecast. Only the age of prices counts to its first day.
    @Test
    void readingsAreOfWholeMonthsWhereThePlanStartsWithinOne() {
        Plan whole = Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of("36")));
        LocalDate day = whole.settings().start().atDay(18);
        Plan part = whole.withSettings(whole.settings().withAsOf(Optional.of(day)));
        assertEquals(ofTheMonth(whole), ofTheMonth(part));
        assertEquals(OwnFigure.CALLS.of(Cases.of(whole)), OwnFigure.CALLS.of(Cases.of(part)));
    }

    private static List<Reading> ofTheMonth(Plan plan) {
        return Readings.of(Cases.of(plan)).stream().filter(reading -> !reading.id().equals("prices")).toList();
    }

    /// A pool of $36 a month brings $16.26 from the 18th on, for $10.84: it lasts 1.5 months all the same.
    @Test
    void aMonthlyPoolCoversWhatItDoesInAWholeMonth() {
        Grant pool = new Grant("g", "Pool", true, "aws", Money.ZERO, Optional.empty(), Optional.empty(), List.of(), List.of(),
                new Monthly(Optional.of(Money.of("36")), false), Cover.ALL, Caps.NONE, Activation.NONE, List.of(), GrantTerms.NONE);
        Plan whole = Cases.chat(Map.of(), pool);
        Plan part = whole.withSettings(whole.settings().withAsOf(Optional.of(whole.settings().start().atDay(18))));
        assertEquals(CoverageReading.of(Cases.of(whole)).orElseThrow().outcome(),
                CoverageReading.of(Cases.of(part)).orElseThrow().outcome());
        assertEquals(Optional.of(new BigDecimal("1.5")), Cases.of(part).forecast().firstMonth().credits().shownCoverage());
    }

    /// $60 last 2.5 months of $24; $30 a month are 37,500 calls at $0.0008, and one more call is too many.
    @Test
    void goodCoverageSaysWhereItEnds() {
        assertEquals(Optional.of(Message.of("advice.coverage.above-calls", new ShownAmount(Money.of("30")), Message.of("advice.coverage.pilot"),
                BigDecimal.valueOf(37_501))),
                coverage("60").change());
        assertEquals(Optional.of(Message.of("advice.coverage.down-calls", new ShownAmount(Money.of("0.01")),
                Message.of("advice.coverage.economics"),
                BigDecimal.valueOf(12))),
                coverage("0.001").change(), "12 calls cost $0.0096, and a tenth of that is below $0.001");
    }

    /// Of $100, January's bill says that $40 paid: what is left covers February as $60 of a new plan do January.
    @Test
    void callsAreTriedInTheFirstMonthThatIsForecast() {
        YearMonth january = Fixtures.YEAR.start();
        var bill = new KeptMonth(List.of(billed(LineKind.USAGE, "60"), billed(LineKind.CREDIT, "-40")));
        Plan plan = Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of("100")))
                .withRecord(TrackRecord.NONE.withActuals(Map.of(january, bill)).withClosed(Optional.of(january)));
        assertEquals(coverage("60"), CoverageReading.of(Cases.of(plan)).orElseThrow());
    }

    private static KeptLine billed(LineKind kind, String amount) {
        return new KeptLine(kind, "aws", "Amazon Bedrock", "", "", Optional.empty(), Money.of(amount));
    }

    /// Rent does not move with calls: $1,440 a month of model units that serve all of them.
    @Test
    void coverageOfRentHasNoNumberOfCalls() {
        Plan rented = Cases.chat(Map.of(Levers.PROVISIONED_UNITS.at("chat"), Count.ONE, Levers.PROVISIONED_SHARE.at("chat"), Percent.ALL,
                Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("2"))), Grant.of("g", "Activate", Money.of("1440")));
        assertEquals(Optional.of(Message.of("advice.coverage.down", new ShownAmount(Money.of("720")), Message.of("advice.coverage.good"))),
                CoverageReading.of(Cases.of(rented)).orElseThrow().change());
    }

    private static Optional<Message> volume(long calls) {
        return VolumeReading.of(BigDecimal.valueOf(calls)).change();
    }

    private static Optional<Message> below(long calls, String reading) {
        return Optional.of(Message.of("advice.volume.below", BigDecimal.valueOf(calls), Message.of("advice.volume." + reading)));
    }

    private static Optional<Message> from(long calls, String reading) {
        return Optional.of(Message.of("advice.at", BigDecimal.valueOf(calls), Message.of("advice.volume." + reading)));
    }

    @Test
    void volumeSaysTheNearerEndOfItsReading() {
        assertEquals(from(10_000, "small"), volume(1));
        assertEquals(below(10_000, "prototype"), volume(54_999));
        assertEquals(from(100_000, "production"), volume(55_000));
        assertEquals(below(100_000, "small"), volume(100_000));
        assertEquals(from(1_000_000, "procurement"), volume(999_999));
        assertEquals(below(1_000_000, "production"), volume(50_000_000));
    }

    @Test
    void volumeIsReadAtItsBoundaries() {
        Map.of(9_999, "PROTOTYPE", 10_000, "SMALL", 99_999, "SMALL", 100_000, "PRODUCTION", 999_999, "PRODUCTION", 1_000_000, "PROCUREMENT")
                .forEach((calls, reading) -> assertEquals(reading, VolumeReading.at(BigDecimal.valueOf(calls)).name(), calls + " calls"));
    }

    /// The prices of the fixtures were read on 2026-11-01, and the plan starts on 2027-01-01.
    @Test
    void pricesAreFreshForThirtyDaysBeforeTheyAreUsed() {
        Reading old = prices(LocalDate.of(2026, 11, 23));
        assertEquals(Message.of("advice.prices.recheck"), old.outcome());
        assertEquals(Message.of("advice.prices.because", 1, 1, 30, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 11, 1)), old.because());
        assertTrue(Fixtures.PAGE.isOld(LocalDate.of(2026, 12, 2)), "31 days");
        assertFalse(Fixtures.PAGE.isOld(LocalDate.of(2026, 12, 1)), "30 days");
        assertTrue(new Source("a page", "", Optional.empty(), Evidence.CONFIRMED).isOld(LocalDate.EPOCH),
                "nobody knows when");
        Plan soon = Fixtures.CHAT.withSettings(new Settings(YearMonth.of(2026, 11), 12, MonthConvention.THIRTY_DAYS, Percent.ZERO));
        Reading fresh = PriceReading.of(Cases.of(soon, Situation.PLAIN, LocalDate.of(2026, 11, 23))).orElseThrow();
        assertEquals(Message.of("advice.prices.fresh"), fresh.outcome());
        assertEquals(Optional.of(Message.of("advice.prices.from", LocalDate.of(2026, 12, 2), Message.of("advice.prices.recheck"))),
                fresh.change());
        Plan late = soon.withSettings(soon.settings().withAsOf(Optional.of(LocalDate.of(2026, 11, 30))));
        assertEquals(Message.of("advice.prices.fresh"), PriceReading.of(Cases.of(late, Situation.PLAIN, LocalDate.of(2026, 11, 23)))
                .orElseThrow().outcome(), "29 days before the first day that is forecast");
        Plan later = Fixtures.CHAT.withSettings(Fixtures.CHAT.settings().withAsOf(Optional.of(LocalDate.of(2027, 1, 11))));
        assertEquals(Message.of("advice.prices.because", 1, 1, 30, LocalDate.of(2027, 1, 11), LocalDate.of(2026, 11, 1)),
                PriceReading.of(Cases.of(later, Situation.PLAIN, LocalDate.of(2026, 11, 23))).orElseThrow().because());
    }

    private static Reading prices(LocalDate today) {
        return PriceReading.of(Cases.of(Fixtures.CHAT, Situation.PLAIN, today)).orElseThrow();
    }

    @Test
    void everyPieceSaysWhoSaysSoAndWhatIsDue() {
        Advice advice = Advice.of(Cases.of(Fixtures.CHAT));
        assertEquals(List.of("volume", "bedrock", "route", "prices"), advice.readings().stream().map(Reading::id).toList(),
                "no credits, no coverage");
        advice.readings().forEach(reading -> assertFalse(reading.source().title().isEmpty(), reading.id()));
        assertEquals(advice.due().stream().distinct().count(), advice.due().size());
        assertTrue(advice.due().stream().anyMatch(source -> source.title().startsWith("TokenMix")), "2026-06-08 is past 30 days");
        assertTrue(advice.due().stream().noneMatch(source -> source.equals(Fixtures.PAGE)), "read 22 days before");
        assertFalse(advice.isDue(Sources.plan(Evidence.LIKELY)), "what is worked out from the plan is no page to read again");
    }

    /// Whoever opens the page would load a picture that a name asks for.
    @Test
    void namesStayTextInMarkdown() {
        Plan named = Fixtures.CHAT.withName("![x](https://example.com/x.png)");
        var report = new AdviceReport(Messages.root(), named, named.baseline(), Advice.of(Cases.of(named, FLEXIBLE, Cases.TODAY)));
        assertTrue(report.markdown().startsWith("## Advice for !\\[x\\](https://example.com/x.png), scenario Baseline\n"), report.markdown());
        assertTrue(report.text().startsWith("Advice for ![x](https://example.com/x.png), scenario Baseline\n"), report.text());
    }

    @Test
    void theReportSaysIt() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36"))));
        var report = new AdviceReport(Messages.root(), plan, plan.baseline(), Advice.of(Cases.of(plan, FLEXIBLE, Cases.TODAY)));
        Golden.check("advice.txt", report.text());
        Golden.check("advice.md", report.markdown());
        Golden.check("advice.json", report.json());
        for (Enum<?> each : List.<Enum<?>>of(CoverageReading.GOOD, CoverageReading.CONTROLS, CoverageReading.ECONOMICS,
                CoverageReading.PROCUREMENT,
                VolumeReading.PROTOTYPE, VolumeReading.PRODUCTION, VolumeReading.PROCUREMENT)) {
            String kind = each instanceof CoverageReading ? "coverage." : "volume.";
            assertTrue(Messages.root().has("message.advice." + kind + each.name().toLowerCase(Locale.ROOT)), each.name());
        }
    }
}
