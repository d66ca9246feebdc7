package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// Calls that are split over several models: `80% on Haiku ($1/$5) and 20% on Sonnet ($3/$15)` has the prices of the mix.
final class Mixes {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int PAIR = 2;

    private Mixes() {
    }

    /// Of shares that make up a whole, each with a pair of prices behind it, one pair is left.
    static List<Quantity> blended(List<Quantity> quantities) {
        List<Quantity> shares = shares(quantities);
        if (shares.isEmpty()) {
            return quantities;
        }
        var prices = new ArrayList<Quantity>();
        for (Quantity share : shares) {
            List<Quantity> own = behind(quantities, share);
            if (own.size() != PAIR) {
                return quantities;
            }
            prices.addAll(own);
        }
        var rest = new ArrayList<>(quantities);
        int place = rest.indexOf(shares.getFirst());
        rest.removeAll(shares);
        rest.removeAll(prices);
        for (int direction = 0; direction < PAIR; direction++) {
            int offset = direction;
            List<Span> own = IntStream.range(0, shares.size()).mapToObj(index -> prices.get(PAIR * index + offset).value()).toList();
            rest.add(place + direction, prices.get(direction).withValue(mean(shares, own)));
        }
        return rest;
    }

    /// Shares that make up a whole; none where they do not.
    static List<Quantity> shares(List<Quantity> quantities) {
        List<Quantity> shares = quantities.stream().filter(each -> each.form() == Form.PERCENT && each.value().isPoint()).toList();
        BigDecimal sum = shares.stream().map(each -> each.value().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.size() > 1 && sum.compareTo(ALL) == 0 ? shares : List.of();
    }

    /// Prices of a mix of named models, each with its share in the same order.
    ///
    /// @return whether the text tells one
    static boolean ofModels(List<Quantity> quantities, List<NamedModel> models, List<Message> assumed) {
        List<Quantity> shares = shares(quantities);
        boolean priced = quantities.stream().anyMatch(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN));
        if (shares.size() != models.size() || priced) {
            return false;
        }
        for (Noun direction : List.of(Noun.INPUT, Noun.OUTPUT)) {
            List<Span> rates = models.stream().flatMap(model -> model.rate(direction, BigDecimal.ZERO).stream())
                    .map(rate -> Span.of(rate.costOf(BigDecimal.ONE).usd())).toList();
            if (rates.size() != models.size()) {
                return false;
            }
            Quantity price = shares.getFirst().asDollars().withValue(mean(shares, rates)).with(direction).withPer(List.of(direction));
            quantities.add(quantities.indexOf(shares.getFirst()), price);
        }
        quantities.removeAll(shares);
        models.forEach(model -> assumed.add(model.assumed()));
        return true;
    }

    /// The prices between a share and the next one; a pair that a slash joins, or that says its directions.
    private static List<Quantity> behind(List<Quantity> quantities, Quantity share) {
        var prices = new ArrayList<Quantity>();
        for (Quantity each : quantities.subList(quantities.indexOf(share) + 1, quantities.size())) {
            if (!each.isMoney() || prices.size() == PAIR) {
                break;
            }
            prices.add(each);
        }
        boolean pair = prices.size() == PAIR && (prices.get(1).link() == Link.SLASH
                || prices.getFirst().noun().equals(Optional.of(Noun.INPUT)) && prices.get(1).noun().equals(Optional.of(Noun.OUTPUT)));
        return pair ? prices : List.of();
    }

    private static Span mean(List<Quantity> shares, List<Span> prices) {
        Span sum = Span.ZERO;
        for (int index = 0; index < shares.size(); index++) {
            sum = sum.plus(prices.get(index).times(shares.get(index).value()).hundredths());
        }
        return sum;
    }
}
