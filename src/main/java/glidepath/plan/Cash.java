package glidepath.plan;

import java.util.Optional;

import glidepath.units.Money;

/// Money in the bank, and what else moves it each month.
///
/// @param balance   at the start of the plan; unknown where empty
/// @param otherBurn spent each month on all that the plan does not forecast
/// @param income    received each month
public record Cash(Optional<Money> balance, Money otherBurn, Money income) implements Item {

    public static final Cash UNKNOWN = new Cash(Optional.empty(), Money.ZERO, Money.ZERO);

    @Override
    public String id() {
        return "cash";
    }

    @Override
    public String name() {
        return id();
    }
}
