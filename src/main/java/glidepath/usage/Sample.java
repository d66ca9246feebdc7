package glidepath.usage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Usage as it was, drawn together from files.
///
/// @param files   in the order they were read
/// @param groups  like calls of each day, the finest that is kept
/// @param total   of all
/// @param days    those that have a day
/// @param models  by provider and model; the other parts of the key are empty
/// @param modelDays the days of each of these
/// @param routes  by provider
/// @param weeks   tasks and cost of each week, by its Monday
/// @param users   the heaviest first
/// @param repeats what was left out since it was told before
/// @param skips   the first rows of each file that could not be used
public record Sample(List<SourceFile> files, List<DayGroup> groups, Figures total, SortedMap<LocalDate, Figures> days, SortedMap<UsageKey, Figures> models,
                     SortedMap<UsageKey, SortedMap<LocalDate, Figures>> modelDays, SortedMap<String, Figures> routes, SortedMap<LocalDate, Week> weeks, List<UserUse> users, TaskUse tasks, Coverage coverage,
                     List<Repeat> repeats, List<Skip> skips) {

    /// What a week came to.
    public record Week(Figures figures, TaskUse tasks) {
    }

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

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
