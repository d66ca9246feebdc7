package glidepath.ui.levers;

import java.math.BigDecimal;

/// How far a key moves a slider.
public enum Stride {
    FINE("0.1"), STEP("1"), PAGE("10");

    private final BigDecimal steps;

    Stride(String steps) {
        this.steps = new BigDecimal(steps);
    }

    BigDecimal times(int count) {
        return steps.multiply(BigDecimal.valueOf(count));
    }
}
