package glidepath.files.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

/// What `claude -p --output-format json` prints at its end: the sum of a session, and what each model had of it. It tells no time and no
/// calls; its cost is Claude Code's own estimate.
final class ClaudeResult extends UsageFormat {

    private static final String EACH = "modelUsage.*.";
    private static final String ALL = "usage.";

    private final Field kind = field("type");
    private final Field session = field("session_id");
    private final Field model = field(EACH + "@name");
    private final Field input = field(EACH + "inputTokens");
    private final Field output = field(EACH + "outputTokens");
    private final Field read = field(EACH + "cacheReadInputTokens");
    private final Field write = field(EACH + "cacheCreationInputTokens");
    private final Field thinking = field(EACH + "thinkingTokens");
    private final Field cost = field(EACH + "costUSD");
    private final Field allInput = field(ALL + "input_tokens");
    private final Field allOutput = field(ALL + "output_tokens");
    private final Field allRead = field(ALL + "cache_read_input_tokens");
    private final Field allWrite = field(ALL + "cache_creation_input_tokens");
    private final Field all5m = field(ALL + "cache_creation.ephemeral_5m_input_tokens");
    private final Field all1h = field(ALL + "cache_creation.ephemeral_1h_input_tokens");
    private final Field allCost = field("total_cost_usd");

    ClaudeResult() {
        super("claude-result", Fields.ofRows("modelUsage.*", ""),
                Signature.json("type=result", "session_id", "total_cost_usd", "usage.input_tokens"),
                Signature.json("type=result", "session_id", "modelUsage", "usage.input_tokens"));
    }

    @Override
    Reader open(Context context) {
        List<UsageRecord> models = new ArrayList<>();
        return (row, path, sink) -> {
            if (path == 0) {
                models.add(ofModel(row, context));
            } else if (row.text(kind).equals("result")) {
                end(row, models, context, sink);
                models.clear();
            }
        };
    }

    /// The sum tells for how long caches were written; where there is one model, it is that model's.
    private void end(Row row, List<UsageRecord> models, Context context, UsageSink sink) {
        UsageRecord sum = sum(row, models.size() == 1 ? models.getFirst().key() : UsageKey.of(context.providers().ofModel("claude"), ""));
        if (models.size() > 1) {
            models.forEach(each -> sink.add(each.partOf(row.text(session))));
            sink.repeat(Repeat.Reason.TOTAL_ROW, sum.amounts().tokens(), row.text(session));
        } else if (models.isEmpty() || sum.amounts().tokens() >= models.getFirst().amounts().tokens()) {
            sink.add(sum);
        } else {
            sink.add(models.getFirst().partOf(row.text(session)));
        }
    }

    private UsageRecord ofModel(Row row, Context context) {
        var amounts = new Amounts.Builder();
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.REASONING, row.count(thinking));
        row.decimal(cost).ifPresent(amounts::cost);
        return UsageRecord.row(Optional.empty(), UsageKey.of(context.providers().ofModel(row.text(model)), row.text(model)),
                amounts.build());
    }

    private UsageRecord sum(Row row, UsageKey key) {
        var amounts = new Amounts.Builder();
        new CachedTokens(row.count(allInput), row.count(allRead), row.count(allWrite), row.count(all5m), row.count(all1h))
                .into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(allOutput));
        row.decimal(allCost).ifPresent(amounts::cost);
        return UsageRecord.row(Optional.empty(), key, amounts.build()).partOf(row.text(session));
    }
}
