package glidepath.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.catalog.SoldThrough;
import glidepath.engine.credit.PaysFor;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Workload;

/// Which grant pays for which model on which route: those that a scenario calls, and the same models elsewhere.
///
/// @param grants that are switched on and part of the plan
public record WhoPays(List<Grant> grants, List<Row> rows) {

    private static final String UNITS_MAKER = Provider.ANTHROPIC;

    /// A model on a route.
    ///
    /// @param name   of the model
    /// @param inUse  whether the scenario calls it there
    /// @param verdicts one for each grant, in their order
    public record Row(String name, Account account, boolean inUse, List<PaysFor> verdicts) {
    }

    public static WhoPays of(ScenarioForecast forecast, PriceCatalog catalog) {
        Map<ModelId, Boolean> routes = used(forecast);
        List<String> granted = forecast.grants().stream().map(Grant::provider).toList();
        List.copyOf(routes.keySet()).forEach(model -> elsewhere(catalog, model, granted).forEach(other -> {
            if (routes.keySet().stream().noneMatch(known -> isSame(known, other))) {
                routes.put(other, false);
            }
        }));
        return of(forecast, catalog, routes);
    }

    /// Of the routes in use only.
    static WhoPays inUse(ScenarioForecast forecast, PriceCatalog catalog) {
        return of(forecast, catalog, used(forecast));
    }

    private static Map<ModelId, Boolean> used(ScenarioForecast forecast) {
        var routes = new LinkedHashMap<ModelId, Boolean>();
        forecast.assumptions().workloads().stream().filter(Workload::on).flatMap(Workload::called)
                .forEach(model -> routes.put(model, true));
        return routes;
    }

    private static WhoPays of(ScenarioForecast forecast, PriceCatalog catalog, Map<ModelId, Boolean> routes) {
        List<Grant> grants = forecast.grants().stream().filter(grant -> grant.takesPart(forecast.firstDay())).toList();
        var rows = new ArrayList<Row>();
        var units = new HashSet<String>();
        for (Map.Entry<ModelId, Boolean> route : routes.entrySet()) {
            catalog.model(route.getKey()).ifPresent(model -> {
                rows.add(row(grants, catalog, model.name(), Account.of(model), model.facts().soldThrough(), route.getValue()));
                if (route.getValue() && model.facts().maker().equals(UNITS_MAKER) && units.add(UNITS_MAKER)) {
                    rows.add(row(grants, catalog, model.name(), PaysFor.CONSUMPTION_UNITS, SoldThrough.MARKETPLACE, false));
                }
            });
        }
        return new WhoPays(grants, rows);
    }

    /// Of one provider, one route of a model is enough.
    private static boolean isSame(ModelId known, ModelId other) {
        return known.provider().equals(other.provider()) && SameModel.isOneOf(known, other);
    }

    /// The same model on other clouds, at its maker, and where a grant is for.
    private static List<ModelId> elsewhere(PriceCatalog catalog, ModelId model, List<String> granted) {
        List<ModelId> direct = SameModel.elsewhere(catalog, model, Provider.Kind.DIRECT);
        return Stream.of(SameModel.elsewhere(catalog, model, Provider.Kind.CLOUD).stream()
                .filter(other -> Provider.LARGE_CLOUDS.contains(other.provider()) || granted.contains(other.provider())),
                direct.stream().limit(1), direct.stream().filter(other -> granted.contains(other.provider()))).flatMap(routes -> routes)
                .distinct().toList();
    }

    private static Row row(List<Grant> grants, PriceCatalog catalog, String name, Account account, SoldThrough sold, boolean inUse) {
        return new Row(name, account, inUse, grants.stream().map(grant -> PaysFor.of(grant,
                catalog.provider(grant.provider()), account, sold, program(catalog, grant))).toList());
    }

    private static Optional<CreditProgram> program(PriceCatalog catalog, Grant grant) {
        return catalog.program(grant.terms().program());
    }
}
