package glidepath.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.ModelId;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.SmallPlan;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Release;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.Money;

class ForecastReportTest {

    private static String text(Plan plan, boolean explained) {
        return new ForecastReport(Messages.root(), plan, Fixtures.CATALOG)
                .text(Forecaster.forecast(plan, Fixtures.CATALOG).scenarios(), explained);
    }

    @Test
    void theForecastOfASmallPlanReadsAsAgreed() {
        Golden.check("forecast.txt", text(SmallPlan.PLAN, false));
    }

    @Test
    void theExplanationOfASmallPlanReadsAsAgreed() {
        Golden.check("forecast-explained.txt", text(SmallPlan.PLAN.withSettings(SmallPlan.TWO_MONTHS), true));
    }

    /// $26.40 of calls and failed attempts a month against $100: 3 x 26.40 = 79.20, and 20.80 / 26.40 of April's 30 days is 23.6.
    @Test
    void theHeadlineIsRight() {
        String report = text(SmallPlan.PLAN, false);
        assertTrue(report.replaceAll(" +", " ").contains("\nCredits run out 2027-04-24, used up\n"), report);
        // 26.40 + 5 % of it to the gateway
        assertTrue(report.contains("$27.72"), report);
    }

    @Test
    void whatHasNoPriceIsSaidAndTotalsAreALowerBound() {
        String report = text(SmallPlan.PLAN, false);
        String last = report.substring(report.indexOf("Another model"));
        assertTrue(last.replaceAll(" +", " ").contains("First month unpriced"), last);
        assertFalse(last.contains("≥ $0.00") || last.contains("at least $0.00"), "a bound that tells nothing: " + last);
        assertTrue(last.contains("Incomplete, since some charges have no price: "), last);
    }

    /// What has no price may be paid by the grant of its provider, but not by another's.
    @Test
    void whatIsLeftOfCreditsThatMayPayMoreIsAnUpperBound() {
        ModelId unknown = ModelId.parse("aws/unknown");
        for (String provider : List.of("aws", "openai")) {
            Plan plan = Fixtures.plan(Fixtures.workload("w", unknown, 100, 1_000, 100));
            Grant grant = new Grant("g", "G", true, provider, Money.of("7"), Optional.empty(), Optional.empty(), List.of());
            String report = text(plan.withAssumptions(plan.assumptions().plus(grant)), false);
            assertEquals(provider.equals("aws"), report.contains("  ≤ $7.00\n"), report);
            assertTrue(report.contains("$7.00\n"), report);
        }
    }

    /// Two parts of $10 each, the second once the first is used up, are to come but for the first; of a grant that nobody activates, nothing.
    @Test
    void whatIsNeverActivatedIsNotToCome() {
        Grant parts = Grant.of("g", "Lift", Money.ZERO);
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(parts).with(Levers.GRANT_RELEASES.at("g"),
                List.of(new Release(Money.of("10"), Optional.empty(), Optional.empty(), false, Optional.empty()),
                        new Release(Money.of("10"), Optional.empty(), Optional.empty(), true, Optional.empty()))));
        YearMonth start = plan.settings().start();
        assertTrue(text(plan, false).replaceAll(" +", " ").contains("\nCredits to come $10.00 after " + start), text(plan, false));
        Plan missed = plan.withAssumptions(plan.assumptions().with(Levers.GRANT_ACTIVATE_BY.at("g"),
                Optional.of(start.plusMonths(1).atDay(15))));
        assertFalse(text(missed, false).contains("Credits to come"), text(missed, false));
        assertTrue(text(missed, false).replaceAll(" +", " ").contains("\nLift lapses $20.00 on " + start.plusMonths(1)), text(missed, false));
    }

    @Test
    void aVariantTellsItsDifferencesInWords() {
        Plan plan = SmallPlan.PLAN;
        assertEquals(List.of("Batch share 0% → 25%"), new Differences(Messages.root(), Fixtures.CATALOG).of(plan, plan.scenario("batch")));
        assertEquals(List.of("Model amazon.small (Amazon Bedrock) → aws/unknown"), new Differences(Messages.root(), Fixtures.CATALOG)
                .of(plan, plan.scenario("unknown")));
    }

    /// Claude Opus 4.1 ends on Bedrock on 8 January: not in December, from then on in each month, for input and output tokens.
    @Test
    void chargesOfMonthsInWhichTheModelHasEndedAreMarked() {
        ModelId model = ModelId.parse("aws/regional.anthropic.claude-opus-4-1-20250805-v1:0");
        Plan plan = Fixtures.plan(Fixtures.workload("w", model, 100, 1_000, 100));
        Plan three = plan.withSettings(plan.settings().withStart(YearMonth.of(2026, 12)).withMonths(3));
        String report = new ForecastReport(Messages.root(), three, Catalogs.shipped())
                .text(Forecaster.forecast(three, Catalogs.shipped()).scenarios(), true);
        String mark = "    no call is answered from 2027-01-08 on: the model has ended\n";
        assertEquals(List.of(1, 3, 3), Stream.of("\n2026-12\n", "\n2027-01\n", "\n2027-02\n")
                .map(month -> report.substring(report.indexOf(month)).split("\n20\\d\\d")[1].split(mark, -1).length).toList(), report);
    }

    /// 60 x 24 x 30 minutes of a month.
    @Test
    void oneOfAThingIsOne() {
        Plan plan = Samples.read("custom-import");
        String report = new ForecastReport(Messages.root(), plan, Catalogs.shipped())
                .text(Forecaster.forecast(plan, Catalogs.shipped()).scenarios(), true);
        assertTrue(report.contains("43,200 minutes × 1 copy × 1 CMU = 43,200 CMU-minutes"), report);
        assertTrue(report.contains("43,200 minutes × 1 copy × 2 CMUs = 86,400 CMU-minutes"), report);
    }
}
