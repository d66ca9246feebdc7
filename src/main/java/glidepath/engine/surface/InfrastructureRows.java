package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import glidepath.catalog.ListedRate;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// What stands around the calls: amounts a month, amounts per 1,000 calls, and units of published rates (cost model, section 7).
///
/// An upfront fee is no sum per month, so that it is due whole in its month, in a first month that starts at a later day, too: what was
/// paid before that day is no longer in the cash that was read on it, and is not entered (cost model, section 2, as of).
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
        var due = row.row().upfront() ? ChargeFormula.Volume.whole() : months;
        var charges = new ArrayList<>(List.of(charge(row, "monthly").at(due, new Price.Entered(monthly, Unit.MONTH, false))));
        if (row.row().free().isZero()) {
            charges.add(units(row, "units-a-month").factor("units-a-month", perMonth).at(months, price(row)));
            charges.add(units(row, "running").factor("running", running).factor("hours-a-day", DayLength.HOURS).at(days, price(row)));
            charges.add(byCall(row).at(calls, perCalls(row)));
            charges.add(units(row, "units-a-call").factor("units-a-call", perCall).at(calls, price(row)));
        } else {
            charges.add(byCall(row).at(beyondFree(row, "calls", calls.is()), perCalls(row)));
            charges.add(units(row, "units").at(beyondFree(row, "units", used(row)), price(row)));
        }
        return charges;
    }

    /// Units of a month, those that are free included.
    private static Formula used(RowScope row) {
        return Formula.sum(Formula.product(Formula.of(Quantity.Calendar.PART), row.input(Levers.ROW_PER_MONTH)),
                Formula.product(Formula.of(Quantity.Calendar.DAYS), row.input(Levers.ROW_RUNNING), DayLength.HOURS),
                Formula.product(row.calls(), row.input(Levers.ROW_PER_CALL)));
    }

    /// Where a row's calls, and where its units, are no longer free.
    ///
    /// @param charges of the row
    static List<CapStart> starts(RowScope row, List<ChargeFormula> charges) {
        return row.row().free().isZero() ? List.of()
                : Stream.of(row.calls(), used(row)).map(used -> new CapStart(CapStart.UNITS, over(row, used), charges)).toList();
    }

    private static Formula over(RowScope row, Formula used) {
        return Formula.difference(used, Formula.product(row.input(Levers.ROW_FREE), Formula.of(Quantity.Calendar.PART)));
    }

    private ChargeFormula.Builder byCall(RowScope row) {
        return charge(row, "per-call");
    }

    private static Price perCalls(RowScope row) {
        return new Price.Entered(row.input(Levers.ROW_PER_KCALLS), Unit.KCALLS, false);
    }

    /// Of what is used in a month, what the row's own allowance leaves to be paid.
    private static ChargeFormula.Volume beyondFree(RowScope row, String counted, Formula used) {
        String name = counted + ".beyond-free";
        return new ChargeFormula.Volume(name, Formula.named(row.row().id(), name, Formula.max(Formula.ZERO, over(row, used))));
    }

    private ChargeFormula.Builder units(RowScope row, String otherwise) {
        return charge(row, row.row().rate().orElse(otherwise));
    }

    private static Price price(RowScope row) {
        Infrastructure own = row.row();
        if (own.price().isPresent()) {
            return Price.entered(row.input(Levers.ROW_PRICE), own.unit().isEmpty() ? Unit.UNITS : new Unit(own.unit(), 0, own.unit()));
        }
        return row.listed().map(ListedRate::listed).<Price>map(Price.Published::of).orElse(new Price.Unknown(Unit.MONTH,
                row.row().rate().isPresent() ? Unpriced.RATE_UNKNOWN : Unpriced.RATE_UNNAMED));
    }

    private ChargeFormula.Builder charge(RowScope scope, String what) {
        Infrastructure row = scope.row();
        String product = row.product().isEmpty() ? scope.listed().map(ListedRate::product).orElse(row.name()) : row.product();
        return ChargeFormula.of(this, Cause.OTHER, row.id(), what).account(new Account(row.provider(), product, !row.upfront()))
                .discount(scope.discount());
    }
}
