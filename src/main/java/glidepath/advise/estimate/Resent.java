package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Quantity.Link;

/// A conversation that sends its history again with each turn, so that its input grows: `10 turns at 1,000 new tokens each are 55,000 input
/// tokens`.
final class Resent {

    private static final Set<String> SENT_AGAIN = Set.of("resend", "resends", "resent", "resending");

    private Resent() {
    }

    /// With the tokens of all turns in place of those of one, or with what a turn sends on average.
    static List<Quantity> summed(List<Quantity> quantities) {
        Optional<Quantity> turns = quantities.stream().filter(each -> each.counts(Noun.Kind.EVENT) && isWhole(each.value())).findFirst();
        List<Quantity> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).toList();
        if (turns.isEmpty() || tokens.isEmpty() || tokens.getFirst().start() < turns.get().start()
                || !tokens.getFirst().value().isPoint()) {
            return quantities;
        }
        Quantity added = tokens.getFirst();
        BigDecimal many = turns.get().value().high();
        Span sum = added.value().times(many.multiply(many.add(BigDecimal.ONE))).dividedBy(Span.of(BigDecimal.TWO));
        var all = new ArrayList<>(quantities);
        if (tokens.size() > 1 && isProduct(turns.get(), added, tokens.get(1))) {
            all.set(all.indexOf(added), added.with(tokens.get(1).noun().orElseThrow()));
            all.remove(tokens.get(1));
        } else if (tokens.size() > 1 && tokens.get(1).value().equals(sum) && tokens.get(1).link() != Link.PLUS) {
            all.set(all.indexOf(tokens.get(1)), tokens.get(1).withPer(turns.get().things()));
            all.remove(turns.get());
            all.remove(added);
        } else if (tokens.size() == 1 && quantities.stream().anyMatch(each -> each.says(SENT_AGAIN))) {
            all.set(all.indexOf(added), added.withValue(sum.dividedBy(turns.get().value())));
        }
        return all;
    }

    /// `5 calls at 2,000 tokens each are 10,000 input tokens`: nothing is sent again, and the kind of tokens is told with their product.
    private static boolean isProduct(Quantity turns, Quantity added, Quantity told) {
        return told.value().equals(added.value().times(turns.value())) && told.before().equals(List.of("are"));
    }

    private static boolean isWhole(Span value) {
        return value.isPoint() && value.high().compareTo(BigDecimal.ONE) > 0 && value.high().stripTrailingZeros().scale() <= 0;
    }
}
