package glidepath.reports.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.texts.Columns;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.BillFile;
import glidepath.usage.bill.ClosedMonths;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.MonthComparison;

/// A forecast beside bills, and usage beside bills, in words.
///
/// @param sample what else the files hold
/// @param today  the month that is not over yet
public record ReconcileText(Messages messages, List<MonthComparison> months, List<DayComparison> days, ActualBills bills, Sample sample,
                            YearMonth today) {

    public String text() {
        var text = new StringBuilder();
        months.forEach(month -> month(text, month));
        if (months.isEmpty()) {
            text.append(bills.isEmpty() ? messages.text("reconcile.empty") : noMonth(messages, bills)).append('\n');
        }
        days(text);
        section(text, "sample.files", Stream.concat(known().map(this::file), usage().stream().map(this::file)).toList());
        section(text, "reconcile.doubts", doubts(messages, bills, today));
        section(text, "sample.skips", skips());
        return text.toString();
    }

    /// That the plan covers no month of some bills.
    public static String noMonth(Messages messages, ActualBills bills) {
        return messages.text(bills.months().size() == 1 ? "reconcile.no-month.one" : "reconcile.no-month", bills.months().first(),
                bills.months().last());
    }

    private Stream<BillFile> known() {
        return bills.files().stream().filter(BillFile::isRead);
    }

    /// Files that tell usage, and are no bills.
    private List<SourceFile> usage() {
        Set<String> bill = known().map(BillFile::name).collect(Collectors.toSet());
        return sample.files().stream().filter(file -> file.used() > 0 && !bill.contains(file.name())).toList();
    }

    private String file(SourceFile file) {
        return messages.text("reconcile.file.usage", file.name(), Message.of("usage.format." + file.format()));
    }

    private String file(BillFile file) {
        return messages.text("reconcile.file", file.name(), Message.of("usage.format." + file.format()), file.rows())
                + (file.repeated() > 0 ? messages.text("reconcile.file.repeated", file.repeated(), file.twice()) : "")
                + (file.skipped() > 0 ? messages.text("reconcile.file.skipped", file.skipped()) : "");
    }

    /// What may be counted twice, and what breaks off.
    ///
    /// @param today the month that is not over yet
    public static List<String> doubts(Messages messages, ActualBills bills, YearMonth today) {
        return Stream.concat(bills.files().stream().flatMap(file -> file.doubts().stream()), ClosedMonths.parts(bills, today).stream())
                .map(doubt -> messages.say(doubt) + ".").toList();
    }

    /// What is not used of bills, and of files that tell usage.
    public List<String> skips() {
        Set<String> usage = usage().stream().map(SourceFile::name).collect(Collectors.toSet());
        return Stream.concat(bills.skips().stream().filter(skip -> !usage.contains(skip.file())),
                sample.skips().stream().filter(skip -> usage.contains(skip.file()))).map(skip -> SampleText.skip(messages, skip)).toList();
    }

    private void days(StringBuilder text) {
        if (days.isEmpty()) {
            return;
        }
        var words = new DayText(messages);
        text.append(text.isEmpty() ? "" : "\n").append(messages.text("reconcile.days")).append('\n');
        days.forEach(day -> {
            text.append("  ").append(words.title(day)).append('\n');
            words.causes(day.parts()).forEach(cause -> text.append("    ").append(cause).append('\n'));
        });
        DayComparison.months(days).forEach((month, sum) -> {
            text.append("  ").append(words.title(month, sum)).append('\n');
            words.causes(sum.parts()).forEach(cause -> text.append("    ").append(cause).append('\n'));
        });
    }

    private void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(messages.text(title)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private void month(StringBuilder text, MonthComparison month) {
        var words = new MonthText(messages);
        text.append(text.isEmpty() ? "" : "\n").append(words.title(month)).append('\n');
        var products = new Columns().row(words.headings());
        words.products(month).forEach(row -> products.row(row));
        products.text().lines().forEach(line -> text.append("  ").append(line).append('\n'));
        section(text, "reconcile.causes", words.causes(month));
        section(text, "reconcile.apart", words.apart(month));
    }
}
