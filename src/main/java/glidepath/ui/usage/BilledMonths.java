package glidepath.ui.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.Bill;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;
import glidepath.reports.usage.DayText;
import glidepath.reports.usage.GradeText;
import glidepath.reports.usage.MonthText;
import glidepath.reports.usage.ReconcileText;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.units.Money;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ClosedMonths;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.ForecastGrade;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Reconciliation;

/// Bills beside the forecast, in the words of the window.
///
/// @param unkept whether some of it is not in the plan yet
/// @param note   why no month can be compared; empty where some can
/// @param run    headings and rows of the plan that goes on from the last closed month; no rows where no month is closed
/// @param running whether the plan does so
/// @param days   what was used beside what was billed: months, and those of their days that differ
record BilledMonths(boolean unkept, String note, List<Month> months, String runTitle, List<String> runHeadings, List<List<String>> run,
        boolean running, List<Grade> grades, List<Grade> days) {

    /// @param open whether the month is not over
    record Month(String title, boolean open, List<List<String>> products, List<String> causes, List<String> apart) {
    }

    record Grade(String title, List<String> causes) {
    }

    static BilledMonths of(TrackRecord record, boolean unkept, List<DayComparison> days, Snapshot now, YearMonth today,
            Messages messages) {
        ActualBills bills = ActualBills.of(record);
        Plan throughout = now.plan().forecastThroughout();
        ScenarioForecast planned = throughout == now.plan() ? now.shown() : forecast(throughout, now);
        List<MonthComparison> compared = Reconciliation.of(planned, bills, now.catalog());
        var words = new MonthText(messages);
        List<Month> months = compared.stream().map(month -> new Month(words.title(month), !month.month().isBefore(today),
                words.products(month), words.causes(month), words.apart(month))).toList();
        ScenarioForecast run = forecast(ClosedMonths.run(now.plan(), record, today), now);
        List<MonthComparison> used = compared.stream().filter(month -> month.month().isBefore(today)).toList();
        return new BilledMonths(unkept, note(bills, months, messages), months,
                used.isEmpty() ? "" : messages.text("ui.bills.run", used.getLast().month()),
                List.of("", messages.text("ui.bills.run.planned"), messages.text("ui.bills.run.actual")),
                used.isEmpty() ? List.of() : rows(planned, run, used, messages), now.plan().record().closed().isPresent(),
                ForecastGrade.of(record, now.catalog()).stream().map(grade -> new Grade(new GradeText(messages).title(grade),
                        new GradeText(messages).causes(grade))).toList(), days(days, messages));
    }

    private static List<Grade> days(List<DayComparison> days, Messages messages) {
        var words = new DayText(messages);
        return Stream.concat(DayComparison.months(days).entrySet().stream().map(month -> new Grade(words.title(month.getKey(), month
                        .getValue()), words.causes(month.getValue().parts()))),
                days.stream().filter(day -> !day.difference().isZero() || !day.parts().isEmpty())
                        .map(day -> new Grade(words.title(day), words.causes(day.parts())))).toList();
    }

    private static ScenarioForecast forecast(Plan plan, Snapshot now) {
        return Forecaster.forecast(plan, now.catalog()).of(now.selected());
    }

    private static String note(ActualBills bills, List<Month> months, Messages messages) {
        return !months.isEmpty() ? "" : bills.isEmpty() ? messages.text("ui.bills.none")
                : ReconcileText.noMonth(messages, bills);
    }

    /// As planned, and with what was billed in the months that are over.
    private static List<List<String>> rows(ScenarioForecast planned, ScenarioForecast run, List<MonthComparison> used, Messages messages) {
        YearMonth last = used.getLast().month();
        return List.of(
                List.of(messages.text("ui.bills.run.left", last), left(planned, last, messages), left(run, last, messages)),
                List.of(messages.text("ui.bills.run.out"), runOut(planned, messages), runOut(run, messages)),
                List.of(messages.text("ui.bills.run.charges"), atLeast(planned, planned.gross(), messages),
                        atLeast(run, run.gross(), messages)),
                List.of(messages.text("ui.bills.run.credits"), messages.numbers().money(planned.credits()), messages.numbers()
                        .money(run.credits())),
                List.of(messages.text("ui.bills.run.net"), atLeast(planned, planned.leftToPay(), messages),
                        atLeast(run, run.leftToPay(), messages)));
    }

    private static String atLeast(ScenarioForecast forecast, Money amount, Messages messages) {
        return messages.atLeast(amount, forecast.complete(), messages.numbers()::money);
    }

    private static String left(ScenarioForecast forecast, YearMonth month, Messages messages) {
        Optional<Bill> bill = forecast.bill(month);
        return bill.map(each -> messages.numbers().money(each.credits().left())).orElse("");
    }

    private static String runOut(ScenarioForecast forecast, Messages messages) {
        return forecast.outlook().runOut().map(out -> messages.numbers().date(out.date()))
                .orElseGet(() -> new OutlookText(messages).of(forecast, "ui.compare.lasts"));
    }
}
