package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Two prices of tokens of which only the second says its unit: `$3/$15 per million`, `$3 in and $15 out per million`.
final class PairedPrices {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private PairedPrices() {
    }

    /// Numbers at a price for tokens are prices, too.
    static void dollars(List<Quantity> all, int first, int second) {
        Quantity one = all.get(first);
        Quantity two = all.get(second);
        if (two.link() != Link.SLASH) {
            return;
        }
        boolean per = one.isMoney() && two.form() == Form.PLAIN && two.isPer(Noun.Kind.TOKEN);
        boolean scaled = one.isBare() && two.form() == Form.PLAIN && two.noun().isEmpty()
                && two.size().compareTo(THOUSAND) >= 0;   // `0.25/2.00 per million`
        if (per || scaled) {
            two = two.asDollars();
            all.set(second, two);
        }
        if (one.isBare() && two.isMoney() && two.isPer(Noun.Kind.TOKEN)) {   // `3.00/15.00 USD per 1M`
            all.set(first, one.asDollars());
        }
    }

    static boolean are(Quantity one, Quantity two) {
        return one.isMoney() && two.isMoney() && one.per().isEmpty() && two.isPer(Noun.Kind.TOKEN)
                && (one.noun().isPresent() && two.noun().isPresent() || two.isJoined());
    }

    /// The unit of the second for both; of two without a direction the first is of input.
    static void share(List<Quantity> all, int first, int second) {
        Quantity two = all.get(second);
        Quantity same = all.get(first).pricedLike(two);
        boolean pair = two.link() == Link.SLASH && two.noun().isEmpty();   // of `on $3/$15`, whatever stands before
        all.set(first, same.noun().isPresent() && !pair ? same : same.with(Noun.INPUT));
        all.set(second, two.noun().isPresent() || isDirected(two) ? two : two.with(Noun.OUTPUT));
    }

    private static boolean isDirected(Quantity price) {
        return price.per().stream().anyMatch(unit -> unit.is(Noun.Kind.TOKEN) && !unit.equals(Noun.TOKEN));
    }
}
