package glidepath.usage.aws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.BedrockProducts;
import glidepath.catalog.Provider;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// A credit as `aws billing get-credits` tells it.
///
/// @param remaining what is left of it
/// @param products  that it names; all where empty
/// @param enabled   false where it is disabled or expired
public record Credit(String id, String description, Money remaining, Optional<LocalDate> start, Optional<LocalDate> end,
        List<String> products, boolean enabled) {

    private static final String PREFIX = "aws-";

    public Credit {
        products = List.copyOf(products);
    }

    /// The same credit as a grant of a plan, under an id that it keeps from one reading to the next.
    Grant grant() {
        Optional<LocalDate> first = start.filter(day -> end.isEmpty() || !end.get().isBefore(day));
        return new Grant(PREFIX + id, description.isBlank() ? id : description, enabled, Provider.AWS, remaining, first, end,
                products.stream().map(Credit::product).distinct().toList());
    }

    /// Models that are sold through the Marketplace are one product here.
    private static String product(String name) {
        return BedrockProducts.isEdition(name) ? BedrockProducts.THIRD_PARTY : name;
    }

    /// Whether it names products, and models of third parties on Bedrock are not among them.
    boolean leavesOutThirdParties() {
        return !products.isEmpty() && grant().products().stream().noneMatch(BedrockProducts.THIRD_PARTY::equals);
    }
}
