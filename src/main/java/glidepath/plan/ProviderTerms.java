package glidepath.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What was agreed with a provider.
///
/// @param id            the provider
/// @param discount      off its list rates
/// @param support       in percent of its net charges, before credits, never paid by credits
/// @param discountFrom  first month of the discount; from the start where empty
/// @param discountUntil last month of it; it lasts where empty
/// @param bands         of support, instead of one share: of charges before discounts, without what a marketplace sells
/// @param supportLeast  the least that support by bands costs in a month
/// @param spendCap      the most that the provider may charge in a month, before credits; no limit where empty
/// @param allowances    units of a month that cost nothing, for all their users together
public record ProviderTerms(String id, Percent discount, Percent support, Optional<YearMonth> discountFrom,
                            Optional<YearMonth> discountUntil, List<SupportBand> bands, Money supportLeast, Optional<Money> spendCap,
                            List<Allowance> allowances) implements Item {

    public ProviderTerms {
        bands = List.copyOf(bands);
        allowances = List.copyOf(allowances);
        if (allowances.stream().map(Allowance::counted).distinct().count() < allowances.size()) {
            throw InvalidValueException.because("allowance.twice");
        }
        for (int index = 1; index < bands.size(); index++) {
            Optional<Money> before = bands.get(index - 1).upTo();
            Optional<Money> own = bands.get(index).upTo();
            if (before.isEmpty() || own.isPresent() && own.get().compareTo(before.get()) <= 0) {
                throw InvalidValueException.because("support.bands", index + 1);
            }
        }
    }

    public ProviderTerms(String id, Percent discount, Percent support) {
        this(id, discount, support, Optional.empty(), Optional.empty(), List.of(), Money.ZERO, Optional.empty(), List.of());
    }

    public static ProviderTerms of(String provider) {
        return new ProviderTerms(provider, Percent.ZERO, Percent.ZERO);
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public String name(PriceCatalog catalog) {
        return catalog.billerOf(id);
    }
}
