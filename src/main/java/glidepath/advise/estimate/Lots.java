package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// Several lots of the same thing, each with prices of its own: `9,000 calls at $0.004 each and 1,000 calls at $0.09 each`.
///
/// @param models one for each lot, one for all of them, or none
record Lots(List<Quantity> quantities, List<NamedModel> models, Set<String> unread) {

    /// What a lot's quantities come to, and the amounts that are claimed of it.
    private record Lot(Statement statement, Optional<NamedModel> model) {

        private Lot(List<Quantity> quantities, Optional<NamedModel> model) {
            this(new Statement(quantities), model);
        }

        private Sum sum(Noun period) {
            var sum = new Sum(statement, model, period, statement.calendar);
            statement.amounts.stream().filter(amount -> amount.link() == Link.PLUS).forEach(amount -> sum.extra(amount, Optional.empty()));
            return sum;
        }

        private List<Quantity> claims() {
            return statement.amounts.stream().filter(amount -> amount.link() != Link.PLUS).toList();
        }
    }

    /// Before a number of what was counted before: `the other 4,000`.
    private static final Set<String> OTHERS = Set.of("other", "next", "remaining", "following", "further", "another", "last", "first");

    private static final Optional<Noun> ONES = Optional.of(Vocabulary.other("one"));

    /// Of the quantities of a text, where each number that says no more than `the other 4,000` counts what the one before does, and each
    /// price of tokens is that of those before it.
    static Lots of(List<Quantity> quantities, List<NamedModel> models, Set<String> unread) {
        List<Quantity> all = divided(quantities);
        Optional<Noun> event = Optional.empty();
        for (int index = 0; index < all.size(); index++) {
            Quantity each = all.get(index);
            boolean other = each.form() == Amount.Form.PLAIN && each.per().isEmpty() && (each.noun().isEmpty() && !each.before().isEmpty()
                    && OTHERS.contains(each.before().getLast()) || each.noun().equals(ONES) || isNext(all, index));   // `300 long ones`
            if (other && event.isPresent()) {
                all.set(index, each.with(event.get()));
            }
            event = each.counts(Noun.Kind.EVENT) ? each.noun() : event;
        }
        return new Lots(withoutSum(all), models, unread);
    }

    /// `200 workflows at $45 and 500 at $15`.
    private static boolean isNext(List<Quantity> all, int index) {
        return index > 1 && index + 1 < all.size() && all.get(index).noun().isEmpty() && all.get(index).link() == Link.AND
                && Stream.of(all.get(index - 1), all.get(index + 1)).allMatch(price -> price.isMoney() && price.link() == Link.AT)
                && all.get(index - 2).counts(Noun.Kind.EVENT);
    }

    /// `..., the next 40,000 at $0.006: 50,000 calls cost $340`: the last count is that of the lots before, once more.
    private static List<Quantity> withoutSum(List<Quantity> all) {
        List<Quantity> lots = all.stream().filter(Lots::isLot).toList();
        boolean summed = lots.size() > 2 && lots.subList(0, lots.size() - 1).stream().map(Quantity::value).reduce(Span.ZERO, Span::plus)
                .equals(lots.getLast().value()) && lots.stream().allMatch(each -> each.noun().equals(lots.getLast().noun()));
        return summed ? all.stream().filter(each -> !each.equals(lots.getLast())).toList() : all;
    }

