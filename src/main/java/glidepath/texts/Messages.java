package glidepath.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.engine.Charge;
import glidepath.engine.Line;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.Surface;
import glidepath.plan.Column;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputNumber;
import glidepath.plan.Lever;
import glidepath.units.EnumKey;
import glidepath.units.Message;
import glidepath.units.Money;

/// Finds the words: sentences for what the core reports, names for levers, choices, charges.
///
/// They live in `assets/texts`, one bundle for each part of the program. A sentence's values stand at `{0}`, `{1}`, ... A number that
/// belongs to the sentence itself stands as `{#1250}`, and reads `1,250` or `1.250` as the locale writes it.
public final class Messages {

    /// Enough for every rate that is entered: what is shown multiplies to the amounts.
    private static final int RATE_DECIMALS = 12;

    private static final Pattern PLACE = Pattern.compile("\\{(?:(\\d)|#([\\d.]+))}");

    private static final int LONGEST_VALUE = 200;

    private final NumberText numbers;

    private Messages(NumberText numbers) {
        this.numbers = numbers;
    }

    public static Messages in(Locale locale) {
        return new Messages(NumberText.in(locale));
    }

    /// English words and the numbers of files, for the command line and exports.
    public static Messages root() {
        return in(Locale.ROOT);
    }

    /// The same words, and amounts in the currency that a plan is shown in.
    public Messages showing(DisplayCurrency currency) {
        return currency.isComplete() ? new Messages(numbers.showing(() -> currency)) : this;
    }

    /// The same where inputs can be seen, which stay in dollars.
    public Optional<String> conversionButInputs() {
        return conversion().map(how -> text("currency.inputs", how));
    }

    /// A sentence on amounts, which ends by saying how they are converted, where they are.
    public String converted(String sentence) {
        return conversion().map(how -> sentence + " " + how + ".").orElse(sentence);
    }

    /// The same words, and amounts in the currency of whatever plan is shown at the moment.
    public Messages following(Supplier<DisplayCurrency> currency) {
        return new Messages(numbers.showing(currency));
    }

    /// The same words, and amounts as they are entered: in dollars.
    public Messages inDollars() {
        return following(() -> DisplayCurrency.DOLLARS);
    }

    /// What amounts are in, as a heading names it: US dollars, or the code of the currency that is shown.
    public String amountsIn() {
        return numbers.currency().flatMap(DisplayCurrency::code).orElseGet(() -> text("currency.dollars"));
    }

    /// That amounts are converted, and how; empty where they are in dollars.
    public Optional<String> conversion() {
        return numbers.currency().map(currency -> text("currency.converted", currency.code().orElseThrow(),
                numbers.number(currency.perDollar().orElseThrow(), RATE_DECIMALS), currency.date().orElseThrow()));
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

    /// The texts of keys that begin alike, such as headings.
    public List<String> texts(String beginning, String... ends) {
        return Stream.of(ends).map(end -> text(beginning + end)).toList();
    }

    /// The text of a key whose first value is a count; of one, that of the key with `.one` behind it.
    ///
    /// @param values those after the count
    public String counted(String key, long count, Object... values) {
        return text(count == 1 ? key + ".one" : key, Stream.concat(Stream.of(count), Stream.of(values)).toArray());
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return ShippedTexts.find(key) != null;
    }

    /// A sentence that the core reports. Texts of people's own in it are cut where they would hide what is said about them.
    public String say(Message message) {
        return filled(pattern("message." + message.key()), message.args().stream()
                .map(value -> value instanceof String || value instanceof ModelId ? Legible.shortened(value.toString(), LONGEST_VALUE)
                : value).toArray());
    }

    /// What a lever is called: `Input tokens`.
    public String label(Lever<?> lever) {
        return text("lever." + lever.id());
    }

    /// What a column of a lever that is a table is called.
    public String label(Lever<?> lever, Column<?> column) {
        return text("lever." + lever.id() + "." + column.name());
    }

    /// What its numbers count: `tokens`; empty where the label says it all.
    public String unit(Lever<?> lever) {
        return optional("lever." + lever.id() + ".unit");
    }

    /// A sentence on what it does; empty where the label says it all.
    public String help(Lever<?> lever) {
        return optional("lever." + lever.id() + ".help");
    }

    /// A number of a lever as its field shows it.
    public String value(Lever<?> lever, BigDecimal number) {
        return numbers.any(InputNumber.value(lever.kind(), number));
    }

    /// An amount, or `≥` the part of it that is known; that it is at least nothing would tell nothing, so it is *unpriced*.
    ///
    /// @param complete whether all of it has a price
    /// @param written  how such amounts are written
    public String atLeast(Money amount, boolean complete, Function<Money, String> written) {
        return atLeast("ui.figures.at-least", amount, complete, written);
    }

    /// The same with other words for the bound.
    public String atLeast(String key, Money amount, boolean complete, Function<Money, String> written) {
        return complete ? written.apply(amount) : amount.isZero() ? text("amount.unpriced") : text(key, written.apply(amount));
    }

    private String optional(String key) {
        return has(key) ? text(key) : "";
    }

    /// What an enum's constant is called.
    public String label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + EnumKey.of(constant));
    }

    public String label(Surface surface) {
        return text(surface.key());
    }

    /// What a charge counts: `Input tokens`, `Cache reads (long calls)`, `Output tokens (turns from 200,001 tokens on)`.
    public String what(Line line) {
        return what(line.rule());
    }

    /// What charges of a formula count.
    public String what(ChargeFormula rule) {
        return what(rule.what());
    }

    /// What some charge counts, by what it is for.
    public String what(String what) {
        String plain = ChargeFormula.counted(what);
        String name = has("what." + plain) ? text("what." + plain) : plain;
        String which = what.substring(plain.length());
        if (which.isEmpty()) {
            return name;
        }
        return which.equals(ChargeFormula.LONG) ? text("what.long", name) : text("what.from", name, numbers.any(ChargeFormula.from(what)));
    }

    public String what(Charge charge) {
        return what(charge.line());
    }

    private String pattern(String key) {
        String text = ShippedTexts.find(key);
        if (text == null) {
            throw new MissingResourceException("No text has the key " + key, Messages.class.getName(), key);
        }
        return text;
    }

    private String filled(String pattern, Object[] values) {
        return pattern.indexOf('{') < 0 ? pattern : PLACE.matcher(pattern).replaceAll(place ->
                Matcher.quoteReplacement(place.group(2) != null ? numbers.any(new BigDecimal(place.group(2)))
                        : shown(values[Integer.parseInt(place.group(1))])));
    }

    private String shown(Object value) {
        return switch (value) {
            case Message inner -> say(inner);
            case Enum<?> constant -> label(constant);
            case String text -> Legible.within(text);
            case Surface surface -> label(surface);
            case Lever<?> lever -> label(lever);
            case Meter meter -> what(meter.key());
            default -> numbers.any(value);
        };
    }
}
