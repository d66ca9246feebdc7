package glidepath.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of a plan beside what was decided: where its inputs were measured, what it was forecast to cost and when, and what was
/// really billed. No forecast depends on it, unless it is asked to run on what was billed.
///
/// @param measured  by input of the baseline
/// @param forecasts the earliest first
/// @param actuals   months that were billed
/// @param closed    the last month that the plan takes from its bills instead of forecasting it; empty where it forecasts all
public record TrackRecord(SortedMap<InputRef<?>, MeasuredValue> measured, List<KeptForecast> forecasts,
                          SortedMap<YearMonth, KeptMonth> actuals, Optional<YearMonth> closed) {

    /// Beyond so many, the earliest are dropped.
    public static final int MOST_FORECASTS = 36;

    public static final TrackRecord NONE = new TrackRecord(Collections.emptySortedMap(), List.of(), Collections.emptySortedMap());

    public TrackRecord {
        measured = Collections.unmodifiableSortedMap(new TreeMap<>(measured));
        List<KeptForecast> sorted = forecasts.stream().sorted(Comparator.comparing(KeptForecast::made)
                .thenComparing(KeptForecast::scenario)).toList();
        forecasts = sorted.subList(Math.max(0, sorted.size() - MOST_FORECASTS), sorted.size());
        actuals = Collections.unmodifiableSortedMap(new TreeMap<>(actuals));
    }

    /// Forecast throughout.
    public TrackRecord(SortedMap<InputRef<?>, MeasuredValue> measured, List<KeptForecast> forecasts,
            SortedMap<YearMonth, KeptMonth> actuals) {
        this(measured, forecasts, actuals, Optional.empty());
    }

    /// The months that a plan takes from its bills.
    public SortedMap<YearMonth, KeptMonth> billed() {
        return closed.<SortedMap<YearMonth, KeptMonth>>map(last -> actuals.headMap(last.plusMonths(1)))
                .orElse(Collections.emptySortedMap());
    }

    /// Run on what was billed up to a month; forecast throughout where empty.
    public TrackRecord withClosed(Optional<YearMonth> last) {
        return new TrackRecord(measured, forecasts, actuals, last);
    }

    /// With values that were measured; those measured before are replaced.
    public TrackRecord withMeasured(Map<InputRef<?>, ?> values, Measurement from) {
        var all = new TreeMap<InputRef<?>, MeasuredValue>(measured);
        values.forEach((input, value) -> all.put(input, new MeasuredValue(value, from)));
        return new TrackRecord(all, forecasts, actuals, closed);
    }

    /// With a forecast of a day; one of the same day and scenario is replaced.
    public TrackRecord with(KeptForecast forecast) {
        var all = new ArrayList<>(forecasts);
        all.removeIf(old -> old.made().equals(forecast.made()) && old.scenario().equals(forecast.scenario()));
        all.add(forecast);
        return new TrackRecord(measured, all, actuals, closed);
    }

    /// With what was billed; months that were told before are replaced, since providers restate them.
    public TrackRecord withActuals(Map<YearMonth, KeptMonth> months) {
        var all = new TreeMap<>(actuals);
        all.putAll(months);
        return new TrackRecord(measured, forecasts, all, closed);
    }

    public Optional<MeasuredValue> measured(InputRef<?> input) {
        return Optional.ofNullable(measured.get(input));
    }

    /// Without inputs whose item is no longer in the plan.
    TrackRecord keptFor(Assumptions assumptions) {
        if (measured.isEmpty()) {
            return this;
        }
        var kept = new TreeMap<>(measured);
        kept.keySet().removeIf(input -> assumptions.item(input).isEmpty());
        return kept.size() == measured.size() ? this : new TrackRecord(kept, forecasts, actuals, closed);
    }
}
