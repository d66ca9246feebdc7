package glidepath.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;

/// The prices that travel with a plan: own ones, and those that it was last priced with.
///
/// @param catalog what the catalog was called; empty where the plan was never priced
/// @param date    the catalog's
/// @param used    by model, its rates at the plan's start
/// @param own     the plan's own prices, which win over the catalog's and the user's
public record PlanPrices(String catalog, Optional<LocalDate> date, SortedMap<ModelId, RateCard> used, List<OwnPrice> own) {

    public static final PlanPrices NONE = new PlanPrices("", Optional.empty(), Collections.emptySortedMap(), List.of());

    public PlanPrices {
        used = Collections.unmodifiableSortedMap(new TreeMap<>(used));
        own = List.copyOf(own);
    }

    /// A catalog with the plan's own prices in it.
    public PriceCatalog on(PriceCatalog others) {
        return new PriceBook(List.of(), own).on(others);
    }

    public PlanPrices with(OwnPrice price) {
        return new PlanPrices(catalog, date, used, new PriceBook(List.of(), own).with(price).own());
    }

    public PlanPrices without(ModelId model) {
        return new PlanPrices(catalog, date, used, new PriceBook(List.of(), own).without(model).own());
    }

    /// With what a plan's models cost now.
    public static PlanPrices stamped(Plan plan, PriceCatalog catalog) {
        SortedMap<ModelId, RateCard> used = new TreeMap<>();
        LocalDate start = plan.settings().start().atDay(1);
        models(plan).flatMap(id -> catalog.model(id).stream())
                .forEach(model -> used.put(model.id(), new RateCard(model.on(start).prices())));
        return new PlanPrices(catalog.version(), Optional.of(catalog.date()), used, plan.prices().own());
    }

    /// The models that are called in any scenario.
    public static Stream<ModelId> models(Plan plan) {
        return plan.scenarios().stream().flatMap(scenario -> plan.assumptions(scenario).workloads().stream())
                .flatMap(Workload::models).distinct();
    }

    /// Whether the plan was last priced with another catalog than this.
    public boolean isOther(PriceCatalog now) {
        return !catalog.isEmpty() && !(catalog.equals(now.version()) && date.equals(Optional.of(now.date())));
    }

    /// A catalog in which the plan's models cost what they did when it was last priced.
    public PriceCatalog asThen(PriceCatalog now) {
        return new PriceBook(now(now).map(model -> model.at(Objects.requireNonNull(used.get(model.id())))).toList(), own).on(now);
    }

    /// The same with some of them at other prices.
    public PriceCatalog asThenBut(PriceCatalog now, List<Model> newer) {
        return new PriceBook(newer, List.of()).on(asThen(now));
    }

    /// Those of its models that the catalog still lists, at today's prices.
    public Stream<Model> now(PriceCatalog now) {
        return used.keySet().stream().flatMap(id -> now.model(id).stream()).filter(model -> used.containsKey(model.id()));
    }
}
