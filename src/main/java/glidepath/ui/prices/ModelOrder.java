package glidepath.ui.prices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Meter;
import glidepath.units.Money;

/// By what models are sorted. What has no figure comes last, whichever way.
enum ModelOrder {
    FOUND(_ -> Optional.empty()),
    NAME(_ -> Optional.empty()),
    COST(PricedModel::perCall),
    INPUT(model -> model.rate(Meter.INPUT)),
    OUTPUT(model -> model.rate(Meter.OUTPUT)),
    CONTEXT(model -> model.model().contextWindow().stream().mapToObj(tokens -> new Money(BigDecimal.valueOf(tokens))).findFirst());

    private final Function<PricedModel, Optional<Money>> figure;

    ModelOrder(Function<PricedModel, Optional<Money>> figure) {
        this.figure = figure;
    }

    Comparator<PricedModel> comparator(boolean descending) {
        if (this == NAME) {
            Comparator<PricedModel> byName = Comparator.comparing(model -> model.model().name().toLowerCase(Locale.ROOT));
            return descending ? byName.reversed() : byName;
        }
        Comparator<Money> figures = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(model -> figure.apply(model).orElse(null), Comparator.nullsLast(figures));
    }
}