    /// `of 100,000 calls, 60,000 cost $0.01 and 40,000 cost $0.002`: numbers alone that add up to what is counted before are its lots.
    private static List<Quantity> divided(List<Quantity> quantities) {
        var all = new ArrayList<>(quantities);
        for (Quantity whole : quantities) {
            List<Quantity> parts = quantities.stream().filter(each -> each.start() > whole.start() && each.form() == Amount.Form.PLAIN
                    && each.noun().isEmpty() && each.per().isEmpty()).toList();
            if (isLot(whole) && parts.size() > 1 && parts.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus)
                    .equals(whole.value())) {
                all.replaceAll(each -> parts.contains(each) ? each.with(whole.noun().orElseThrow()).withPer(whole.per()) : each);
                all.remove(whole);
                return all;
            }
        }
        return all;
    }

    /// Empty where there are no such lots, or one of them is not told in full.
    Optional<Reading> reading() {
        List<Integer> starts = starts();
        Optional<Reading> own = starts.size() > 1 ? reading(starts) : new TokenLots(quantities).each().flatMap(each ->
                new Lots(each, models, unread).reading(TokenLots.starts(each)));
        return own.or(() -> ofEvents(quantities)).or(() -> new ShareLots(quantities).each().flatMap(this::ofEvents))
                .or(() -> new PricedLots(quantities).each().map(each -> new Lots(each, models, unread))
                        .flatMap(lots -> lots.reading(lots.starts())));
    }

    private Optional<Reading> ofEvents(List<Quantity> told) {
        return new EventLots(told, models).each().flatMap(each -> new Lots(each, models, unread).reading(EventLots.starts(each)));
    }

    private Optional<Reading> reading(List<Integer> starts) {
        boolean modelled = models.isEmpty() || models.size() == 1 || models.size() == starts.size();
        if (!modelled || !quantities.subList(0, starts.getFirst()).stream()
                .allMatch(each -> isAmount(each) || isMany(each, starts.size()))) {
            return Optional.empty();
        }
        Optional<Quantity> claim = Optional.of(quantities.getLast()).filter(each -> isAmount(each) && !isOfLast(starts))
                .or(() -> quantities.stream().findFirst().filter(Lots::isAmount));
        List<Lot> lots = IntStream.range(0, starts.size()).mapToObj(index -> new Lot(quantities.subList(starts.get(index),
                index + 1 < starts.size() ? starts.get(index + 1) : quantities.size()).stream()
                .filter(each -> !claim.equals(Optional.of(each))).toList(), model(index))).toList();
        Noun period = period(lots, claim);
        List<Sum> sums = lots.stream().map(lot -> lot.sum(period)).toList();
        boolean full = sums.stream().allMatch(sum -> !sum.lines.isEmpty() && sum.missing.isEmpty());
        return full ? Optional.of(reading(lots, sums, claim, period)) : Optional.empty();
    }

    /// `62,000 calls at $0.009 = $558; 71,000 calls at $0.009 = $639`: where each lot before has a claim of its own, and none is of all.
    private boolean isOfLast(List<Integer> starts) {
        return quantities.getLast().link() == Link.EQUALS && quantities.getLast().before().equals(List.of("="))
                && IntStream.range(1, starts.size()).mapToObj(index -> quantities.get(starts.get(index) - 1))
                .allMatch(each -> isAmount(each) && each.link() == Link.EQUALS);
    }

    /// `Two models: 50,000 calls on A at ...`: how many lots there are.
    private static boolean isMany(Quantity each, int lots) {
        return each.counts(Noun.Kind.OTHER) && each.per().isEmpty() && each.value().equals(Span.of(BigDecimal.valueOf(lots)));
    }

    /// Where the counts of what occurs more than once stand.
    private List<Integer> starts() {
        List<Integer> all = IntStream.range(0, quantities.size()).filter(index -> isLot(quantities.get(index))).boxed().toList();
        long kinds = all.stream().map(index -> quantities.get(index).noun()).distinct().count();
        return kinds == 1 ? all : List.of();
    }

    private static boolean isLot(Quantity each) {
        return each.counts(Noun.Kind.EVENT) && each.link() != Link.EQUALS && each.things().isEmpty() && !FreeAmounts.isFree(each);
    }

    private static boolean isAmount(Quantity each) {
        return each.isMoney() && each.things().isEmpty() && each.link() != Link.AT && each.link() != Link.TIMES && each.link() != Link.PLUS;
    }

    private Optional<NamedModel> model(int index) {
        return models.isEmpty() ? Optional.empty() : Optional.of(models.get(models.size() == 1 ? 0 : index));
    }

    /// As the claim says; else that of the lots, or a month, whichever comes nearer to the claim.
    private static Noun period(List<Lot> lots, Optional<Quantity> claim) {
        Noun volume = lots.stream().flatMap(lot -> lot.statement().of(Noun.Kind.EVENT).stream()).flatMap(each -> each.times().stream())
                .findFirst().orElse(Noun.MONTH);
        return claim.flatMap(each -> each.times().stream().findFirst()).orElseGet(() -> claim.filter(each ->
                distance(each, lots, Noun.MONTH).compareTo(distance(each, lots, volume)) < 0).map(_ -> Noun.MONTH).orElse(volume));
    }

    private static BigDecimal distance(Quantity claim, List<Lot> lots, Noun period) {
        return Basis.distance(claim.value(), total(lots.stream().map(lot -> lot.sum(period)).toList()));
    }

    private static Span total(List<Sum> sums) {
        return sums.stream().map(Sum::total).reduce(Span.ZERO, Span::plus);
    }

    private Reading reading(List<Lot> lots, List<Sum> sums, Optional<Quantity> claim, Noun period) {
        var claims = new ArrayList<Claim>();
        var assumed = new LinkedHashSet<Message>();
        var used = new HashSet<Integer>();
        for (int index = 0; index < lots.size(); index++) {
            Sum sum = sums.get(index);
            List<Quantity> own = lots.get(index).claims();
            own.forEach(each -> claims.add(Claim.of(Scope.TOTAL, each, sum.total())));
            assumed.addAll(lots.get(index).statement().assumed);
            assumed.addAll(sum.assumed);
            lots.get(index).model().filter(_ -> sum.used.stream().noneMatch(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN)))
                    .ifPresent(model -> assumed.add(model.assumed()));
            Stream.concat(own.stream(), sum.used.stream()).forEach(each -> used.add(each.start()));
        }
        Span total = total(sums);
        claim.ifPresent(each -> claims.add(Claim.of(Scope.TOTAL, each, total)));
        claim.ifPresent(each -> used.add(each.start()));
        boolean timed = quantities.stream().anyMatch(each -> !each.times().isEmpty());
        var left = new LinkedHashSet<>(unread);
        quantities.stream().filter(each -> !used.contains(each.start()) && !isMany(each, lots.size()))
                .map(Quantity::text).forEach(left::add);
        if (quantities.stream().anyMatch(each -> !used.contains(each.start()) && Doubts.isOpen(each))) {
            claims.replaceAll(each -> each.verdict() == Claim.Verdict.WRONG ? each.with(Claim.Verdict.DEPENDS,
                    Optional.of(Message.of("estimate.depends.missing"))) : each);
        }
        return new Reading(sums.stream().flatMap(sum -> sum.lines.stream()).toList(), total, timed ? Optional.of(period) : Optional.empty(),
                claims, List.copyOf(assumed), List.of(), List.copyOf(left));
    }
}
