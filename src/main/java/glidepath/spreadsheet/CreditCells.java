package glidepath.spreadsheet;

import java.util.Optional;

import glidepath.engine.credit.CreditLedger;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Where a workbook holds what grants pay of a scenario's charges.
interface CreditCells {

    /// Credits applied in a month's column, for the bill.
    String applied(int column);

    /// What is left of all grants at the end of a month.
    String left(int column);

    /// What lapses in all months.
    String lapsed();

    /// The two sides of what was granted and what became of it; empty where there is nothing to compare.
    Optional<Balance> balance();

    /// Rows that tell when credits run out; empty where there are no grants.
    Optional<RunOutRows> runOut();

    /// Whether they follow the charges; if not, they are values as forecast.
    default boolean follow() {
        return changes().isEmpty();
    }

    /// By how much charges differ from those that were forecast, where credits do not follow them.
    default Optional<String> changes() {
        return Optional.empty();
    }

    /// @param granted what the grants that are on bring
    /// @param closing what is left at the end of the plan
    record Balance(String granted, String closing) {
    }

    /// @param days  the first day that is not covered, in the months in which there is one
    /// @param taken above zero where money had lapsed by then that could have paid
    record RunOutRows(String days, String taken) {
    }

    /// Formulas where they can follow the grants, else values that are marked as fixed.
    static CreditCells write(SheetWriter grid, Plan plan, BillSheet bill, AssumptionSheet inputs, Messages messages) {
        return canFollow(plan) ? new CreditSheet(grid, bill, inputs, messages)
                : new FixedCreditSheet(grid, bill, inputs, messages);
    }

    /// Whether formulas follow all grants of a plan that are used: those that come at once, pay whole charges, and pay the soonest expiry
    /// first, where no bill says what they paid.
    static boolean canFollow(Plan plan) {
        return plan.settings().billed().isEmpty() && plan.scenarios().stream().flatMap(one -> plan.assumptions(one).grants().stream())
                .allMatch(grant -> !grant.on() || canFollow(grant));
    }

    /// Whether the inputs of one may be changed in the workbook.
    static boolean canFollow(Plan plan, String grant) {
        return canFollow(plan) && plan.scenarios().stream().flatMap(one -> plan.assumptions(one).grants().stream())
                .allMatch(other -> !other.id().equals(grant) || canFollow(other));
    }

    /// Whether formulas follow a grant where it is used.
    static boolean canFollow(Grant grant) {
        return grant.isPlain() && CreditLedger.soonestFirst(grant.provider());
    }
}
