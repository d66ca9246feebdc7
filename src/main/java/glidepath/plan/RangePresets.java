package glidepath.plan;

import java.math.BigDecimal;
import java.util.TreeSet;

import glidepath.units.Percent;

/// Usual ranges for the inputs that are uncertain in many plans, as a start.
public final class RangePresets {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_HALF = new BigDecimal("1.5");
    /// To either side of growth that is planned at 0 %: half of that would be no range.
    private static final BigDecimal SOME = new BigDecimal("0.05");
    /// Published prices of like models have fallen by more within two years; nobody can tell which.
    private static final BigDecimal FALL = new BigDecimal("0.30");

    private RangePresets() {
    }

    /// Growth of each workload that is on, half as much and half again; of none at all, 5 % either way.
    public static Plan growth(Plan plan, String scenario) {
        Plan ranged = plan;
        for (Workload workload : plan.assumptions(scenario).workloads()) {
            BigDecimal now = workload.demand().growth().fraction();
            Range range = now.signum() == 0 ? Range.of(SOME.negate(), now, SOME)
                    : Range.of(now.multiply(HALF).min(now.multiply(ONE_AND_HALF)), now, now.multiply(HALF).max(now.multiply(ONE_AND_HALF)));
            ranged = workload.on() ? ranged.withRange(scenario, Levers.GROWTH.at(workload.id()), range) : ranged;
        }
        return ranged;
    }

    /// A discount of up to 30 % on each provider that is used, most likely what there is now. Dated changes of prices stay facts.
    public static Plan pricesFall(Plan plan, String scenario) {
        Plan ranged = plan;
        var providers = new TreeSet<String>();
        plan.assumptions(scenario).workloads().stream().filter(Workload::on)
                .forEach(workload -> providers.add(workload.route().model().provider()));
        for (String provider : providers) {
            if (ranged.assumptions().item(Section.PROVIDERS, provider).isEmpty()) {
                ranged = ranged.withAssumptions(ranged.assumptions().plus(ProviderTerms.of(provider)));
            }
            BigDecimal now = ranged.assumptions(scenario).get(Levers.DISCOUNT.at(provider)).fraction();
            BigDecimal most = now.add(Percent.ALL.fraction().subtract(now).multiply(FALL));
            ranged = ranged.withRange(scenario, Levers.DISCOUNT.at(provider), Range.of(now, now, most).withShape(Range.Shape.TRIANGULAR));
        }
        return ranged;
    }
}
