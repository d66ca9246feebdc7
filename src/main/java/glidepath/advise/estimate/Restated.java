package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Claim.Bound;

/// The same once more for another time: `60 tokens per second, which makes 5.184M tokens a day`.
final class Restated {

    /// Before what a text works out, which is held against the rest: `= 216,000 tokens/hour`.
    private static final Set<String> RESULTS = Set.of("=", "is");

    private static final List<Noun> LONGER = List.of(Noun.HOUR, Noun.DAY, Noun.WEEK, Noun.MONTH, Noun.YEAR);

    private Restated() {
    }

    /// Without the first of two that say the same.
    static List<Quantity> once(List<Quantity> quantities) {
        var all = new ArrayList<>(quantities);
        for (int last = 1; last < all.size(); last++) {
            Quantity again = all.get(last);
            if (all.subList(0, last).stream().anyMatch(each -> isWorkedOut(each, again))) {
                all.remove(last--);
                continue;
            }
            all.subList(0, last).removeIf(each -> isSame(each, again));
            last = all.indexOf(again);
        }
        return all;
    }

    /// `40 events a minute, all day: 57,600 calls`: what a rate comes to in a day or a month, under another name.
    private static boolean isWorkedOut(Quantity each, Quantity again) {
        return each.counts(Noun.Kind.EVENT) && again.counts(Noun.Kind.EVENT) && !each.noun().equals(again.noun())
                && each.things().isEmpty() && each.times().size() == 1 && again.per().isEmpty() && again.value().isPoint()
                && LONGER.stream().anyMatch(time -> Calendar.isShorter(each.times().getFirst(), time) && each.value()
                .times(Calendar.USUAL.in(each.times().getFirst(), time)).equals(again.value()));
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
