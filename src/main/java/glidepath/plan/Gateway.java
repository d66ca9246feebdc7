package glidepath.plan;

import glidepath.units.Money;
import glidepath.units.Percent;

/// A service that calls are routed through for a fee.
///
/// @param fee     of the model charges routed through it
/// @param perCall an amount for each call
/// @param minimum of all its fees in a month
public record Gateway(String id, String name, Percent fee, Money perCall, Money minimum) implements Item {

    public static Gateway of(String id, String name) {
        return new Gateway(id, name, Percent.ZERO, Money.ZERO, Money.ZERO);
    }
}
