package glidepath.usage.bill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What rows of a bill have in common that tell their day.
///
/// @param projects every name of the project or workspace that it was charged to; none where the bill does not say
public record BilledDay(LocalDate day, ActualKey key, List<String> projects) implements Comparable<BilledDay> {

    private static final Comparator<BilledDay> ORDER = Comparator.comparing(BilledDay::day).thenComparing(BilledDay::key)
            .thenComparing(each -> String.join("\n", each.projects()));

    public BilledDay {
        projects = List.copyOf(projects);
    }

    @Override
    public int compareTo(BilledDay other) {
        return ORDER.compare(this, other);
    }
}
