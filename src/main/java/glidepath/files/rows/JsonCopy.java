package glidepath.files.rows;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A JSON value as a text again, for what is small and has no fixed names. Texts in it are kept up to a length, without marks.
final class JsonCopy {

    private static final int LONGEST = 200;
    private static final int MOST = 20_000;

    private JsonCopy() {
    }

    /// Of the list or object at whose start a parser stands; it stands at its end then.
    static String of(JsonParser parser) {
        var text = new StringBuilder();
        int depth = 0;
        boolean after = false;
        do {
            JsonToken token = parser.currentToken();
            boolean end = token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT;
            if (text.length() < MOST) {
                text.append(after && !end ? "," : "").append(written(parser, token));
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            after = !token.isStructStart() && token != JsonToken.PROPERTY_NAME;
        } while (depth > 0 && parser.nextToken() != null);
        return text.toString();
    }

    private static String written(JsonParser parser, JsonToken token) {
        String value = token.isStructStart() || token.isStructEnd() ? token.asString() : plain(parser.getString());
        return token == JsonToken.PROPERTY_NAME ? '"' + value + "\":" : token == JsonToken.VALUE_STRING ? '"' + value + '"' : value;
    }

    private static String plain(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replaceAll("[\"\\\\\\p{Cntrl}]", " ");
    }
}
