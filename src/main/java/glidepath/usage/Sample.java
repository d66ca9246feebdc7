package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import glidepath.units.Decimals;

/// Usage as it was, added up from files.
///
/// @param files   in the order they were read
/// @param groups  like calls of each day, the finest that is kept
/// @param total   of all
/// @param days    those that have a day
/// @param models  by provider and model; the other parts of the key are empty
/// @param modelDays the days of each of these
/// @param routes  by provider
/// @param weeks   tasks that called in each week, by its Monday; one that goes on over two weeks is in both
/// @param users   the heaviest first
/// @param repeats what was left out since it was told before
/// @param skips   the first rows of each file that could not be used
public record Sample(List<SourceFile> files, List<DayGroup> groups, Figures total, SortedMap<LocalDate, Figures> days, SortedMap<UsageKey,
        Figures> models,
                     SortedMap<UsageKey, SortedMap<LocalDate, Figures>> modelDays, SortedMap<String, Figures> routes,
                     SortedMap<LocalDate, TaskUse> weeks, List<UserUse> users, TaskUse tasks, Coverage coverage,
                     List<Repeat> repeats, List<Skip> skips) {

    private static final BigDecimal MONTH = new BigDecimal(30);

    public Sample {
        files = List.copyOf(files);
        groups = List.copyOf(groups);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        modelDays = Collections.unmodifiableSortedMap(new TreeMap<>(modelDays));
        routes = Collections.unmodifiableSortedMap(new TreeMap<>(routes));
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
        users = List.copyOf(users);
        repeats = List.copyOf(repeats);
        skips = List.copyOf(skips);
    }

    /// Calls of a mean day with data; empty where calls or days are not told.
    public Optional<BigDecimal> callsPerDay() {
        return days.values().stream().map(Figures::calls).flatMap(Optional::stream).reduce(BigDecimal::add)
                .map(calls -> Decimals.divide(calls, BigDecimal.valueOf(coverage.days())));
    }

    /// The same for 30 days.
    public Optional<BigDecimal> callsPerMonth() {
        return callsPerDay().map(calls -> calls.multiply(MONTH));
    }

    /// What a task cost, where tasks and the costs of all their calls are told.
    public Optional<BigDecimal> costPerTask() {
        return tasks.tasks() > 0 ? TaskUse.per(tasks.cost(), tasks.tasks())
                : total.sum(Measure.TASKS).flatMap(count -> TaskUse.per(total.sum(Measure.COST), count.longValue()));
    }

    /// What a task cost that succeeded, the others included.
    public Optional<BigDecimal> costPerSuccessfulTask() {
        return tasks.costPerSuccess();
    }

    /// With other sentences for what was not used.
    public Sample saying(UnaryOperator<Skip> other) {
        return new Sample(files, groups, total, days, models, modelDays, routes, weeks, users, tasks, coverage, repeats,
                skips.stream().map(other).toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// With only some of a model's calls, at least one group of them.
    public Sample of(UsageKey model, Predicate<UsageKey> which) {
        List<DayGroup> kept = groups.stream().filter(group -> !group.key().ofModel().equals(model) || which.test(group.key())).toList();
        List<DayGroup> own = kept.stream().filter(group -> group.key().ofModel().equals(model)).toList();
        var sums = new TreeMap<>(models);
        sums.put(model, own.stream().map(DayGroup::figures).reduce(Figures::and).orElseThrow());
        var ofDays = new TreeMap<LocalDate, Figures>();
        own.forEach(group -> group.day().ifPresent(day -> ofDays.merge(day, group.figures(), Figures::and)));
        var sumsOfDays = new TreeMap<>(modelDays);
        sumsOfDays.put(model, ofDays);
        return new Sample(files, kept, total, days, sums, sumsOfDays, routes, weeks, users, tasks, coverage, repeats, skips);
    }
}
