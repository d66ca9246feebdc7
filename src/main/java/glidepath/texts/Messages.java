package glidepath.texts;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.engine.Charge;
import glidepath.engine.Line;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.Surface;
import glidepath.plan.Lever;
import glidepath.units.Message;

/// Finds the words: sentences for what the core reports, names for levers, choices, charges.
///
/// They live in `assets/texts`, one bundle for each part of the program. A sentence's values stand at `{0}`, `{1}`, ...
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /// `words` is what every part uses, `levers` names the inputs; `window`, `charts` and `bill` are screens, `exports` what leaves the program, `advice` what is advised, `playbook` what there is to know, `usage` what files of usage and bills tell.
    private static final List<String> BUNDLES = List.of("words", "levers", "window", "charts", "bill", "exports", "advice", "playbook", "usage");

    private final List<ResourceBundle> bundles;
    private final NumberText numbers;

    private Messages(List<ResourceBundle> bundles, NumberText numbers) {
        this.bundles = bundles;
        this.numbers = numbers;
    }

    public static Messages in(Locale locale) {
        var bundles = BUNDLES.stream().map(name -> ResourceBundle.getBundle("glidepath.assets.texts." + name, locale)).toList();
        return new Messages(bundles, NumberText.in(locale));
    }

    /// English words and the numbers of files, for the command line and exports.
    public static Messages root() {
        return in(Locale.ROOT);
    }

    public NumberText numbers() {
        return numbers;
    }

    /// The text of a key, with values in its places.
    ///
    /// @throws MissingResourceException where no text has that key
    public String text(String key, Object... values) {
        return filled(pattern(key), values);
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    public String say(Message message) {
        return filled(pattern("message." + message.key()), message.args().toArray());
    }

    /// What a lever is called: `Input tokens`.
    public String label(Lever<?> lever) {
        return text("lever." + lever.id());
    }

    /// What its numbers count: `tokens`; empty where the label says it all.
    public String unit(Lever<?> lever) {
        return optional("lever." + lever.id() + ".unit");
    }

    /// A sentence on what it does; empty where the label says it all.
    public String help(Lever<?> lever) {
        return optional("lever." + lever.id() + ".help");
    }

    private String optional(String key) {
        return has(key) ? text(key) : "";
    }

    /// What an enum's constant is called.
    public String label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    public String label(Surface surface) {
        return text(surface.key());
    }

    /// What a charge counts: `Input tokens`, `Cache reads (long calls)`.
    public String what(Line line) {
        return what(line.what());
    }

    /// @param key of the counted thing, `.long` behind it for long calls
    public String what(String key) {
        boolean longCalls = key.endsWith(ChargeFormula.LONG);
        String plain = longCalls ? key.substring(0, key.length() - ChargeFormula.LONG.length()) : key;
        String name = has("what." + plain) ? text("what." + plain) : plain;
        return longCalls ? text("what.long", name) : name;
    }

    public String what(Charge charge) {
        return what(charge.line());
    }

    private String pattern(String key) {
        return bundles.stream().filter(bundle -> bundle.containsKey(key)).findFirst().orElse(bundles.getFirst()).getString(key);
    }

    private String filled(String pattern, Object[] values) {
        return PLACE.matcher(pattern).replaceAll(place ->
                Matcher.quoteReplacement(shown(values[Integer.parseInt(place.group(1))])));
    }

    private String shown(Object value) {
        return switch (value) {
            case Message inner -> say(inner);
            case Enum<?> constant -> label(constant);
            case Surface surface -> label(surface);
            default -> numbers.any(value);
        };
    }
}
