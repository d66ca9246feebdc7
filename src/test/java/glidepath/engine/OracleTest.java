package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/// The engine against a second, naive reading of the cost model.
class OracleTest {

    private static final BigDecimal TINY = new BigDecimal("1e-28");

    @Test
    void theEngineAgreesWithANaiveReadingOfTheCostModel() {
        ForAll.plans(sketch -> {
            List<Bill> bills = sketch.forecast().bills();
            List<Oracle.Month> months = Oracle.months(sketch.settings(), sketch.assumptions(), sketch.catalog());
            for (int index = 0; index < bills.size(); index++) {
                assertAgree(bills.get(index), months.get(index));
            }
        });
    }

    private static void assertAgree(Bill bill, Oracle.Month month) {
        assertSame("calls", month.calls(), bill.calls());
        assertSame("tasks", month.tasks(), bill.tasks());
        assertSame("successful tasks", month.successful(), bill.successfulTasks());
        assertSame("gross", month.gross(), bill.gross().usd());
        assertSame("eligible", month.eligible(), bill.credits().eligible().usd());
        assertSame("applied", month.applied(), bill.credits().applied().usd());
        assertSame("tax", month.tax(), bill.tax().usd());
        assertSame("left to pay", month.left(), bill.leftToPay().usd());
        month.balances().forEach((grant, balance) -> assertSame("balance of " + grant, balance,
                bill.credits().of(grant).closing().plus(bill.credits().of(grant).toCome()).usd()));
    }

    /// To 28 digits of the larger, or of a dollar.
    private static void assertSame(String what, BigDecimal expected, BigDecimal actual) {
        BigDecimal size = expected.abs().max(actual.abs()).max(BigDecimal.ONE).max(new BigDecimal("100000"));
        assertTrue(expected.subtract(actual).abs().compareTo(size.multiply(TINY)) <= 0,
                () -> what + ": expected " + expected.toPlainString() + " but was " + actual.toPlainString());
    }
}
