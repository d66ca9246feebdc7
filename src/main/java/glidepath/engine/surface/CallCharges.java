package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.units.Unit;

/// The charges of one on-demand call whose tokens are known one by one.
public final class CallCharges {

    private final Model model;
    private final Tariff tariff;
    private final Formula wholeInput;
    private final Formula output;
    private final List<ChargeFormula> charges = new ArrayList<>();

    /// @param card       the model's on-demand rates
    /// @param wholeInput all input tokens of the call, which choose the context tier
    public CallCharges(Model model, RateCard card, BigDecimal wholeInput, BigDecimal output) {
        this.model = model;
        this.wholeInput = new Formula.Constant("tokens.input", wholeInput);
        this.output = new Formula.Constant("tokens.output", output);
        tariff = Tariff.onDemand(model, List.of(new Tariff.Period(YearMonth.of(2000, 1), card)), ServiceTier.STANDARD);
    }

    /// Adds a part of the call, where there is any of it and it is not paid with the call.
    public CallCharges plus(Meter meter, BigDecimal quantity) {
        boolean inTheCall = meter.unit().equals(Unit.MTOK) && tariff.chargesRequests() && !tariff.countsTokens();
        if (quantity.signum() > 0 && !inTheCall) {
            Price price = tariff.price(meter, wholeInput);
            String counted = price.unit().noun();
            charges.add(ChargeFormula.of(Surfaces.ON_DEMAND, Cause.CALLS, model.id().toString(), meter.key()).route(model.id())
                    .account(Account.of(model))
                    .limits(CallLimit.of(model, wholeInput, output))
                    .at(new ChargeFormula.Volume(counted, new Formula.Constant(counted, quantity)), price));
        }
        return this;
    }

    public List<ChargeFormula> all() {
        return List.copyOf(charges);
    }
}
