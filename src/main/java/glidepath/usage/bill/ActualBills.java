package glidepath.usage.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.KeptMonth;
import glidepath.plan.TrackRecord;
import glidepath.units.Money;
import glidepath.usage.Skip;

/// What was charged, month by month, and day by day where bills tell days.
public record ActualBills(List<BillFile> files, SortedMap<ActualKey, ActualLine> lines, SortedMap<BilledDay, ActualLine> days,
                          List<Skip> skips) {

    public static final ActualBills NONE = new ActualBills(List.of(), Collections.emptySortedMap(), List.of());

    public ActualBills {
        files = List.copyOf(files);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        skips = List.copyOf(skips);
    }

    /// By month only.
    public ActualBills(List<BillFile> files, SortedMap<ActualKey, ActualLine> lines, List<Skip> skips) {
        this(files, lines, Collections.emptySortedMap(), skips);
    }

    /// What a plan keeps of bills.
    public static ActualBills of(TrackRecord record) {
        return new ActualBills(List.of(), merged(record.actuals().entrySet().stream()
                .flatMap(month -> KeptLines.read(month.getKey(), month.getValue()).stream())), List.of());
    }

    /// The same months under the names that the catalog has for providers and products.
    ActualBills named(PriceCatalog catalog) {
        return new ActualBills(files, merged(lines.values().stream().map(line -> line.named(catalog))), days, skips);
    }

    private static SortedMap<ActualKey, ActualLine> merged(Stream<ActualLine> all) {
        SortedMap<ActualKey, ActualLine> lines = new TreeMap<>();
        all.forEach(line -> lines.merge(line.key(), line, ActualLine::and));
        return lines;
    }

    /// Months as a plan keeps them.
    ///
    /// @param products that are worth keeping
    public SortedMap<YearMonth, KeptMonth> kept(Predicate<String> products) {
        var kept = new TreeMap<YearMonth, KeptMonth>();
        for (YearMonth month : months()) {
            kept.put(month, new KeptMonth(lines.values().stream().filter(line -> line.key().month().equals(month))
                    .filter(line -> products.test(line.key().product())).map(KeptLines::of).toList()));
        }
        return kept;
    }

    public SortedSet<YearMonth> months() {
        var months = new TreeSet<YearMonth>();
        lines.keySet().forEach(key -> months.add(key.month()));
        return months;
    }

    /// The days of a month that have charges for usage, where bills tell days.
    SortedSet<LocalDate> days(YearMonth month) {
        return days.keySet().stream().filter(each -> each.key().kind().isNetUsage()).map(BilledDay::day)
                .filter(day -> YearMonth.from(day).equals(month)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Usage of a month, and discounts on it.
    List<ActualLine> charged(YearMonth month) {
        return lines.values().stream().filter(line -> line.key().month().equals(month) && line.key().kind().isNetUsage()).toList();
    }

    /// What the bills of a month are about: a provider whose bill was not read charged something that nobody knows.
    Predicate<ActualKey> tells(YearMonth month) {
        Set<String> providers = new HashSet<>();
        Set<String> products = new HashSet<>();
        charged(month).forEach(line -> {
            providers.add(line.key().provider());
            products.add(line.key().product());
        });
        return key -> providers.contains(key.provider()) || products.contains(key.product());
    }

    /// The exact sum of some lines.
    public Money sum(Predicate<ActualKey> which) {
        return Money.sum(lines.values().stream().filter(line -> which.test(line.key())).map(ActualLine::cost).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
