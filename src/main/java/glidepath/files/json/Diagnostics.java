package glidepath.files.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Nearest;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Collects what is wrong in a file while it is read.
public final class Diagnostics {

    /// So many are told one by one; a large file can have a million.
    private static final int MOST = 100;

    private final Messages messages;
    private final List<Diagnostic> told = new ArrayList<>();
    private int untold;

    public Diagnostics(Messages messages) {
        this.messages = messages;
    }

    public boolean isEmpty() {
        return told.isEmpty();
    }

    public List<Diagnostic> all() {
        var all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Diagnostic("", messages.text("file.more", untold)));
        }
        return all;
    }

    /// Whether something is wrong at a place or in it.
    public boolean isAt(String place) {
        return told.stream().anyMatch(fault -> fault.place().startsWith(place));
    }

    public void fault(String place, String key, Object... values) {
        add(place, () -> messages.text(key, values));
    }

    /// Whether a node is an object, which is a fault where it is not.
    public boolean isObject(String place, JsonNode node) {
        if (!node.isObject()) {
            fault(place, "file.object");
        }
        return node.isObject();
    }

    /// What was made; nothing, and the reason as a fault, where it was refused.
    public <T> Optional<T> guarded(String place, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (InvalidValueException refused) {
            add(place, () -> messages.say(refused.reason()));
            return Optional.empty();
        }
    }

    /// All fields of an object that are none of the known ones.
    public void unknown(String place, JsonNode node, List<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> unknown(place.isEmpty() ? shortened(name) : place + " > " + shortened(name), name, known));
    }

    public void unknown(String place, String name, List<String> known) {
        add(place, () -> messages.text("file.unknown", shortened(name), Nearest.of(name, known)));
    }

    private void add(String place, Supplier<String> sentence) {
        if (told.size() < MOST) {
            told.add(new Diagnostic(place, sentence.get()));
        } else {
            untold++;
        }
    }

    public static String shortened(String text) {
        return Legible.shortened(text, 40);
    }
}
