package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Token.Kind;
import glidepath.advise.estimate.TokenList.Instead;

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
        return list.with(at -> between(list, at));
    }

    private static Optional<Instead> between(TokenList list, int at) {
        int from = list.word(at).equals("from") ? at + 1 : at;
        int first = month(list.word(from));
        boolean to = first >= 0 && (TO.contains(list.word(from + 1)) || list.is(from + 1, Kind.HYPHEN) || list.is(from + 1, Kind.DASH));
        int last = to ? month(list.word(from + 2)) : -1;
        int months = Math.floorMod(last - first, NAMES.size()) + 1;
        return last < 0 ? Optional.empty() : Optional.of(new Instead(from + THREE, List.of("for", String.valueOf(months), "months")));
    }

    /// How many months before a later one an earlier one is, of what is told `in January` and `by June`.
    static OptionalInt between(Quantity first, Quantity last) {
        OptionalInt from = month(first);
        OptionalInt behind = last.after().stream().limit(2).mapToInt(MonthNames::month).filter(index -> index >= 0).findFirst();
        OptionalInt to = behind.isPresent() ? behind : month(last);
        return from.isEmpty() || to.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Math.floorMod(to.getAsInt() - from.getAsInt(), NAMES.size()));
    }

    private static OptionalInt month(Quantity each) {
        return Stream.concat(each.before().reversed().stream(), each.after().stream()).mapToInt(MonthNames::month)
                .filter(index -> index >= 0).findFirst();
    }

    private static int month(String word) {
        return FULL.contains(word) ? FULL.indexOf(word) : NAMES.indexOf(word);
    }
}
