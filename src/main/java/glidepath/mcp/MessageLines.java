package glidepath.mcp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;

/// Cuts bytes into lines, and reads each that is JSON.
final class MessageLines {

    private final Consumer<JsonNode> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    MessageLines(Consumer<JsonNode> reader) {
        this.reader = reader;
    }

    synchronized void add(byte[] bytes, int from, int count) {
        for (int index = from; index < from + count; index++) {
            if (bytes[index] == '\n') {
                read(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else if (line.size() < AskedLines.LONGEST) {
                line.write(bytes[index]);
            }
        }
    }

    private void read(String text) {
        try {
            JsonNode message = Json.read(text);
            if (message.isObject()) {
                reader.accept(message);
            }
        } catch (Json.Unreadable noMessage) {
            // the library answers what it can answer of it
        }
    }
}
