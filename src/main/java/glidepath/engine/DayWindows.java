package glidepath.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import glidepath.engine.surface.ImportWindows;
import glidepath.plan.Imported;
import glidepath.plan.Workload;

/// The 288 windows of 5 minutes of a day, and how many minutes of each a copy of an imported model works: whole windows are billed. Of
/// calls that are spread over the day, each is taken to work for a minute.
///
/// @param used        minutes of each window in which it works; [#NOT_BILLED] where it is stopped
/// @param minutesUsed of the day
public record DayWindows(List<Integer> used, int minutesUsed) {

    public static final int NOT_BILLED = -1;
    public static final int IN_A_DAY = 288;
    public static final int MINUTES = ImportWindows.WINDOW_MINUTES;
    private static final int MINUTES_A_DAY = IN_A_DAY * MINUTES;
    /// The window in which office hours begin, at 9 o'clock.
    private static final int MORNING = 9 * 60 / MINUTES;

    /// No copy runs.
    public static final DayWindows NONE = new DayWindows(Collections.nCopies(IN_A_DAY, NOT_BILLED), 0);

    /// Of the first imported model of a forecast, in its first month.
    public static DayWindows of(ScenarioForecast forecast) {
        Bill first = forecast.firstMonth();
        BigDecimal days = BigDecimal.valueOf(first.credits().cycle().days());
        return forecast.assumptions().workloads().stream().filter(workload -> workload.on() && workload.imported().on()).findFirst()
                .map(workload -> of(workload, VolumeWhatIf.planned(forecast, workload.id(), first.month())
                .divide(days, 2, RoundingMode.HALF_UP))).orElse(NONE);
    }

    /// @param callsADay that are made, on average
    static DayWindows of(Workload workload, BigDecimal callsADay) {
        Imported imported = workload.imported();
        if (!imported.on()) {
            return NONE;
        }
        int calls = callsADay.setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(MINUTES_A_DAY)).intValue();
        return byPattern(imported, calls);
    }

    private static DayWindows byPattern(Imported imported, int calls) {
        return switch (imported.pattern()) {
            case ALWAYS_ON -> spread(calls, IN_A_DAY, 0);
            case STEADY -> spread(calls, Math.min(calls, IN_A_DAY), NOT_BILLED);
            case OFFICE_HOURS -> runs(1, imported.hoursPerDay().value().multiply(BigDecimal.valueOf(60)), MORNING);
            case CRON -> runs(imported.runsPerDay().value().intValue(), imported.minutesPerRun().value(), 0);
        };
    }

    private static DayWindows of(List<Integer> used) {
        return new DayWindows(List.copyOf(used), used.stream().mapToInt(minutes -> Math.max(0, minutes)).sum());
    }

    /// Calls at even distances.
    ///
    /// @param windows in which they are
    /// @param others  what the other windows have
    private static DayWindows spread(int calls, int windows, int others) {
        var used = new ArrayList<>(Collections.nCopies(IN_A_DAY, others));
        for (int window = 0; window < windows; window++) {
            used.set(window * IN_A_DAY / windows, (window + 1) * calls / windows - window * calls / windows);
        }
        return of(used);
    }

    private static DayWindows runs(int runs, BigDecimal minutes, int first) {
        var used = new ArrayList<>(Collections.nCopies(IN_A_DAY, NOT_BILLED));
        int whole = ImportWindows.billed(minutes).intValue() / MINUTES;
        for (int run = 0; run < runs; run++) {
            int start = first + (int) ((long) run * IN_A_DAY / runs);
            for (int window = 0; window < whole && start + window < IN_A_DAY; window++) {
                used.set(start + window, Math.clamp(minutes.intValue() - (long) window * MINUTES, 0, MINUTES));
            }
        }
        return of(used);
    }

    public int billed() {
        return (int) used.stream().filter(minutes -> minutes != NOT_BILLED).count();
    }
}
