package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.units.Money;

class CreditCellsTest {

    private static Plan with(boolean on) {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(grant("pilot", "aws", true))
                .plus(grant("other", "friendliai", on)));
    }

    private static Grant grant(String id, String provider, boolean on) {
        return new Grant(id, id, on, provider, Money.of("100"), Optional.empty(), Optional.of(LocalDate.of(2029, 12, 31)), List.of());
    }

    /// Formulas take the grant first that expires first, which is not FriendliAI's order.
    @Test
    void aGrantThatIsOffAndPaysInAnotherOrderMayNotBeSwitchedOnInTheWorkbook() {
        assertTrue(CreditCells.canFollow(with(false)));
        assertTrue(CreditCells.canFollow(with(false), "pilot"));
        assertFalse(CreditCells.canFollow(with(false), "other"));
        assertFalse(CreditCells.canFollow(with(true)));
    }
}
