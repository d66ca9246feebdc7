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
        var months = new ChargeFormula.Volume("months", Formula.ONE);
        var days = new ChargeFormula.Volume("days", Formula.of(Quantity.Calendar.DAYS));
        var calls = new ChargeFormula.Volume("calls", row.calls());
        Formula monthly = new Formula.ByMonth(Levers.ROW_SERIES.at(row.row().id()), List.of(), row.input(Levers.ROW_MONTHLY));
        return List.of(
                charge(row, "monthly").at(months, new Price.Entered(monthly, Unit.MONTH, false)),
                units(row, "units-a-month").factor("units-a-month", row.input(Levers.ROW_PER_MONTH)).at(months, price(row)),
                units(row, "running").factor("running", row.input(Levers.ROW_RUNNING)).factor("hours-a-day", DemandFormulas.hoursADay())
                        .at(days, price(row)),
                charge(row, "per-call").at(calls, new Price.Entered(row.input(Levers.ROW_PER_KCALLS), Unit.KCALLS, false)),
                units(row, "units-a-call").factor("units-a-call", row.input(Levers.ROW_PER_CALL)).at(calls, price(row)));
    }

    private ChargeFormula.Builder units(RowScope row, String otherwise) {
        return charge(row, row.row().rate().orElse(otherwise));
    }

    private static Price price(RowScope row) {
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
