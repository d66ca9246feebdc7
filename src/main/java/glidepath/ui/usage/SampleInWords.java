package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import glidepath.reports.usage.AlarmText;
import glidepath.reports.usage.SampleFacts;
import glidepath.reports.usage.SampleText;
import glidepath.reports.usage.UsageRows;
import glidepath.texts.Messages;
import glidepath.usage.Alarm;
import glidepath.usage.Alarms;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;

/// A sample of usage as the window shows it.
///
/// @param doubts where it may mislead
/// @param facts  names and figures; those that no file tells are among them
/// @param tables by model, route, user and day, without those that have no rows
/// @param alarms the seven, those that fired first
/// @param files  that were read, with what people should know of them
/// @param left   what was left out, since it was counted before
record SampleInWords(String title, List<String> doubts, List<Fact> facts, List<Weekday> weekdays, List<Breakdown> tables,
            List<Warning> alarms, List<String> files, List<String> left) {

    /// So many rows of a table are worth looking at here; the command line prints all.
    static final int MOST_ROWS = 40;

    /// @param told whether a file tells it
    record Fact(String name, String value, boolean told) {
    }

    /// Calls of a mean day.
    ///
    /// @param share of the busiest day's
    record Weekday(String name, String calls, double share) {
    }

    /// @param key of what it is split by
    record Breakdown(String key, List<String> headings, List<List<String>> rows) {
    }

    /// @param rows behind it
    record Warning(String sentence, Alarm.State state, List<String> rows) {
    }

    static SampleInWords of(Sample sample, Messages messages) {
        var text = new SampleText(messages, sample);
        List<String> files = sample.files().stream().filter(SourceFile::isRead)
                .flatMap(file -> Stream.concat(Stream.of(text.file(file)), file.notes().stream().map(messages::say))).toList();
        return new SampleInWords(text.title(), sample.coverage().doubts().stream().map(text::doubt).toList(), facts(sample, messages),
                weekdays(sample, messages), tables(sample, messages), alarms(sample, messages), files,
                sample.repeats().stream().map(text::repeat).toList());
    }

    private static List<Fact> facts(Sample sample, Messages messages) {
        String unknown = messages.text("sample.not-told");
        return new SampleFacts(messages, sample).all().entrySet().stream()
                .map(fact -> new Fact(fact.getKey(), fact.getValue(), !fact.getValue().equals(unknown))).toList();
    }

    private static List<Weekday> weekdays(Sample sample, Messages messages) {
        double most = sample.coverage().weekdays().values().stream().mapToDouble(Number::doubleValue).max().orElse(0);
        return sample.coverage().weekdays().entrySet().stream().map(day -> new Weekday(messages.label(day.getKey()),
                messages.numbers().number(day.getValue(), 0), most > 0 ? day.getValue().doubleValue() / most : 0)).toList();
    }

    private static List<Breakdown> tables(Sample sample, Messages messages) {
        var usage = new UsageRows(messages);
        var tables = new ArrayList<Breakdown>();
        tables.add(new Breakdown("models", usage.headings("sample.model"), sample.models().entrySet().stream()
                .map(row -> usage.row(row.getKey().model(), row.getValue())).toList()));
        tables.add(new Breakdown("routes", usage.headings("sample.route"), sample.routes().entrySet().stream()
                .map(row -> usage.row(row.getKey(), row.getValue())).toList()));
        tables.add(new Breakdown("users", usage.userHeadings(), sample.users().stream().map(usage::user).toList()));
        tables.add(new Breakdown("days", usage.headings("sample.day"), sample.days().entrySet().stream()
                .map(row -> usage.row(row.getKey().toString(), row.getValue())).toList()));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static List<Warning> alarms(Sample sample, Messages messages) {
        var text = new AlarmText(messages);
        return Alarms.of(sample).stream().sorted(Comparator.comparing(Alarm::state))
                .map(alarm -> new Warning(text.of(alarm), alarm.state(), alarm.rows().stream().map(row -> text.row(alarm, row)).toList()))
                .toList();
    }
}
