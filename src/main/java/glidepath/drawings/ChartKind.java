package glidepath.drawings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import glidepath.units.EnumKey;

/// The charts of a plan, as the command line names them.
public enum ChartKind {
    /// Credit balances over the horizon.
    RUNWAY,
    /// The chosen scenario's charges by month.
    MONTHS,
    /// Scenarios as bars of what is left to pay.
    COMPARE,
    /// What is left to pay by month, scenario by scenario.
    COMPARE_MONTHS,
    /// What makes the difference to the baseline, lever by lever.
    WATERFALL,
    /// What a month costs by its number of calls, in two ways.
    BREAK_EVEN;

    public String key() {
        return EnumKey.dashed(this);
    }

    public static Optional<ChartKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(ChartKind::key).toList();
    }
}
