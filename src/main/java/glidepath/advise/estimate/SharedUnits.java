package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Units that only one of two quantities says, and that hold for both: `1,500/400 tokens`, `2,000 in and 600 out per call`.
final class SharedUnits {

    private SharedUnits() {
    }

    /// Units that only the second says hold for the first, too, and of two without a direction the first is input.
    static void share(List<Quantity> all, int first, int second) {
        PairedPrices.dollars(all, first, second);
        Quantity one = all.get(first);
        Quantity two = all.get(second);
        boolean inAndOut = one.noun().equals(Optional.of(Noun.INPUT)) && two.noun().equals(Optional.of(Noun.OUTPUT))
                && one.form() == Form.PLAIN && two.form() == Form.PLAIN;
        if (isPrompt(one, two)) {
            all.set(first, one.with(Noun.INPUT));
        } else if (inAndOut && one.per().isEmpty()) {
            all.set(first, one.withPer(two.per()));
        } else if (inAndOut && two.times().isEmpty() && two.link() == Link.AND && one.things().isEmpty()) {
            List<Noun> both = Stream.concat(two.per().stream(), one.per().stream()).toList();
            all.set(first, one.withPer(both));   // `per month 4M input and 1M output tokens per customer`
            all.set(second, two.withPer(both));
        } else if (one.counts(Noun.Kind.TOKEN) && two.counts(Noun.Kind.TOKEN) && !one.times().isEmpty() && two.per().isEmpty()
                && (two.isJoined() || two.before().equals(List.of(",")))) {
            all.set(second, two.withPer(one.per()));   // `every hour with 3k input and 1k output`
        } else if (PairedPrices.are(one, two)) {
            PairedPrices.share(all, first, second);
        } else if (one.isBare() && two.counts(Noun.Kind.TOKEN)
                && (two.isJoined() || two.link() == Link.PLUS && two.noun().equals(Optional.of(Noun.TOKEN)))) {
            all.set(first, one.with(Noun.INPUT).withPer(two.per()));
            all.set(second, two.with(Noun.OUTPUT));
        }
    }

    /// `900 prompt + 150 completion tokens`.
    private static boolean isPrompt(Quantity one, Quantity two) {
        return one.counts(Noun.Kind.EVENT) && one.noun().filter(noun -> noun.name().equals("prompt")).isPresent()
                && two.noun().equals(Optional.of(Noun.OUTPUT)) && two.link() != Link.NONE;
    }
}
