package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// What is a part of what was counted before, and no more of it: `10,000 calls in production, of which 2,000 calls in test`.
final class Subsets {

    private static final Set<String> THEREOF = Set.of("thereof", "whereof");
    private static final Set<String> OF = Set.of("of", "among");
    private static final Set<String> THEM = Set.of("which", "whom", "them", "these", "those");
    private static final Set<String> INCLUDING = Set.of("including", "incl", "includes", "include", "included", "inclusive");
    /// Of what a price includes.
    private static final Set<String> PLANS = Set.of("plan", "fee", "free", "tier", "package", "subscription", "base", "bundle");
    private static final Set<String> FREE = Set.of("free", "gratis", "included", "no", "nothing", "complimentary");
    private static final int NEAR = 4;

    private Subsets() {
    }

    /// Without what is a part; what may be one, or has a price of its own, stays open.
    static List<Quantity> without(List<Quantity> quantities) {
        boolean simple = isSimple(quantities);
        boolean within = false;
        Span parts = Span.ZERO;
        var all = new ArrayList<Quantity>();
        for (Quantity each : quantities) {
            boolean part = isPart(each);
            boolean candidate = (part || within) && Series.isPlaced(each) || part && (isOfSame(each) || isOneOf(each, all));
            boolean open = !part || !simple || isOfKind(each);
            Optional<Quantity> whole = candidate ? whole(all, each, simple) : Optional.empty();
            parts = part ? each.value() : parts.plus(each.value());
            Span told = parts;   // the parts that are told after each other make up the whole
            open &= !simple || part || whole.filter(other -> other.value().equals(told)).isEmpty();
            within = part || within && !each.isMoney();
            if (whole.isEmpty()) {
                all.add(each);
            } else if (open) {
                all.add(each.withoutNoun().with(Link.EQUALS));
            }
        }
        return all;
    }

    /// One price of each thing, and no share: then it is all the same where something happens.
    static boolean isSimple(List<Quantity> quantities) {
        List<List<Noun>> prices = quantities.stream().filter(each -> each.isMoney() && (!each.things().isEmpty() || each.link() == Link.AT))
                .map(Quantity::things).toList();
        return prices.stream().distinct().count() == prices.size() && (prices.size() < 2 || !prices.contains(List.<Noun>of()))
                && quantities.stream().noneMatch(each -> each.form() == Form.PERCENT || each.says(CachePrices.REST));
    }

    /// `4M tokens, of which the nightly run takes 3M tokens`, `10,000 calls, including 2,000 calls for tests`: with the same noun.
    private static boolean isOfSame(Quantity each) {
        boolean included = !each.before().isEmpty() && FreeAmounts.INCLUDES.contains(each.before().getLast());
        return !each.says(FREE) && !each.text().contains("free")
                && (each.noun().equals(Optional.of(Noun.TOKEN)) || included && isCounted(each) && !each.says(CachePrices.CACHE));
    }

    /// `10,000 calls, including 4,000 at night`: right behind what was counted, and not what a price includes.
    private static boolean isOneOf(Quantity each, List<Quantity> before) {
        boolean included = !each.before().isEmpty() && FreeAmounts.INCLUDES.contains(each.before().getLast());
        boolean priced = each.after().isEmpty() || each.after().equals(List.of("at"));
        return (included && !before.isEmpty() && isCounted(before.getLast()) && before.stream().noneMatch(Quantity::isMoney)
                || isOfThem(each.after())) && each.noun().isEmpty() && each.per().isEmpty() && !priced && !each.says(FREE);
    }

    private static boolean isCounted(Quantity each) {
        return Series.isCounted(each) || each.counts(Noun.Kind.PEOPLE);
    }

    /// Tokens of a kind that may have a price of its own: `of which 3M tokens are cached`.
    private static boolean isOfKind(Quantity each) {
        return each.noun().equals(Optional.of(Noun.TOKEN)) && (each.says(CachePrices.CACHE)
                || Stream.concat(each.before().stream(), each.after().stream()).anyMatch(word -> Vocabulary.text(word).isPresent()));
    }

    /// What it is a part of: no less of the same, with no money since.
    private static Optional<Quantity> whole(List<Quantity> before, Quantity each, boolean simple) {
        for (Quantity other : before.reversed()) {
            if (other.isMoney() && !(simple && isOfThem(each.after()))) {
                return Optional.empty();
            }
            boolean same = isCounted(other) && !(simple && isOfThem(each.after()) && other.counts(Noun.Kind.TOKEN))
                    && (each.noun().isEmpty() || each.noun().equals(other.noun()))
                    && (each.per().isEmpty() || each.per().equals(other.per()));
            if (same && other.value().low().compareTo(each.value().high()) >= 0) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// Whether the words say that it is a part of what was told before.
    static boolean isPart(Quantity each) {
        if (each.form() != Form.PLAIN || each.saysBefore(PLANS)) {
            return false;
        }
        List<String> before = each.before();
        int from = Math.max(before.lastIndexOf(",") + 1, before.size() - NEAR);
        return before.stream().anyMatch(THEREOF::contains) || each.after().stream().limit(1).anyMatch(THEREOF::contains)
                || before.stream().skip(from).anyMatch(INCLUDING::contains) || isOfThem(each.after())
                || IntStream.range(1, before.size()).anyMatch(index -> isOfThem(before.subList(index - 1, before.size())));
    }

    /// `of which`, `of these`.
    private static boolean isOfThem(List<String> words) {
        return words.size() > 1 && OF.contains(words.getFirst()) && THEM.contains(words.get(1));
    }

    /// The words behind a quantity without `of them`.
    static List<String> behind(List<String> after) {
        int skipped = isOfThem(after) ? 2 : !after.isEmpty() && THEREOF.contains(after.getFirst()) ? 1 : 0;
        return after.subList(skipped, after.size());
    }
}
