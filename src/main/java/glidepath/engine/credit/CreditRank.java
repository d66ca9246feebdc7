package glidepath.engine.credit;

import java.time.LocalDate;

import glidepath.plan.Grant;

/// What decides: the last day of a credit, how many products it is for, its start, its place in the plan and in its grant.
record CreditRank(String provider, LocalDate last, int products, LocalDate start, int place, int number) {

    boolean isUndated() {
        return last.equals(LocalDate.MAX);
    }

    /// @param day on which it is asked how many products it is for
    static CreditRank of(Part part, LocalDate day) {
        GrantBalance owner = part.owner();
        return new CreditRank(owner.grant().provider(), part.lastOrNever(), width(owner.rules(), day), part.startOrEver(), owner.place(),
                part.number());
    }

    /// Of a whole grant.
    static CreditRank of(Grant grant, int place, LocalDate day) {
        return new CreditRank(grant.provider(), grant.lastDay().orElse(LocalDate.MAX), width(GrantRules.of(grant), day), grant.start()
                .orElse(LocalDate.MIN), place, 0);
    }

    /// One that names no products is for all, and so the widest.
    private static int width(GrantRules rules, LocalDate day) {
        int named = rules.productsOn(day).size();
        return named == 0 ? Integer.MAX_VALUE : named;
    }
}
