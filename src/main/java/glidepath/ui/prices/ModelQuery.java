package glidepath.ui.prices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.units.Money;

/// Which models are listed, and in which order.
///
/// @param text    words of their names, or an id as people, tools and bills write it
/// @param filters all of which they pass
/// @param current the model in use, which stands on top of an unsorted list, before others of its provider: a change within it keeps the
/// credits
record ModelQuery(String text, List<Predicate<PricedModel>> filters, Order order, boolean descending, Optional<ModelId> current) {

    /// By what models are sorted. What has no figure comes last, whichever way.
    enum Order {
        FOUND(_ -> Optional.empty()),
        NAME(_ -> Optional.empty()),
        COST(PricedModel::perCall),
        INPUT(model -> model.rate(Meter.INPUT)),
        OUTPUT(model -> model.rate(Meter.OUTPUT)),
        CONTEXT(model -> model.model().contextWindow().stream().mapToObj(tokens -> new Money(BigDecimal.valueOf(tokens))).findFirst());

        private final Function<PricedModel, Optional<Money>> figure;

        Order(Function<PricedModel, Optional<Money>> figure) {
            this.figure = figure;
        }

        private Comparator<PricedModel> comparator(boolean descending) {
            if (this == NAME) {
                Comparator<PricedModel> byName = Comparator.comparing(model -> model.model().name().toLowerCase(Locale.ROOT));
                return descending ? byName.reversed() : byName;
            }
            Comparator<Money> figures = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(model -> figure.apply(model).orElse(null), Comparator.nullsLast(figures));
        }
    }

    /// All of a text, unsorted.
    static ModelQuery of(String text, Optional<ModelId> current) {
        return new ModelQuery(text, List.of(), Order.FOUND, false, current);
    }

    /// The same with the model in use on top.
    ModelQuery beside(Optional<ModelId> used) {
        return new ModelQuery(text, filters, order, descending, used);
    }

    List<PricedModel> in(PricedModels models) {
        Comparator<PricedModel> first = order != Order.FOUND ? order.comparator(descending)
                : Comparator.comparing((PricedModel model) -> !isCurrent(model)).thenComparing(model -> !isBeside(model))
                .thenComparing(asFound());
        return models.named(text).stream().filter(model -> filters.stream().allMatch(filter -> filter.test(model))).sorted(first).toList();
    }

    /// As they were found; where nothing was searched, by name, and what has a price before what has none.
    private Comparator<PricedModel> asFound() {
        return text.isBlank() ? Comparator.comparing((PricedModel model) -> model.perCall().isEmpty())
                .thenComparing(Order.NAME.comparator(false)) : (_, _) -> 0;
    }

    private boolean isCurrent(PricedModel model) {
        return text.isBlank() && current.equals(Optional.of(model.model().id()));
    }

    private boolean isBeside(PricedModel model) {
        return current.map(ModelId::provider).equals(Optional.of(model.model().id().provider()));
    }
}
