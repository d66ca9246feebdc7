package glidepath.engine.surface;

import java.util.List;

import glidepath.catalog.ListedRate;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// What stands around the calls: amounts a month, amounts per 1,000 calls, and units of published rates (cost model, section 7).
final class InfrastructureRows extends Surface {

    InfrastructureRows() {
        super("infrastructure", false, Frequency.RECURRING, 7);
    }

    @Override
    List<ChargeFormula> of(RowScope row) {
        var months = ChargeFormula.Volume.months();
        var days = new ChargeFormula.Volume("days", Formula.of(Quantity.Calendar.DAYS));
        var calls = new ChargeFormula.Volume("calls", row.calls());
        Formula monthly = new Formula.ByMonth(Levers.ROW_SERIES.at(row.row().id()), List.of(), row.input(Levers.ROW_MONTHLY));
        Formula perMonth = row.input(Levers.ROW_PER_MONTH);
        Formula running = row.input(Levers.ROW_RUNNING);
        Formula perCall = row.input(Levers.ROW_PER_CALL);
        Formula beyond = beyondFree(row, Formula.sum(Formula.product(months.is(), perMonth),
                Formula.product(days.is(), running, DemandFormulas.hoursADay()), Formula.product(calls.is(), perCall)));
        return List.of(
                charge(row, "monthly").at(months, new Price.Entered(monthly, Unit.MONTH, false)),
                units(row, "units-a-month").factor("units-a-month", perMonth).share("share.beyond-free", beyond).at(months, price(row)),
                units(row, "running").factor("running", running).factor("hours-a-day", DemandFormulas.hoursADay())
                        .share("share.beyond-free", beyond).at(days, price(row)),
                charge(row, "per-call").share("share.beyond-free", beyondFree(row, calls.is()))
                        .at(calls, new Price.Entered(row.input(Levers.ROW_PER_KCALLS), Unit.KCALLS, false)),
                units(row, "units-a-call").factor("units-a-call", perCall).share("share.beyond-free", beyond).at(calls, price(row)));
    }

    /// Of what is used, the share that an allowance leaves to be paid: it is shared by its users in proportion to use.
    private static Formula beyondFree(RowScope row, Formula used) {
        return row.row().free().isZero() ? Formula.ONE
                : Formula.quotient(Formula.max(Formula.ZERO, Formula.difference(used,
                        Formula.product(row.input(Levers.ROW_FREE), Formula.of(Quantity.Calendar.PART)))), used);
    }

    private ChargeFormula.Builder units(RowScope row, String otherwise) {
        return charge(row, row.row().rate().orElse(otherwise));
    }

    private static Price price(RowScope row) {
        Infrastructure own = row.row();
        if (own.price().isPresent()) {
            return Price.entered(row.input(Levers.ROW_PRICE), own.unit().isEmpty() ? Unit.UNITS : new Unit(own.unit(), 0, own.unit()));
        }
        return row.listed().map(ListedRate::listed).map(ProvisionedThroughput::published).orElse(new Price.Unknown(Unit.MONTH,
                row.row().rate().isPresent() ? Unpriced.RATE_UNKNOWN : Unpriced.RATE_UNNAMED));
    }

    private ChargeFormula.Builder charge(RowScope scope, String what) {
        Infrastructure row = scope.row();
        String product = row.product().isEmpty() ? scope.listed().map(ListedRate::product).orElse(row.name()) : row.product();
        return ChargeFormula.of(this, Cause.OTHER, row.id(), what).account(new Account(row.provider(), product, !row.upfront()))
                .discount(scope.discount());
    }
}
