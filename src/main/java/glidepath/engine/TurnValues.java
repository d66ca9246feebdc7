package glidepath.engine;

import java.math.BigDecimal;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;

/// The inputs of a workload, for formulas of one of its turns, which no month changes.
record TurnValues(Assumptions assumptions) implements ExactReader.Values {

    @Override
    public Object of(InputRef<?> ref) {
        return assumptions.get(ref);
    }

    @Override
    public BigDecimal of(Quantity quantity, int month) {
        throw new IllegalArgumentException("A turn has no " + quantity);
    }

    @Override
    public boolean varies(Quantity quantity) {
        return true;
    }
}
