package glidepath.usage.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.plan.LineKind;
import glidepath.units.Money;
import glidepath.usage.DayGroup;
import glidepath.usage.Measure;
import glidepath.usage.Sample;

/// Lays what was used beside what was billed for it, day by day: each is equal to the last digit, or its difference has causes with
/// amounts, or it is *unexplained*. A difference is never spread.
///
/// Bills are compared by the providers that the usage is of, and of AWS in what is of Bedrock.
public final class DayReconciliation {

    private static final Map<LineKind, VarianceCause> APART = new EnumMap<>(Map.of(LineKind.DISCOUNT, VarianceCause.DISCOUNT,
            LineKind.CREDIT, VarianceCause.CREDIT, LineKind.REFUND, VarianceCause.REFUND, LineKind.FEE, VarianceCause.FEE,
            LineKind.TAX, VarianceCause.TAX, LineKind.OTHER, VarianceCause.UNEXPLAINED));

    /// What is compared: a model's tokens of a kind, all of a model where its bill tells no kinds, or all of a product where it tells no
    /// models.
    private record Cell(String what, Optional<Measure> meter) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::what)
                .thenComparing(cell -> cell.meter().map(Enum::ordinal).orElse(-1));

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private final ListPrices prices;
    private final PriceCatalog catalog;
    private final List<DayGroup> usage;
    private final List<Map.Entry<BilledDay, ActualLine>> bills;
    private final Set<String> projects = new HashSet<>();
    private final Set<String> wholeModels = new HashSet<>();
    private final Set<String> ownRows = new HashSet<>();
    private final Set<String> wholeProducts = new HashSet<>();
    private final SortedMap<Cell, SortedMap<LocalDate, DayCell>> cells = new TreeMap<>();
    private final SortedMap<LocalDate, List<Variance>> parts = new TreeMap<>();

    private DayReconciliation(Sample sample, ActualBills actual, PriceCatalog catalog) {
        this.catalog = catalog;
        prices = new ListPrices(catalog);
        usage = sample.groups().stream().filter(group -> group.day().isPresent() && group.figures().known().keySet().stream()
                .anyMatch(ListPrices::counts)).toList();
        Set<String> providers = usage.stream().map(this::provider).collect(Collectors.toSet());
        bills = actual.days().entrySet().stream().filter(line -> isOf(providers, line.getKey().key())).toList();
    }

    /// Days that both tell, or one of them; none where usage or bills tell no days.
    public static List<DayComparison> of(Sample sample, ActualBills actual, PriceCatalog catalog) {
        var days = new DayReconciliation(sample, actual, catalog);
        return days.usage.isEmpty() || days.bills.isEmpty() ? List.of() : days.compared();
    }

    private String provider(DayGroup group) {
        return prices.model(group.key()).map(model -> model.id().provider()).orElse(group.key().provider());
    }

    private static boolean isOf(Set<String> providers, ActualKey key) {
        return providers.contains(key.provider()) && (!key.provider().equals(Provider.AWS)
                || Reconciliation.isComparable(Set.of(), key.product()));
    }

    private List<DayComparison> compared() {
        if (usage.stream().noneMatch(group -> group.key().tag().isEmpty())) {
            usage.forEach(group -> projects.add(group.key().tag()));
        }
        bills.forEach(this::learn);
        bills.forEach(line -> bill(line.getKey(), line.getValue()));
        usage.forEach(this::use);
        cells.forEach((cell, days) -> {
            Set<LocalDate> shifted = TimeShift.of(days);
            days.forEach((day, found) -> parts(day).addAll(new DayCauses(found, cell.what(), cell.meter(), shifted.contains(day)).all()));
        });
        return parts.keySet().stream().map(this::day).toList();
    }

    /// What the bill tells no kinds of tokens of, and of which products it tells no models.
    private void learn(Map.Entry<BilledDay, ActualLine> line) {
        ActualKey key = line.getKey().key();
        if (key.kind() == LineKind.USAGE) {
            Optional<String> model = model(key);
            model.ifPresent(ownRows::add);
            model.filter(_ -> key.meter().isEmpty()).ifPresent(wholeModels::add);
            if (model.isEmpty()) {
                wholeProducts.add(key.product());
            }
        }
    }

    private Optional<String> model(ActualKey key) {
        return catalog.resolve(key.provider(), key.item()).models().stream().findFirst().map(DayReconciliation::stem);
    }

    private static String stem(Model model) {
        return ModelKey.of(model.id()).stem();
    }

    private List<Variance> parts(LocalDate day) {
        return parts.computeIfAbsent(day, _ -> new ArrayList<>());
    }

    private void bill(BilledDay billed, ActualLine line) {
        ActualKey key = billed.key();
        List<Variance> day = parts(billed.day());
        if (key.kind() != LineKind.USAGE) {
            day.add(new Variance(APART.getOrDefault(key.kind(), VarianceCause.UNEXPLAINED), key.item(), Optional.empty(), line.cost()));
        } else if (!projects.isEmpty() && !billed.projects().isEmpty() && billed.projects().stream().noneMatch(projects::contains)) {
            day.add(new Variance(VarianceCause.PROJECT, billed.projects().getLast(), Optional.empty(), line.cost()));
        } else {
            BigDecimal hours = key.meter().filter(meter -> meter == Measure.CACHE_WRITE_1H).flatMap(_ -> line.tokens())
                    .orElse(BigDecimal.ZERO);
            Cell cell = model(key).map(model -> cell(model, key.meter())).orElseGet(() -> new Cell(key.product(), Optional.empty()));
            add(cell, billed.day(), DayCell.billed(line, hours));
        }
    }

    private Cell cell(String model, Optional<Measure> meter) {
        return new Cell(model, wholeModels.contains(model) ? Optional.empty() : meter.map(Reconciliation::alike));
    }

    private void use(DayGroup group) {
        LocalDate day = group.day().orElseThrow();
        Optional<Model> model = prices.model(group.key());
        parts(day);
        group.figures().known().forEach((measure, known) -> {
            if (ListPrices.counts(measure) && known.sum().signum() > 0) {
                boolean hour = measure == Measure.CACHE_WRITE_1H;
                Money premium = Measure.WRITTEN.contains(measure) ? prices.premium(group.key(), day) : Money.ZERO;
                add(cell(group, model, measure), day, DayCell.used(known.sum(), prices.cost(group.key(), measure, known.sum(), day),
                        hour ? known.sum() : BigDecimal.ZERO, premium));
            }
        });
    }

    private Cell cell(DayGroup group, Optional<Model> model, Measure measure) {
        if (model.isEmpty()) {
            return new Cell(group.key().model(), Optional.of(Reconciliation.alike(measure)));
        }
        String stem = stem(model.get());
        boolean inProduct = !ownRows.contains(stem) && wholeProducts.contains(model.get().product());
        return inProduct ? new Cell(model.get().product(), Optional.empty()) : cell(stem, Optional.of(measure));
    }

    private void add(Cell cell, LocalDate day, DayCell more) {
        cells.computeIfAbsent(cell, _ -> new TreeMap<>()).merge(day, more, DayCell::and);
    }

    private DayComparison day(LocalDate day) {
        Money metered = Money.sum(cells.values().stream().flatMap(days -> Optional.ofNullable(days.get(day)).stream())
                .map(DayCell::expected).toList());
        Money billed = Money.sum(bills.stream().filter(line -> line.getKey().day().equals(day)).map(line -> line.getValue().cost())
                .toList());
        List<Variance> causes = new ArrayList<>(parts(day));
        Money rest = billed.minus(metered).minus(Money.sum(causes.stream().map(Variance::amount).toList()));
        causes.add(new Variance(VarianceCause.UNEXPLAINED, "", Optional.empty(), rest));
        return new DayComparison(day, metered, billed, causes.stream().filter(part -> !part.amount().isZero()).toList());
    }
}
