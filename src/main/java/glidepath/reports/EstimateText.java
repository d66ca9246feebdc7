package glidepath.reports;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.texts.NumberReader;
import glidepath.texts.NumberText;
import glidepath.units.InvalidValueException;

/// Finds the numbers of a published sum in its sentence: `10,000 calls, 2K input and 600 output tokens, $3 / MTok input, $15 / MTok
/// output, total $150`. What it does not find is asked for.
public final class EstimateText {

    /// A number that an estimate is made of. Prices are per million tokens, calls per month.
    public enum Part { CALLS, INPUT, OUTPUT, INPUT_PRICE, OUTPUT_PRICE, CLAIMED }

    private static final String NUMBER = "(\\d(?:[\\d.,]*\\d)?(?:\\s?(?:[kKmMbB]|thousand|million|billion)\\b)?)";
    private static final String PER = "\\s*(?:/|per|a)\\s*((?:1\\s?)?(?:M(?:Tok)?|million|K|k|1,?000|thousand))\\s*(?:tokens?)?\\s*(?:of\\s+)?";
    private static final Pattern CALLS = pattern(NUMBER + "\\s*(?:monthly\\s+)?(?:calls|requests)(?:\\s*(?:per|a|/)\\s*(day|month))?");
    private static final Pattern CALLS_AFTER = pattern("\\b(?:calls|requests)(?:\\s*(?:per|a|/)\\s*(day|month))?\\s*[:=]\\s*" + NUMBER);
    private static final String DOLLARS = "(?:\\$\\s?" + NUMBER + "|" + NUMBER + "\\s?(?:USD|dollars))";
    private static final Pattern CLAIMED = pattern("(?:total|claim(?:ed|s)?|costs?|bill|comes? to|amounts? to|adds? up to|=)\\D{0,16}?" + DOLLARS
            + "(?![.,]?\\d)(?!\\s*(?:/|per)(?!\\s*month))");
    /// `...: $48` at the end.
    private static final Pattern LAST = pattern(":\\s*" + DOLLARS + "(?:\\s*(?:a|per|/)\\s*month)?\\s*\\.?\\s*$");
    /// `$1 in / $5 out per million tokens`: one measure for both.
    private static final Pattern BOTH = pattern("\\$\\s?" + NUMBER + "\\s*(?:input|prompt|in)\\b[^$\\d]{0,12}\\$\\s?" + NUMBER + "\\s*(?:output|completion|out)\\b" + PER);
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private EstimateText() {
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// @return the parts that were found
    public static Map<Part, BigDecimal> read(String text) {
        var found = new EnumMap<Part, BigDecimal>(Part.class);
        calls(text).ifPresent(number -> found.put(Part.CALLS, number));
        tokens(text, "input|prompt|in").ifPresent(number -> found.put(Part.INPUT, number));
        tokens(text, "output|completion|out").ifPresent(number -> found.put(Part.OUTPUT, number));
        price(text, "input|prompt|in").ifPresent(number -> found.put(Part.INPUT_PRICE, number));
        price(text, "output|completion|out").ifPresent(number -> found.put(Part.OUTPUT_PRICE, number));
        Matcher both = BOTH.matcher(text);
        if (both.find()) {
            perMillion(both.group(1), both.group(3)).ifPresent(number -> found.put(Part.INPUT_PRICE, number));
            perMillion(both.group(2), both.group(3)).ifPresent(number -> found.put(Part.OUTPUT_PRICE, number));
        }
        for (Pattern pattern : List.of(LAST, CLAIMED)) {
            Matcher claimed = pattern.matcher(text);
            while (claimed.find()) {   // the last one is what the rest leads to
                number(claimed.group(1) == null ? claimed.group(2) : claimed.group(1)).ifPresent(number -> found.put(Part.CLAIMED, number));
            }
        }
        return found;
    }

    /// Calls of a month, of 30 days where they are told by the day.
    private static Optional<BigDecimal> calls(String text) {
        Matcher after = CALLS_AFTER.matcher(text);
        if (after.find()) {
            return number(after.group(2)).map(number -> "day".equalsIgnoreCase(after.group(1)) ? number.multiply(DAYS) : number);
        }
        Matcher before = CALLS.matcher(text);
        return before.find() ? number(before.group(1)).map(number -> "day".equalsIgnoreCase(before.group(2)) ? number.multiply(DAYS) : number) : Optional.empty();
    }

    /// `2,000 input`, or `input: 2,000`; what follows a dollar sign is a price.
    private static Optional<BigDecimal> tokens(String text, String name) {
        Matcher after = pattern("\\b(?:" + name + ")\\b(?:\\s*tokens?)?\\s*[:=]\\s*" + NUMBER).matcher(text);
        if (after.find()) {
            return number(after.group(1));
        }
        Matcher before = pattern("(?<![$\\d.,])(?<!(?:\\$|/|per)\\s?)" + NUMBER + "\\s*(?:tokens?\\s*)?(?:avg\\.?\\s*|average\\s*|mean\\s*)?\\b(?:" + name
                + ")\\b").matcher(text);
        return before.find() ? number(before.group(1)) : Optional.empty();
    }

    /// `$3 per 1M input`, or `input at $0.003 per 1K`.
    private static Optional<BigDecimal> price(String text, String name) {
        Matcher before = pattern("\\$\\s?" + NUMBER + PER + "(?:" + name + ")\\b").matcher(text);
        if (before.find()) {
            return perMillion(before.group(1), before.group(2));
        }
        Matcher after = pattern("\\b(?:" + name + ")\\b[^$\\d;,.]{0,20}\\$\\s?" + NUMBER + PER).matcher(text);
        if (after.find()) {
            return perMillion(after.group(1), after.group(2));
        }
        Matcher sign = pattern("\\b(?:" + name + ")\\b[^$\\d;,.]{0,20}" + NUMBER + "\\s?(?:\\$|USD)" + PER).matcher(text);
        return sign.find() ? perMillion(sign.group(1), sign.group(2)) : Optional.empty();
    }

    private static Optional<BigDecimal> perMillion(String price, String tokens) {
        boolean perThousand = tokens.matches("(?i)(1\\s?)?k|1,?000|thousand");
        return number(price).map(number -> perThousand ? number.multiply(THOUSAND) : number);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(NumberReader.read(NumberText.ROOT, text.replaceAll("[.,]$", "").replaceAll("(?i)\\s*thousand", "k")
                    .replaceAll("(?i)\\s*million", "M").replaceAll("(?i)\\s*billion", "B").replace(" ", "")));
        } catch (InvalidValueException unreadable) {
            return Optional.empty();
        }
    }
}
