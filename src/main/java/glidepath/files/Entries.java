package glidepath.files;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;

/// What entries of a plan file's lists are called.
final class Entries {

    private Entries() {
    }

    /// The text of an entry's id; empty where it has none.
    static String id(JsonNode node) {
        return node.path("id").isString() ? node.path("id").asString() : "";
    }

    /// As messages name an entry.
    static String at(String section, String id) {
        return section + " \"" + Diagnostics.shortened(id) + "\"";
    }
}
