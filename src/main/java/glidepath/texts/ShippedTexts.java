package glidepath.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The texts that ship, by key.
///
/// Read once, and by name: looked for as a bundle, each would be searched in all jars as a class and in other languages first.
final class ShippedTexts {

    /// `words` is what every part uses, `levers` names the inputs; `window`, `charts` and `bill` are screens, `credits` tells of grants,
    /// `exports` what leaves the program, `advice` what is advised, `playbook` what there is to know, `usage` what files of usage and bills
    /// tell, `start` is the start page, `present` stories and the stage, `odds` what is simulated, `prices` the price browser.
    private static final List<String> PARTS = List.of("words", "levers", "window", "charts", "bill", "credits", "exports", "advice",
            "playbook", "usage", "start", "present", "help", "odds", "prices");

    static final Map<String, String> ALL = new HashMap<>();

    static {
        PARTS.stream().map(ShippedTexts::read).forEach(part -> part.keySet().forEach(key -> ALL.putIfAbsent(key, part.getString(key))));
    }

    private ShippedTexts() {
    }

    private static ResourceBundle read(String name) {
        try (InputStream stream = ShippedTexts.class.getResourceAsStream("/glidepath/assets/texts/" + name + ".properties")) {
            return new PropertyResourceBundle(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
