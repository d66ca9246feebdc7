package glidepath.usage;

import java.math.BigDecimal;

/// How many rows of one kind there were, and what they come to together.
public record RowSum(long rows, BigDecimal amount) {

    public static RowSum of(BigDecimal amount) {
        return new RowSum(1, amount);
    }

    public RowSum and(RowSum other) {
        return new RowSum(rows + other.rows, amount.add(other.amount));
    }
}
