package glidepath.plan;

import java.util.List;
import java.util.Optional;

import glidepath.units.Money;

/// The most that a grant pays.
///
/// @param monthly  in a month; empty where there is no such limit
/// @param products of one product in all
public record Caps(Optional<Money> monthly, List<Product> products) {

    public static final Caps NONE = new Caps(Optional.empty(), List.of());

    /// @param product as the provider bills it
    /// @param most    in all
    public record Product(String product, Money most) {

        public static final Product NONE = new Product("", Money.ZERO);
    }

    public Caps {
        products = List.copyOf(products);
    }
}
