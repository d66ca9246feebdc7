package glidepath.engine;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import glidepath.catalog.ServiceTier;
import glidepath.plan.Demand;
import glidepath.plan.DemandCourse;
import glidepath.plan.Gateway;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Reserved;
import glidepath.plan.Scenario;
import glidepath.plan.TokenShape;
import glidepath.plan.Turns;
import glidepath.plan.Workload;

/// Inputs of workloads and gateways that do nothing, since another one that they need is not set in any scenario, or since the scenario's
/// month is none of the plan's: what they are meant to cost is missing.
record IdleInputs(Plan plan, PlanChecks.Finder found) {

    /// @param entered whether it says something
    /// @param works   whether what it needs is there
    /// @param told    what of it is told
    private record Rule(String key, Predicate<Workload> entered, Predicate<Workload> works, Function<Workload, List<Object>> told) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule("check.nothing.reserved", workload -> isPositive(workload.reserved()),
                    workload -> workload.route().tier() == ServiceTier.RESERVED,
                    workload -> List.of(workload.reserved().inputPerMinute(), workload.reserved().outputPerMinute())),
            new Rule("check.nothing.failure", workload -> !workload.retry().failure().isZero(),
                    workload -> workload.retry().mode() == RetryPolicy.Mode.POLICY || !workload.retry().rate().isZero(),
                    workload -> List.of(workload.retry().failure())),
            new Rule("check.nothing.rate", workload -> !workload.retry().rate().isZero(),
                    workload -> workload.retry().mode() == RetryPolicy.Mode.RATE || !workload.retry().failure().isZero(),
                    workload -> List.of(workload.retry().rate())),
            new Rule("check.nothing.share", workload -> !workload.provisioned().share().isZero(),
                    workload -> workload.provisioned().units().isPositive(), workload -> List.of(workload.provisioned().share())),
            new Rule("check.nothing.long", workload -> !workload.tokens().longShare().isZero(), workload -> isLong(workload.tokens()),
                    workload -> List.of(workload.tokens().longShare())),
            new Rule("check.nothing.longer", workload -> workload.tokens().longInput().isPositive()
                    || workload.tokens().longOutput().isPositive(), workload -> !workload.tokens().longShare().isZero(), _ -> List.of()),
            new Rule("check.nothing.week", workload -> workload.demand().course().week() != DemandCourse.STEADY.week(),
                    workload -> workload.demand().per() == Demand.Period.WORKING_DAY,
                    workload -> List.of(workload.demand().course().week())),
            new Rule("check.nothing.turns", workload -> isSized(workload.tokens().turns()),
                    workload -> workload.tokens().turns().isGiven(), _ -> List.of()),
            new Rule("check.nothing.review",
                    workload -> !workload.review().share().isZero() && workload.review().minutes().value().signum() != 0,
                    workload -> workload.review().hourlyRate().isPositive(), workload -> List.of(workload.review().share())),
            new Rule("check.nothing.rented", workload -> workload.provisioned().units().isPositive(),
                    workload -> !workload.provisioned().share().isZero(), workload -> List.of(workload.provisioned().units())),
            ofTokens(Levers.BATCH_SHARE, workload -> !workload.route().batchShare().isZero()),
            ofTokens(Levers.TIER, workload -> workload.route().tier() != ServiceTier.STANDARD),
            ofTokens(Levers.SURCHARGE, workload -> !workload.route().surcharge().isZero()),
            ofTokens(Levers.SPLITS, workload -> !workload.route().splits().isEmpty()),
            ofTokens(Levers.OTHER_UNITS, workload -> !workload.tokens().others().isEmpty()),
            ofTokens(Levers.PROVISIONED_SHARE, workload -> !workload.provisioned().share().isZero()
                    && workload.provisioned().units().isPositive()));

    /// What goes with calls that are paid by the token: an own model answers all of them, and is paid by the minute.
    private static Rule ofTokens(Lever<?> lever, Predicate<Workload> entered) {
        return new Rule("check.nothing.own", entered, workload -> !workload.imported().on(), _ -> List.of(lever));
    }

    void run(Scenario scenario) {
        plan.assumptions(scenario).workloads().stream().filter(Workload::on).forEach(workload -> {
            RULES.stream().filter(rule -> rule.entered.test(workload) && !isUsed(rule, workload.id()))
                    .forEach(rule -> found.warning(workload.name(), rule.key, rule.told.apply(workload).toArray()));
            workload.training().month()
                    .filter(month -> workload.training().tokens().isPositive() && !plan.settings().horizon().contains(month))
                    .ifPresent(month -> found.warning(workload.name(), "check.nothing.training", month));
        });
        plan.assumptions(scenario).gateways().stream().filter(gateway -> gateway.minimum().isPositive() && !isCalled(gateway))
                .forEach(gateway -> found.warning(gateway.name(), "check.nothing.gateway", gateway.minimum()));
    }

    /// What one scenario uses, another may leave aside.
    private boolean isUsed(Rule rule, String workload) {
        return plan.scenarios().stream().flatMap(scenario -> plan.assumptions(scenario).workloads().stream())
                .filter(each -> each.id().equals(workload) && each.on()).anyMatch(each -> rule.entered.test(each)
                        && rule.works.test(each));
    }

    private boolean isCalled(Gateway gateway) {
        return plan.scenarios().stream().flatMap(scenario -> plan.assumptions(scenario).workloads().stream())
                .anyMatch(workload -> workload.on() && workload.route().gateway().equals(gateway.id()));
    }

    private static boolean isPositive(Reserved reserved) {
        return reserved.inputPerMinute().isPositive() || reserved.outputPerMinute().isPositive();
    }

    /// Also where no call has any tokens, which is told elsewhere.
    private static boolean isLong(TokenShape tokens) {
        return tokens.longInput().isPositive() || tokens.longOutput().isPositive() || !tokens.input().isPositive()
                && !tokens.output().isPositive();
    }

    private static boolean isSized(Turns turns) {
        return turns.prefix().isPositive() || turns.input().isPositive() || turns.output().isPositive();
    }
}
