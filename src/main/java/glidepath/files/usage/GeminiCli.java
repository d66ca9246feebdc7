package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Sessions of Gemini CLI and of Qwen Code, which comes from it: whole chats as JSON, and since 2026 a line for each message.
///
/// Input counts cached tokens, but not those of tools; thoughts stand beside the output. A message that comes again takes its own place.
final class GeminiCli extends UsageFormat {

    private static final String MESSAGE = "messages[].";

    private final Field id = field(MESSAGE + "id", "id");
    private final Field time = field(MESSAGE + "timestamp", "timestamp");
    private final Field model = field(MESSAGE + "model", "model");
    private final Field session = field("sessionId");
    private final Field input = field(MESSAGE + "tokens.input", "tokens.input");
    private final Field output = field(MESSAGE + "tokens.output", "tokens.output");
    private final Field cached = field(MESSAGE + "tokens.cached", "tokens.cached");
    private final Field thoughts = field(MESSAGE + "tokens.thoughts", "tokens.thoughts");
    private final Field tool = field(MESSAGE + "tokens.tool", "tokens.tool");

    GeminiCli() {
        super("gemini-cli", Fields.ofRows("messages[]", ""), Signature.json("sessionId", "messages[].tokens.input",
                "messages[].tokens.thoughts"),
                Signature.json("id", "tokens.input", "tokens.cached", "tokens.thoughts"));
    }

    @Override
    Reader open(Context context) {
        var held = new Held();
        return new Reader() {

            private String sessionId = "";
            private boolean inChat;

            @Override
            public void row(Row row, int path, UsageSink sink) {
                sessionId = row.has(session) ? row.text(session) : sessionId;
                boolean around = path == 1 && inChat;
                inChat = path == 0;
                if (!around && row.has(input) && row.has(id)) {
                    held.add(record(row, context, sessionId), sink);
                }
            }

            @Override
            public void end(UsageSink sink) {
                held.end(sink);
            }
        };
    }

    private UsageRecord record(Row row, Context context, String sessionId) {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1);
        long sent = row.count(input).orElse(0) + row.count(tool).orElse(0);
        CachedTokens.of(OptionalLong.of(sent), row.count(cached), OptionalLong.empty()).into(amounts, CachedTokens.Convention.WITH_READS);
        amounts.set(Measure.OUTPUT, row.count(output).orElse(0) + row.count(thoughts).orElse(0));
        amounts.set(Measure.REASONING, row.count(thoughts));
        String name = row.text(model);
        return UsageRecord.call(row.moment(time), UsageKey.of(context.providers().ofModel(name), name), amounts.build())
                .withId(sessionId + "/" + row.text(id)).partOf(sessionId);
    }
}
