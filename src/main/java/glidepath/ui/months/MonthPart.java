package glidepath.ui.months;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import glidepath.engine.Line;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.reports.SeriesColours;
import glidepath.units.Money;

/// What is stacked: a surface, or why more was called than asked for.
///
/// @param key   of its name
/// @param extra whether it is more than was asked for
record MonthPart(String key, int colour, boolean extra) {

    private static final MonthPart FALLBACK = new MonthPart("cause.fallback", SeriesColours.FALLBACK, true);
    private static final MonthPart FAILED = new MonthPart("cause.failed_attempts", SeriesColours.FAILED_ATTEMPTS, true);

    private static MonthPart of(Surface surface) {
        return new MonthPart(surface.key(), surface.colour(), false);
    }

    static MonthPart of(Line line) {
        return switch (line.cause()) {
            case FAILED_ATTEMPTS -> FAILED;
            case FALLBACK -> FALLBACK;
            default -> of(line.surface());
        };
    }

    /// From the ground up, those that charge something in some month.
    static List<MonthPart> charging(List<Map<MonthPart, Money>> months) {
        var parts = new ArrayList<>(Surfaces.ALL.stream().map(MonthPart::of).toList());
        parts.add(FALLBACK);
        parts.add(FAILED);
        parts.removeIf(part -> months.stream().noneMatch(month -> month.getOrDefault(part, Money.ZERO).isPositive()));
        return parts;
    }
}
