package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Quantity.Link;

/// Three numbers of tokens or more, or two of the same kind, each with a price of its own behind it: `6M cached tokens ($0.30/M), 4M fresh
/// tokens ($3/M), 1M output tokens ($15/M)`.
record TokenLots(List<Quantity> quantities) {

    private static final Set<Link> PRICED = Set.of(Link.AT, Link.TIMES, Link.OF, Link.NONE);
    private static final int SEVERAL = 3;
    private static final int NEAR = 2;

    /// The quantities, where each price is that of the tokens before it; empty where there are no such lots, or other things are counted.
    Optional<List<Quantity>> each() {
        List<Integer> starts = starts(quantities);
        boolean cached = starts.size() > 1 && starts.stream().map(index -> quantities.get(index).noun())
                .anyMatch(Optional.of(Noun.CACHE_WRITE)::equals);
        boolean lots = cached || starts.size() >= SEVERAL || starts.stream().map(index -> quantities.get(index).noun()).distinct().count()
                < starts.size();
        Optional<Quantity> unit = quantities.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN))
                .reduce((_, last) -> last);
        boolean counted = quantities.stream().anyMatch(each -> (each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE))
                && each.link() != Link.EQUALS);
        boolean priced = starts.stream().allMatch(index -> index + 1 < quantities.size() && isPrice(quantities.get(index + 1)));
        return !lots || unit.isEmpty() || counted || !priced ? Optional.empty() : Optional.of(priced(starts, unit.get()));
    }

    static List<Integer> starts(List<Quantity> quantities) {
        return IntStream.range(0, quantities.size()).filter(index -> isLot(quantities.get(index))).boxed().toList();
    }

    private static boolean isLot(Quantity each) {
        return each.counts(Noun.Kind.TOKEN) && each.link() != Link.EQUALS && each.things().isEmpty() && !each.saysAgain()
                && !FreeAmounts.isFree(each);
    }

    private static boolean isPrice(Quantity each) {
        boolean alone = each.per().isEmpty() && (each.link() == Link.AT || each.link() == Link.TIMES);
        return each.isMoney() && each.before().size() <= NEAR && PRICED.contains(each.link())
                && (each.isPer(Noun.Kind.TOKEN) && each.times().isEmpty() || alone);
    }

    private List<Quantity> priced(List<Integer> starts, Quantity unit) {
        var all = new ArrayList<>(quantities);
        for (int index : starts) {
            Noun tokens = quantities.get(index).noun().orElseThrow();
            Quantity price = quantities.get(index + 1);
            all.set(index + 1, (price.per().isEmpty() ? price.pricedLike(unit) : price).with(tokens).withPer(List.of(tokens)));
        }
        return all;
    }
}
