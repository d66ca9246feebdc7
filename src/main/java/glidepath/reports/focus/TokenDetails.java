package glidepath.reports.focus;

import glidepath.catalog.ModelId;
import glidepath.files.json.Json;
import tools.jackson.databind.node.ObjectNode;

/// What a price is for in the words that FOCUS 1.5 drafts for models, which 1.2 lets its writers add with `x_`.
final class TokenDetails {

    private TokenDetails() {
    }

    /// @param what the meter that counts
    static String of(ModelId model, String what) {
        ObjectNode details = Json.object().put("x_ModelId", model.id());
        if (what.contains("_mtok")) {
            details.put("x_TokenDirection", what.startsWith("output") ? "Output" : "Input");
        }
        cacheAction(details, what);
        return details.toString();
    }

    private static void cacheAction(ObjectNode details, String what) {
        if (what.startsWith("cache_read")) {
            details.put("x_TokenCacheAction", "Read");
        } else if (what.startsWith("cache_write")) {
            details.put("x_TokenCacheAction", "Write");
        } else if (what.startsWith("input")) {
            details.put("x_TokenCacheAction", "Uncached");
        }
    }
}
