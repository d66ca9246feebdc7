package glidepath.files;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;

/// What entries of a plan file's lists are called.
final class Entries {

    private static final int LONGEST_ID = 100;

    private Entries() {
    }

    /// The text of an entry's id; empty where it has none.
    static String id(JsonNode node) {
        return node.path("id").isString() ? node.path("id").asString() : "";
    }

    /// Whether it can be the id of an entry.
    static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID;
    }

    /// As messages name an entry.
    static String at(String section, String id) {
        return section + " \"" + Diagnostics.shortened(id) + "\"";
    }
}
