package glidepath.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The texts that ship, by key, read by name: looked for as a bundle, each would be searched in all jars as a class and in other languages
/// first. A part is read once a key is in none before it: those of the first frame lead.
final class ShippedTexts {

    /// `words` is what every part uses, `levers` names the inputs; `start` is the start page; `window`, `charts` and `bill` are screens,
    /// `credits` tells of grants, `exports` what leaves the program, `advice` what is advised, `playbook` what there is to know, `usage`
    /// what files of usage and bills tell, `present` stories and the stage, `odds` what is simulated, `prices` the price browser.
    static final List<String> PARTS = List.of("words", "start", "window", "levers", "charts", "credits", "bill", "exports", "advice",
            "playbook", "usage", "present", "help", "odds", "prices");

    private static final Map<String, String> READ = new ConcurrentHashMap<>();
    private static final Deque<String> UNREAD = new ArrayDeque<>(PARTS);

    private ShippedTexts() {
    }

    static @Nullable String find(String key) {
        while (!READ.containsKey(key) && hasMore()) {
            // perhaps it was in the part that was just read
        }
        return READ.get(key);
    }

    private static synchronized boolean hasMore() {
        String part = UNREAD.pollFirst();
        if (part != null) {
            text(part).lines().forEach(ShippedTexts::add);
        }
        return part != null;
    }

    /// `key = value`. Java's own reader of such lines goes letter by letter, which takes six times as long; it is asked where something is
    /// escaped.
    private static void add(String line) {
        int sign = line.indexOf('=');
        if (sign > 0 && line.charAt(0) != '#') {
            String value = line.substring(sign + 1);
            READ.putIfAbsent(line.substring(0, sign).strip(), value.indexOf('\\') < 0 ? value.stripLeading() : unescaped(value));
        }
    }

    private static String unescaped(String value) {
        var line = new Properties();
        try {
            line.load(new StringReader("value=" + value));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return line.getProperty("value");
    }

    static String text(String part) {
        return ShippedFile.text("assets/texts/" + part + ".properties");
    }
}
