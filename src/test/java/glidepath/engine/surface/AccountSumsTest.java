package glidepath.engine.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.units.Money;

class AccountSumsTest {

    private static final Account MODELS = new Account("aws", "Amazon Bedrock", true);
    private static final Account STORAGE = new Account("aws", "Amazon S3", true);
    private static final AccountSums SUMS = AccountSums.NONE.plus(MODELS, Money.of("100")).plus(STORAGE, Money.of("5"));

    @Test
    void chargesOfTheSameAccountAddUpAndNewOnesComeLast() {
        AccountSums both = SUMS.plus(AccountSums.of(Map.of(new Account("aws", "Amazon S3", true), Money.of("2.50"))))
                .plus(Account.PEOPLE, Money.of("7"));

        assertEquals(List.of(MODELS, STORAGE, Account.PEOPLE), List.copyOf(both.keySet()));
        assertEquals(Map.of(MODELS, Money.of("100"), STORAGE, Money.of("7.5"), Account.PEOPLE, Money.of("7")), both);
        assertEquals(3, both.entrySet().size());
        assertEquals(Money.of("5"), SUMS.get(STORAGE), "the sums before are as they were");
    }

    @Test
    void nothingAddsNothing() {
        assertEquals(SUMS, AccountSums.NONE.plus(SUMS));
        assertEquals(SUMS, SUMS.plus(AccountSums.NONE));
        assertEquals(Money.ZERO, AccountSums.NONE.total());
    }

    @Test
    void aTotalIsOfAllOrOfSome() {
        AccountSums all = SUMS.plus(Account.PEOPLE, Money.of("7"));

        assertEquals(Money.of("112"), all.total());
        assertEquals(Money.of("105"), all.total(Account::creditable));
        assertEquals(Money.of("107"), all.total(account -> !account.equals(STORAGE)));
        assertEquals(Money.ZERO, all.total(account -> account.provider().equals("google")));
    }

    @Test
    void eachIsMultiplied() {
        assertEquals(Map.of(MODELS, Money.of("250"), STORAGE, Money.of("12.5")), SUMS.times(new BigDecimal("2.5")));
    }

    @Test
    void anAccountThatIsChargedNothingIsNotThere() {
        assertNull(SUMS.get(Account.PEOPLE));
        assertFalse(SUMS.containsKey(Account.PEOPLE));
    }
}
