package glidepath.advise;

import java.util.List;

/// The risks of running on credits, each held against the scenario.
public final class Risks {

    /// Every rule; a new one is added here.
    private static final List<RiskRule> RULES = List.of(FirstInvoiceRisk::held, EligibilityRisk::held, RegionRisk::held, QuotaRisk::held,
            BatchRisk::held, IdleRisk::held,
            DirectRisk::held);

    private Risks() {
    }

    public static List<Risk> of(AdviceContext it) {
        return RULES.stream().map(rule -> rule.held(it)).toList();
    }
}
