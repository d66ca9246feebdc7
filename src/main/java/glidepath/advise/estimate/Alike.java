package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// What the first of two says for the second, too.
final class Alike {

    private static final Set<String> LISTED = Set.of(",", "and", "for", "the", "an", "a", "or", "/");
    private static final Set<String> HAVE = Set.of("have", "had", "made", "do", "did", "need", "got");
    private static final Set<String> EACH = Set.of("each", "every");

    private Alike() {
    }

    static void told(List<Quantity> all) {
        for (int index = 1; index < all.size(); index++) {
            price(all, index);
            answer(all, index);
            each(all, index);
            group(all, index);
            it(all, index);
            months(all, index);
        }
        for (int index = 2; index < all.size(); index++) {
            share(all, index);
        }
        month(all);
        hour(all);
        listed(all);
        days(all);
        calls(all);
        again(all);
        number(all);
    }

    /// `per million: $1.25 in, $10 out`.
    private static void price(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity two = all.get(index);
        boolean tokens = one.isMoney() && one.isPer(Noun.Kind.TOKEN) && one.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent()
                && two.isMoney() && two.per().isEmpty() && two.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent();
        if (tokens && !two.noun().equals(one.noun()) && two.before().stream().allMatch(word -> LISTED.contains(word)
                || Vocabulary.noun(word).equals(two.noun()))) {
            all.set(index, two.pricedLike(one));
        }
    }

    /// `The prompt has 1,000 tokens, the answer 400`.
    private static void answer(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity two = all.get(index);
        boolean tokens = one.counts(Noun.Kind.TOKEN) && !one.noun().equals(Optional.of(Noun.OUTPUT)) && two.form() == Form.PLAIN
                && two.per().isEmpty() && !two.before().isEmpty() && two.text().chars().noneMatch(Character::isLetter);
        if (tokens && Vocabulary.sent(two.before().getLast()).equals(Optional.of(Noun.OUTPUT))) {
            all.set(index - 1, one.with(one.noun().equals(Optional.of(Noun.TOKEN)) ? Noun.INPUT : one.noun().orElseThrow()));
            all.set(index, two.with(Noun.OUTPUT).withPer(one.per()));
        }
    }

    /// `each of our 6,500 tickets costs 2.3 cents`.
    private static void each(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity price = all.get(index);
        int of = one.before().indexOf("of");
        boolean each = one.form() == Form.PLAIN && of > 0 && of >= one.before().size() - 2 && EACH.contains(one.before().get(of - 1));
        if (one.counts(Noun.Kind.OTHER) && price.isMoney() && price.before().isEmpty() && price.link() == Link.NONE
                && price.text().endsWith(" each")) {   // `2 models ($9 each)`
            all.set(index, price.withPer(Stream.concat(one.noun().stream(), price.times().stream()).toList()));
            return;
        }
        if (each && price.things().isEmpty() && isCost(price)
                && one.noun().filter(noun -> !noun.is(Noun.Kind.TIME) && !noun.is(Noun.Kind.TOKEN)).isPresent()) {
            all.set(index, price.plusPer(one.noun().orElseThrow()));
        }
    }

    /// `costs $5`.
    private static boolean isCost(Quantity price) {
        return price.isMoney() && !price.before().isEmpty() && Pairs.COSTS.contains(price.before().getFirst());
    }

    /// `1,000 tickets at $0.10 each; 20% are escalated at $5 each`: of a second price for the same, so many have it on top.
    private static void share(List<Quantity> all, int index) {
        Quantity share = all.get(index - 1);
        Quantity price = all.get(index);
        List<Quantity> before = all.subList(0, index - 1);
        boolean on = share.form() == Form.PERCENT && price.isMoney() && price.times().isEmpty() && price.link() == Link.AT
                && !share.says(Sum.OFF) && !share.says(Shares.RETRY) && !share.says(Shares.MORE) && !share.says(CachePrices.CACHE)
                && before.stream().noneMatch(each -> each.form() == Form.PERCENT);
        Optional<Quantity> first = before.stream().filter(each -> on && each.isMoney() && each.things().size() == 1
                && each.isPer(Noun.Kind.EVENT) && (price.per().isEmpty() || price.per().equals(each.things()))).findFirst();
        Optional<Quantity> whole = before.stream().filter(each -> first.filter(other -> each.form() == Form.PLAIN && each.noun().stream()
                .toList().equals(other.things())).isPresent()).findFirst();
        whole.ifPresent(each -> {
            Noun such = new Noun("such " + each.noun().orElseThrow().singular(), Noun.Kind.OTHER);
            all.set(index - 1, share.ofAll(each, such));
            all.set(index, price.withPer(List.of(such)));
        });
    }

