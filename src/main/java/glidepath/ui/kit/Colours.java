package glidepath.ui.kit;

import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// Which colour a scenario has: its own, or the palette's for its place.
public final class Colours {

    private Colours() {
    }

    /// @return `#rrggbb`, or an index of the palette, as charts take it
    public static String of(Plan plan, Scenario scenario) {
        return scenario.colour().isEmpty() ? Integer.toString(plan.scenarios().indexOf(scenario)) : scenario.colour();
    }

    /// As a stylesheet takes it.
    public static String web(String colour, boolean dark) {
        return colour.startsWith("#") ? colour : Palette.colour(Integer.parseInt(colour), dark);
    }
}
