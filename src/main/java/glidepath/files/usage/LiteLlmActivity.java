package glidepath.files.usage;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Signature;

/// LiteLLM's daily activity, `/user/daily/activity` and its likes: a row for each model of a day. The day's own sum repeats them, and so do
/// its other breakdowns. A prompt counts cached tokens as in the logs.
final class LiteLlmActivity extends UsageFormat {

    private static final String DAY = "results[].";
    private static final String MODEL = DAY + "breakdown.models.*.";

    private final Field time = field(DAY + "date");
    private final Field model = field(MODEL + "@name");
    private final LiteLlmCounts ofModel = new LiteLlmCounts(fields(), MODEL + "metrics.", MODEL);
    private final LiteLlmCounts ofDay = new LiteLlmCounts(fields(), DAY + "metrics.");

    LiteLlmActivity() {
        super("litellm-activity", Fields.ofRows("results[].breakdown.models.*", "results[]"),
                Signature.json(DAY + "date", DAY + "metrics.prompt_tokens", DAY + "metrics.api_requests"));
    }

    @Override
    Reader open(Context context) {
        var day = new PartsAndTotal();
        return (row, path, sink) -> {
            if (path == 0) {
                day.part(ofModel.record(row, row.moment(time), row.text(model), context), sink);
            } else {
                day.total(ofDay.record(row, row.moment(time), "", context), row.text(time), sink);
            }
        };
    }
}
