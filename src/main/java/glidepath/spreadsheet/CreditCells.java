package glidepath.spreadsheet;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Where a workbook holds what grants pay of a scenario's charges.
interface CreditCells {

    /// Credits applied in a month's column, for the bill.
    String applied(int column);

    /// What is left of all grants at the end of a month.
    String left(int column);

    /// Formulas where they can follow the grants, else values that are marked as fixed.
    static CreditCells write(SheetWriter grid, BillSheet bill, AssumptionSheet inputs, Messages messages) {
        ScenarioForecast forecast = bill.forecast();
        return canFollow(forecast.assumptions()) ? new CreditSheet(grid, bill, inputs, messages) : new FixedCreditSheet(grid, forecast, inputs, messages);
    }

    /// Whether formulas follow all grants of a scenario: those that come at once and pay whole charges.
    static boolean canFollow(Assumptions assumptions) {
        return assumptions.grants().stream().allMatch(grant -> !grant.on() || grant.isPlain());
    }

    /// Whether they follow a grant in all scenarios of a plan, so that its inputs may be changed in the workbook.
    static boolean canFollow(Plan plan) {
        return plan.scenarios().stream().map(plan::assumptions).allMatch(assumptions -> assumptions.grants().stream().allMatch(Grant::isPlain));
    }
}
