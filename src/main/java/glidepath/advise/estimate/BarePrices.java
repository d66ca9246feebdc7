package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Quantity.Link;

/// Prices of which a text does not say what they are for.
record BarePrices(Statement statement) {

    /// Money without a unit that stands at tokens is the price of a million, or a thousand where it is tiny; at calls, the price of one.
    void find() {
        boolean tokens = !statement.of(Noun.Kind.TOKEN).isEmpty();
        if (!statement.prices.isEmpty() || !tokens && statement.innermost().isEmpty()) {
            return;
        }
        List<Quantity> bare = statement.amounts.stream().filter(each -> each.per().isEmpty() && isBarePrice(each, tokens)).toList();
        if (bare.size() > (tokens ? 2 : 1)) {
            return;
        }
        for (int index = 0; index < bare.size(); index++) {
            Quantity price = bare.get(index);
            statement.amounts.remove(price);
            if (tokens) {
                boolean tiny = bare.getFirst().value().high().compareTo(new BigDecimal("0.02")) < 0;
                Noun direction = price.noun().orElse(bare.size() == 1 ? Noun.TOKEN : index == 0 ? Noun.INPUT : Noun.OUTPUT);
                BigDecimal size = BigDecimal.valueOf(tiny ? 1_000 : 1_000_000);
                statement.prices.add(price.withValue(price.value().dividedBy(Span.of(size))).withPer(List.of(direction)));
                statement.assume(tiny ? "price.thousand" : "price.million", price.text());
            } else {
                statement.prices.add(price.withPer(List.of(statement.innermost().orElseThrow().noun().orElseThrow())));
                statement.assume("price.each", price.text(), statement.innermost().orElseThrow().noun().orElseThrow().singular());
            }
        }
    }

    private boolean isBarePrice(Quantity money, boolean tokens) {
        boolean directed = tokens && money.noun().isPresent() && !money.saysBefore(Set.of("total", "cost", "bill", "="));
        boolean linked = money.link() == Link.AT || money.link() == Link.TIMES;
        int index = statement.amounts.indexOf(money);
        boolean second = index > 0 && (money.link() == Link.SLASH || money.link() == Link.AND)
                && (statement.amounts.get(index - 1).link() == Link.AT || statement.amounts.get(index - 1)
                .saysBefore(Set.of("price", "rate")));
        return directed || linked || second || tokens && money.saysBefore(Set.of("price", "rate")) && !money.saysBefore(Set.of("total"));
    }
}
