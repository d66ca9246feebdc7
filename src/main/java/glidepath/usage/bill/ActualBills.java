package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import glidepath.plan.KeptMonth;
import glidepath.plan.TrackRecord;
import glidepath.units.Money;
import glidepath.usage.Skip;

/// What was charged, month by month.
public record ActualBills(List<BillFile> files, SortedMap<ActualKey, ActualLine> lines, List<Skip> skips) {

    public ActualBills {
        files = List.copyOf(files);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        skips = List.copyOf(skips);
    }

    /// What a plan keeps of bills.
    public static ActualBills of(TrackRecord record) {
        SortedMap<ActualKey, ActualLine> lines = new TreeMap<>();
        record.actuals().forEach((month, kept) -> KeptLines.read(month, kept)
                .forEach(line -> lines.merge(line.key(), line, ActualLine::and)));
        return new ActualBills(List.of(), lines, List.of());
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

    /// Only months before another one.
    public ActualBills before(YearMonth end) {
        var earlier = new TreeMap<>(lines);
        earlier.keySet().removeIf(key -> !key.month().isBefore(end));
        return new ActualBills(files, earlier, skips);
    }

    public SortedSet<YearMonth> months() {
        var months = new TreeSet<YearMonth>();
        lines.keySet().forEach(key -> months.add(key.month()));
        return months;
    }

    /// The exact sum of some lines.
    public Money sum(Predicate<ActualKey> which) {
        return Money.sum(lines.values().stream().filter(line -> which.test(line.key())).map(ActualLine::cost).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
