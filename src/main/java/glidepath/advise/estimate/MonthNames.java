package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;

/// Months between two names: `January to June`, `from April through September` are so many months.
final class MonthNames {

    private static final List<String> NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");
    private static final Set<String> TO = Set.of("to", "through", "until", "till", "thru");
    private static final int THREE = 3;

    private MonthNames() {
    }

    static List<Token> counted(List<Token> tokens) {
        var list = new TokenList(tokens);
        var all = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            int from = list.word(at).equals("from") ? at + 1 : at;
            int first = month(list.word(from));
            boolean to = first >= 0 && (TO.contains(list.word(from + 1)) || list.is(from + 1, Kind.HYPHEN) || list.is(from + 1, Kind.DASH));
            int last = to ? month(list.word(from + 2)) : -1;
            if (last < 0) {
                all.add(tokens.get(at++));
                continue;
            }
            int start = tokens.get(at).start();
            int end = tokens.get(from + 2).end();
            all.add(new Token(Kind.WORD, "for", start, end));
            all.add(new Token(Kind.NUMBER, String.valueOf(Math.floorMod(last - first, NAMES.size()) + 1), start, end));
            all.add(new Token(Kind.WORD, "months", start, end));
            at = from + THREE;
        }
        return all;
    }

    private static int month(String word) {
        return FULL.contains(word) ? FULL.indexOf(word) : NAMES.indexOf(word);
    }
}
