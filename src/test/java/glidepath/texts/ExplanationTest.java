package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Fixtures;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Settings;
import glidepath.plan.TrackRecord;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What a reader can do again with a calculator, from nothing but the text.
class ExplanationTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final Pattern NUMBER = Pattern.compile("\\$?([0-9,]*\\.?[0-9]+)(%?).*");

    private static ScenarioForecast forecast(Plan plan) {
        return Forecaster.forecast(plan, CATALOG).scenarios().getFirst();
    }

    /// The number that a part of a product begins with.
    private static BigDecimal number(String part) {
        Matcher found = NUMBER.matcher(part);
        assertTrue(found.matches(), part);
        BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
        return found.group(2).isEmpty() ? number : number.movePointLeft(2);
    }

    /// People's minutes make hours; those of a model are billed as minutes.
    private static BigDecimal product(String parts) {
        BigDecimal product = Stream.of(parts.split(" × ")).map(ExplanationTest::number).reduce(BigDecimal.ONE, BigDecimal::multiply);
        return parts.contains("minutes a task") ? product.divide(BigDecimal.valueOf(60), MathContext.DECIMAL128) : product;
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal like) {
        return value.setScale(like.scale(), RoundingMode.HALF_UP);
    }

    @Test
    void aChargeThatCountsWhatItsSurfaceIsCalledIsNamedOnce() {
        ScenarioForecast forecast = forecast(Samples.read("everything"));
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        List<String> names = forecast.bills().getFirst().charges().stream().map(words::name).toList();
        assertTrue(names.contains("AWS: Support") && names.contains("Chat: On demand, Input tokens"), names.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "support-bot", "custom-import", "true-price", "voice"})
    void whatIsShownMultipliesToWhatIsShownAsItsProduct(String sample) {
        ScenarioForecast forecast = forecast(Samples.read(sample));
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        for (Bill bill : List.of(forecast.bills().getFirst(), forecast.bills().getLast())) {
            assertTrue(bill.charges().size() > 1);
            for (Charge charge : bill.charges()) {
                List<String> parts = words.formulaParts(charge);
                String priced = parts.get(parts.size() - 2);
                BigDecimal quantity = number(priced);
                if (parts.size() == 3) {
                    assertEquals(quantity, rounded(product(parts.getFirst()), quantity), parts.toString());
                }
                if (charge.isPriced()) {
                    BigDecimal amount = number(parts.getLast());
                    BigDecimal sum = product(priced).movePointLeft(charge.line().unit().power());
                    assertEquals(amount, rounded(sum, amount), parts.toString());
                }
            }
        }
    }

    @Test
    void fourMinutesAreToldAsMinutes() {
        ScenarioForecast forecast = forecast(Samples.read("everything"));
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        assertEquals(List.of("62,000 tasks × 1% reviewed × 4 minutes a task", "41.3333 hours × $40.00 / hour", "$1,653.33"),
                forecast.bills().getFirst().charges().stream().map(words::formulaParts)
                        .filter(parts -> parts.getFirst().contains("reviewed")).findFirst().orElseThrow());
    }

    /// Minutes of review, beside what is told of them.
    @ParameterizedTest
    @CsvSource({"1, 1 minute a task", "4, 4 minutes a task", "30, 30 minutes a task", "60, 1 hour a task", "90, 1.5 hours a task",
            "100, 100 minutes a task", "0.5, 0.5 minutes a task", "-15, -15 minutes a task"})
    void aDurationIsToldInTheUnitInWhichPeopleReadIt(String minutes, String told) {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Map.of(Levers.REVIEW_SHARE.at("chat"), Percent.of("10"),
                Levers.REVIEW_MINUTES.at("chat"), Count.of(minutes), Levers.REVIEW_RATE.at("chat"), Money.of("45"))));
        ScenarioForecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG).baseline();
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        List<String> review = forecast.bills().getFirst().charges().stream().map(words::formulaParts)
                .filter(parts -> parts.getFirst().contains("reviewed")).findFirst().orElseThrow();
        assertTrue(review.getFirst().endsWith(" × " + told), review.toString());
    }

    /// Also where a workload happens to have the id of a provider, which stays its name.
    @Test
    void supportAndWhatWasBilledAreTheProvidersByName() {
        Plan plan = Fixtures.plan(Fixtures.workload("aws", Fixtures.SMALL, 1_000, 1_000, 0));
        YearMonth first = plan.settings().start();
        Plan billed = plan.withAssumptions(plan.assumptions().plus(new ProviderTerms("aws", Percent.ZERO, Percent.of("10"))))
                .withRecord(TrackRecord.NONE.withActuals(Map.of(first, new KeptMonth(List.of(new KeptLine(LineKind.USAGE, "aws",
                        "Amazon Bedrock", "", "", Optional.empty(), Money.of("60")))))).withClosed(Optional.of(first)));
        ScenarioForecast forecast = Forecaster.forecast(billed, Fixtures.CATALOG).baseline();
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        assertEquals(List.of("AWS: Billed, Amazon Bedrock", "AWS: Support"),
                forecast.bills().getFirst().charges().stream().map(words::name).sorted().toList());
        assertEquals(List.of("AWS: Support", "aws: On demand, Input tokens"),
                forecast.bills().get(1).charges().stream().filter(charge -> !charge.amount().isZero()).map(words::name).sorted().toList());
    }

    @Test
    void aSurchargeIsAPartOfTheProduct() {
        Plan plan = Samples.read("support-bot");
        String workload = plan.assumptions().workloads().getFirst().id();
        ScenarioForecast dearer = forecast(plan.withAssumptions(plan.assumptions().with(Levers.SURCHARGE.at(workload), Percent.of("10"))));
        String formula = new Explanation(Messages.in(Locale.ROOT), dearer).formula(dearer.bills().getFirst().charges().getFirst());
        assertTrue(formula.contains(" × 110% with surcharge = "), formula);
    }

    /// A plan that starts within a month has a part of it, and a part of one is no single thing.
    @Test
    void aPartOfAMonthIsMonths() {
        Plan plan = Samples.read("custom-import");
        YearMonth first = plan.settings().start();
        ScenarioForecast forecast = forecast(plan.withSettings(new Settings(first, 2, plan.settings().convention(), Percent.ZERO,
                Optional.of(first.atEndOfMonth()))));
        var words = new Explanation(Messages.in(Locale.ROOT), forecast);
        assertEquals(List.of("months", "month"), forecast.bills().stream().limit(2).map(bill -> bill.charges().stream()
                .map(words::formula).filter(formula -> formula.contains("CMU-month")).findFirst().orElseThrow().split(" ")[1]).toList());
    }
}
