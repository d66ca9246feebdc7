package glidepath.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a scenario was forecast to cost on a day, month by month. It stays as it was, whatever becomes of the plan.
///
/// @param made     the day
/// @param scenario its name on that day
public record KeptForecast(LocalDate made, String scenario, SortedMap<YearMonth, KeptMonth> months) {

    public KeptForecast {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
