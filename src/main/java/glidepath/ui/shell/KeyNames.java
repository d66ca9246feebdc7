package glidepath.ui.shell;

import java.util.Locale;
import java.util.regex.Pattern;

import javafx.scene.input.KeyCombination;

/// How keys are told: `Ctrl+Page Down`. The toolkit has a name of its own for each, but not for those that need two words.
final class KeyNames {

    private static final Pattern CODE = Pattern.compile("([A-Z])([A-Z]+)_?");

    private KeyNames() {
    }

    static String of(KeyCombination keys) {
        return keys.getDisplayText().indexOf('_') < 0 ? keys.getDisplayText() : CODE.matcher(keys.getDisplayText())
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT) + (word.group().endsWith("_") ? " " : ""));
    }
}
