package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Codex's sessions (`~/.codex/sessions`): each event tells the tokens of the last call beside a running total. Input counts
/// cached tokens. Where the total stands still, the event tells what a compacted session holds, or tells a call again.
final class Codex extends UsageFormat {

    private static final String LAST = "payload.info.last_token_usage.";

    private static final String ALL = "payload.info.total_token_usage.";

    private final Field time = field("timestamp");
    private final Field kind = field("type");
    private final Field id = field("payload.id");
    private final Field parent = field("payload.forked_from_id");
    private final Field model = field("payload.model", "payload.info.model");
    private final Field billedBy = field("payload.model_provider");
    private final Field input = field(LAST + "input_tokens");
    private final Field cached = field(LAST + "cached_input_tokens");
    private final Field output = field(LAST + "output_tokens");
    private final Field reasoning = field(LAST + "reasoning_output_tokens");
    private final Field last = field(LAST + "total_tokens");
    private final Field total = field(ALL + "total_tokens");
    private final Field allInput = field(ALL + "input_tokens");
    private final Field allCached = field(ALL + "cached_input_tokens");
    private final Field allOutput = field(ALL + "output_tokens");
    private final Field allReasoning = field(ALL + "reasoning_output_tokens");

    Codex() {
        super("codex", Fields.ofRows(""), Signature.json("type=session_meta", "payload.id"),
                Signature.json("payload.type=token_count", "payload.info.last_token_usage.input_tokens"),
                Signature.json("payload.type=token_count", "payload.info.total_token_usage.input_tokens"));
    }

    @Override
    Reader open(Context context) {
        return new SessionReader(context);
    }

    /// Follows one session through its file.
    private final class SessionReader implements Reader {

        private final Context context;
        private final CodexSession session;
        private String sessionId = "";
        private String currentModel = "";
        private String provider = "";
        private long lastTotal = -1;
        private long[] before = new long[4];

        SessionReader(Context context) {
            this.context = context;
            session = context.memory().sessions().start();
        }

        @Override
        public void row(Row row, int path, UsageSink sink) {
            currentModel = row.has(model) ? row.text(model) : currentModel;
            if (row.text(kind).equals("session_meta") && sessionId.isEmpty()) {
                sessionId = row.text(id);
                provider = row.text(billedBy);
                session.belongsTo(sessionId, row.text(parent));
            } else if (row.has(input)) {
                event(row, sink);
            } else if (row.has(allInput)) {
                since(row, sink);
            }
        }

        private void event(Row row, UsageSink sink) {
            Amounts amounts = amounts(row);
            long tokens = row.count(last).orElse(amounts.tokens());
            long running = row.count(total).orElse(-1);
            boolean still = running >= 0 && running == lastTotal;
            lastTotal = running;
            String where = "line " + row.line();
            if (session.isCopied(amounts.hashCode() * 1_000_003L + tokens)) {
                sink.repeat(Repeat.Reason.FORKED_SESSION, tokens, where);
            } else if (still) {
                sink.repeat(amounts.tokens() == 0 ? Repeat.Reason.CONTEXT_SIZE : Repeat.Reason.SAME_ID, tokens, where);
            } else {
                add(row, amounts, sink);
            }
        }

        /// Older versions tell the running total alone: a call is what it grew by.
        private void since(Row row, UsageSink sink) {
            long[] now = {row.count(allInput).orElse(0), row.count(allCached).orElse(0), row.count(allOutput).orElse(0),
                row.count(allReasoning).orElse(0)};
            long[] grown = new long[now.length];
            boolean anew = now[0] < before[0] || now[2] < before[2];
            for (int index = 0; index < now.length; index++) {
                grown[index] = Math.max(0, now[index] - (anew ? 0 : before[index]));
            }
            before = now;
            if (grown[0] + grown[2] > 0) {
                var amounts = new Amounts.Builder().set(Measure.CALLS, 1);
                CachedTokens.of(OptionalLong.of(grown[0]), OptionalLong.of(grown[1]), OptionalLong.empty())
                        .into(amounts, CachedTokens.Convention.WITH_READS);
                add(row, amounts.set(Measure.OUTPUT, grown[2]).set(Measure.REASONING, grown[3]).build(), sink);
            }
        }

        private void add(Row row, Amounts amounts, UsageSink sink) {
            sink.add(UsageRecord.call(row.moment(time), UsageKey.of(context.providers().of(provider, currentModel), currentModel),
                    amounts).partOf(sessionId));
        }

        private Amounts amounts(Row row) {
            var amounts = new Amounts.Builder().set(Measure.CALLS, 1);
            CachedTokens.of(row.count(input), row.count(cached), OptionalLong.empty()).into(amounts, CachedTokens.Convention.WITH_READS);
            amounts.set(Measure.OUTPUT, row.count(output));
            amounts.set(Measure.REASONING, row.count(reasoning));
            return amounts.build();
        }
    }
}
