package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.NumberCell;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TimeCell;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.Repeat;
import glidepath.usage.SeenIds;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// OpenTelemetry's spans and events of calls of models, as OTLP writes them in JSON: whole or a batch a line.
///
/// Input should count cached tokens; where fewer were sent than read from a cache, the program left them out. Spans of agents repeat the
/// usage of the calls below them, and so does any span right above one that tells tokens, or an event of the same span.
/// Attributes of versions up to 1.36 and of Claude Code's own events are read, too.
final class OtelSpans extends UsageFormat {

    private static final String SPAN = "resourceSpans[].scopeSpans[].spans[].";
    private static final String EVENT = "resourceLogs[].scopeLogs[].logRecords[].";

    private final Field span = field(SPAN + "spanId", EVENT + "spanId");
    private final Field parent = field(SPAN + "parentSpanId");
    private final Field trace = field(SPAN + "traceId", EVENT + "traceId");
    private final Field start = field(SPAN + "startTimeUnixNano", EVENT + "timeUnixNano");
    private final Field end = field(SPAN + "endTimeUnixNano");
    private final Field status = field(SPAN + "status.code");
    private final Field key = field(SPAN + "attributes[].key", EVENT + "attributes[].key");
    private final Field value = field(values(SPAN, EVENT));

    OtelSpans() {
        super("otel", Fields.ofRows(SPAN + "attributes[]", EVENT + "attributes[]", SPAN.substring(0, SPAN.length() - 1),
                EVENT.substring(0, EVENT.length() - 1)),
                Signature.json("resourceSpans[].scopeSpans[].spans[].spanId", "resourceSpans[].scopeSpans[].spans[].attributes[].key"),
                Signature.json("resourceLogs[].scopeLogs[].logRecords[].attributes[].key"));
    }

    private static String[] values(String... parents) {
        return Stream.of(parents).flatMap(parent -> Stream.of("stringValue", "intValue", "doubleValue", "boolValue")
                .map(kind -> parent + "attributes[].value." + kind)).toArray(String[]::new);
    }

    @Override
    Reader open(Context context) {
        return new Spans(context);
    }

    /// The attributes of one span or event, then itself; and which spans stand above others.
    private final class Spans implements Reader {

        private final Context context;
        private final Held held = new Held();
        private final SeenIds parents = new SeenIds();
        private final Map<String, String> attributes = new HashMap<>();

        Spans(Context context) {
            this.context = context;
        }

        @Override
        public void row(Row row, int path, UsageSink sink) {
            if (path <= 1) {
                attributes.put(row.text(key), row.text(value));
            } else {
                var call = new OtelCall(Map.copyOf(attributes));
                attributes.clear();
                if (call.isCall()) {   // else something other happened there
                    call(row, call, sink);
                }
            }
        }

        private void call(Row row, OtelCall call, UsageSink sink) {
            UsageRecord record = record(row, call, context);
            add(record, row, call, sink);
            if (record.amounts().tokens() > 0 && !call.isSum() && row.has(parent)) {
                parents.add(SeenIds.hash(row.text(trace) + "/" + row.text(parent)));
            }
        }

        private void add(UsageRecord record, Row row, OtelCall call, UsageSink sink) {
            boolean above = call.isSum() || !record.id().isEmpty() && parents.has(SeenIds.hash(record.id()));
            if (above) {
                repeat(record, row, sink);
            } else if (record.id().isEmpty()) {
                sink.add(record);
            } else {
                held.add(record, sink);
            }
        }

        @Override
        public void end(UsageSink sink) {
            held.end(sink, id -> !parents.has(SeenIds.hash(id)), Repeat.Reason.PARENT_SPAN);
        }
    }

    private void repeat(UsageRecord record, Row row, UsageSink sink) {
        if (record.amounts().tokens() > 0) {
            sink.repeat(Repeat.Reason.PARENT_SPAN, record.amounts().tokens(), row.text(span));
        }
    }

    private UsageRecord record(Row row, OtelCall call, Context context) {
        String model = call.text(OtelCall.MODEL);
        var what = new UsageKey(context.providers().of(call.text(OtelCall.PROVIDER), model), call.text("cloud.region"), model,
                call.text(OtelCall.OPERATION), "", "");
        String session = call.text(OtelCall.SESSION);
        boolean known = !row.text(span).isEmpty() && (row.has(end) || !call.text(OtelCall.OPERATION).isEmpty());
        return UsageRecord.call(when(row, call), what, amounts(row, call))
                .withId(known ? row.text(trace) + "/" + row.text(span) : "")   // other events may be many of one span
                .by(context.user(call.text(OtelCall.USER))).partOf(session.isEmpty() ? row.text(trace) : session);
    }

    private Optional<Moment> when(Row row, OtelCall call) {
        return row.moment(start).or(() -> TimeCell.parse(call.text("event.timestamp"), false));
    }

    private Amounts amounts(Row row, OtelCall call) {
        boolean throttled = throttled(call);
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, throttled || failed(row, call) ? 1 : 0)
                .set(Measure.THROTTLED, throttled ? 1 : 0);
        input(call, amounts);
        amounts.set(Measure.OUTPUT, call.count(OtelCall.OUTPUT));
        amounts.set(Measure.REASONING, call.count(OtelCall.REASONING));
        NumberCell.parse(call.text("cost_usd"), false).ifPresent(amounts::cost);
        duration(row).ifPresent(millis -> amounts.set(Measure.LATENCY, millis));
        return amounts.build();
    }

    private static boolean throttled(OtelCall call) {
        String error = call.text("error.type");
        return error.equals("429") || call.text("http.response.status_code").equals("429") || call.text("status_code").equals("429")
                || error.toLowerCase(Locale.ROOT).contains("throttl");
    }

    private boolean failed(Row row, OtelCall call) {
        return !call.text("error.type").isEmpty() || row.text(status).equals("2") || row.text(status).equals("STATUS_CODE_ERROR")
                || call.isRefused();
    }

    private static void input(OtelCall call, Amounts.Builder amounts) {
        OptionalLong read = call.count(OtelCall.READ);
        OptionalLong write = call.count(OtelCall.WRITE);
        OptionalLong input = call.count(OtelCall.INPUT);
        boolean outside = call.attributes().containsKey("input_tokens") || input.orElse(0) < read.orElse(0) + write.orElse(0);
        CachedTokens.of(input, read, write).into(amounts, outside ? CachedTokens.Convention.FRESH_ONLY : CachedTokens.Convention.ALL);
    }

    /// From nanoseconds to nanoseconds, in milliseconds.
    private OptionalLong duration(Row row) {
        Optional<BigDecimal> from = row.decimal(start);
        Optional<BigDecimal> to = row.decimal(end);
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) >= 0
                ? OptionalLong.of(Math.min(Amounts.MOST, to.get().subtract(from.get()).movePointLeft(6).longValue()))
                        : OptionalLong.empty();
    }
}
