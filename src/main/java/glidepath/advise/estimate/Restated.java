package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Claim.Bound;

/// The same once more for another time: `60 tokens per second, which makes 5.184M tokens a day`.
final class Restated {

    /// Before what a text works out, which is held against the rest: `= 216,000 tokens/hour`.
    private static final Set<String> RESULTS = Set.of("=", "is");

    private Restated() {
    }

    /// Without the first of two that say the same.
    static List<Quantity> once(List<Quantity> quantities) {
        var all = new ArrayList<>(quantities);
        for (int last = 1; last < all.size(); last++) {
            Quantity again = all.get(last);
            all.subList(0, last).removeIf(each -> isSame(each, again));
            last = all.indexOf(again);
        }
        return all;
    }

    private static boolean isSame(Quantity each, Quantity again) {
        return again.before().stream().noneMatch(RESULTS::contains)
                && (each.counts(Noun.Kind.TOKEN) || each.counts(Noun.Kind.EVENT)) && each.noun().equals(again.noun())
                && again.counts(each.noun().orElseThrow().kind()) && each.things().equals(again.things()) && each.times().size() == 1
                && again.times().size() == 1 && Calendar.isShorter(each.times().getFirst(), again.times().getFirst())
                && Claim.fits(Bound.EQUAL, again.value(), each.value().times(Calendar.USUAL.in(each.times().getFirst(),
                        again.times().getFirst())), false);
    }
}
