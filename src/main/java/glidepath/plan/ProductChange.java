package glidepath.plan;

import java.time.LocalDate;
import java.util.List;

/// Other products that a grant pays for from a day on.
///
/// @param products instead of those before; all of the provider's where empty
public record ProductChange(LocalDate from, List<String> products) {

    public static final ProductChange NONE = new ProductChange(LocalDate.of(2000, 1, 1), List.of());

    public ProductChange {
        products = List.copyOf(products);
    }
}
