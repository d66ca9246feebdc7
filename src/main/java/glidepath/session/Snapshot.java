package glidepath.session;

import java.nio.file.Path;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.Message;

/// Everything that a screen may show, consistent at one moment.
///
/// @param forecast  of the plan, at the catalog's prices
/// @param before    the forecast before the last gesture began, the ghost on the charts
/// @param selected  id of the scenario that is being edited
/// @param reference id of the scenario that others are compared with
/// @param file      where the plan is kept; empty where it has never been saved
/// @param saved     whether the file holds just this plan
/// @param undo      what undo would take back
/// @param micros    how long the forecast took, in microseconds
public record Snapshot(Plan plan, PriceCatalog catalog, Forecast forecast, Optional<Forecast> before, String selected, String reference,
                       Optional<Path> file, boolean saved, Optional<Message> undo, Optional<Message> redo, long micros) {

    public Scenario scenario() {
        return plan.scenario(selected);
    }

    public ScenarioForecast shown() {
        return forecast.of(selected);
    }

    public ScenarioForecast referred() {
        return forecast.of(reference);
    }
}
