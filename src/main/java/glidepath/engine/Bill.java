package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import glidepath.engine.credit.MonthCredits;
import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// A month's charges, the credits applied to them, tax, and what is left to pay.
///
/// @param accounts net charges by account
/// @param complete false where something is unpriced, so that the sums are a lower bound
public record Bill(YearMonth month, List<ChargeGroup> groups, Map<Account, Money> accounts, Money gross, boolean complete,
                   CallCounts counts, MonthCredits credits, Money tax) {

    /// Calls that are made.
    public BigDecimal calls() {
        return counts.calls();
    }

    /// Calls that spend caps keep from being made.
    public BigDecimal notServed() {
        return counts.notServed();
    }

    /// Tasks that users asked for.
    public BigDecimal tasks() {
        return counts.tasks();
    }

    /// Tasks that were answered.
    public BigDecimal successfulTasks() {
        return counts.successfulTasks();
    }

    /// Every charge, in the order of workloads and rows.
    public List<Charge> charges() {
        return groups.stream().flatMap(group -> group.charges().stream()).toList();
    }

    /// The charges that have no price; each says why.
    public List<Charge> unpriced() {
        return complete ? List.of() : charges().stream().filter(charge -> !charge.isPriced()).toList();
    }

    /// Net charges added up by something that a line has: its surface, owner, cause, ...
    public <K> Map<K, Money> by(Function<Line, K> key) {
        var sums = new LinkedHashMap<K, Money>();
        for (ChargeGroup group : groups) {
            for (Line line : group.lines().all()) {
                sums.merge(key.apply(line), line.cost().times(group.volume()), Money::plus);
            }
        }
        return sums;
    }

    /// What the models cost, without what stands around them.
    public Money modelCharges() {
        return Money.sum(by(line -> line.surface().isModel()).entrySet().stream().filter(Map.Entry::getKey).map(Map.Entry::getValue)
                .toList());
    }

    public Money leftToPay() {
        return gross.minus(credits.applied()).plus(tax);
    }

    /// Model charges per call; empty where there are no calls.
    public Optional<Money> costPerCall() {
        return per(modelCharges(), calls());
    }

    public Optional<Money> costPerSuccessfulTask() {
        return per(gross, successfulTasks());
    }

    /// What a successful task takes from the bank, once credits are applied and tax is added.
    public Optional<Money> cashPerSuccessfulTask() {
        return per(leftToPay(), successfulTasks());
    }

    /// How many such months the credits at hand would last, were nothing to change; empty where no charge is eligible.
    public Optional<BigDecimal> flatCoverage() {
        return credits.flatCoverage();
    }

    private static Optional<Money> per(Money amount, BigDecimal count) {
        return count.signum() > 0 ? Optional.of(amount.dividedBy(count)) : Optional.empty();
    }
}
