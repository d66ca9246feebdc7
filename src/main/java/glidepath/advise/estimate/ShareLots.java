package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;

/// Shares of what is counted, each with tokens of its own: `a quarter of the 80,000 requests are long (8,000 in / 1,000 out), the rest
/// short (1,000 in / 200 out)`.
record ShareLots(List<Quantity> quantities) {

    private static final Span ALL = Span.of(BigDecimal.valueOf(100));
    private static final int LOTS = 2;

    /// The quantities, where each share is a count of its own; empty where the shares do not make up a whole.
    Optional<List<Quantity>> each() {
        List<Quantity> wholes = quantities.stream().filter(each -> each.counts(Noun.Kind.EVENT) && each.things().isEmpty()).toList();
        List<Quantity> shares = quantities.stream().filter(each -> each.form() == Form.PERCENT && !each.says(CachePrices.CACHE)
                && !each.says(Sum.OFF)).toList();
        List<Quantity> starts = quantities.stream().filter(this::isFirstTokens).toList();
        Span told = shares.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus);
        boolean rest = shares.size() == 1 && !starts.isEmpty() && starts.getLast().saysBefore(CachePrices.REST);
        boolean lots = wholes.size() == 1 && starts.size() == LOTS && (rest || shares.size() == LOTS && told.equals(ALL));
        return lots && shares.getFirst().start() < starts.getFirst().start() ? Optional.of(counted(wholes.getFirst(), shares, starts))
                : Optional.empty();
    }

    /// Where the tokens of a share begin.
    private boolean isFirstTokens(Quantity each) {
        int index = quantities.indexOf(each);
        return each.counts(Noun.Kind.TOKEN) && each.noun().equals(Optional.of(Noun.INPUT)) && index + 1 < quantities.size()
                && quantities.get(index + 1).noun().equals(Optional.of(Noun.OUTPUT));
    }

    private List<Quantity> counted(Quantity whole, List<Quantity> shares, List<Quantity> starts) {
        List<Span> parts = shares.size() == 1 ? List.of(shares.getFirst().value(), ALL.minus(shares.getFirst().value()))
                : shares.stream().map(Quantity::value).toList();
        var all = new ArrayList<>(quantities);
        all.remove(whole);
        all.removeAll(shares);
        IntStream.range(0, LOTS).forEach(index -> {
            Quantity place = shares.get(Math.min(index, shares.size() - 1));
            all.add(all.indexOf(starts.get(index)), place.withValue(parts.get(index)).ofAll(whole, whole.noun().orElseThrow()));
        });
        all.replaceAll(each -> each.counts(Noun.Kind.TOKEN) ? each.withPer(List.of()) : each);
        return all;
    }
}
