package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// A count that the numbers before it multiply to: `every 10 minutes, 8 hours a day, 20 days a month: 960 messages`, `60 a minute x 60 x 24
/// x 30 = 2,592,000 requests`. It counts for all of them.
final class WorkedOut {

    private static final Set<String> SO = Set.of(":", "=", "so", "is", "are", "makes", "gives", "equals");
    private static final Set<String> EACH = Set.of("each", "every", "per", "apiece");
    /// For what time a count is whose last factor is a number alone.
    private static final Map<Integer, Noun> TIMES = Map.of(24, Noun.DAY, 28, Noun.MONTH, 30, Noun.MONTH, 31, Noun.MONTH, 365, Noun.YEAR);

    private WorkedOut() {
    }

    static List<Quantity> counted(List<Quantity> told) {
        List<Quantity> quantities = ofTokens(told);
        for (int index = 2; index < quantities.size(); index++) {
            int from = isResult(quantities.get(index)) ? from(quantities, index) : -1;
            List<Quantity> factors = from < 0 ? List.of() : quantities.subList(from, index);
            Optional<List<Noun>> time = Optional.of(factors).filter(each -> isNews(each, quantities, factors.size() + from))
                    .flatMap(WorkedOut::time);
            if (time.isPresent()) {
                var all = new ArrayList<>(quantities.subList(0, from));
                all.add(quantities.get(index).withPer(time.get()).with(Link.NONE));
                all.addAll(quantities.subList(index + 1, quantities.size()));
                return all;
            }
        }
        return quantities;
    }

    /// `1M calls, 300 in, 5 out: 300M x $1/M + 5M x $5/M`: whether a number and another one make a number of a sum.
    static boolean isFactor(Quantity each, List<Quantity> all, Set<Span> sum) {
        return all.size() <= Ways.MOST_PARTED && each.form() == Form.PLAIN && each.noun().isPresent() && all.stream()
                .anyMatch(other -> other != each && other.form() == Form.PLAIN && other.noun().isPresent()
                && sum.contains(each.value().times(other.value())));
    }

    /// `50 x 700 tokens = 35,000 in`: the result where only a number alone is multiplied; `500 users x 2,000 tokens = 1M`: the factors.
    private static List<Quantity> ofTokens(List<Quantity> quantities) {
        for (int index = 2; index < quantities.size(); index++) {
            Quantity result = quantities.get(index);
            int from = index - 1;
            Span product = quantities.get(from).value();
            while (from > 0 && quantities.get(from).link() == Link.TIMES && quantities.get(from - 1).form() == Form.PLAIN) {
                product = product.times(quantities.get(--from).value());
            }
            boolean told = result.link() == Link.EQUALS && result.form() == Form.PLAIN && result.per().isEmpty() && from < index - 1
                    && quantities.get(index - 1).counts(Noun.Kind.TOKEN) && product.equals(result.value());
            boolean alone = from == index - 2 && quantities.get(from).isBare() && result.counts(Noun.Kind.TOKEN);
            if (told && (alone || result.isBare())) {
                var rest = new ArrayList<>(quantities);
                rest.subList(alone ? from : index, alone ? index : index + 1).clear();
                rest.replaceAll(each -> each == result ? result.with(Link.NONE) : each);
                return rest;
            }
        }
        return quantities;
    }

    private static boolean isResult(Quantity each) {
        return each.counts(Noun.Kind.EVENT) && each.per().isEmpty() && each.value().isPoint() && each.saysBefore(SO) && !each.says(EACH)
                && (each.link() == Link.NONE || each.link() == Link.EQUALS) && each.value().high().compareTo(BigDecimal.TEN) > 0;
    }

    /// Where the numbers begin that multiply to the one at a place; -1 where none do.
    private static int from(List<Quantity> all, int index) {
        Span product = Span.ONE;
        for (int from = index - 1; from >= 0 && all.get(from).form() == Form.PLAIN && !all.get(from).counts(Noun.Kind.TOKEN); from--) {
            product = product.times(all.get(from).value());
            if (from < index - 1 && product.equals(all.get(index).value())) {
                return from;
            }
        }
        return -1;
    }

    /// Where the same is counted as before, and nearly each factor says of what it is, it is held against them.
    private static boolean isNews(List<Quantity> factors, List<Quantity> all, int index) {
        return !factors.isEmpty() && (factors.stream().filter(Quantity::isBare).count() > 1
                || factors.stream().noneMatch(each -> each.noun().equals(all.get(index).noun())));
    }

    /// For what time the product is: none where the factors tell none; empty where they tell one that has no name.
    private static Optional<List<Noun>> time(List<Quantity> factors) {
        Quantity last = factors.getLast();
        boolean timed = factors.stream().anyMatch(each -> each.counts(Noun.Kind.TIME) || !each.times().isEmpty());
        Optional<Noun> time = last.counts(Noun.Kind.TIME) ? last.times().stream().findFirst().or(() -> Optional.of(Times.whole(last))
                .filter(each -> !each.equals(Noun.TERM))) : !last.isBare() || !last.value().isPoint() ? Optional.empty()
                : Optional.ofNullable(TIMES.get(last.value().high().intValue()));
        return time.map(List::of).or(() -> Optional.of(List.<Noun>of()).filter(_ -> !timed));
    }
}
