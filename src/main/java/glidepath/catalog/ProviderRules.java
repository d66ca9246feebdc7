package glidepath.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a provider publishes about all its models, or some makers' models, at once (cost model, section 5).
public record ProviderRules(BatchRule batch, List<TierRule> tiers, List<Surcharge> surcharges, List<AllowanceRule> allowances) {

    /// Nothing is known.
    public static final ProviderRules NONE = new ProviderRules(BatchRule.UNKNOWN, List.of(), List.of(), List.of());

    public ProviderRules {
        tiers = List.copyOf(tiers);
        surcharges = List.copyOf(surcharges);
        allowances = List.copyOf(allowances);
    }

    /// The factor on a model's standard rates; empty where this provider publishes none for it.
    public Optional<Listed<BigDecimal>> factor(ServiceTier tier, Model model) {
        return tiers.stream().filter(rule -> rule.tier() == tier && rule.models().matches(model)).map(TierRule::listed).findFirst();
    }

    /// What it adds to the token rates of a model where a customer asks for it.
    public List<Surcharge> surcharges(Model model) {
        return surcharges.stream().filter(rule -> rule.models().matches(model)).toList();
    }

    public Optional<AllowanceRule> allowance(Meter meter, Model model) {
        return allowances.stream().filter(rule -> rule.meter().equals(meter) && rule.models().matches(model)).findFirst();
    }
}
