package glidepath.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The prices of models that the catalog has, one after the other.
final class PriceComparison {

    private final PriceCatalog catalog;
    private final PriceCatalog before;
    private final PriceCatalog after;
    private final LocalDate day;
    final List<PriceChange> changes = new ArrayList<>();
    int equal;

    PriceComparison(PriceRefresh refresh, Collection<Model> models, LocalDate day) {
        catalog = refresh.listed();
        before = refresh.with(List.of());
        after = refresh.with(List.copyOf(models));
        this.day = day;
    }

    void add(Model model) {
        model.rates(day).forEach((rate, price) -> compare(model, rate, Optional.empty(), price));
        LocalDate last = day;
        for (LocalDate step : model.prices().later(day)) {
            Map<String, TieredPrice> rates = model.rates(last);
            for (Map.Entry<String, TieredPrice> price : model.rates(step).entrySet()) {
                boolean goesOn = isSame(Optional.ofNullable(rates.get(price.getKey())), Optional.of(price.getValue()))
                        && isSame(price(catalog, model, price.getKey(), last), price(catalog, model, price.getKey(), step));
                if (!goesOn) {
                    compare(model, price.getKey(), Optional.of(step), price.getValue());
                }
            }
            last = step;
        }
    }

    private static boolean isSame(Optional<TieredPrice> one, Optional<TieredPrice> other) {
        return one.isEmpty() ? other.isEmpty() : other.filter(one.orElseThrow()::costsLike).isPresent();
    }

    private void compare(Model model, String rate, Optional<LocalDate> from, TieredPrice price) {
        LocalDate on = from.orElse(day);
        Optional<TieredPrice> old = price(catalog, model, rate, on);
        if (old.filter(same -> same.costsLike(price)).isPresent()) {
            equal++;
        } else {
            Optional<TieredPrice> then = price(after, model, rate, on);
            changes.add(PriceChange.of(model.id(), rate, from, old, price,
                    price(before, model, rate, on).filter(own -> then.filter(own::costsLike).isPresent())));
        }
    }

    private static Optional<TieredPrice> price(PriceCatalog catalog, Model model, String key, LocalDate day) {
        return catalog.listed(model.id()).flatMap(known -> Optional.ofNullable(known.rates(day).get(key)));
    }
}
