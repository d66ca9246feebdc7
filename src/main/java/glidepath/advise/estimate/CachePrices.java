package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Which of several prices is that of cached tokens: `60% cached at $0.30, rest at $3`, `$3/$0.30/$15`.
final class CachePrices {

    static final Set<String> CACHE = Set.of("cache", "cached", "hit", "caching");
    static final Set<String> REST = Set.of("rest", "remaining", "remainder", "uncached", "other", "fresh", "miss", "new");
    private static final Set<Link> LISTED = Set.of(Link.SLASH, Link.AND);
    private static final int THREE = 3;

    private CachePrices() {
    }

    static List<Quantity> named(List<Quantity> quantities) {
        var all = new ArrayList<>(quantities);
        for (int index = 0; index + 2 < all.size(); index++) {
            three(all.subList(index, index + THREE));
        }
        for (int index = 1; index < all.size(); index++) {
            afterShare(all, index);
        }
        input(all);
        return all;
    }

    /// `20M tokens at $3/M, 90% cached at $0.30/M`: what is cached is input, and so is what it is a share of.
    private static void input(List<Quantity> all) {
        boolean cached = all.stream().anyMatch(each -> each.form() == Form.PERCENT && each.says(CACHE))
                && all.stream().anyMatch(each -> each.isMoney() && isOf(each, Noun.CACHED));
        boolean directed = all.stream().anyMatch(each -> isOf(each, Noun.INPUT) || isOf(each, Noun.OUTPUT));
        if (cached && !directed) {
            all.replaceAll(each -> each.noun().equals(Optional.of(Noun.TOKEN)) || isPrice(each) && each.isPer(Noun.Kind.TOKEN)
                    && each.noun().isEmpty() ? each.with(Noun.INPUT) : each);
        }
    }

    private static boolean isOf(Quantity each, Noun direction) {
        return each.noun().equals(Optional.of(direction)) || each.per().contains(direction);
    }

    private static boolean isPrice(Quantity each) {
        return each.isMoney() && each.things().stream().allMatch(unit -> unit.equals(Noun.TOKEN));
    }

    /// Of three prices in a row the least is that of cached tokens; of the others the first is that of input.
    private static void three(List<Quantity> prices) {
        boolean row = prices.stream().allMatch(each -> each.isMoney() && each.times().isEmpty())
                && prices.stream().skip(1).allMatch(each -> LISTED.contains(each.link()))
                && prices.stream().limit(2).allMatch(each -> each.noun().isEmpty() && each.per().isEmpty());
        if (!row) {
            return;
        }
        Quantity least = prices.stream().min((one, other) -> one.amount().value().high().compareTo(other.amount().value().high()))
                .orElseThrow();
        Noun next = Noun.INPUT;
        for (int index = 0; index < THREE; index++) {
            Quantity price = prices.get(index);
            prices.set(index, price.with(price == least ? Noun.CACHED : next).withPer(price.isPer(Noun.Kind.TOKEN) ? List.of(Noun.TOKEN)
                    : List.of()));
            next = price == least ? next : Noun.OUTPUT;
        }
    }

    /// The price behind a share that is cached is of that share, and the price behind the rest is of the other input.
    private static void afterShare(List<Quantity> all, int index) {
        Quantity price = all.get(index);
        boolean told = all.stream().anyMatch(each -> each.isMoney() && each.noun().equals(Optional.of(Noun.CACHED)));
        boolean shared = all.subList(0, index).stream().anyMatch(each -> each.form() == Form.PERCENT && each.says(CACHE));
        Quantity before = all.get(index - 1).counts(Noun.Kind.TOKEN) && index > 1 && isPaid(price) ? all.get(index - 2)
                : all.get(index - 1);   // `50% of our 20M tokens hit the cache at $0.30`
        if (before.isMoney() && before.noun().equals(Optional.of(Noun.CACHED)) && price.per().isEmpty() && SideNumbers.isInstead(price)) {
            all.set(index, price.pricedLike(before).with(Noun.INPUT));   // `cached at $0.30 per million instead of $3`
            return;
        }
        Optional<Quantity> like = all.stream().filter(each -> price.per().isEmpty() && each.isMoney() && each.isPer(Noun.Kind.TOKEN)
                && each.size().compareTo(BigDecimal.ONE) > 0).findFirst();   // `80% cached at $0.30 ..., $3 and $15 per million`
        if (like.isPresent() && price.isMoney() && price.noun().equals(Optional.of(Noun.CACHED)) && price.link() == Link.AT
                && before.form() == Form.PERCENT && before.says(CACHE)) {
            all.set(index, price.pricedLike(like.get()));
            return;
        }
        boolean rest = price.saysBefore(REST) || before.form() == Form.PERCENT && before.says(REST);
        Optional<Noun> named = !isPrice(price) || !shared ? Optional.empty() : rest ? Optional.of(Noun.INPUT)
                : before.form() == Form.PERCENT && before.says(CACHE) && isPaid(price) && !told ? Optional.of(Noun.CACHED)
                        : Optional.empty();
        Quantity own = rest ? like.map(price::pricedLike).orElse(price) : price;
        named.filter(_ -> price.noun().isEmpty() || rest || all.get(index - 1).counts(Noun.Kind.TOKEN))
                .ifPresent(noun -> all.set(index, own.with(noun)));
    }

    /// `at $0.30`, `costs $0.30 per million`.
    private static boolean isPaid(Quantity price) {
        return price.link() == Link.AT || price.isPer(Noun.Kind.TOKEN) && !price.before().isEmpty()
                && Pairs.COSTS.contains(price.before().getLast());
    }
}
