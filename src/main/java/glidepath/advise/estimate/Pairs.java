package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// What two quantities say together: `$3/$15 per million`, `1,500/400 tokens`, `2,000 input tokens at $3 per million`.
final class Pairs {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    static final Set<String> COSTS = Set.of("costs", "cost", "is", "costing", "=");
    private static final int MOST_WORDS = 5;
    private static final Set<String> ADDS = Set.of("add", "adds", "adding");
    private static final Set<Link> PRICED = Set.of(Link.AT, Link.TIMES, Link.OF);

    private Pairs() {
    }

    static List<Quantity> complete(List<Quantity> quantities) {
        var all = new ArrayList<>(quantities);
        Alike.told(all);
        TokenPrices.ofMillion(all);
        all.removeIf(each -> each.counts(Noun.Kind.TOKEN) && each.value().equals(Span.ONE) && each.per().isEmpty()
                && all.stream().anyMatch(SideNumbers::isOfText));   // `1 token = 4 characters`
        for (int index = all.size() - 1; index > 0; index--) {
            SharedUnits.share(all, index - 1, index);
        }
        for (int index = 1; index < all.size(); index++) {
            price(all, index);
        }
        all.replaceAll(each -> each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().equals(List.of(Noun.TOKEN))
                && each.size().compareTo(THOUSAND) >= 0 ? each.asDollars() : each);   // `0.7 per million tokens`
        for (int index = 1; index < all.size(); index++) {
            plus(all, index);
            one(all, index);
        }
        perThousand(all);
        all.replaceAll(Pairs::directed);
        inOrder(all, false);
        inOrder(all, true);
        Singles.ofOne(all);
        return all;
    }

    /// `a request costs $0.004 for the model plus $0.001 for search`, `... and $0.001 for search`: small amounts that are added to a price
    /// are of the same.
    private static void plus(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity two = all.get(index);
        boolean small = one.isMoney() && two.isMoney() && (two.link() == Link.PLUS || isForMore(two))
                && one.value().high().compareTo(BigDecimal.ONE) < 0 && two.value().high().compareTo(BigDecimal.ONE) < 0
                && (two.link() == Link.PLUS || all.stream().noneMatch(each -> each.form() == Form.PERCENT));
        boolean counted = index > 1 && all.get(index - 2).counts(Noun.Kind.EVENT) && one.link() == Link.AT
                && (two.link() == Link.PLUS || isForMore(two));
        if (small && counted && one.per().isEmpty() && two.per().isEmpty() && isFor(one) && isFor(two)) {
            List<Noun> each = all.get(index - 2).noun().stream().toList();   // `calls at $0.01 for the answer plus $0.002 for search`
            all.set(index - 1, one.withPer(each));
            all.set(index, two.withPer(each).with(Link.PLUS));
        } else if (small && one.isPer(Noun.Kind.EVENT) && two.per().isEmpty()) {
            all.set(index, two.withPer(one.per()).with(Link.PLUS));
        } else if (small && two.isPer(Noun.Kind.EVENT) && one.per().isEmpty()) {
            all.set(index - 1, one.withPer(two.per()));
        }
    }

    private static boolean isForMore(Quantity amount) {
        return (amount.link() == Link.AND || amount.before().contains("and")) && amount.noun().isEmpty()
                && isFor(amount);
    }

    private static boolean isFor(Quantity amount) {
        return amount.after().stream().limit(1).anyMatch("for"::equals);
    }

    /// `15 emails a day; one email costs 0.8 cents`.
    private static void one(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity price = all.get(index);
        List<Noun> same = one.form() == Form.PLAIN && one.things().size() == 1 && one.isPer(Noun.Kind.EVENT) ? one.things() : List.of();
        if (!same.isEmpty() && price.isMoney() && price.per().isEmpty() && price.before().size() == 2 && price.before().getFirst()
                .equals("and") && COSTS.contains(price.before().getLast()) && all.stream().anyMatch(other -> other.noun().stream().toList()
                .equals(same))) {
            all.set(index, price.withPer(same));   // `every call uses 1k tokens and costs $0.002`
        }
        boolean costs = (one.counts(Noun.Kind.EVENT) || one.counts(Noun.Kind.PEOPLE)) && one.value().equals(Span.ONE)
                && price.isMoney() && price.per().isEmpty() && !price.before().isEmpty() && price.before().size() <= MOST_WORDS
                && COSTS.contains(price.before().getLast());
        if (costs && all.stream().anyMatch(other -> other != one && other.form() == Form.PLAIN && (other.noun().equals(one.noun())
                || other.isOccasion())
                || Singles.isOfShare(other, one))) {
            all.set(index, price.withPer(List.of(one.noun().orElseThrow())));
        }
    }

