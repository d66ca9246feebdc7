package glidepath.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;

/// What is asked, message by message. A line that is no message is refused here and goes no further: the library would stop listening at
/// the first of them.
final class AskedLines extends InputStream {

    /// Bytes of a message at most, either way.
    static final int LONGEST = 10_000_000;

    private static final String NO_ID = "null";
    private static final int NO_JSON = -32700;
    private static final int NO_REQUEST = -32600;
    private static final int NO_PARAMS = -32602;

    private final InputStream in;
    private final Listener listener;
    private byte[] line = {};
    private int at;

    /// Hears of each line.
    interface Listener {

        void asked(JsonNode message);

        /// @param id   of the request, as JSON
        /// @param code of JSON-RPC
        void refused(String id, int code, String why) throws IOException;

        void ended();
    }

    AskedLines(InputStream in, Listener listener) {
        this.in = new BufferedInputStream(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        return at < line.length || next() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (at == line.length && !next()) {
            return -1;
        }
        int some = Math.min(count, line.length - at);
        System.arraycopy(line, at, bytes, from, some);
        at += some;
        return some;
    }

    /// Goes on to the next message.
    private boolean next() throws IOException {
        var text = new ByteArrayOutputStream();
        while (more(text)) {
            if (isMessage(text)) {
                line = text.toByteArray();
                at = 0;
                return true;
            }
            text.reset();
        }
        listener.ended();
        return false;
    }

    /// Reads a line; the last one may have no end.
    private boolean more(ByteArrayOutputStream text) throws IOException {
        int one;
        while ((one = in.read()) >= 0 && one != '\n') {
            if (text.size() <= LONGEST) {
                text.write(one);
            }
        }
        boolean some = one >= 0 || text.size() > 0;
        text.write('\n');
        return some;
    }

    private boolean isMessage(ByteArrayOutputStream text) throws IOException {
        if (text.size() > LONGEST) {
            listener.refused(NO_ID, NO_REQUEST, "The message is too long");
            return false;
        }
        try {
            String said = text.toString(StandardCharsets.UTF_8);
            return !said.isBlank() && isMessage(Json.read(said));
        } catch (Json.Unreadable broken) {
            listener.refused(NO_ID, NO_JSON, "The line is not JSON");
            return false;
        }
    }

    private boolean isMessage(JsonNode message) throws IOException {
        JsonNode id = message.path("id");
        boolean named = id.isString() || id.isIntegralNumber();
        boolean asks = message.path("jsonrpc").isString() && message.path("method").isString() && (id.isMissingNode() || named)
                && (message.path("params").isMissingNode() || message.path("params").isObject());
        Optional<String> fault = asks && named ? ToolCalls.fault(message) : Optional.empty();
        if (fault.isPresent()) {
            listener.refused(id.toString(), NO_PARAMS, fault.get());
        } else if (asks) {
            listener.asked(message);
        } else {
            listener.refused(named ? id.toString() : NO_ID, NO_REQUEST, "The line is not a request: an object with jsonrpc, a method, "
                    + "an id that is text or a whole number, and an object of params");
        }
        return asks && fault.isEmpty();
    }
}
