package glidepath.engine.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import glidepath.Thorough;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// The ledger against a second reading of the cost model's section 8, on random grants and charges. All 20,000 with `-Dthorough`.
class SecondReadingTest {

    private static final int PLANS = Thorough.or("credits", 400, 20_000);
    private static final BigDecimal TINY = new BigDecimal("1e-20");
    private static final List<String> PRODUCTS = List.of("Models", "Storage", "Search", "Queues");

    /// @param firstDay of the plan, mostly not the first of its month
    private record Random(List<Grant> grants, LocalDate firstDay, List<Map<Account, Money>> charges) {

        static Random of(long seed) {
            var random = new SplittableRandom(seed);
            var generator = new GrantGenerator(random, PRODUCTS, 3_000);
            var grants = new ArrayList<Grant>();
            for (int number = 1 + random.nextInt(5); number > 0; number--) {
                String provider = random.nextInt(4) == 0 ? "other" : "aws";
                grants.add(random.nextBoolean() ? generator.plain("g" + number, provider) : generator.shaped("g" + number, provider));
            }
            LocalDate firstDay = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(120));
            var charges = new ArrayList<Map<Account, Money>>();
            for (int month = 1 + random.nextInt(12); month > 0; month--) {
                charges.add(charges(random));
            }
            return new Random(grants, firstDay, charges);
        }

        private static Map<Account, Money> charges(SplittableRandom random) {
            var charges = new HashMap<Account, Money>();
            for (int number = random.nextInt(6); number > 0; number--) {
                charges.put(new Account(random.nextInt(3) == 0 ? "other" : "aws", PRODUCTS.get(random.nextInt(4)), random.nextInt(6) != 0),
                        new Money(new BigDecimal(random.nextInt(100_000)).movePointLeft(2)));
            }
            return charges;
        }

        YearMonth month(int index) {
            return YearMonth.from(firstDay).plusMonths(index);
        }
    }

    @Test
    void theLedgerAgreesWithASecondReadingOfTheCostModel() {
        for (long seed = 1; seed <= PLANS; seed++) {
            assertAgree(Random.of(seed), "seed " + seed);
        }
    }

    private static void assertAgree(Random plan, String seed) {
        YearMonth last = plan.month(plan.charges().size() - 1);
        var ledger = new CreditLedger(plan.grants(), plan.firstDay(), last);
        var second = new SecondReading(plan.grants(), plan.firstDay(), last);
        for (int index = 0; index < plan.charges().size(); index++) {
            Map<Account, Money> charges = plan.charges().get(index);
            var plain = new HashMap<Account, BigDecimal>();
            charges.forEach((account, amount) -> plain.put(account, amount.usd()));
            MonthCredits credits = ledger.apply(plan.month(index), charges);
            SecondReading.Month month = second.month(plan.month(index), plain);
            String where = seed + ", " + plan.month(index) + ", " + plan.grants() + ", " + plan.firstDay() + ", " + plan.charges();
            assertSame("eligible", month.eligible(), credits.eligible(), where);
            for (int grant = 0; grant < plan.grants().size(); grant++) {
                GrantMonth own = credits.grants().get(grant);
                assertSame("paid by " + own.grant(), month.paid().get(grant), own.drawn(), where);
                assertSame("left of " + own.grant(), month.left().get(grant), own.closing(), where);
                assertSame("lapsed of " + own.grant(), month.lapsed().get(grant), own.lapsed(), where);
                assertSame("to come of " + own.grant(), month.toCome().get(grant), own.toCome(), where);
            }
            assertSame("applied", month.applied(), credits.applied(), where);
        }
    }

    private static void assertSame(String what, BigDecimal expected, Money actual, String where) {
        assertTrue(expected.subtract(actual.usd()).abs().compareTo(TINY) <= 0, () -> what + ": expected " + expected + " but was " + actual
                + " in " + where);
    }

    /// Credits, lapses and what is left are what was granted, at the end of every month.
    @Test
    void everyDollarThatCameIsPaidLapsedOrLeft() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Random plan = Random.of(seed);
            var ledger = new CreditLedger(plan.grants(), plan.firstDay(), plan.month(plan.charges().size() - 1));
            var granted = new HashMap<String, Money>();
            var gone = new HashMap<String, Money>();
            for (int index = 0; index < plan.charges().size(); index++) {
                for (GrantMonth month : ledger.apply(plan.month(index), plan.charges().get(index)).grants()) {
                    granted.merge(month.grant(), index == 0 ? month.opening().plus(month.arrived()) : month.arrived(), Money::plus);
                    gone.merge(month.grant(), month.drawn().plus(month.lapsed()), Money::plus);
                    assertEquals(granted.get(month.grant()), gone.get(month.grant()).plus(month.closing()), "seed " + seed);
                }
            }
        }
    }
}
