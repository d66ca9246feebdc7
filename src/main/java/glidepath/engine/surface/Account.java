package glidepath.engine.surface;

import java.util.Comparator;
import java.util.List;

import glidepath.catalog.Model;
import glidepath.plan.Grant;

/// Where a charge is booked, which is all that credits ask about it.
///
/// @param product    the name under which the provider bills it
/// @param creditable false for what credits never pay, whatever their products: upfront fees, support, people, gateways
public record Account(String provider, String product, boolean creditable) implements Comparable<Account> {

    /// Human review.
    public static final Account PEOPLE = new Account("", "people", false);

    private static final Comparator<Account> ORDER =
            Comparator.comparing(Account::product).thenComparing(Account::provider).thenComparing(Account::creditable);

    /// Where calls of a model are booked.
    public static Account of(Model model) {
        return new Account(model.id().provider(), model.product(), true);
    }

    /// Whether a grant pays such charges at some time, leaving aside when and whether it is switched on.
    public boolean eligibleFor(Grant grant) {
        return isOf(grant) && among(grant.everyProduct());
    }

    /// Whether a grant is for such charges, leaving aside its products.
    public boolean isOf(Grant grant) {
        return creditable && grant.provider().equals(provider);
    }

    /// Whether a list of products names it; an empty list names all.
    public boolean among(List<String> products) {
        return products.isEmpty() || products.contains(product);
    }

    /// Strings keep theirs, and few providers bill under the same name.
    @Override
    public int hashCode() {
        return product.hashCode();
    }

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }
}
