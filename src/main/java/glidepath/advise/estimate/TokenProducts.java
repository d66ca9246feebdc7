package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Products of tokens, each under a name: `Input: 50,000 × 1,000 tokens × $3 per million. Output: 50,000 × 200 tokens × $15 per million`.
final class TokenProducts {

    private static final int SEVERAL = 2;

    private TokenProducts() {
    }

    /// With one number of tokens in place of the factors of each; as they are where there is only one such product, or a claim of a part.
    static List<Quantity> multiplied(List<Quantity> quantities) {
        var all = new ArrayList<Quantity>();
        int products = 0;
        int at = 0;
        while (at < quantities.size()) {
            int end = end(quantities, at);
            if (end > at + 1 && end < quantities.size() && isPrice(quantities.get(end))) {
                Noun direction = quantities.get(at).noun().orElseThrow();
                Span many = quantities.subList(at, end).stream().map(Quantity::value).reduce(Span.ONE, Span::times);
                all.add(quantities.get(at).withValue(many));
                all.add(quantities.get(end).with(direction).withPer(List.of(direction)));
                products++;
                at = end + 1;
            } else {
                all.add(quantities.get(at++));
            }
        }
        boolean parts = quantities.stream().filter(each -> each.isMoney() && each.per().stream().allMatch(unit -> unit.is(Noun.Kind.TIME)))
                .count() > 1;
        return products < SEVERAL || parts ? quantities : all;
    }

    /// Behind the last factor of what begins at a place.
    private static int end(List<Quantity> quantities, int start) {
        Quantity first = quantities.get(start);
        if (!isDirected(first) || first.form() != Form.PLAIN || !first.per().isEmpty()) {
            return start;
        }
        int end = start + 1;
        while (end < quantities.size() && quantities.get(end).form() == Form.PLAIN && quantities.get(end).link() == Link.TIMES
                && quantities.get(end).per().isEmpty() && (quantities.get(end).noun().isEmpty()
                || quantities.get(end).counts(Noun.Kind.TOKEN))) {
            end++;
        }
        return end;
    }

    private static boolean isDirected(Quantity each) {
        return each.noun().equals(Optional.of(Noun.INPUT)) || each.noun().equals(Optional.of(Noun.OUTPUT));
    }

    private static boolean isPrice(Quantity each) {
        return each.isMoney() && each.isPer(Noun.Kind.TOKEN) && each.times().isEmpty() && (each.link() == Link.TIMES
                || each.link() == Link.AT);
    }
}
