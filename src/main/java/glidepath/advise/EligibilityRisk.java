package glidepath.advise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Message;
import glidepath.units.Money;

/// A credit may not pay for what is used: its terms name other products.
final class EligibilityRisk {

    private EligibilityRisk() {
    }

    static Risk assess(AdviceContext it) {
        List<Grant> grants = it.grants().stream().filter(grant -> grant.worth().isPositive()).toList();
        if (grants.isEmpty()) {
            return risk(Applies.NO, Message.of("risk.eligibility.no"), Sources.plan(Evidence.LIKELY));
        }
        return grants.stream().filter(grant -> accounts(it).stream().noneMatch(account -> account.eligibleFor(grant))).findFirst()
                .map(grant -> risk(Applies.YES, Message.of("risk.eligibility.yes", grant.name()), source(grant)))
                .or(() -> grants.stream().flatMap(grant -> leftOut(it, grant).map(product ->
                        risk(Applies.YES, Message.of("risk.eligibility.product", grant.name(), product), source(grant))).stream())
                                .findFirst())
                .orElseGet(() -> risk(Applies.UNKNOWN, Message.of("risk.eligibility.unknown"), source(grants.getFirst())));
    }

    /// What the plan is charged for most by the grant's own provider and the grant does not name.
    private static Optional<String> leftOut(AdviceContext it, Grant grant) {
        return accounts(it).stream().filter(account -> account.creditable() && account.provider().equals(grant.provider())
                && !account.eligibleFor(grant))
                .max(Comparator.comparing(account -> it.forecast().total(bill -> bill.accounts().getOrDefault(account, Money.ZERO))))
                .map(Account::product);
    }

    private static List<Account> accounts(AdviceContext it) {
        return it.forecast().bills().stream().flatMap(bill -> bill.accounts().keySet().stream()).distinct().toList();
    }

    /// AWS says of its own credits what they pay for; other providers' terms stand in the award letter only.
    private static Source source(Grant grant) {
        return Sources.of(grant.provider(), Sources.likely(Sources.ACTIVATE));
    }

    private static Risk risk(Applies applies, Message status, Source source) {
        return new Risk("eligibility", applies, status, source);
    }
}
