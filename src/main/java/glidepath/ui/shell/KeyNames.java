package glidepath.ui.shell;

import java.util.Locale;
import java.util.regex.Pattern;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// How keys are told: `Ctrl+Page Down`. The toolkit has a name of its own for each, but not for those that need two words.
final class KeyNames {

    private static final Pattern CODE = Pattern.compile("([A-Z])([A-Z]+)_?");

    private KeyNames() {
    }

    /// Keys that call themselves so, for a menu shows what they say. Those that the toolkit names well stay its own, which the menu bar of
    /// a Mac asks for.
    static KeyCombination named(String text) {
        KeyCombination keys = KeyCombination.valueOf(text);
        return keys instanceof KeyCodeCombination code && code.getDisplayText().indexOf('_') >= 0 ? new Named(code) : keys;
    }

    static String of(KeyCombination keys) {
        return printed(keys.getDisplayText());
    }

    private static String printed(String name) {
        return name.indexOf('_') < 0 ? name : CODE.matcher(name)
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT) + (word.group().endsWith("_") ? " " : ""));
    }

    /// Keys with a name as it is printed on them: the toolkit's own cannot be told another.
    private static final class Named extends KeyCombination {

        private final KeyCodeCombination keys;

        Named(KeyCodeCombination keys) {
            super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
            this.keys = keys;
        }

        @Override
        public boolean match(KeyEvent event) {
            return keys.match(event);
        }

        @Override
        public String getDisplayText() {
            return printed(keys.getDisplayText());
        }

        @Override
        public String getName() {
            return keys.getName();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named && keys.equals(named.keys);
        }

        @Override
        public int hashCode() {
            return keys.hashCode();
        }
    }
}
