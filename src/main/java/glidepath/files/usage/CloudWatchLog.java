package glidepath.files.usage;

import glidepath.files.rows.Embedded;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Signature;

/// Invocation logs as CloudWatch hands them out: each record is a text within an event.
final class CloudWatchLog extends UsageFormat {

    private final Field message = fields().whole("events[].message", "results[][].value", "@message", "message");

    CloudWatchLog() {
        super("cloudwatch-log", Fields.ofRows("events[]", "results[][]"), Signature.json("events[].message", "events[].timestamp"),
                Signature.json("results[][].field=@message", "results[][].value"), Signature.table("@timestamp", "@message"));
    }

    @Override
    Reader open(Context context) {
        var log = new BedrockLog();
        var inner = new Embedded(log.fields());
        Reader reader = log.open(context);
        return (row, _, sink) -> inner.read(row.text(message), row.line()).ifPresent(record -> reader.row(record, 0, sink));
    }
}
