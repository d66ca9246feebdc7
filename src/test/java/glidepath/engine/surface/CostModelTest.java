package glidepath.engine.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// When the formulas of a scenario hold for another one: all numbers may differ, but no choice, and nothing that is shared.
class CostModelTest {

    private static final Workload CHAT = Fixtures.chat(Fixtures.SMALL);
    private static final Workload MORE = Fixtures.workload("more", Fixtures.LARGE, 10, 10, 10);
    private static final Assumptions PLAN = Assumptions.EMPTY.plus(CHAT).plus(MORE).plus(Infrastructure.of("db", "Store", "aws", "S3"))
            .plus(Gateway.of("gate", "Gate")).plus(ProviderTerms.of("aws")).plus(Grant.of("g", "Credits", Money.of("10")));

    private static boolean holds(Assumptions other) {
        boolean holds = CostModel.hasSameFormulas(PLAN, other, Fixtures.CATALOG);
        assertEquals(holds, CostModel.hasSameFormulas(other, PLAN, Fixtures.CATALOG), "both ways");
        return holds;
    }

    @Test
    void formulasHoldForOtherNumbers() {
        assertTrue(holds(PLAN));
        assertTrue(holds(PLAN.with(Levers.CALLS.at("chat"), Count.of(7))));
        assertTrue(holds(PLAN.with(Levers.ROW_MONTHLY.at("db"), Money.of("7"))));
        assertTrue(holds(PLAN.with(Levers.GATEWAY_FEE.at("gate"), Percent.of("7"))));
        assertTrue(holds(PLAN.with(Levers.DISCOUNT.at("aws"), Percent.of("7"))));
        assertTrue(holds(PLAN.with(Levers.OTHER_BURN.at("cash"), Money.of("7"))));
    }

    @Test
    void anotherChoiceHasFormulasOfItsOwn() {
        assertFalse(holds(PLAN.with(Levers.TIER.at("more"), ServiceTier.PRIORITY)));
        assertFalse(holds(PLAN.with(Levers.ON.at("chat"), false)));
        assertFalse(holds(PLAN.with(Levers.ROW_PRODUCT.at("db"), "EBS")));
        assertTrue(holds(PLAN.with(Levers.GRANT_ON.at("g"), false)), "but no formula knows grants");
    }

    /// Free units of a row are a number, but without any there is no formula for what is beyond them.
    @Test
    void freeUnitsOfARowAreLikeAChoice() {
        assertFalse(holds(PLAN.with(Levers.ROW_FREE.at("db"), Count.of(5))));
        assertTrue(CostModel.decidesCharges(Levers.ROW_FREE));
        assertTrue(CostModel.decidesCharges(Levers.MODEL));
        assertFalse(CostModel.decidesCharges(Levers.CALLS));
    }

    @Test
    void otherItemsHaveFormulasOfTheirOwn() {
        assertFalse(holds(PLAN.plus(Fixtures.workload("third", Fixtures.SMALL, 1, 1, 1))));
        assertFalse(holds(PLAN.without(Section.PROVIDERS, "aws")));
        assertFalse(holds(PLAN.withSection(Section.WORKLOADS, List.of(MORE, CHAT))), "in another order");
        assertFalse(holds(PLAN.withSection(Section.WORKLOADS, List.of(CHAT, Fixtures.workload("other", Fixtures.LARGE, 10, 10, 10)))));
        assertFalse(holds(PLAN.with(Levers.ROW_NAME.at("db"), "Storage")), "under another name");
    }

    /// A cap makes the charges of one item depend on those of others.
    @Test
    void aSharedLimitHasFormulasOfItsOwn() {
        assertFalse(holds(PLAN.with(Levers.SPEND_CAP.at("chat"), Optional.of(Money.of("5")))));
        assertFalse(holds(PLAN.with(Levers.PROVIDER_CAP.at("aws"), Optional.of(Money.of("5")))));
        assertFalse(holds(PLAN.with(Levers.PLAN_CAP.at("cash"), Optional.of(Money.of("5")))));
        assertFalse(CostModel.hasSharedLimits(PLAN, Fixtures.CATALOG));
    }

    /// In the order of the bill: workloads, rows, gateways, providers.
    @Test
    void aModelHasAllItemsThatAreOn() {
        CostModel model = CostModel.of(Fixtures.YEAR, PLAN.with(Levers.ON.at("chat"), false), Fixtures.CATALOG);
        assertEquals(List.of("more", "db", "gate", "aws"), model.items().stream().map(ItemFormulas::owner).toList());
    }
}
