package glidepath.ui.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputRef;
import glidepath.plan.Relocation;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;

/// A workload where it is today, and at the likeliest provider of each other kind, forecast as if it went there.
record RouteForecasts(Snapshot now, String workload) {

    /// The ways of a call, in the order of their columns.
    static final List<Provider.Kind> WAYS = List.of(Provider.Kind.CLOUD, Provider.Kind.DIRECT, Provider.Kind.GATEWAY);

    /// Of the ways that there are.
    Map<Provider.Kind, ScenarioForecast> all() {
        var ways = new TreeMap<Provider.Kind, ScenarioForecast>();
        for (Provider.Kind kind : WAYS) {
            model(kind).ifPresent(model -> ways.put(kind, forecast(model)));
        }
        return ways;
    }

    /// The models of the ways that the workload does not already go.
    List<ModelId> others() {
        return WAYS.stream().flatMap(kind -> model(kind).stream()).filter(model -> !model.equals(today())).toList();
    }

    /// What moves the workload there; nothing where it is there already.
    Map<InputRef<?>, Object> moves(ModelId model) {
        return model.equals(today()) ? Map.of() : Relocation.of(workload, model);
    }

    /// What the workload's model is called, and where it is.
    String name(Messages messages, ScenarioForecast way) {
        ModelId id = way.assumptions().workload(workload).route().model();
        return messages.text("ui.routes.name", now.catalog().model(id).map(Model::name).orElse(id.id()), provider(id));
    }

    String provider(ModelId id) {
        return now.catalog().nameOf(id.provider());
    }

    private ModelId today() {
        return now.shown().assumptions().workload(workload).route().model();
    }

    private Optional<ModelId> model(Provider.Kind kind) {
        return now.catalog().is(today().provider(), kind) ? Optional.of(today())
                : SameModel.elsewhere(now.catalog(), today(), kind).stream().findFirst();
    }

    private ScenarioForecast forecast(ModelId model) {
        return Forecaster.forecast(now.scenario(), now.plan().settings(), now.shown().assumptions().with(moves(model)), now.catalog());
    }
}
