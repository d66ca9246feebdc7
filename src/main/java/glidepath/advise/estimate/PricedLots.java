package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Lots of calls that each have prices of their own, and tokens that are told once for all of them: `10,000 calls at $1/$5 and 2,000 calls
/// at $5/$25 per million, all with 2,000 in / 500 out`.
record PricedLots(List<Quantity> quantities) {

    private static final Set<String> LISTED = Set.of(",", ";", "and", "plus", "the", "other", "remaining");
    private static final int PAIR = 2;

    /// The quantities, where each lot has its prices and the tokens of all; empty where there are no such lots, or anything else is told.
    Optional<List<Quantity>> each() {
        List<Integer> starts = IntStream.range(0, quantities.size() - PAIR).filter(this::isStart).boxed().toList();
        List<Quantity> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).toList();
        Optional<Quantity> like = quantities.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN))
                .reduce((_, last) -> last);
        if (starts.size() < 2 || tokens.isEmpty() || like.isEmpty() || !quantities.get(starts.getFirst()).counts(Noun.Kind.EVENT)) {
            return Optional.empty();
        }
        List<Quantity> rest = IntStream.range(0, quantities.size()).filter(index -> starts.stream().noneMatch(start -> index >= start
                && index <= start + PAIR)).mapToObj(quantities::get).filter(each -> !tokens.contains(each)).toList();
        boolean apart = tokens.stream().map(Quantity::noun).distinct().count() == tokens.size() && tokens.stream().allMatch(each ->
                each.start() < quantities.get(starts.getFirst()).start() || each.start() > quantities.get(starts.getLast()).start());
        return apart && rest.stream().allMatch(PricedLots::isClaim) ? Optional.of(lots(starts, tokens, like.get(), rest))
                : Optional.empty();
    }

    private static boolean isClaim(Quantity each) {
        return each.isMoney() && each.things().isEmpty() && each.link() != Link.PLUS && each.link() != Link.MINUS;
    }

    /// A count, or a number alone of what was counted before, with two prices right behind it.
    private boolean isStart(int index) {
        Quantity count = quantities.get(index);
        boolean bare = index > 0 && count.isBare() && (count.link() == Link.AND || LISTED.containsAll(count.before()));
        return (count.counts(Noun.Kind.EVENT) && count.things().isEmpty() || bare) && count.form() == Form.PLAIN
                && quantities.get(index + 1).isMoney() && quantities.get(index + PAIR).isMoney()
                && quantities.get(index + PAIR).link() == Link.SLASH;
    }

    private List<Quantity> lots(List<Integer> starts, List<Quantity> tokens, Quantity like, List<Quantity> claims) {
        var all = new ArrayList<Quantity>(claims.stream().filter(each -> each.start() < quantities.get(starts.getFirst()).start())
                .toList());
        Quantity first = quantities.get(starts.getFirst());
        for (int start : starts) {
            Quantity count = quantities.get(start);
            all.add(count.isBare() ? count.with(first.noun().orElseThrow()).withPer(first.per()) : count);
            tokens.forEach(each -> all.add(each.withPer(List.of())));
            all.add(price(quantities.get(start + 1), like, Noun.INPUT));
            all.add(price(quantities.get(start + PAIR), like, Noun.OUTPUT));
        }
        claims.stream().filter(each -> each.start() > first.start()).forEach(all::add);
        return all;
    }

    private static Quantity price(Quantity price, Quantity like, Noun direction) {
        return (price.per().isEmpty() ? price.pricedLike(like) : price).with(direction).withPer(List.of(direction));
    }
}
