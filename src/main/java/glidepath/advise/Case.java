package glidepath.advise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Place;
import glidepath.plan.Setup;
import glidepath.plan.Situation;
import glidepath.plan.Workload;

/// What every rule looks at: a scenario, its forecast, and what surrounds it.
///
/// @param today for the age of sources
public record Case(ScenarioForecast forecast, Situation situation, PriceCatalog catalog, LocalDate today) {

    /// The workloads that the scenario does not do without.
    List<Workload> workloads() {
        return forecast.setup().workloads().stream().filter(Workload::on).toList();
    }

    Optional<Model> model(Workload workload) {
        return catalog.model(workload.route().model());
    }

    /// The scenario with other values.
    ScenarioForecast with(Map<Place<?>, ?> changes) {
        return with(forecast.setup().with(changes));
    }

    ScenarioForecast with(Setup setup) {
        return Forecaster.forecast(forecast.scenario(), forecast.settings(), setup, catalog);
    }

    String name(ModelId model) {
        return catalog.model(model).map(Model::name).orElse(model.toString());
    }
}
