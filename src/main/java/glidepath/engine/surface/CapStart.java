package glidepath.engine.surface;

import java.util.List;
import java.util.function.Predicate;

import glidepath.engine.formula.Formula;

/// Where something begins to be charged as more calls are made: free units are used up, a gateway's fees reach its minimum. Between two
/// such points charges grow in proportion to calls.
///
/// @param name    of what is counted: units or dollars
/// @param over    what is counted less where it begins: below zero as long as calls make no charge of it
/// @param charges that begin there
record CapStart(String name, Formula over, List<ChargeFormula> charges) {

    static final String UNITS = "units.over-free";
    static final String DOLLARS = "dollars.over-minimum";

    boolean concerns(Predicate<ChargeFormula> counted) {
        return charges.stream().anyMatch(counted);
    }
}
