package glidepath.advise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Settings;
import glidepath.plan.Situation;
import glidepath.plan.Workload;

/// What every rule looks at: a scenario, its forecast, and what surrounds it.
///
/// @param today for the age of sources
public record AdviceContext(ScenarioForecast forecast, Situation situation, PriceCatalog catalog, LocalDate today) {

    /// The workloads that the scenario does not do without.
    List<Workload> workloads() {
        return forecast.assumptions().workloads().stream().filter(Workload::on).toList();
    }

    /// The grants that are switched on and not over when the forecast starts.
    List<Grant> grants() {
        return forecast.grants().stream().filter(grant -> grant.takesPart(forecast.firstDay())).toList();
    }

    /// A forecast whose first month is whole: of a plan that starts within a month only a part of it is forecast, but readings are of
    /// calls a month.
    ScenarioForecast wholeMonth() {
        return forecast.settings().asOf().isEmpty() ? forecast : untilFirstMonth(forecast.assumptions());
    }

    /// A forecast with other values of inputs that ends with the first month that is forecast, and forecasts all of that month. Months
    /// before it are what was billed.
    ScenarioForecast untilFirstMonth(Assumptions values) {
        Settings plan = forecast.settings();
        Settings settings = plan.asOf().isPresent() ? new Settings(plan.start(), 1, plan.convention(), plan.tax())
                : plan.withMonths(plan.horizon().indexOf(forecast.firstMonth().month()) + 1);
        return Forecaster.forecast(forecast.scenario(), settings, values, catalog);
    }

    /// How many calls its workloads make in it.
    BigDecimal callsPerMonth() {
        return wholeMonth().firstMonth().calls();
    }

    Optional<Model> model(Workload workload) {
        return catalog.model(workload.route().model());
    }

    /// The model of a workload, if it answers when the forecast starts: calls that nobody answers are not made cheaper by a setting.
    Optional<Model> answering(Workload workload) {
        return model(workload).filter(model -> model.facts().life().answersOn(forecast.firstDay()));
    }

    /// The scenario with other values.
    ScenarioForecast with(Map<InputRef<?>, ?> changes) {
        return with(forecast.assumptions().with(changes));
    }

    ScenarioForecast with(Assumptions assumptions) {
        return Forecaster.forecast(forecast.scenario(), forecast.settings(), assumptions, catalog);
    }

    String name(ModelId model) {
        return catalog.model(model).map(Model::name).orElse(model.toString());
    }
}
