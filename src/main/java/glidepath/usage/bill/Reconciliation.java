package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import glidepath.catalog.BedrockProducts;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.LineKind;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.usage.Measure;

/// Lays a forecast beside bills, month by month.
///
/// The difference of a month is taken apart into causes whose amounts add up to it, to the last digit. Of tokens that both sides count, it
/// is volume, mix and price; a price that is off by a known factor is called by its name. What only one side has is that. What is left is
/// *unexplained*; it is never spread over the rows.
public final class Reconciliation {

    /// A model wherever it answers, and a kind of its tokens; writes for five minutes and for an hour are one, and differ in price.
    private record Cell(String model, Measure meter) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int byModel = model.compareTo(other.model);
            return byModel != 0 ? byModel : meter.compareTo(other.meter);
        }
    }

    private final PriceCatalog catalog;
    private final PlannedMonth plan;
    private final ActualBills actual;
    private final SortedMap<Cell, TokenCell> cells = new TreeMap<>();
    private final Set<Cell> withoutPrice = new HashSet<>();
    private final List<Variance> parts = new ArrayList<>();
    private final SortedMap<String, Money> plannedProducts = new TreeMap<>();
    private final SortedMap<String, Money> billedProducts = new TreeMap<>();
    private final SortedMap<String, Money> wholeModels = new TreeMap<>();
    private final SortedMap<String, Money> others = new TreeMap<>();
    private final SortedMap<String, Money> unread = new TreeMap<>();
    private boolean compared;
    private Money otherPlanned = Money.ZERO;
    private Money otherBilled = Money.ZERO;

    private Reconciliation(PriceCatalog catalog, PlannedMonth plan, ActualBills actual) {
        this.catalog = catalog;
        this.plan = plan;
        this.actual = actual;
    }

    /// The months that both have. A bill is compared in the products that the forecast charges, and all that is of Bedrock; a forecast in
    /// what the providers of the bills charge.
    public static List<MonthComparison> of(ScenarioForecast forecast, ActualBills actual, PriceCatalog catalog) {
        return of(forecast.bills().stream().filter(bill -> actual.months().contains(bill.month())).map(PlannedMonth::of).toList(), actual,
                catalog);
    }

    /// The same with months as they were forecast on some day.
    public static List<MonthComparison> of(List<PlannedMonth> planned, ActualBills actual, PriceCatalog catalog) {
        ActualBills named = actual.named(catalog);
        return planned.stream().filter(month -> actual.months().contains(month.month()))
                .map(month -> new Reconciliation(catalog, month.named(catalog), named).month()).toList();
    }

    private MonthComparison month() {
        List<ActualLine> charged = actual.charged(plan.month());
        Predicate<ActualKey> told = actual.tells(plan.month());
        plan.lines().stream().filter(line -> line.key().kind().isNetUsage()).forEach(line -> plan(line, told.test(line.key())));
        SortedSet<ActualKey> unpriced = new TreeSet<>(plan.unpriced().stream().filter(told).toList());
        unpriced.forEach(this::unpriced);
        charged.forEach(this::bill);
        models();
        tokens();
        oneSided();
        Money planned = Money.sum(plannedProducts.values());
        Money billed = Money.sum(billedProducts.values());
        Money rest = billed.minus(planned).minus(Money.sum(parts.stream().map(Variance::amount).toList()));
        if (!rest.isZero()) {
            parts.add(new Variance(VarianceCause.UNEXPLAINED, "", Optional.empty(), rest));
        }
        parts.removeIf(part -> part.amount().isZero());
        return new MonthComparison(plan.month(), planned, unpriced, billed, plan.credits(), credited(), apart(), others, unread,
                products(unpriced), parts);
    }

    private void plan(ActualLine line, boolean told) {
        if (!told) {
            unread.merge(line.key().product(), line.cost(), Money::plus);
            return;
        }
        plannedProducts.merge(line.key().product(), line.cost(), Money::plus);
        Optional<Cell> cell = cell(line.key());
        cell.ifPresentOrElse(key -> cells.merge(key, TokenCell.NONE.plan(line.tokens().orElse(BigDecimal.ZERO), line.cost()),
                (old, more) -> old.plan(more.planned(), more.plannedCost())), () -> otherPlanned = otherPlanned.plus(line.cost()));
    }

    private void unpriced(ActualKey key) {
        plannedProducts.putIfAbsent(key.product(), Money.ZERO);
        cell(key).ifPresent(withoutPrice::add);
    }

    private Optional<Cell> cell(ActualKey key) {
        return key.meter().flatMap(meter -> model(key).map(model -> new Cell(model, alike(meter))));
    }

    /// Why something is billed of which nothing is in the forecast: it is not planned, or has no price there.
    private VarianceCause unforecast(Predicate<Cell> same) {
        return withoutPrice.stream().anyMatch(same) ? VarianceCause.NO_PRICE : VarianceCause.NOT_PLANNED;
    }

    private void bill(ActualLine line) {
        if (!isComparable(line.key())) {
            others.merge(line.key().product(), line.cost(), Money::plus);
            return;
        }
        billedProducts.merge(line.key().product(), line.cost(), Money::plus);
        if (line.key().kind() == LineKind.DISCOUNT) {
            parts.add(new Variance(VarianceCause.DISCOUNT, line.key().item(), Optional.empty(), line.cost()));
            return;
        }
        Optional<Cell> cell = cell(line.key());
        if (cell.isPresent() && line.tokens().filter(tokens -> tokens.signum() > 0).isPresent()) {
            cells.merge(cell.get(), TokenCell.NONE.bill(line.tokens().get(), line.cost(), line.rows()),
                    (old, more) -> old.bill(more.billed(), more.billedCost(), more.rows()));
        } else {
            model(line.key()).ifPresentOrElse(model -> wholeModels.merge(model, line.cost(), Money::plus),
                    () -> otherBilled = otherBilled.plus(line.cost()));
        }
    }

    /// Models of which a bill counts no tokens are compared in all that they cost: why they differ nobody can tell.
    private void models() {
        wholeModels.forEach((model, billed) -> {
            List<Cell> own = cells.keySet().stream().filter(cell -> cell.model().equals(model)).toList();
            Money planned = Money.sum(own.stream().map(cell -> Objects.requireNonNull(cells.get(cell)).plannedCost()).toList());
            Money told = billed.plus(Money.sum(own.stream().map(cell -> Objects.requireNonNull(cells.get(cell)).billedCost()).toList()));
            own.forEach(cells::remove);
            compared |= !own.isEmpty();
            VarianceCause cause = own.isEmpty() ? unforecast(cell -> cell.model().equals(model)) : VarianceCause.UNEXPLAINED;
            parts.add(new Variance(cause, model, Optional.empty(), told.minus(planned)));
        });
    }

    private boolean isComparable(ActualKey key) {
        return isComparable(plannedProducts.keySet(), key.product());
    }

    /// Whether a product of a bill is one that a forecast of these products is about.
    public static boolean isComparable(Set<String> planned, String product) {
        return planned.contains(product) || product.startsWith(BedrockProducts.OWN);
    }

    private Optional<String> model(ActualKey key) {
        return catalog.resolve(key.provider(), key.item()).models().stream().findFirst().map(model -> stem(model.id()));
    }

    /// Writes for five minutes and for an hour are one kind of tokens.
    static Measure alike(Measure meter) {
        return Measure.WRITTEN.contains(meter) ? Measure.CACHE_WRITE : meter;
    }

    private static String stem(ModelId model) {
        return ModelKey.of(model).stem();
    }

    /// Of the cells that both sides have: volume at the planned mix, then the mix, then prices.
    private void tokens() {
        var both = new TreeMap<Cell, TokenCell>();
        cells.forEach((key, cell) -> {
            if (cell.isPlanned() && cell.isBilled()) {
                both.put(key, cell);
            } else if (cell.isBilled()) {
                parts.add(new Variance(unforecast(key::equals), key.model(), Optional.of(key.meter()), cell.billedCost()));
            } else if (otherBilled.isZero()) {
                parts.add(new Variance(VarianceCause.NOT_BILLED, key.model(), Optional.of(key.meter()), cell.plannedCost().negated()));
            } else {
                otherPlanned = otherPlanned.plus(cell.plannedCost());   // it may be among what the bill does not count in tokens
            }
        });
        if (both.isEmpty()) {
            return;
        }
        BigDecimal planned = both.values().stream().map(TokenCell::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal billed = both.values().stream().map(TokenCell::billed).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money plannedCost = Money.sum(both.values().stream().map(TokenCell::plannedCost).toList());
        Money atPlannedMix = new Money(Decimals.divide(plannedCost.usd().multiply(billed), planned));
        Money atPlannedPrices = Money.sum(both.values().stream().map(TokenCell::atPlannedPrice).toList());
        parts.add(new Variance(VarianceCause.VOLUME, "", Optional.empty(), atPlannedMix.minus(plannedCost)));
        parts.add(new Variance(VarianceCause.MIX, "", Optional.empty(), atPlannedPrices.minus(atPlannedMix)));
        both.forEach((key, cell) -> parts.add(new Variance(PriceCauses.of(cell, key.meter()), key.model(), Optional.of(key.meter()),
                cell.billedCost().minus(cell.atPlannedPrice()))));
    }

    /// What is not counted in tokens: where only one side has some, that is its cause; where both have, nobody can tell.
    private void oneSided() {
        if (otherBilled.isZero() && !otherPlanned.isZero()) {
            parts.add(new Variance(VarianceCause.NOT_BILLED, "", Optional.empty(), otherPlanned.negated()));
        } else if (otherPlanned.isZero() && !otherBilled.isZero() && (compared || cells.values().stream().anyMatch(TokenCell::isBilled))) {
            parts.add(new Variance(VarianceCause.NOT_PLANNED, "", Optional.empty(), otherBilled));
        }
    }

    /// What credits paid of each product that was billed; nothing of those that they passed over.
    private SortedMap<String, Money> credited() {
        var credited = new TreeMap<String, Money>();
        billedProducts.keySet().forEach(product -> credited.put(product,
                actual.sum(key -> key.month().equals(plan.month()) && key.kind() == LineKind.CREDIT
                && key.product().equals(product)).negated()));
        return credited;
    }

    private Map<LineKind, Money> apart() {
        var apart = new EnumMap<LineKind, Money>(LineKind.class);
        actual.lines().values().stream().filter(line -> line.key().month().equals(plan.month()) && !line.key().kind().isNetUsage())
                .forEach(line -> apart.merge(line.key().kind(), line.cost(), Money::plus));
        return apart;
    }

    private List<MonthComparison.ProductComparison> products(Set<ActualKey> unpriced) {
        var names = new TreeMap<String, Money>(plannedProducts);
        billedProducts.keySet().forEach(name -> names.putIfAbsent(name, Money.ZERO));
        return names.keySet().stream().map(name -> new MonthComparison.ProductComparison(name,
                plannedProducts.getOrDefault(name, Money.ZERO), unpriced.stream().noneMatch(key -> key.product().equals(name)),
                billedProducts.getOrDefault(name, Money.ZERO))).toList();
    }
}
