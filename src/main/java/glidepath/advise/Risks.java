package glidepath.advise;

import java.util.List;

/// The risks of running on credits, each assessed for the scenario.
public final class Risks {

    /// Every rule; a new one is added here.
    private static final List<RiskRule> RULES = List.of(FirstInvoiceRisk::assess, EligibilityRisk::assess, RegionRisk::assess,
            QuotaRisk::assess, BatchRisk::assess, IdleRisk::assess, DirectRisk::assess);

    private Risks() {
    }

    public static List<Risk> of(AdviceContext it) {
        return RULES.stream().map(rule -> rule.assess(it)).toList();
    }
}
