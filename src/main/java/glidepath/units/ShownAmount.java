package glidepath.units;

import org.jspecify.annotations.Nullable;

/// An amount of a bill or a balance in a message. It is shown to the cents of the display currency, while a price is shown with all its
/// digits; it is converted first and then rounded. Two amounts that are the same to the cent of a dollar are equal.
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
