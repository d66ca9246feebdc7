package glidepath.plan;

/// What a line of a bill is.
public enum LineKind {
    USAGE, DISCOUNT, FEE, CREDIT, REFUND, TAX, OTHER;

    /// Whether it is part of what was charged before credits and tax: usage, and what goes on and off it.
    public boolean isCharge() {
        return isNetUsage() || this == FEE || this == REFUND;
    }

    /// Whether it is usage or a discount on it, which is what a forecast of charges is compared with.
    public boolean isNetUsage() {
        return this == USAGE || this == DISCOUNT;
    }
}
