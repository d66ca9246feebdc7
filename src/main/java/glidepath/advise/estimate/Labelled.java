package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// The same thing under several names, which is added up: `Berlin 12,000 calls, Hamburg 8,000 calls at $0.05: $1,000`.
final class Labelled {

    /// Of names that are no parts of a whole.
    private static final Set<String> OTHERWISE = Set.of("before", "after", "low", "high", "min", "max", "best", "worst", "peak", "old",
            "new", "then", "now", "from", "total", "all", "another", "other", "first", "next", "last", "remaining", "option", "plan",
            "scenario", "variant", "case", "model", "instead", "average", "typical", "normal", "least", "most", "per", "each");
    private static final int LONGEST = 3;

    private Labelled() {
    }

    /// Only where one amount is claimed: else each of them may have its own.
    static List<Quantity> added(List<Quantity> quantities) {
        if (quantities.stream().filter(each -> each.isMoney() && each.things().isEmpty() && each.link() != Link.AT
                && each.link() != Link.TIMES).count() != 1) {
            return quantities;
        }
        var all = new ArrayList<>(quantities);
        for (int last = all.size() - 1; last > 0; last--) {
            int first = last;
            while (first > 0 && isSame(all.get(first - 1), all.get(last)) && isPart(all.get(first))) {
                first--;
            }
            List<Quantity> run = all.subList(first, last + 1);
            if (run.size() > 1 && isPart(run.getFirst()) && areApart(run)) {
                Span sum = run.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus);
                Quantity whole = run.getFirst().withPer(all.get(last).per()).withValue(sum);
                run.clear();
                all.add(first, whole);
                return all;
            }
        }
        return quantities;
    }

    private static boolean isSame(Quantity before, Quantity last) {
        return before.noun().equals(last.noun()) && before.form() == Form.PLAIN && (before.per().equals(last.per())
                || before.per().isEmpty() && last.things().isEmpty());
    }

    private static boolean isPart(Quantity each) {
        List<String> label = label(each);
        return (each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE))
                && (each.link() == Link.NONE || each.link() == Link.AND) && !FreeAmounts.isFree(each)
                && !label.isEmpty() && label.size() <= LONGEST && label.stream().noneMatch(word -> OTHERWISE.contains(word)
                || word.endsWith("ed") || Vocabulary.noun(word).filter(noun -> noun.is(Noun.Kind.TIME)).isPresent());
    }

    /// Whether all have names of their own.
    private static boolean areApart(List<Quantity> run) {
        return new HashSet<>(run.stream().map(Labelled::label).toList()).size() == run.size();
    }

    /// `berlin` of `, in Berlin:`.
    private static List<String> label(Quantity each) {
        List<String> words = each.before().reversed();
        var label = new ArrayList<String>();
        for (int index = words.isEmpty() || !words.getFirst().equals(":") ? 0 : 1; index < words.size(); index++) {
            String word = words.get(index);
            if (word.equals(",") || word.equals("and") || word.equals(":")) {
                break;
            }
            if (!Vocabulary.isStop(word)) {
                label.add(word);
            }
        }
        return label;
    }
}
