package glidepath.usage.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.KeptForecast;
import glidepath.plan.KeptMonth;
import glidepath.plan.LineKind;
import glidepath.plan.TrackRecord;
import glidepath.units.Money;
import glidepath.usage.Measure;

/// Forecasts that grade themselves. The fixture's plan forecasts 24M input tokens for $12 and 6M output tokens for $12 a month.
class ForecastGradeTest {

    private static final ScenarioForecast FORECAST = Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG).baseline();
    private static final YearMonth FIRST = FORECAST.settings().start();

    private static KeptForecast kept(LocalDate made) {
        return DatedForecasts.of(FORECAST, made, place -> place == 0 ? Optional.of(new KeptMonth.Band(Money.of("20"), Money.of("30")))
                : place == 1 ? Optional.of(new KeptMonth.Band(Money.of("23"), Money.of("25"))) : Optional.empty());
    }

    private static ActualBills bills(Map<Integer, String> inputMillions) {
        var bills = new BillCollector();
        bills.begin("bill", "test", false);
        inputMillions.forEach((place, millions) -> {
            tokens(bills, FIRST.plusMonths(place), Measure.INPUT, millions, new BigDecimal(millions).divide(BigDecimal.TWO)
                    .toPlainString());
            tokens(bills, FIRST.plusMonths(place), Measure.OUTPUT, "6", "12");
        });
        bills.end();
        return bills.bills();
    }

    private static void tokens(BillCollector bills, YearMonth month, Measure meter, String millions, String usd) {
        bills.add(new BillRow(new ActualKey(month, LineKind.USAGE, "aws", "Amazon Bedrock", "amazon.small", Optional.of(meter)),
                Optional.of(new BigDecimal(millions).movePointRight(6)), Money.of(usd), month + " " + meter));
    }

    private static List<ForecastGrade> grades(LocalDate made, Map<Integer, String> inputMillions) {
        return ForecastGrade.of(TrackRecord.NONE.with(kept(made)).withActuals(bills(inputMillions).kept(_ -> true)), Fixtures.CATALOG);
    }

    /// $24 and $30 were billed where $24 a month were forecast: $6 of $48 more. The first month lies in its band, the second is above it.
    @Test
    void itTellsHowFarItWasOffAndWhy() {
        ForecastGrade grade = grades(FIRST.atDay(1), Map.of(0, "24", 1, "36")).getFirst();
        assertEquals(List.of(Money.of("48"), Money.of("54")), List.of(grade.planned(), grade.actual()));
        assertEquals(0, new BigDecimal("0.125").compareTo(grade.off().orElseThrow()));
        assertEquals(List.of(2, 1), List.of(grade.banded(), grade.held()));
        assertEquals(Money.of("6"), Money.sum(grade.causes().values()));
        assertTrue(grade.causes().containsKey(VarianceCause.VOLUME) && !grade.causes().containsKey(VarianceCause.PRICE),
                grade.causes().toString());
    }

    /// What was over when it was made is no forecast.
    @Test
    void monthsThatWereOverAreNotGraded() {
        ForecastGrade grade = grades(FIRST.plusMonths(1).atDay(10), Map.of(0, "24", 1, "36")).getFirst();
        assertEquals(List.of(FIRST.plusMonths(1)), grade.months().stream().map(MonthComparison::month).toList());
    }

    @Test
    void withoutABillThereIsNoGrade() {
        assertEquals(List.of(), grades(FIRST.atDay(1), Map.of()));
        assertEquals(List.of(), grades(FIRST.plusMonths(2).atDay(1), Map.of(0, "24")));
    }

    /// A kept forecast says what it said, whatever becomes of the plan.
    @Test
    void itIsComparedAsItWasMade() {
        assertEquals(Reconciliation.of(FORECAST, bills(Map.of(0, "31")), Fixtures.CATALOG), grades(FIRST.atDay(1), Map.of(0, "31"))
                .getFirst().months());
    }
}
