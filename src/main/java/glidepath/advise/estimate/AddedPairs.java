package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Tokens and their prices that a text adds up as if they were of one kind: `700 in + 150 out tokens at $0.60 + $2.40 per million`. Input
/// has the first price and output the second, and a number alone that they are multiplied by is that of the calls.
final class AddedPairs {

    private AddedPairs() {
    }

    static List<Quantity> apart(List<Quantity> quantities) {
        int tokens = tokens(quantities);
        int prices = prices(quantities);
        if (tokens < 0 || prices < 0) {
            return quantities;
        }
        var all = new ArrayList<>(quantities);
        all.set(tokens + 1, all.get(tokens + 1).with(Link.AND));
        all.set(prices, all.get(prices).withoutNoun());
        all.set(prices + 1, all.get(prices + 1).with(Link.AND));
        all.replaceAll(each -> isFactor(each) ? each.with(Noun.CALL) : each);
        return all;
    }

    /// Where the only two numbers of tokens begin, input and then output; -1 where there are others.
    private static int tokens(List<Quantity> all) {
        long many = all.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).count();
        for (int index = 1; index < all.size(); index++) {
            Quantity one = all.get(index - 1);
            Quantity two = all.get(index);
            if (many == 2 && one.noun().equals(Optional.of(Noun.INPUT)) && two.noun().equals(Optional.of(Noun.OUTPUT))
                    && one.form() == Form.PLAIN && two.form() == Form.PLAIN && (two.link() == Link.PLUS || two.link() == Link.AND)) {
                return index - 1;
            }
        }
        return -1;
    }

    /// Where the only two prices of tokens begin, of which the second says for how many; -1 where there are others.
    private static int prices(List<Quantity> all) {
        long many = all.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN)).count();
        for (int index = 1; index < all.size(); index++) {
            Quantity one = all.get(index - 1);
            Quantity two = all.get(index);
            if (many == 1 && one.isMoney() && one.per().isEmpty() && one.link() != Link.EQUALS && two.isMoney() && two.link() == Link.PLUS
                    && two.isPer(Noun.Kind.TOKEN) && two.before().isEmpty()) {
                return index - 1;
            }
        }
        return -1;
    }

    private static boolean isFactor(Quantity each) {
        return each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().isEmpty() && each.link() == Link.TIMES;
    }
}
