package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a token costs by a text.
///
/// @param model whose prices hold where the text states none
record TokenPrices(Statement statement, Optional<NamedModel> model) {

    /// Dollars for one token: as the text says, else that of the model it names.
    Optional<Span> of(Noun direction, BigDecimal wholeInput, Sum sum) {
        List<Quantity> tokenPrices = statement.prices.stream().filter(each -> each.isPer(Noun.Kind.TOKEN)).toList();
        Optional<Quantity> own = tokenPrices.stream().filter(each -> each.per().contains(direction)).findFirst();
        Optional<Quantity> any = tokenPrices.stream().filter(each -> each.per().contains(Noun.TOKEN)).findFirst();
        Optional<Quantity> said = own.or(() -> any);
        if (said.isPresent()) {
            if (own.isEmpty() && !direction.equals(Noun.TOKEN)) {
                sum.assumed.add(Sum.assumed("price.both", direction.plural()));
            }
            sum.used.add(said.get());
            return Optional.of(said.get().value());
        }
        if (direction.equals(Noun.TOKEN) && tokenPrices.size() == 1) {
            sum.used.add(tokenPrices.getFirst());
            return Optional.of(tokenPrices.getFirst().value());
        }
        Optional<Span> listed = direction.equals(Noun.TOKEN) ? Optional.empty()
                : model.flatMap(named -> named.rate(direction, wholeInput)).map(rate -> Span.of(rate.costOf(BigDecimal.ONE).usd()));
        return listed.or(() -> direction.equals(Noun.CACHED) ? fresh(wholeInput, sum) : Optional.empty());
    }

    private Optional<Span> fresh(BigDecimal wholeInput, Sum sum) {
        sum.assumed.add(Sum.assumed("cached.fresh"));
        return of(Noun.INPUT, wholeInput, sum);
    }
}
