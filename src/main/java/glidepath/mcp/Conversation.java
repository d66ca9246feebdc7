package glidepath.mcp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;

/// The two streams of an agent, one message a line. The end of what is asked is told only once all of it is answered: a script that pipes
/// in its questions gets all answers.
final class Conversation {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final Phaser answers = new Phaser(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /// @param out for what is refused
    InputStream asked(InputStream in, OutputStream out) {
        return new AskedLines(in, new AskedLines.Listener() {
            @Override
            public void asked(JsonNode message) {
                Conversation.this.asked(message);
            }

            @Override
            public void refused(String id, int code, String why) throws IOException {
                awaitAnswers();   // which must not be torn
                String sentence = Json.line(Json.tree(why)).strip();
                out.write("{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":%s,\"message\":%s}}\n".formatted(id, code, sentence)
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
            }

            @Override
            public void ended() {
                awaitAnswers();
                ended.countDown();
            }
        });
    }

    OutputStream answered(OutputStream out) {
        var lines = new MessageLines(this::answered);
        return new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                try {
                    out.write(bytes, from, count);
                    out.flush();
                } finally {   // what cannot be written is answered, too: nobody waits for it
                    lines.add(bytes, from, count);
                }
            }
        };
    }

    /// Waits until nothing more is asked and all is answered.
    void await() throws InterruptedException {
        ended.await();
    }

    /// An answer that never comes keeps nobody for ever.
    private void awaitAnswers() {
        try {
            answers.awaitAdvanceInterruptibly(answers.arrive(), LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException late) {
            answers.forceTermination();
        }
    }

    private void asked(JsonNode message) {
        if (message.has("id") && message.has("method") && open.add(message.get("id").toString())) {
            answers.register();
        }
    }

    private void answered(JsonNode message) {
        if (message.has("id") && !message.has("method") && open.remove(message.get("id").toString())) {
            answers.arriveAndDeregister();
        }
    }
}
