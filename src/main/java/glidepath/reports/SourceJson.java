package glidepath.reports;

import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Source;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// Where a figure comes from, as JSON. What has no price, or was entered without a source, has no evidence of any grade.
final class SourceJson {

    private SourceJson() {
    }

    static ObjectNode json(Source source) {
        ObjectNode node = Json.object().put("source", source.title()).put("page", source.page());
        source.checked().ifPresentOrElse(day -> node.put("checked", day.toString()), () -> node.putNull("checked"));
        return node.put("evidence", source.title().isEmpty() ? null : EnumKey.of(source.evidence()));
    }
}
