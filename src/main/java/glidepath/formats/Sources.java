package glidepath.formats;

import java.util.Locale;

import glidepath.catalog.Source;
import tools.jackson.databind.node.ObjectNode;

/// Where a figure comes from, as JSON.
final class Sources {

    private Sources() {
    }

    static ObjectNode json(Source source) {
        ObjectNode node = Json.object().put("source", source.title()).put("page", source.page());
        source.checked().ifPresentOrElse(day -> node.put("checked", day.toString()), () -> node.putNull("checked"));
        return node.put("evidence", source.evidence().name().toLowerCase(Locale.ROOT));
    }
}
