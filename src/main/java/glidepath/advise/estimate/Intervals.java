package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;
import glidepath.units.Decimals;

/// How often something happens that comes again after a while: `every 15 minutes` is four times an hour.
final class Intervals {

    private static final Map<String, Integer> UNITS = Map.of("second", 60, "minute", 60, "hour", 24, "day", 1, "week", 1, "month", 12);
    private static final Map<String, String> LONGER = Map.of("second", "minute", "minute", "hour", "hour", "day", "day", "day", "week",
            "week", "month", "year");
    /// Behind a rate, and not an interval: `$3 for every 15 minutes of audio`.
    private static final Set<String> OF = Set.of("of", "that", "you", "we");
    /// Before what happens in each unit of time: `runs every minute`.
    private static final Set<String> RUNS = Set.of("run", "runs", "executes", "fires", "polls", "wakes", "triggers", "job");

    private Intervals() {
    }

    static List<Token> counted(List<Token> tokens) {
        var list = new TokenList(tokens);
        var all = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            int unit = unitAt(list, at);
            if (unit < 0) {
                all.add(tokens.get(at++));
                continue;
            }
            int start = tokens.get(at).start();
            int end = tokens.get(unit).end();
            String name = Vocabulary.singular(list.word(unit));
            BigDecimal many = Decimals.divide(BigDecimal.valueOf(UNITS.getOrDefault(name, 1)), number(list, at + 1));
            all.add(new Token(Kind.NUMBER, many.round(new MathContext(20)).stripTrailingZeros().toPlainString(), start, end));
            for (String word : List.of("occasions", "per", LONGER.getOrDefault(name, name))) {
                all.add(new Token(Kind.WORD, word, start, end));
            }
            at = unit + 1;
        }
        return all;
    }

    /// Where the unit of an interval stands that begins at a place; -1 where none does.
    private static int unitAt(TokenList list, int at) {
        boolean every = list.word(at).equals("every") && !list.word(at - 1).equals("for");
        boolean numbered = every && number(list, at + 1).signum() > 0 && UNITS.containsKey(Vocabulary.singular(list.word(at + 2)))
                && list.word(at + 2).endsWith("s") && !OF.contains(list.word(at + 3));
        boolean runs = every && UNITS.containsKey(list.word(at + 1)) && (RUNS.contains(list.word(at - 1))
                || list.word(at - 1).equals("up") && RUNS.contains(list.word(at - 2)));
        return numbered ? at + 2 : runs ? at + 1 : -1;
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
