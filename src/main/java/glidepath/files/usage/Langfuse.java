package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import glidepath.files.rows.Embedded;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Langfuse's traces and observations, as JSON, JSON lines, CSV, or a page of the API.
///
/// Only generations are calls. Spans and agents above them repeat their usage, and so do generations that hold others. Langfuse takes each
/// kind of tokens for a part of its own, so that input leaves out cached tokens and output those of reasoning; programs may tell it
/// otherwise, which is seen from the total.
final class Langfuse extends UsageFormat {

    private static final String TRACE = "observations[].";
    private static final String PAGE = "data[].";
    private static final Set<String> CALLS = Set.of("GENERATION", "EMBEDDING");

    private final Field id = in("id");
    private final Field trace = field(TRACE + "traceId", "traceId", "trace_id", PAGE + "traceId");
    private final Field session = field("trace.sessionId", "sessionId", "session_id");
    private final Field user = field("trace.userId", "userId", "user_id");
    private final Field parent = field(TRACE + "parentObservationId", "parentObservationId", "parent_observation_id",
            PAGE + "parentObservationId");
    private final Field kind = in("type");
    private final Field time = field(TRACE + "startTime", "startTime", "start_time", PAGE + "startTime");
    private final Field level = in("level");
    private final Field model = field(TRACE + "model", "model", TRACE + "providedModelName", "providedModelName", "provided_model_name",
            PAGE + "model", PAGE + "providedModelName");
    private final Field cost = field(TRACE + "costDetails.total", "costDetails.total", TRACE + "totalCost", "totalCost", "total_cost",
            TRACE + "calculatedTotalCost",
            PAGE + "costDetails.total", PAGE + "totalCost", PAGE + "calculatedTotalCost");
    private final LangfuseCounts counts = new LangfuseCounts(fields(),
            List.of(TRACE + "usageDetails.", "usageDetails.", PAGE + "usageDetails."), List.of(TRACE, "", PAGE));
    private final Field page = field("meta.page");
    private final Field pages = field("meta.totalPages");
    private final Field cell = fields().whole("usageDetails", "usage_details");

    Langfuse() {
        super("langfuse", Fields.ofRows("observations[]", "", "data[]"),
                Signature.json(PAGE + "type", PAGE + "traceId", PAGE + "startTime"),
                Signature.json("observations[].type", "observations[].traceId",
                "observations[].startTime"),
                Signature.json("type", "traceId", "startTime", "parentObservationId"),
                        Signature.json("type", "traceId", "startTime", "usageDetails"),
                Signature.json("type", "traceId", "startTime", "level"),
                        Signature.table("id", "traceId", "type", "startTime", "usageDetails"),
                Signature.table("id", "trace_id", "type", "start_time", "usage_details"),
                        Signature.table("id", "traceId", "type", "startTime", "inputUsage", "outputUsage"));
    }

    private Field in(String name) {
        return field(TRACE + name, name, PAGE + name);
    }

    @Override
    Reader open(Context context) {
        return new Observations(context);
    }

    /// One observation after another, and which stand above calls.
    private final class Observations implements Reader {

        private final Context context;
        private final Fields inner = Fields.ofRows("");
        private final LangfuseCounts names = new LangfuseCounts(inner, List.of(""), List.of(""));
        private final Embedded embedded = new Embedded(inner);
        private final Held held = new Held();
        private final Set<String> parents = new HashSet<>();
        private boolean inTrace;

        Observations(Context context) {
            this.context = context;
        }

        @Override
        public void row(Row row, int path, UsageSink sink) {
            boolean around = path == 1 && inTrace;   // the trace around its observations is none
            inTrace = path != 1;
            if (path == 1 && row.count(pages).orElse(0) > row.count(page).orElse(1)) {
                sink.skip(0, Message.of("usage.more-pages"));
            }
            if (!around && row.has(trace)) {
                add(row, told(row, sink), sink);
            }
        }

        /// With the tokens that the row has, or a cell of it in JSON.
        private UsageRecord told(Row row, UsageSink sink) {
            return row.text(cell).startsWith("{")
                    ? embedded.read(row.text(cell), row.line()).map(extra -> record(row, extra, names, context, sink))
                            .orElseGet(() -> record(row, row, counts, context, sink))
                    : record(row, row, counts, context, sink);
        }

        private void add(Row row, UsageRecord record, UsageSink sink) {
            if (CALLS.contains(row.text(kind))) {
                parents.add(row.text(parent));
                held.add(record, sink);
            } else if (record.amounts().tokens() > 0) {
                sink.repeat(Repeat.Reason.PARENT_SPAN, record.amounts().tokens(), record.id());
            }
        }

        @Override
        public void end(UsageSink sink) {
            held.end(sink, record -> !parents.contains(record), Repeat.Reason.PARENT_SPAN);
        }
    }

    private UsageRecord record(Row row, Row tokens, LangfuseCounts names, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.text(level).equals("ERROR") ? 1 : 0);
        OptionalLong read = tokens.count(names.read);
        OptionalLong write = tokens.count(names.write);
        OptionalLong output = tokens.count(names.output);
        OptionalLong thought = tokens.count(names.reasoning);
        long cached = read.orElse(0) + write.orElse(0);
        long parts = tokens.count(names.input).orElse(0) + output.orElse(0);
        long beside = tokens.count(names.total).orElse(parts + cached + thought.orElse(0)) - parts;
        boolean inside = beside < cached;
        boolean thoughtInside = beside - (inside ? 0 : cached) < thought.orElse(0);
        CachedTokens.of(tokens.count(names.input), read, write).into(amounts,
                inside ? CachedTokens.Convention.ALL : CachedTokens.Convention.FRESH_ONLY);
        if (output.isPresent() || thought.isPresent()) {
            amounts.set(Measure.OUTPUT, output.orElse(0) + (thoughtInside ? 0 : thought.orElse(0)));
        }
        amounts.set(Measure.REASONING, thought.isPresent() ? thought : tokens.count(names.inOutput));
        long others = beside - (inside ? 0 : cached) - (thoughtInside ? 0 : thought.orElse(0));
        if (others > 0 && CALLS.contains(row.text(kind))) {
            sink.leave("usage.note.other-kinds", BigDecimal.valueOf(others), "tokens");
        }
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        return UsageRecord.call(row.moment(time), UsageKey.of(context.providers().ofModel(name), name), amounts.build())
                .withId(row.text(id)).by(context.user(row.text(user))).partOf(row.has(session) ? row.text(session) : row.text(trace));
    }
}
