package glidepath.reports;

import java.util.List;

import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// Colours of scenarios, surfaces and grants, at 3:1 or more against a white or a dark ground: first those of Okabe and Ito, which people
/// with any kind of colour vision tell apart. The window, workbooks, slides and pages have the same; `assets/page` repeats the first.
public final class SeriesColours {

    private static final List<String> ON_WHITE = List.of("#0072b2", "#b87800", "#008060", "#b0568f", "#d55e00", "#2e97c7", "#594100",
            "#555555", "#7b3ff2", "#8c564b", "#6a0f6a", "#3f7d20", "#1f2328");
    /// Light enough for a dark ground.
    private static final List<String> ON_DARK = List.of("#4aa8e0", "#e69f00", "#2fb88f", "#d98fbd", "#f08040", "#a5d8ff", "#8c7a3a",
            "#b0b0b0", "#b79bff", "#c9a28c", "#c040d0", "#9bd770", "#f0f3f6");

    /// Of what fallback calls cost.
    public static final int FALLBACK = 10;
    /// Of what failed attempts cost.
    public static final int FAILED_ATTEMPTS = 4;

    private SeriesColours() {
    }

    /// @param index of the thing in its list; further ones begin again
    public static String of(int index) {
        return ON_WHITE.get(Math.floorMod(index, ON_WHITE.size()));
    }

    /// A scenario's own, or that of its place in the plan.
    public static String of(Plan plan, Scenario scenario) {
        return scenario.colour().isEmpty() ? of(plan.scenarios().indexOf(scenario)) : scenario.colour();
    }

    /// The same thing's on a dark ground.
    public static String onDark(int index) {
        return ON_DARK.get(Math.floorMod(index, ON_DARK.size()));
    }

    public static int size() {
        return ON_WHITE.size();
    }
}
