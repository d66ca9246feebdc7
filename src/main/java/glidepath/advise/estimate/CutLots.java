package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Calls at a lower price beside others at the full one: `6,000 calls with 50% batch discount and 4,000 at the regular price`. They are
/// calls of one kind, of which a share is off.
final class CutLots {

    private static final Set<String> FULL = Set.of("full", "regular", "normal", "standard", "list", "usual", "ordinary", "realtime",
            "interactive", "synchronous");
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final int NEAR = 4;

    private CutLots() {
    }

    static List<Quantity> together(List<Quantity> quantities) {
        for (int index = 0; index + 2 < quantities.size(); index++) {
            List<Quantity> three = quantities.subList(index, index + 3);
            boolean first = isCut(three.get(1)) && isLot(three.getFirst(), three.getLast(), three.getLast());
            if (first || isCut(three.getLast()) && isLot(three.getFirst(), three.get(1), three.getFirst())) {
                Quantity cut = three.get(first ? 1 : 2);
                Quantity lot = three.get(first ? 0 : 1);
                Quantity all = three.getFirst().withValue(three.getFirst().value().plus(three.get(first ? 2 : 1).value()));
                var told = new ArrayList<>(quantities);
                told.subList(index, index + 3).clear();
                told.addAll(index, List.of(all, off(cut, lot, all)));
                return told;
            }
        }
        return quantities;
    }

    private static boolean isHalf(Quantity each) {
        return each.form() == Form.PLAIN && each.text().equalsIgnoreCase("half")
                && each.after().stream().limit(1).anyMatch("price"::equals);
    }

    private static boolean isCut(Quantity each) {
        return isHalf(each) || each.form() == Form.PERCENT && each.after().stream().limit(2).anyMatch(Sum.OFF::contains);
    }

    /// Two counts of the same, one right behind the other, of which one says that its price is the full one.
    private static boolean isLot(Quantity count, Quantity next, Quantity full) {
        boolean same = next.isBare() || next.counts(Noun.Kind.EVENT) && next.noun().equals(count.noun()) && next.things().isEmpty();
        boolean joined = next.link() == Link.AND || next.link() == Link.PLUS || next.before().stream().limit(1).anyMatch(","::equals);
        return count.counts(Noun.Kind.EVENT) && count.things().isEmpty() && same && joined && Stream.concat(full.after().stream()
                .limit(NEAR), Stream.of(full.text().split(" "))).anyMatch(FULL::contains);
    }

    private static Quantity off(Quantity cut, Quantity lot, Quantity all) {
        Span share = isHalf(cut) ? Span.of(HALF) : cut.value();
        return new Quantity(share.times(lot.value()).dividedBy(all.value()), Form.PERCENT, cut.noun(), List.of(), Link.NONE, List.of(),
                List.of("off"), cut.size(), cut.amount(), cut.start(), cut.text());
    }
}
