package glidepath.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.units.Message;

/// What is wrong or odd with a plan: what keeps a figure from being complete, and what is legal but hardly meant.
public final class PlanChecks {

    private PlanChecks() {
    }

    /// @return problems in the order of scenarios and items; what holds for several scenarios is told of the first
    public static List<Problem> check(Plan plan, PriceCatalog catalog) {
        Map<List<Object>, Problem> distinct = new LinkedHashMap<>();
        for (ScenarioForecast forecast : Forecaster.forecast(plan, catalog).scenarios()) {
            var found = new ArrayList<Problem>();
            Finder finder = (severity, subject, message) ->
                    found.add(new Problem(severity, forecast.scenario().name(), subject, message));
            new FirstInvoiceCheck(forecast, catalog, finder).run();
            new WorkloadChecks(forecast, catalog, finder).run();
            new CreditChecks(forecast, finder).run();
            PriceChecks.run(forecast, catalog, finder);
            found.forEach(problem -> distinct.putIfAbsent(List.of(problem.severity(), problem.subject(), problem.message()), problem));
        }
        return List.copyOf(distinct.values());
    }

    /// Takes note of a problem.
    interface Finder {

        void add(Severity severity, String subject, Message message);

        default void error(String subject, String key, Object... args) {
            add(Severity.ERROR, subject, Message.of(key, args));
        }

        default void warning(String subject, String key, Object... args) {
            add(Severity.WARNING, subject, Message.of(key, args));
        }
    }
}
