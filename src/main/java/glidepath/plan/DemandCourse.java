package glidepath.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.InvalidValueException;

/// How demand changes over time, beside its growth (cost model, section 3).
///
/// @param growsUntil the last month that grows; the whole horizon where empty
/// @param ceiling    up to which it grows, in demand's own unit; none where empty
/// @param events     launches, campaigns, customers that leave
/// @param seasons    of the year; months that are not named are usual
/// @param week       the days on which demand per working day counts
public record DemandCourse(Optional<YearMonth> growsUntil, Optional<Count> ceiling, List<DemandEvent> events, List<Season> seasons,
                           WorkWeek week) {

    public static final DemandCourse STEADY = new DemandCourse(Optional.empty(), Optional.empty(), List.of(), List.of(),
            WorkWeek.MONDAY_TO_FRIDAY);

    public DemandCourse {
        events = List.copyOf(events);
        seasons = List.copyOf(seasons);
        if (seasons.stream().map(Season::month).distinct().count() < seasons.size()) {
            throw InvalidValueException.because("demand.season.twice");
        }
    }
}
