package glidepath.ui.levers;

import java.util.SortedMap;

import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.session.Snapshot;

/// What inputs show: a plan in a scenario, whose values are worked out once for all inputs.
///
/// @param ranges those that hold in it
/// @param shown  what comes of them
record InputValues(Plan plan, String scenario, Assumptions own, SortedMap<InputRef<?>, Range> ranges, Snapshot shown) {

    static InputValues of(Snapshot now) {
        return new InputValues(now.plan(), now.selected(), now.shown().assumptions(), now.plan().ranges(now.scenario()), now);
    }
}
