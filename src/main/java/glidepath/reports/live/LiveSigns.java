package glidepath.reports.live;

import glidepath.engine.formula.Formula;

/// The signs under which a page knows operations that take rows alone.
final class LiveSigns {

    private LiveSigns() {
    }

    /// @throws IllegalArgumentException where no page reads such a formula
    static String sign(Formula formula) {
        return switch (formula) {
            case Formula.Sum _ -> "+";
            case Formula.Product _ -> "*";
            case Formula.Difference _ -> "-";
            case Formula.Quotient _ -> "/";
            case Formula.Power _ -> "^";
            case Formula.Ceiling _ -> "up";
            case Formula.Minimum _ -> "min";
            case Formula.Maximum _ -> "max";
            case Formula.Choice _ -> "?";
            case Formula.Dated _ -> "d";
            default -> throw new IllegalArgumentException("No page reads " + formula);
        };
    }
}
