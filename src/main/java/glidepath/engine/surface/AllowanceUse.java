package glidepath.engine.surface;

import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;

/// An allowance and its users.
///
/// @param over  units that are used less those that are free
/// @param share of the units that is paid
record AllowanceUse(Allowances.Shared shared, List<ChargeFormula> users, Formula over, Formula share) {

    static AllowanceUse of(Allowances.Shared shared, List<ItemFormulas> items) {
        List<ChargeFormula> users = items.stream().flatMap(item -> item.charges().stream()).filter(shared::isUsedBy).toList();
        Formula used = Formula.named("", "units-used." + shared.counted(), new Formula.Sum(users.stream().map(ChargeFormula::quantity)
                .toList()));
        Formula free = Formula.product(new Formula.Constant("free", shared.free()), Formula.of(Quantity.Calendar.PART));
        Formula over = Formula.difference(used, free);
        return new AllowanceUse(shared, users, over, Formula.named("", "share.beyond-free." + shared.counted(),
                Formula.quotient(Formula.max(Formula.ZERO, over), used)));
    }

    CapStart start() {
        return new CapStart(CapStart.UNITS, over, users);
    }
}
