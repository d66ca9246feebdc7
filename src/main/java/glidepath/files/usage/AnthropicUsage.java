package glidepath.files.usage;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Anthropic's usage: pages of the API, and the file of the console, by day or hour. Input does not count cached tokens; calls are told by
/// the analytics of organizations only.
final class AnthropicUsage extends UsageFormat {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].starting_at", "usage_date_utc");
    private final Field model = field(ROW + "model", "model_version", "model");
    private final Field input = field(ROW + "uncached_input_tokens", "usage_input_tokens_no_cache");
    private final Field read = field(ROW + "cache_read_input_tokens", "usage_input_tokens_cache_read");
    private final Field write5m = field(ROW + "cache_creation.ephemeral_5m_input_tokens", "usage_input_tokens_cache_write_5m");
    private final Field write1h = field(ROW + "cache_creation.ephemeral_1h_input_tokens", "usage_input_tokens_cache_write_1h");
    private final Field write = field("usage_input_tokens_cache_write");
    private final Field output = field(ROW + "output_tokens", "usage_output_tokens");
    private final Field calls = field(ROW + "requests");
    private final Field searches = field(ROW + "server_tool_use.web_search_requests", "web_search_count");
    private final Field speed = field(ROW + "speed", "speed");
    private final Field product = field(ROW + "product");
    private final Field tier = field(ROW + "service_tier", "usage_type");
    private final Field geo = field(ROW + "inference_geo", "inference_geo");
    private final Field key = field(ROW + "api_key_id", "api_key");
    private final Field workspace = field(ROW + "workspace_id", "workspace");

    AnthropicUsage() {
        super("anthropic-usage", Fields.ofRows("data[].results[]"), Signature.json(ROW + "uncached_input_tokens", "data[].starting_at"),
                Signature.table("usage_date_utc", "model_version", "usage_input_tokens_no_cache", "usage_output_tokens"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        new CachedTokens(row.count(input), row.count(read), row.count(write), row.count(write5m), row.count(write1h))
                .into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.CALLS, row.count(calls)).set(Measure.OUTPUT, row.count(output));
        row.decimal(searches).filter(count -> count.signum() > 0).ifPresent(count -> sink.leave("usage.note.searches", count, ""));
        var what = new UsageKey(Provider.ANTHROPIC, place(row.text(geo)), row.text(model), row.text(product),
                how(row.text(speed), row.text(tier)), context.tag(row.text(workspace)));
        sink.add(UsageRecord.row(row.moment(time), what, amounts.build()).by(context.user(row.text(key))));
    }

    /// Where Anthropic answered, as `inference_geo` tells it.
    static String place(String geo) {
        return geo.equals("not_available") ? "" : geo;
    }

    /// The tier in which Anthropic answered.
    static String how(String speed, String tier) {
        return speed.equals("fast") ? "fast" : tier.equals("standard") || tier.equals("message") ? "" : tier;
    }
}
