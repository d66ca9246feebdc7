package glidepath.advise;

import java.util.Map;

import glidepath.catalog.Evidence;
import glidepath.plan.Place;
import glidepath.plan.Scenario;
import glidepath.units.Message;
import glidepath.units.Money;

/// Something to do next, and what the engine says that it does.
///
/// @param changes   the values that it would set
/// @param saved     charges over the horizon, before credits
/// @param cashSaved what is left to pay over the horizon
public record Action(String id, Message text, Map<Place<?>, Object> changes, Money saved, Money cashSaved, Evidence evidence) {

    /// As a scenario on top of another one.
    public Scenario applied(Scenario base, String newId, String name) {
        var all = new java.util.TreeMap<Place<?>, Object>(base.differences());
        all.putAll(changes);
        return Scenario.named(newId, name).withDifferences(all);
    }
}
