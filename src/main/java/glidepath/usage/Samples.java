package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Makes a sample of what was added up.
final class Samples {

    private static final Comparator<UserUse> HEAVIEST = Comparator.comparing((UserUse use) -> use.cost().orElse(BigDecimal.ZERO))
            .thenComparing(UserUse::tokens).thenComparing(UserUse::calls).reversed().thenComparing(UserUse::user);

    private Samples() {
    }

    static Sample of(Partial all, List<SourceFile> files, List<Repeat> repeats, List<Skip> skips) {
        SortedMap<LocalDate, Figures> days = rolled(all, cell -> cell.day());
        var groups = all.cells.entrySet().stream()
                .map(cell -> new DayGroup(cell.getKey().day(), cell.getKey().key(), cell.getValue().figures()))
                .sorted(Comparator.comparing((DayGroup group) -> group.day().orElse(LocalDate.MIN)).thenComparing(DayGroup::key)).toList();
        return new Sample(files, groups, total(all), days,
                rolled(all, cell -> Optional.of(model(cell))), modelDays(all),
                rolled(all, cell -> Optional.of(cell.key().provider())), weeks(all, days.keySet()),
                all.users.entrySet().stream().map(user -> user.getValue().use(user.getKey())).sorted(HEAVIEST).toList(),
                all.tasks.use(), coverage(all, days), repeats, skips);
    }

    private static UsageKey model(Partial.Cell cell) {
        return cell.key().ofModel();
    }

    private static SortedMap<UsageKey, SortedMap<LocalDate, Figures>> modelDays(Partial all) {
        record ModelDay(UsageKey model, LocalDate day) implements Comparable<ModelDay> {

            @Override
            public int compareTo(ModelDay other) {
                return Comparator.comparing(ModelDay::model).thenComparing(ModelDay::day).compare(this, other);
            }
        }
        var models = new TreeMap<UsageKey, SortedMap<LocalDate, Figures>>();
        rolled(all, cell -> cell.day().map(day -> new ModelDay(model(cell), day)))
                .forEach((cell, figures) -> models.computeIfAbsent(cell.model(), _ -> new TreeMap<>()).put(cell.day(), figures));
        return models;
    }

    private static Figures total(Partial all) {
        var total = new Tally();
        all.cells.values().forEach(total::add);
        return total.figures();
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Figures> rolled(Partial all, Function<Partial.Cell, Optional<K>> key) {
        var tallies = new TreeMap<K, Tally>();
        all.cells.forEach((cell, tally) -> key.apply(cell).ifPresent(value -> tallies.computeIfAbsent(value, _ -> new Tally()).add(tally)));
        var figures = new TreeMap<K, Figures>();
        tallies.forEach((value, tally) -> figures.put(value, tally.figures()));
        return figures;
    }

    private static SortedMap<LocalDate, TaskUse> weeks(Partial all, Set<LocalDate> days) {
        var weeks = new TreeMap<LocalDate, TaskUse>();
        days.forEach(day -> weeks.computeIfAbsent(Weeks.monday(day), monday -> all.weeks.getOrDefault(monday, new Tasks()).use()));
        return weeks;
    }

    private static Coverage coverage(Partial all, SortedMap<LocalDate, Figures> days) {
        return Coverage.of(days, all.earliest().flatMap(Moment::time), all.latest().flatMap(Moment::time));
    }
}
