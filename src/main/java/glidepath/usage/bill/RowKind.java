package glidepath.usage.bill;

/// What a row of a bill is. Only usage net of discounts is what a forecast of charges is compared with.
public enum RowKind { USAGE, DISCOUNT, FEE, CREDIT, REFUND, TAX, OTHER }