    /// `One CMU-month costs $3,391.20. Three CMU-months cost $10,173.60`: the first is a price.
    private static void month(List<Quantity> all) {
        for (int index = all.size() - 2; index > 1; index--) {
            Quantity one = all.get(index - 2);
            Quantity time = all.get(index - 1);
            Quantity price = all.get(index);
            boolean costs = one.counts(Noun.Kind.MACHINE) && one.value().equals(Span.ONE) && time.counts(Noun.Kind.TIME)
                    && time.text().isEmpty() && price.per().isEmpty() && isCost(price);
            if (costs && all.subList(index + 1, all.size()).stream().anyMatch(each -> each.noun().equals(one.noun()))) {
                all.set(index, price.withPer(List.of(one.noun().orElseThrow(), time.noun().orElseThrow())));
                all.subList(index - 2, index).clear();
                return;
            }
        }
    }

    /// `1 hour of GPU = $3.80. Training took 26 hours`: the first is a price.
    private static void hour(List<Quantity> all) {
        for (int index = all.size() - 2; index > 0; index--) {
            Quantity one = all.get(index - 1);
            Quantity price = all.get(index);
            boolean costs = one.counts(Noun.Kind.TIME) && one.value().equals(Span.ONE) && !one.text().isEmpty() && price.isMoney()
                    && price.per().isEmpty() && (price.link() == Link.EQUALS || isCost(price));
            if (costs && all.subList(index + 1, all.size()).stream().anyMatch(each -> each.counts(Noun.Kind.TIME)
                    && each.noun().equals(one.noun()))) {
                all.set(index, price.with(Link.NONE).withPer(one.noun().stream().toList()));
                all.remove(index - 1);
                return;
            }
        }
    }

    /// `4,000, 6,000 and 10,000 chats a month`: all of them.
    private static void listed(List<Quantity> all) {
        for (int last = all.size() - 1; last > 1; last--) {
            int first = last;
            while (first > 0 && isListed(all.get(first - 1)) && all.get(first).before().stream().allMatch(LISTED::contains)) {
                first--;
            }
            Quantity whole = all.get(last);
            if (first < last - 1 && (whole.counts(Noun.Kind.EVENT) || whole.counts(Noun.Kind.PEOPLE)) && whole.link() == Link.AND) {
                Span sum = all.subList(first, last).stream().map(Quantity::value).reduce(whole.value(), Span::plus);
                all.set(last, whole.withValue(sum).with(Link.NONE));
                all.subList(first, last).clear();
                return;
            }
        }
    }

    private static boolean isListed(Quantity number) {
        return number.form() == Form.PLAIN && number.noun().isEmpty() && number.per().isEmpty();
    }

    /// `2 months × 30 days × 150 requests`: so many days of each month, each with its requests.
    private static void days(List<Quantity> all) {
        for (int index = 2; index < all.size(); index++) {
            Quantity outer = all.get(index - 2);
            Quantity inner = all.get(index - 1);
            boolean times = Stream.of(outer, inner).allMatch(each -> each.counts(Noun.Kind.TIME) && each.per().isEmpty())
                    && inner.link() == Link.TIMES && Calendar.isShorter(inner.noun().orElseThrow(), outer.noun().orElseThrow());
            if (times && all.get(index).counts(Noun.Kind.EVENT) && all.get(index).link() == Link.TIMES && all.get(index).per().isEmpty()) {
                Quantity events = all.get(index);
                all.set(index, events.withValue(events.value().times(inner.value())).withPer(outer.noun().stream().toList()));
                all.remove(index - 1);
                return;
            }
        }
    }

    /// `on A a call is $0.02, on B it is $0.008`: the same, right behind.
    private static void it(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity two = all.get(index);
        int cost = two.before().size() - 1;
        if (one.isMoney() && one.things().size() == 1 && !one.isPer(Noun.Kind.TOKEN) && two.isMoney() && two.per().isEmpty() && cost > 0
                && Pairs.COSTS.contains(two.before().get(cost)) && two.before().get(cost - 1).equals("it") && two.before().contains("on")) {
            all.set(index, two.withPer(one.per()));
        }
    }

