package glidepath.engine.formula;

import java.math.BigDecimal;

import glidepath.plan.InputRef;

/// For formulas that have neither inputs nor quantities of a month.
final class NoValues implements ExactReader.Values {

    @Override
    public Object of(InputRef<?> ref) {
        throw new IllegalArgumentException("No plan has " + ref);
    }

    @Override
    public BigDecimal of(Quantity quantity, int month) {
        throw new IllegalArgumentException("No month has " + quantity);
    }

    @Override
    public boolean varies(Quantity quantity) {
        return true;
    }
}
