package glidepath.engine.surface;

import java.util.Optional;

import glidepath.engine.formula.Formula;

/// A charge as a part of a sum, with a name: written out, a sum of many charges is longer than a cell of a workbook may be.
///
/// @param what the charge is for
public record ChargePart(Cause cause, String what) {

    private static final String NAME = "dollars.part.";

    static Formula of(ChargeFormula charge) {
        return Formula.named(charge.owner(), NAME + charge.cause() + "." + charge.what(), charge.amount());
    }

    /// What a number with a name is a part of; empty where it is none.
    public static Optional<ChargePart> named(String name) {
        if (!name.startsWith(NAME)) {
            return Optional.empty();
        }
        int end = name.indexOf('.', NAME.length());
        return Optional.of(new ChargePart(Cause.valueOf(name.substring(NAME.length(), end)), name.substring(end + 1)));
    }
}
