package glidepath.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Plan;
import glidepath.units.Message;

/// What is wrong or odd with a plan: what keeps a figure from being complete, and what is legal but hardly meant.
public final class PlanChecks {

    private PlanChecks() {
    }

    /// For callers without a clock: the age of prices counts to the catalog's own date.
    public static List<Problem> check(Plan plan, PriceCatalog catalog) {
        return check(plan, catalog, catalog.date());
    }

    /// @param today for the age of prices
    /// @return problems, the weightiest first, else in the order of scenarios and items; what holds for several scenarios is told of the
    /// first
    public static List<Problem> check(Plan plan, PriceCatalog catalog, LocalDate today) {
        Map<List<Object>, Problem> distinct = new LinkedHashMap<>();
        for (ScenarioForecast forecast : Forecaster.forecast(plan, catalog).scenarios()) {
            var found = new ArrayList<Problem>();
            Finder finder = (severity, subject, message) ->
                    found.add(new Problem(severity, forecast.scenario().name(), subject, place(forecast, subject, message), message));
            if (!plan.settings().currency().isComplete() && !plan.settings().currency().equals(DisplayCurrency.DOLLARS)) {
                finder.warning(plan.name(), "check.currency");
            }
            new FirstInvoiceCheck(forecast, catalog, finder).run();
            new ModelChecks(forecast, catalog, finder).run();
            new WorkloadChecks(forecast, catalog, finder).run();
            new RowChecks(forecast, finder).run();
            new NoEffectChecks(forecast, catalog, finder).run();
            new OutsideChecks(forecast, finder).run();
            new IdleInputs(plan, finder).run(forecast.scenario());
            new CreditChecks(forecast, catalog, finder).run();
            new BilledChecks(forecast, plan.name(), finder).run();
            new PriceChecks(forecast, catalog, today, finder).run();
            if (forecast.scenario().equals(plan.baseline())) {   // they are the plan's
                new OwnPriceChecks(plan, catalog, finder).run();
            }
            found.forEach(problem -> distinct.putIfAbsent(List.of(problem.severity(), problem.subject(), problem.message()), problem));
        }
        return distinct.values().stream().sorted(Problem.BY_WEIGHT).toList();
    }

    /// The input of the item of that name which the message names, or which settles a problem of that kind.
    private static Optional<InputRef<?>> place(ScenarioForecast forecast, String subject, Message message) {
        Optional<Lever<?>> named = message.args().stream().<Lever<?>>mapMulti((arg, found) -> {
            if (arg instanceof Lever<?> lever) {
                found.accept(lever);
            }
        }).findFirst();
        return named.or(() -> ProblemKind.of(message).lever()).flatMap(lever -> forecast.assumptions().items()
                .getOrDefault(lever.section(), List.of())
                .stream()
                .filter(item -> item.name().equals(subject)).findFirst().map(item -> new InputRef<>(lever, item.id())));
    }

    /// Collects problems.
    interface Finder {

        void add(Severity severity, String subject, Message message);

        default void error(String subject, String key, Object... args) {
            add(Severity.ERROR, subject, Message.of(key, args));
        }

        default void note(String subject, String key, Object... args) {
            add(Severity.NOTE, subject, Message.of(key, args));
        }

        default void warning(String subject, String key, Object... args) {
            add(Severity.WARNING, subject, Message.of(key, args));
        }
    }
}
