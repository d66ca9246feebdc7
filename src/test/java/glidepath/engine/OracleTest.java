package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.plan.Assumptions;

/// The engine against a second, naive reading of the cost model.
class OracleTest {

    private static final BigDecimal TINY = new BigDecimal("1e-28");

    @Test
    void theEngineAgreesWithANaiveReadingOfTheCostModel() {
        ForAll.plans(sketch -> {
            if (sharesWhatIsFreeWithCallsThatItsCapLeaves(sketch.assumptions())) {
                return;   // the engine's share is a little below the exact one: see SpendCapsTest
            }
            List<Bill> bills = sketch.forecast().bills();
            List<Oracle.Month> months = Oracle.months(sketch.settings(), sketch.assumptions(), sketch.catalog());
            for (int index = 0; index < bills.size(); index++) {
                assertAgree(bills.get(index), months.get(index));
            }
        });
    }

    private static boolean sharesWhatIsFreeWithCallsThatItsCapLeaves(Assumptions assumptions) {
        return assumptions.workloads().stream().anyMatch(workload -> workload.quota().spendCap().isPresent())
                && assumptions.providers().stream().anyMatch(terms -> !terms.allowances().isEmpty());
    }

    private static void assertAgree(Bill bill, Oracle.Month month) {
        assertSame("calls", month.calls(), bill.calls());
        assertSame("calls not served", month.notServed(), bill.notServed());
        assertSame("tasks", month.tasks(), bill.tasks());
        assertSame("successful tasks", month.successful(), bill.successfulTasks());
        assertSame("gross", month.gross(), bill.gross().usd());
        assertSame("eligible", month.credits().eligible(), bill.credits().eligible().usd());
        assertSame("applied", month.credits().applied(), bill.credits().applied().usd());
        assertSame("tax", month.tax(), bill.tax().usd());
        assertSame("left to pay", month.left(), bill.leftToPay().usd());
        for (int grant = 0; grant < bill.credits().grants().size(); grant++) {
            assertSame("left of a grant", month.credits().left().get(grant), bill.credits().grants().get(grant).closing().usd());
            assertSame("to come of a grant", month.credits().toCome().get(grant), bill.credits().grants().get(grant).toCome().usd());
        }
    }

    /// To 28 digits of the larger, or of a dollar.
    private static void assertSame(String what, BigDecimal expected, BigDecimal actual) {
        BigDecimal size = expected.abs().max(actual.abs()).max(BigDecimal.ONE).max(new BigDecimal("100000"));
        assertTrue(expected.subtract(actual).abs().compareTo(size.multiply(TINY)) <= 0,
                () -> what + ": expected " + expected.toPlainString() + " but was " + actual.toPlainString());
    }
}
