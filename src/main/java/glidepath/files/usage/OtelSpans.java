package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.NumberCell;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TimeCell;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.Repeat;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// OpenTelemetry's spans and events of calls of models, as OTLP writes them in JSON: whole or a batch a line.
///
/// Input should count cached tokens; where fewer were sent than read from a cache, the program left them out. Spans of agents repeat the
/// usage of the calls below them. Attributes of versions up to 1.36 and of Claude Code's own events are read, too.
final class OtelSpans extends UsageFormat {

    private static final String SPAN = "resourceSpans[].scopeSpans[].spans[].";
    private static final String EVENT = "resourceLogs[].scopeLogs[].logRecords[].";
    private static final Set<String> SUMS = Set.of("invoke_agent", "create_agent", "execute_tool", "invoke_workflow");

    private final Field span = field(SPAN + "spanId");
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
                .map(kind -> parent + "attributes[].value." + kind))
                .toArray(String[]::new);
    }

    @Override
    Reader open(Context context) {
        Map<String, String> attributes = new HashMap<>();
        return (row, path, sink) -> {
            if (path <= 1) {
                attributes.put(row.text(key), row.text(value));
            } else {
                var call = new Call(Map.copyOf(attributes));
                attributes.clear();
                record(row, call, context, sink);
            }
        };
    }

    /// The attributes of one span or event.
    private record Call(Map<String, String> attributes) {

        private static final List<String> INPUT = List.of("gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "input_tokens",
                "llm.token_count.prompt");
        private static final List<String> OUTPUT = List.of("gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "output_tokens",
                "llm.token_count.completion");
        private static final List<String> READ = List.of("gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_read_input_tokens",
                "cache_read_tokens");
        private static final List<String> WRITE = List.of("gen_ai.usage.cache_creation.input_tokens",
                "gen_ai.usage.cache_creation_input_tokens", "cache_creation_tokens");
        private static final List<String> REASONING = List.of("gen_ai.usage.reasoning.output_tokens");
        private static final List<String> MODEL = List.of("gen_ai.request.model", "gen_ai.response.model", "model", "llm.model_name");
        private static final List<String> PROVIDER = List.of("gen_ai.provider.name", "gen_ai.system", "llm.provider");
        private static final List<String> SESSION = List.of("gen_ai.conversation.id", "session.id");
        private static final List<String> USER = List.of("user.id", "enduser.id", "user.account_uuid");

        String text(List<String> names) {
            return names.stream().map(attributes::get).filter(found -> found != null && !found.isEmpty()).findFirst().orElse("");
        }

        String text(String name) {
            return attributes.getOrDefault(name, "");
        }

        OptionalLong count(List<String> names) {
            String text = text(names);
            if (text.isEmpty()) {
                return OptionalLong.empty();
            }
            long count = NumberCell.parse(text, false).filter(number -> number.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValue)
                    .orElseThrow(() -> InvalidValueException.because("usage.number", names.getFirst(), text));
            if (count < 0 || count > Amounts.MOST) {
                throw InvalidValueException.because(count < 0 ? "usage.negative" : "usage.too-many", names.getFirst(), text);
            }
            return OptionalLong.of(count);
        }

        boolean isSum() {
            return SUMS.contains(text("gen_ai.operation.name"));
        }
    }

    private void record(Row row, Call call, Context context, UsageSink sink) {
        if (call.count(Call.INPUT).isEmpty() && call.count(Call.OUTPUT).isEmpty()
                && !call.attributes().containsKey("gen_ai.operation.name")) {
            return;   // something else happened there
        }
        Amounts amounts = amounts(row, call);
        if (call.isSum()) {
            if (amounts.tokens() > 0) {
                sink.repeat(Repeat.Reason.PARENT_SPAN, amounts.tokens(), row.text(span));
            }
            return;
        }
        String model = call.text(Call.MODEL);
        var what = new UsageKey(context.providers().of(call.text(Call.PROVIDER), model), call.text("cloud.region"), model,
                call.text("gen_ai.operation.name"), "", "");
        String session = call.text(Call.SESSION);
        sink.add(UsageRecord.call(when(row, call), what, amounts)
                .withId(row.text(span).isEmpty() ? "" : row.text(trace) + "/" + row.text(span))
                .by(context.user(call.text(Call.USER))).partOf(session.isEmpty() ? row.text(trace) : session));
    }

    private Optional<Moment> when(Row row, Call call) {
        return row.moment(start).or(() -> TimeCell.parse(call.text("event.timestamp"), false));
    }

    private Amounts amounts(Row row, Call call) {
        String error = call.text("error.type");
        String code = call.text("http.response.status_code");
        boolean failed = !error.isEmpty() || row.text(status).equals("2") || row.text(status).equals("STATUS_CODE_ERROR")
                || call.text("event.name").endsWith("api_error");
        boolean throttled = error.equals("429") || code.equals("429") || call.text("status_code").equals("429")
                || error.toLowerCase(Locale.ROOT).contains("throttl");
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, failed || throttled ? 1 : 0)
                .set(Measure.THROTTLED, throttled ? 1 : 0);
        OptionalLong read = call.count(Call.READ);
        OptionalLong write = call.count(Call.WRITE);
        OptionalLong input = call.count(Call.INPUT);
        boolean outside = call.attributes().containsKey("input_tokens") || input.orElse(0) < read.orElse(0) + write.orElse(0);
        CachedTokens.of(input, read, write).into(amounts, outside ? CachedTokens.Convention.FRESH_ONLY : CachedTokens.Convention.ALL);
        amounts.set(Measure.OUTPUT, call.count(Call.OUTPUT));
        amounts.set(Measure.REASONING, call.count(Call.REASONING));
        NumberCell.parse(call.text("cost_usd"), false).ifPresent(amounts::cost);
        duration(row).ifPresent(millis -> amounts.set(Measure.LATENCY, millis));
        return amounts.build();
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
