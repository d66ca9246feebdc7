package glidepath.files.usage;

import glidepath.files.rows.Embedded;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;

/// Invocation logs as CloudWatch hands them out: each record is a text within an event.
final class CloudWatchLog extends UsageFormat {

    private static final String MESSAGE = "@message";

    private final Field column = field("results[][].field");
    private final Field message = fields().whole("events[].message", "results[][].value", MESSAGE, "message");

    CloudWatchLog() {
        super("cloudwatch-log", Fields.ofRows("events[]", "results[][]"), Signature.json("events[].message", "events[].timestamp"),
                Signature.json("results[][].field=@message", "results[][].value"), Signature.table("@timestamp", "@message"));
    }

    @Override
    Reader open(Context context) {
        var log = new BedrockLog();
        var inner = new Embedded(log.fields());
        Reader reader = log.open(context);
        return (row, _, sink) -> {
            if (row.has(message) && (!row.has(column) || row.text(column).equals(MESSAGE))) {
                reader.row(inner.read(row.text(message), row.line())
                        .orElseThrow(() -> InvalidValueException.because("usage.no-call")), 0, sink);
            }
        };
    }
}
