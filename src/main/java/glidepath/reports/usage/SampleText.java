package glidepath.reports.usage;

import java.util.Map;
import java.util.stream.Stream;

import glidepath.texts.Columns;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Message;
import glidepath.usage.Alarms;
import glidepath.usage.Coverage;
import glidepath.usage.Figures;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;
import glidepath.usage.Skip;
import glidepath.usage.SourceFile;
import glidepath.usage.UserUse;

/// What a sample tells, in words.
public record SampleText(Messages messages, Sample sample) {

    private static final int MOST_USERS = 10;
    private static final int MOST_ROWS = 5;

    public String text() {
        var text = new StringBuilder();
        if (!sample.isEmpty()) {
            text.append(title()).append('\n');
            sample.coverage().doubts().forEach(doubt -> text.append("  ").append(doubt(doubt)).append('\n'));
            section(text, "sample.facts", facts());
            section(text, "sample.models", table("sample.model",
                    sample.models().entrySet().stream().map(model -> Map.entry(model.getKey().model(), model.getValue()))));
            section(text, "sample.routes", table("sample.route", sample.routes().entrySet().stream()));
            section(text, "sample.users", users());
            section(text, "sample.days", table("sample.day", sample.days().entrySet().stream()
                    .map(day -> Map.entry(day.getKey().toString(), day.getValue()))));
            section(text, "sample.alarms", alarms());
        }
        section(text, "sample.files", files());
        section(text, "sample.repeats", lines(sample.repeats().stream().map(this::repeat)));
        section(text, "sample.skips", lines(sample.skips().stream().map(skip -> skip(messages, skip))));
        return text.append('\n').append(messages.text("sample.kept")).append('\n').toString();
    }

    private void section(StringBuilder text, String title, String lines) {
        if (!lines.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(messages.text(title)).append('\n');
            lines.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    /// Which days it is of.
    public String title() {
        return sample.coverage().first().map(first -> messages.text("sample.title", first, sample.coverage().last().orElse(first),
                sample.coverage().days())).orElseGet(() -> messages.text("sample.title.undated"));
    }

    /// What may mislead in a sample.
    public String doubt(Coverage.Doubt doubt) {
        return messages.text("sample.doubt." + EnumKey.dashed(doubt), sample.coverage().days(), sample.coverage().gaps());
    }

    private String table(String first, Stream<Map.Entry<String, Figures>> rows) {
        var columns = new Columns();
        var usage = new UsageRows(messages);
        columns.row(usage.headings(first));
        rows.forEach(row -> columns.row(usage.row(row.getKey(), row.getValue())));
        return columns.text();
    }

    private String users() {
        var columns = new Columns();
        var numbers = new UsageNumbers(messages.numbers());
        for (UserUse user : sample.users().stream().limit(MOST_USERS).toList()) {
            columns.row(user.user(), messages.text("sample.user", UsageRows.cell(user.callsTold().map(messages.numbers()::any)),
                    UsageRows.cell(user.tokensTold().map(messages.numbers()::any))), UsageRows.cell(user.cost().map(numbers::cost)));
        }
        return columns.text();
    }

    private String alarms() {
        var alarms = new AlarmText(messages);
        return lines(Alarms.of(sample).stream().flatMap(alarm ->
                Stream.concat(Stream.of(alarms.of(alarm)), alarm.rows().stream().limit(MOST_ROWS)
                        .map(row -> "  " + alarms.row(alarm, row)))));
    }

    private String facts() {
        Map<String, String> facts = new SampleFacts(messages, sample).all();
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return lines(facts.entrySet().stream().map(fact -> fact.getKey() + " ".repeat(width - fact.getKey().length() + 2)
                + fact.getValue()));
    }

    private String files() {
        return lines(sample.files().stream().filter(SourceFile::isRead)
                .flatMap(file -> Stream.concat(Stream.of(file(file)), file.notes().stream().map(note -> "  " + messages.say(note)))));
    }

    /// What was read.
    public String file(SourceFile file) {
        return messages.text("sample.file", file.name(), Message.of("usage.format." + file.format()), file.rows(), file.used());
    }

    /// What was left out, since it was told before.
    public String repeat(Repeat repeat) {
        return messages.text("sample.repeat." + EnumKey.dashed(repeat.reason()), repeat.file(), repeat.rows(), repeat.tokens(),
                repeat.examples().isEmpty() ? "" : repeat.examples().getFirst());
    }

    /// What could not be used, and why.
    public static String skip(Messages messages, Skip skip) {
        return skip.file() + (skip.line() > 0 ? ":" + skip.line() : "") + ": " + messages.say(skip.why()) + ".";
    }
}
