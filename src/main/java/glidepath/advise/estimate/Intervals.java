package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;
import glidepath.advise.estimate.TokenList.Instead;
import glidepath.units.Decimals;

/// How often something happens that comes again after a while: `every 15 minutes` is four times an hour.
final class Intervals {

    private static final Map<String, Integer> UNITS = Map.of("second", 60, "minute", 60, "hour", 24, "day", 1, "week", 1, "month", 12);
    private static final Map<String, String> SHORT = Map.of("sec", "second", "secs", "second", "min", "minute", "mins", "minute", "hr",
            "hour", "hrs", "hour", "h", "hour");
    private static final Map<String, String> LONGER = Map.of("second", "minute", "minute", "hour", "hour", "day", "day", "day", "week",
            "week", "month", "year");
    /// Behind a rate, and not an interval: `$3 for every 15 minutes of audio`.
    private static final Set<String> OF = Set.of("of", "that", "you", "we");
    /// Before what happens in each unit of time: `runs every minute`.
    private static final Set<String> RUNS = Set.of("run", "runs", "executes", "fires", "polls", "wakes", "triggers", "job");

    private static final MathContext DIGITS = new MathContext(20);

    private Intervals() {
    }

    static List<Token> counted(List<Token> tokens) {
        var list = new TokenList(tokens);
        return list.with(at -> interval(list, at));
    }

    private static Optional<Instead> interval(TokenList list, int at) {
        int unit = unitAt(list, at);
        if (unit < 0) {
            return Optional.empty();
        }
        String name = name(list.word(unit));
        BigDecimal many = Decimals.divide(BigDecimal.valueOf(UNITS.getOrDefault(name, 1)), number(list, at + 1)).round(DIGITS);
        return Optional.of(new Instead(unit + 1, List.of(many.stripTrailingZeros().toPlainString(), "occasions", "per",
                LONGER.getOrDefault(name, name))));
    }

    /// Where the unit of an interval stands that begins at a place; -1 where none does.
    private static int unitAt(TokenList list, int at) {
        boolean every = list.word(at).equals("every") && !list.word(at - 1).equals("for");
        boolean numbered = every && number(list, at + 1).signum() > 0 && UNITS.containsKey(name(list.word(at + 2)))
                && (list.word(at + 2).endsWith("s") || SHORT.containsKey(list.word(at + 2))) && !OF.contains(list.word(at + 3));
        boolean runs = every && UNITS.containsKey(list.word(at + 1)) && (RUNS.contains(list.word(at - 1))
                || list.word(at - 1).equals("up") && RUNS.contains(list.word(at - 2)));
        return numbered ? at + 2 : runs ? at + 1 : -1;
    }

    private static String name(String word) {
        return SHORT.getOrDefault(word, Vocabulary.singular(word));
    }

    /// Digits or a word; one where it is the unit itself.
    private static BigDecimal number(TokenList list, int at) {
        if (UNITS.containsKey(list.word(at))) {
            return BigDecimal.ONE;
        }
        return list.is(at, Kind.NUMBER) && list.get(at).text().matches("\\d{1,3}") ? new BigDecimal(list.get(at).text())
                : Vocabulary.NUMBERS.getOrDefault(list.word(at), BigDecimal.ZERO);
    }
}
