package glidepath.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import glidepath.catalog.Nearest;
import glidepath.units.Refused;
import tools.jackson.databind.JsonNode;

/// Collects what is wrong in a file while it is read.
final class Faults {

    /// So many are told one by one; a large file can have a million.
    private static final int MOST = 100;

    private final Words words;
    private final List<Fault> told = new ArrayList<>();
    private int untold;

    Faults(Words words) {
        this.words = words;
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    List<Fault> all() {
        var all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Fault("", words.text("file.more", untold)));
        }
        return all;
    }

    /// Whether something is wrong at a place or in it.
    boolean isAt(String place) {
        return told.stream().anyMatch(fault -> fault.place().startsWith(place));
    }

    void fault(String place, String key, Object... values) {
        add(place, () -> words.text(key, values));
    }

    /// What was made; nothing, and the reason as a fault, where it was refused.
    <T> Optional<T> guarded(String place, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (Refused refused) {
            add(place, () -> words.say(refused.reason()));
            return Optional.empty();
        }
    }

    /// All fields of an object that are none of the known ones.
    void unknown(String place, JsonNode node, List<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> unknown(place.isEmpty() ? shortened(name) : place + " > " + shortened(name), name, known));
    }

    void unknown(String place, String name, List<String> known) {
        add(place, () -> words.text("file.unknown", shortened(name), Nearest.of(name, known)));
    }

    private void add(String place, Supplier<String> sentence) {
        if (told.size() < MOST) {
            told.add(new Fault(place, sentence.get()));
        } else {
            untold++;
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
