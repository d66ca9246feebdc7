package glidepath.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;

/// The months that a plan takes from its bills instead of forecasting them. They are the same in all scenarios, whatever is planned from
/// then on.
///
/// @param months as they were billed
/// @param others providers and gateways of the baseline: where none of these bills is theirs, their charges in these months are forecast
public record Billed(SortedMap<YearMonth, KeptMonth> months, Set<String> others) {

    public static final Billed NONE = new Billed(Collections.emptySortedMap(), Set.of());

    public Billed {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        others = Set.copyOf(others);
    }

    static Billed of(TrackRecord record, Assumptions baseline) {
        SortedMap<YearMonth, KeptMonth> months = record.billed();
        return months.isEmpty() ? NONE : new Billed(months, Stream.of(
                baseline.workloads().stream().filter(Workload::on).flatMap(Workload::models).map(ModelId::provider),
                baseline.infrastructure().stream().filter(Infrastructure::on).map(Infrastructure::provider),
                baseline.gateways().stream().map(Gateway::id)).flatMap(each -> each).collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }
}