    /// A price at tokens is for these.
    private static void price(List<Quantity> all, int index) {
        Quantity price = all.get(index);
        Quantity before = all.get(index - 1);
        if (price.isMoney() && price.per().contains(Noun.TOKEN) && price.noun().isEmpty()
                && (PRICED.contains(price.link()) || price.link() == Link.NONE && price.before().isEmpty())
                && !isPair(all, index) && !TokenPrices.isOfBoth(all, index)
                && before.counts(Noun.Kind.TOKEN)
                && !before.noun().equals(Optional.of(Noun.TOKEN))) {
            all.set(index, price.with(before.noun().orElseThrow()));
        }
        boolean own = price.noun().isEmpty() && price.link() == Link.AT && before.counts(Noun.Kind.TOKEN)
                && !before.noun().equals(Optional.of(Noun.TOKEN));
        boolean named = price.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent() && price.before().contains("price");
        if (price.isMoney() && price.per().isEmpty() && (own || named)) {   // `500 in at $3 and 300 out at $15 per million`
            all.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN) && each.size().compareTo(THOUSAND) >= 0).findFirst()
                    .ifPresent(like -> all.set(index, price.pricedLike(like).with(price.noun().or(before::noun).orElseThrow())));
        }
    }

    /// `21k calls at $1.50 per thousand`: of calls, where no tokens are counted; `then $14 per 1,000` is of those counted before.
    private static void perThousand(List<Quantity> all) {
        boolean tokens = all.stream().anyMatch(each -> each.counts(Noun.Kind.TOKEN));
        boolean free = all.stream().anyMatch(FreeAmounts::isFree);
        for (int index = 1; index < all.size() && !tokens; index++) {
            Quantity price = all.get(index);
            Optional<Noun> before = all.subList(0, index).stream().filter(each -> each.counts(Noun.Kind.EVENT)).reduce((_, last) -> last)
                    .flatMap(Quantity::noun);
            if (before.isEmpty() && price.isMoney() && price.link() == Link.EQUALS && price.per().equals(List.of(Noun.TOKEN))
                    && !price.text().toLowerCase(Locale.ROOT).contains("tok")) {
                all.set(index, price.withPer(List.of()).withValue(price.value().times(price.size())));   // `... = $18 per thousand`
            }
            boolean alone = price.isMoney() && price.per().equals(List.of(Noun.TOKEN)) && price.size().compareTo(THOUSAND) >= 0
                    && !price.text().toLowerCase(Locale.ROOT).contains("tok") && price.noun().isEmpty();
            if (alone && (free || PRICED.contains(price.link()) || isRightBehind(price, all.get(index - 1))) && before.isPresent()) {
                all.set(index, price.withPer(List.of(before.get())));
            }
        }
    }

    /// `one search each ($10 per 1,000)`.
    private static boolean isRightBehind(Quantity price, Quantity count) {
        return price.link() == Link.NONE && price.before().isEmpty() && count.counts(Noun.Kind.EVENT);
    }

    /// `2k input and 500 output tokens at $3/M and $15/M`: two prices behind two numbers of tokens are in their order.
    private static boolean isPair(List<Quantity> all, int index) {
        return index + 1 < all.size() && index > 1 && all.get(index + 1).isMoney() && all.get(index + 1).isJoined()
                && all.get(index + 1).noun().isEmpty() && all.get(index + 1).isPer(Noun.Kind.TOKEN)
                        && all.get(index - 2).counts(Noun.Kind.TOKEN);
    }

    /// `$3 in per million tokens` is per input token.
    private static Quantity directed(Quantity price) {
        return price.isMoney() && price.per().contains(Noun.TOKEN) && price.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent()
                ? price.withPer(price.per().stream().map(unit -> unit.equals(Noun.TOKEN) ? price.noun().orElseThrow() : unit).toList())
                        : price;
    }

    private static boolean isOwnTokens(Quantity each) {
        return each.counts(Noun.Kind.TOKEN) && each.link() != Link.EQUALS && !each.saysAgain() && !FreeAmounts.isFree(each);
    }

    /// Two prices, or two numbers of tokens, of which none says a direction: first in, then out.
    private static void inOrder(List<Quantity> all, boolean money) {
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Quantity each = all.get(index);
            if (money ? each.isMoney() && each.isPer(Noun.Kind.TOKEN) : isOwnTokens(each)) {
                places.add(index);
            }
        }
        boolean plain = places.stream()
                .allMatch(index -> money ? all.get(index).per().contains(Noun.TOKEN)
                : all.get(index).noun().equals(Optional.of(Noun.TOKEN)));
        boolean added = !money && places.size() == 2 && (all.get(places.getLast()).link() == Link.PLUS
                || all.get(places.getLast()).saysBefore(ADDS));   // `400 tokens plus 200 tokens`
        boolean reply = !money && places.size() > 1 && all.get(places.getLast()).noun().equals(Optional.of(Noun.OUTPUT))
                && places.stream().limit(places.size() - 1L).map(all::get).allMatch(each -> each.noun().equals(Optional.of(Noun.TOKEN))
                        && (each.start() == all.get(places.getFirst()).start() || each.link() == Link.PLUS));
        if (reply) {   // `200 tokens each (20 tokens out)`, `400 tokens plus a 200-token question, 50-token answers`
            places.subList(0, places.size() - 1).forEach(index -> all.set(index, all.get(index).with(Noun.INPUT)));
        } else if (added && plain && all.stream().anyMatch(each -> each.isMoney() && each.per().contains(Noun.INPUT))
                && all.stream().noneMatch(each -> each.isMoney() && each.per().contains(Noun.OUTPUT))) {
            places.forEach(index -> all.set(index, all.get(index).with(Noun.INPUT)));
            all.set(places.getLast(), all.get(places.getLast()).with(Link.PLUS));
        } else if (places.size() == 2 && plain) {
            for (int place = 0; place < 2; place++) {
                Noun direction = place == 0 ? Noun.INPUT : Noun.OUTPUT;
                int index = places.get(place);
                all.set(index, money ? directed(all.get(index).with(direction)) : all.get(index).with(direction));
            }
        }
    }
}
