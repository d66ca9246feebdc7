package glidepath.units;

import org.jspecify.annotations.Nullable;

/// An amount of a bill or a balance in a message: told to the cents of the currency that it is shown in, where a price has all its digits.
/// It is rounded after it is converted; two that are the same to the cent of a dollar are the same.
public record ShownAmount(Money money) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownAmount amount && money.toCents().equals(amount.money.toCents());
    }

    @Override
    public int hashCode() {
        return money.toCents().hashCode();
    }
}
