package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Texts about one of something that nobody counts.
final class Singles {

    private static final Set<String> ONE = Set.of("a", "an", "one", "each", "every");
    static final Set<String> SPENDS = Set.of("spend", "spends", "spent", "cost", "costs", "pay", "pays", "use", "uses");
    private static final Set<String> SO = Set.of("so", "that", "hence", "therefore");
    private static final int NEAR = 5;

    private Singles() {
    }

    /// `30% show a summary, one summary costs $0.02`.
    static boolean isOfShare(Quantity share, Quantity one) {
        return share.form() == Form.PERCENT && share.after().stream().limit(NEAR).map(Vocabulary::noun).anyMatch(one.noun()::equals);
    }

    /// The one summary is none of those that are counted.
    private static void shared(List<Quantity> all) {
        all.removeIf(one -> one.counts(Noun.Kind.EVENT) && one.value().equals(Span.ONE) && one.per().isEmpty()
                && all.stream().anyMatch(share -> isOfShare(share, one) && share.start() < one.start())
                && all.stream().anyMatch(price -> price.isMoney() && price.per().equals(one.noun().stream().toList())));
    }

    /// `A sensor makes 24 calls a day at $0.02, so a sensor costs $0.48 a day`: all of it is of one.
    private static void single(List<Quantity> all) {
        for (int index = 1; index < all.size(); index++) {
            Quantity money = all.get(index);
            Optional<Noun> thing = money.things().size() == 1 ? money.things().stream().findFirst() : Optional.empty();
            boolean other = money.isMoney() && thing.filter(noun -> noun.is(Noun.Kind.OTHER) || noun.is(Noun.Kind.PEOPLE)
                    && money.saysBefore(SO) || noun.is(Noun.Kind.EVENT) && isConcluded(all, money)).isPresent();
            if (other && all.stream().noneMatch(each -> each.noun().equals(thing)) && all.subList(0, index).stream()
                    .anyMatch(each -> names(each.before(), thing.get()) || names(each.after(), thing.get()))) {
                all.set(index, money.withPer(money.times()));
            }
        }
    }

    /// `A job of 500 calls at $0.01 runs daily; a job costs $5`: of what is told last, where the price before has no unit.
    private static boolean isConcluded(List<Quantity> all, Quantity money) {
        List<Quantity> told = all.stream().filter(Quantity::isMoney).toList();
        return told.size() == 2 && told.getLast() == money && told.getFirst().per().isEmpty() && told.getFirst().link() == Link.AT
                && !money.before().isEmpty() && Pairs.COSTS.contains(money.before().getLast());
    }

    /// `30 batches with 1,000 documents each; one batch costs $2`: whatever is counted, and has a price of one.
    private static void counted(List<Quantity> all) {
        all.replaceAll(price -> {
            List<String> before = price.before();
            int cost = before.size() - 1;
            boolean one = price.isMoney() && price.per().isEmpty() && cost > 1 && Pairs.COSTS.contains(before.get(cost))
                    && ONE.contains(before.get(cost - 2));
            return one ? all.stream().filter(each -> (each.counts(Noun.Kind.OTHER) || each.counts(Noun.Kind.PEOPLE))
                    && each.noun().orElseThrow().name().equals(
                    before.get(cost - 1)) && each.start() < price.start()).findFirst().flatMap(Quantity::noun)
                    .map(price::plusPer).orElse(price) : price;
        });
    }

    /// `3 conversations per user per day, so a user costs $1.62 a month`: where nobody counts users, all of it is of one.
    private static void perHead(List<Quantity> all) {
        Optional<Noun> who = all.stream().filter(each -> each.isMoney() && each.link() != Link.AT).flatMap(each -> each.things().stream())
                .filter(noun -> noun.is(Noun.Kind.PEOPLE) && all.stream().noneMatch(each -> each.noun().equals(Optional.of(noun)))
                && all.stream().anyMatch(each -> each.form() == Form.PLAIN && each.per().contains(noun))).findFirst();
        who.ifPresent(noun -> all.replaceAll(each -> each.withPer(each.per().stream().filter(unit -> !unit.equals(noun)).toList())));
    }

    /// `A developer burns 12M input tokens a day; 40 developers`: each of those who are counted behind.
    private static void people(List<Quantity> all) {
        for (int index = 0; index < all.size(); index++) {
            Quantity tokens = all.get(index);
            Optional<Noun> who = !tokens.counts(Noun.Kind.TOKEN) || !tokens.things().isEmpty() ? Optional.empty() : all.stream()
                    .filter(each -> each.counts(Noun.Kind.PEOPLE) && each.start() > tokens.start() && each.per().isEmpty())
                    .flatMap(each -> each.noun().stream()).filter(noun -> names(tokens.before(), noun)).findFirst();
            boolean next = index + 1 < all.size() && all.get(index + 1).counts(Noun.Kind.TOKEN) && all.get(index + 1).isJoined();
            if (who.isPresent()) {
                all.set(index, tokens.plusPer(who.get()));
                Optional.of(index + 1).filter(_ -> next).ifPresent(other -> all.set(other, all.get(other).plusPer(who.get())));
            }
        }
    }

    /// `model $0.0105 + search $0.002 = $0.0125 per ticket`: where nothing is counted, all of it is of one.
    private static void added(List<Quantity> all) {
        boolean amounts = all.stream().allMatch(each -> each.isMoney() ? each == all.getLast() || each.things().isEmpty()
                || each.isPer(Noun.Kind.TOKEN) : each.isBare() && each.link() == Link.TIMES);
        if (amounts && all.size() > 2 && all.getLast().things().size() == 1 && all.getLast().link() != Link.AT
                && (all.getLast().things().getFirst().is(Noun.Kind.EVENT) || all.getLast().things().getFirst().is(Noun.Kind.PEOPLE))) {
            all.set(all.size() - 1, all.getLast().withPer(all.getLast().times()));
        }
    }

    private static boolean names(List<String> words, Noun one) {
        return Stream.iterate(1, index -> index < words.size(), index -> index + 1).anyMatch(index -> words.get(index).equals(one.name())
                && ONE.contains(words.get(index - 1)));
    }

    /// `$0.35 per user per day is $127.75 per user per year`: where nobody counts users, both are of one.
    static void ofOne(List<Quantity> all) {
        counted(all);
        shared(all);
        single(all);
        perHead(all);
        people(all);
        added(all);
        List<Quantity> money = all.stream().filter(Quantity::isMoney).toList();
        List<Noun> things = money.isEmpty() ? List.of() : money.getFirst().things();
        boolean same = money.size() > 1 && things.size() == 1 && !things.getFirst().is(Noun.Kind.TOKEN)
                && money.stream().allMatch(each -> each.things().equals(things) && (money.size() > 2 || !each.times().isEmpty()))
                && all.stream().allMatch(each -> each.isMoney() || each.counts(Noun.Kind.TIME));
        if (same) {
            all.replaceAll(each -> each.isMoney() ? each.withPer(each.times()) : each);
        }
    }
}
