package glidepath.spreadsheet;

import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Where a workbook holds what grants pay of a scenario's charges.
interface CreditCells {

    /// Credits applied in a month's column, for the bill.
    String applied(int column);

    /// What is left of all grants at the end of a month.
    String left(int column);

    /// Formulas where they can follow the grants, else values that are marked as fixed.
    static CreditCells write(SheetWriter grid, Plan plan, BillSheet bill, AssumptionSheet inputs, Messages messages) {
        return canFollow(plan) ? new CreditSheet(grid, bill, inputs, messages)
                : new FixedCreditSheet(grid, bill.forecast(), inputs, messages);
    }

    /// Whether formulas follow all grants of a plan that are used: those that come at once and pay whole charges.
    static boolean canFollow(Plan plan) {
        return plan.scenarios().stream().map(plan::assumptions).allMatch(assumptions -> assumptions.grants().stream()
                .allMatch(grant -> !grant.on() || grant.isPlain()));
    }

    /// Whether the inputs of one may be changed in the workbook.
    static boolean canFollow(Plan plan, String grant) {
        return canFollow(plan) && plan.scenarios().stream().map(plan::assumptions).flatMap(assumptions -> assumptions.grants().stream())
                .allMatch(other -> !other.id().equals(grant) || other.isPlain());
    }
}
