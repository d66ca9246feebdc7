package glidepath.ui.start;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.Demand;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.Item;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The plan behind the sentence: one workload and one grant, counted from today.
record FirstPlan(PriceCatalog catalog, Messages messages, LocalDate today) {

    static final String WORKLOAD = "app";
    static final String GRANT = "credits";

    private static final ModelId MODEL = ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0");
    private static final String PROGRAM = "aws-activate-portfolio";
    private static final int LEAST_MONTHS = 24;
    private static final int CREDIT_MONTHS = 18;

    /// With the numbers of the example, for a person to replace.
    Plan plan() {
        var settings = new Settings(YearMonth.from(today), LEAST_MONTHS, MonthConvention.THIRTY_DAYS, Percent.ZERO, Optional.of(today));
        ModelId model = catalog.model(MODEL).isPresent() ? MODEL : catalog.models().keySet().iterator().next();
        Assumptions assumptions = Assumptions.EMPTY.plus(Workload.of(WORKLOAD, messages.text("ui.start.workload"), model))
                .with(Levers.CALLS.at(WORKLOAD), Count.of(6_000)).with(Levers.CALLS_PER.at(WORKLOAD), Demand.Period.DAY)
                .with(Levers.INPUT.at(WORKLOAD), Count.of(3_500)).with(Levers.OUTPUT.at(WORKLOAD), Count.of(700));
        Plan plan = Plan.empty(messages.text("ui.start.plan"), settings, messages.text("ui.files.baseline")).withAssumptions(assumptions);
        Grant plain = grant(plan, PROGRAM, model.provider());
        return covering(plan.withAssumptions(assumptions.plus(plain)
                .with(Levers.GRANT_AMOUNT.at(GRANT), Money.of("25000"))
                .with(Levers.GRANT_EXPIRES.at(GRANT), Optional.of(today.plusMonths(CREDIT_MONTHS)))));
    }

    private Grant grant(Plan plan, String program, String provider) {
        return catalog.program(program).map(known -> GrantDraft.of(known, catalog, plan, GRANT))
                .orElseGet(() -> new Grant(GRANT, messages.text("ui.start.credits"), true, provider, Money.ZERO, Optional.empty(),
                Optional.empty(), List.of()));
    }

    /// With the first grant as one of a program, keeping its amount and its days.
    ///
    /// @param program empty for credits of no program that is known
    Plan withProgram(Plan plan, String program) {
        Grant old = plan.assumptions().grants().getFirst();
        String provider = plan.assumptions().workloads().getFirst().route().model().provider();
        Grant next = catalog.program(program).map(known -> GrantDraft.of(known, catalog, plan, old.id()))
                .orElseGet(() -> new Grant(old.id(), messages.text("ui.start.credits"), true, provider, Money.ZERO, Optional.empty(),
                Optional.empty(), List.of()));
        List<Item> grants = plan.assumptions().items(Section.GRANTS).stream().map(item -> item.id().equals(old.id()) ? next : item)
                .toList();
        return plan.withAssumptions(plan.assumptions().withSection(Section.GRANTS, grants)
                .with(Levers.GRANT_AMOUNT.at(old.id()), old.amount()).with(Levers.GRANT_EXPIRES.at(old.id()), old.expires()));
    }

    /// As long as the credits may last: their end is on the chart.
    static Plan covering(Plan plan) {
        long needed = plan.assumptions().grants().stream().flatMap(grant -> grant.expires().stream())
                .mapToLong(day -> ChronoUnit.MONTHS.between(plan.settings().start(), YearMonth.from(day)) + 1).max().orElse(0);
        int months = Math.clamp(needed, plan.settings().months(), Settings.MOST_MONTHS);
        return months == plan.settings().months() ? plan : plan.withSettings(plan.settings().withMonths(months));
    }

    /// Ids of programs whose grants are counted in dollars, in the catalog's order.
    List<CreditProgram> programs() {
        return catalog.programs().values().stream().filter(CreditProgram::money).toList();
    }
}
