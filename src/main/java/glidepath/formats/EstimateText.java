package glidepath.formats;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.units.Refused;

/// Finds the numbers of a published sum in its sentence: `10,000 calls, 2K input and 600 output tokens, $3 / MTok input, $15 / MTok
/// output, total $150`. What it does not find is asked for.
public final class EstimateText {

    /// A number that an estimate is made of. Prices are per million tokens, calls per month.
    public enum Part { CALLS, INPUT, OUTPUT, INPUT_PRICE, OUTPUT_PRICE, CLAIMED }

    private static final String NUMBER = "(\\d(?:[\\d.,]*\\d)?(?:\\s?[kKmMbB]\\b)?)";
    private static final String PER = "\\s*(?:/|per|a)\\s*((?:1\\s?)?(?:M(?:Tok)?|million|K|k|1,?000|thousand))\\s*(?:tokens?)?\\s*(?:of\\s+)?";
    private static final Pattern CALLS = pattern(NUMBER + "\\s*(?:monthly\\s+)?(?:calls|requests)(?:\\s*(?:per|a|/)\\s*(day|month))?");
    private static final Pattern CLAIMED = pattern("(?:total|claim(?:ed|s)?|costs?|=)\\D{0,16}?\\$\\s?" + NUMBER + "(?!\\s*(?:/|per))");
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
        Matcher calls = CALLS.matcher(text);
        if (calls.find()) {
            number(calls.group(1)).ifPresent(number -> found.put(Part.CALLS, "day".equalsIgnoreCase(calls.group(2)) ? number.multiply(DAYS) : number));
        }
        tokens(text, "input|prompt|in").ifPresent(number -> found.put(Part.INPUT, number));
        tokens(text, "output|completion|out").ifPresent(number -> found.put(Part.OUTPUT, number));
        price(text, "input|prompt|in").ifPresent(number -> found.put(Part.INPUT_PRICE, number));
        price(text, "output|completion|out").ifPresent(number -> found.put(Part.OUTPUT_PRICE, number));
        Matcher claimed = CLAIMED.matcher(text);
        while (claimed.find()) {   // the last one is what the rest leads to
            number(claimed.group(1)).ifPresent(number -> found.put(Part.CLAIMED, number));
        }
        return found;
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
            return perMillion(before);
        }
        Matcher after = pattern("\\b(?:" + name + ")\\b[^$\\d;,.]{0,20}\\$\\s?" + NUMBER + PER).matcher(text);
        return after.find() ? perMillion(after) : Optional.empty();
    }

    private static Optional<BigDecimal> perMillion(Matcher price) {
        boolean perThousand = price.group(2).matches("(?i)(1\\s?)?k|1,?000|thousand");
        return number(price.group(1)).map(number -> perThousand ? number.multiply(THOUSAND) : number);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(NumberReader.read(NumberText.ROOT, text.replaceAll("[.,]$", "").replace(" ", "")));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }
}