    /// `3 months of 240,000 calls`: so many in each.
    private static void months(List<Quantity> all, int index) {
        Quantity time = all.get(index - 1);
        Quantity each = all.get(index);
        boolean many = time.counts(Noun.Kind.TIME) && time.per().isEmpty() && time.value().low().compareTo(BigDecimal.ONE) > 0
                && !Calendar.isShorter(time.noun().orElseThrow(), Noun.DAY);
        if (many && each.counts(Noun.Kind.EVENT) && each.per().isEmpty() && each.before().equals(List.of("of"))) {
            all.set(index, each.withPer(time.noun().stream().toList()));
        }
    }

    /// `5 teams of 40 people`.
    private static void group(List<Quantity> all, int index) {
        Quantity one = all.get(index - 1);
        Quantity two = all.get(index);
        boolean group = one.form() == Form.PLAIN && one.per().isEmpty() && (one.counts(Noun.Kind.PEOPLE) || one.counts(Noun.Kind.OTHER))
                && one.value().isPoint() && one.value().low().compareTo(BigDecimal.ONE) > 0;
        if (group && two.counts(Noun.Kind.PEOPLE) && two.things().isEmpty() && two.before().equals(List.of("of"))
                && !two.noun().equals(one.noun())) {
            all.set(index, two.plusPer(one.noun().orElseThrow()));
        }
    }

    /// `prod: 9k/day; staging: 1k/day; 1.6k in, 500 out`: numbers alone for one time are calls, where tokens are counted and nothing else.
    private static void calls(List<Quantity> all) {
        List<Quantity> alone = all.stream().filter(each -> each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().size() == 1
                && each.per().getFirst().is(Noun.Kind.TIME)).toList();
        boolean only = all.stream().anyMatch(each -> each.counts(Noun.Kind.TOKEN)) && all.stream().allMatch(each ->
                each.form() != Form.PLAIN || each.counts(Noun.Kind.TOKEN) || each.counts(Noun.Kind.TIME) || alone.contains(each));
        if (only && !alone.isEmpty() && alone.stream().map(Quantity::per).distinct().count() == 1) {
            Span sum = alone.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus);
            all.set(all.indexOf(alone.getFirst()), alone.getFirst().with(Noun.CALL).withValue(sum));
            all.removeAll(alone);
        }
    }

    /// `500 images at $0.04 per image, 30 days: $600, i.e. 500 a day`: the same number once more says how often it is.
    private static void again(List<Quantity> all) {
        for (Quantity alone : List.copyOf(all)) {
            Optional<Quantity> counted = all.stream().filter(each -> each.counts(Noun.Kind.EVENT) && each.per().isEmpty()
                    && each.start() < alone.start() && each.value().equals(alone.value())).findFirst();
            if (counted.isPresent() && alone.form() == Form.PLAIN && alone.noun().isEmpty() && alone.things().isEmpty()
                    && alone.times().size() == 1) {
                all.set(all.indexOf(counted.get()), counted.get().withPer(alone.per()));
                all.remove(alone);
            }
        }
    }

    /// `A chat costs 3 cents; we have 5,000 a month`.
    private static void number(List<Quantity> all) {
        boolean counted = all.stream().anyMatch(each -> each.form() == Form.PLAIN && each.noun().isPresent() && !FreeAmounts.isFree(each));
        Optional<Quantity> price = all.stream().filter(each -> !counted && each.isMoney() && each.things().size() == 1
                && (each.isPer(Noun.Kind.EVENT) || each.isPer(Noun.Kind.PEOPLE))).findFirst();
        List<Quantity> alone = all.stream().filter(each -> each.form() == Form.PLAIN && !FreeAmounts.isFree(each)).toList();
        if (price.isPresent() && alone.size() == 1 && alone.getFirst().things().isEmpty() && (alone.getFirst().saysBefore(HAVE)
                || !alone.getFirst().times().isEmpty() && alone.getFirst().start() > price.get().start())) {
            all.replaceAll(each -> each == alone.getFirst() ? each.with(price.get().things().getFirst()) : each);
        }
    }
}
