package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Source;
import glidepath.plan.Gateway;
import glidepath.plan.ProviderTerms;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Charges that are a share of other charges: gateway fees and support (cost model, section 7).
final class Fees {

    private Fees() {
    }

    /// @param routed net model charges of the calls that go through the gateway
    /// @param calls  that do
    static List<ChargeGroup> gateway(Gateway gateway, Money routed, BigDecimal calls) {
        ChargeGroup share = new ChargeGroup("dollars", routed.usd(), line(gateway, "fee", new Rate(new Money(gateway.fee().fraction()), Unit.DOLLAR)));
        ChargeGroup perCall = new ChargeGroup("calls", calls, line(gateway, "per-call", new Rate(gateway.perCall(), Unit.CALL)));
        Money missing = gateway.minimum().minus(share.total().plus(perCall.total()));
        var blocks = new ArrayList<>(List.of(share, perCall));
        if (missing.isPositive()) {
            blocks.add(new ChargeGroup("months", BigDecimal.ONE, line(gateway, "minimum", new Rate(missing, Unit.MONTH))));
        }
        return blocks;
    }

    private static UnitCost line(Gateway gateway, String what, Rate rate) {
        return rate.price().isZero() ? UnitCost.NONE : UnitCost.of(List.of(Line.of(Surface.GATEWAY, Cause.OTHER, gateway.id(), what)
                .account(gateway.id(), gateway.name(), true).at(rate, Source.ENTERED)));
    }

    /// @param charges net, of the provider
    static ChargeGroup support(ProviderTerms terms, Money charges) {
        Rate rate = new Rate(new Money(terms.support().fraction()), Unit.DOLLAR);
        return new ChargeGroup("dollars", charges.usd(), UnitCost.of(List.of(Line.of(Surface.SUPPORT, Cause.OTHER, terms.id(), "support")
                .account(terms.id(), "support", false).at(rate, Source.ENTERED))));
    }
}
