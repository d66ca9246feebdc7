package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import glidepath.units.Money;
import glidepath.usage.Skip;

/// What was charged, month by month.
public record ActualBills(List<BillFile> files, SortedMap<ActualKey, ActualLine> lines, List<Skip> skips) {

    public ActualBills {
        files = List.copyOf(files);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        skips = List.copyOf(skips);
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
