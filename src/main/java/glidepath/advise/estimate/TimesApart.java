package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.TokenList.Instead;

/// A time that some words part from what happens in it: `120 messages handled a day`, `per day, 50 requests`, `300 calls on each day`. A
/// count that were taken for that of another time would make a wrong claim right.
final class TimesApart {

    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> BETWEEN = Set.of("in", "on", "out", "up", "by", "through", "coming", "arriving", "going", "made",
            "sent", "we", "get", "come", "that", "which");
    private static final Set<String> ENDS = Set.of(",", ":", ";");
    private static final int MOST_WORDS = 2;
    private static final int AHEAD = 3;

    private TimesApart() {
    }

    /// Without the words between.
    static List<Token> joined(List<Token> tokens) {
        var list = new TokenList(tokens);
        return list.with(at -> between(list, at));
    }

    private static Optional<Instead> between(TokenList list, int at) {
        boolean counted = list.noun(at - 1).filter(noun -> noun.is(Noun.Kind.EVENT)).isPresent();
        for (int index = at; counted && index < at + MOST_WORDS && isBetween(list.word(index)); index++) {
            if (EACH.contains(list.word(index + 1)) && time(list.word(index + 2)).isPresent()) {
                return Optional.of(new Instead(index + 2, List.of("per")));
            }
        }
        return Optional.empty();
    }

    /// `handled`, `coming in`.
    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || word.endsWith("ed") && !word.equals("need") && Vocabulary.noun(word).isEmpty();
    }

    /// With the time that stands ahead of a count.
    static List<Quantity> told(List<Quantity> quantities) {
        return quantities.stream().map(each -> !each.counts(Noun.Kind.EVENT) || !each.times().isEmpty() || each.link() == Link.TIMES
                ? each : ahead(each.before()).map(each::plusPer).orElse(each)).toList();
    }

    private static Optional<Noun> ahead(List<String> before) {
        int from = before.size() - AHEAD;
        boolean alone = from >= 0 && EACH.contains(before.get(from)) && ENDS.contains(before.getLast())
                && (from == 0 || ENDS.contains(before.get(from - 1)));
        return alone ? time(before.get(from + 1)) : Optional.empty();
    }

    private static Optional<Noun> time(String word) {
        return Vocabulary.noun(word).filter(noun -> noun.is(Noun.Kind.TIME));
    }
}
