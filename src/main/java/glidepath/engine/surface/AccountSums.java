package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import glidepath.units.Money;

/// What is charged by account, in the order in which accounts first came; nobody changes it.
///
/// A month knows a handful of accounts, mostly the same ones as the last: looking through them is quicker than hashing, and a forecast
/// makes thousands of these.
public final class AccountSums extends AbstractMap<Account, Money> {

    public static final AccountSums NONE = new AccountSums(new Account[0], new Money[0]);

    private final Account[] accounts;
    private final Money[] sums;
    private @Nullable Money total;

    private AccountSums(Account[] accounts, Money[] sums) {
        this.accounts = accounts;
        this.sums = sums;
    }

    public static AccountSums of(Map<Account, Money> charges) {
        AccountSums sums = NONE;
        for (Map.Entry<Account, Money> charge : charges.entrySet()) {
            sums = sums.plus(charge.getKey(), charge.getValue());
        }
        return sums;
    }

    /// With another charge.
    public AccountSums plus(Account account, Money amount) {
        return plus(new AccountSums(new Account[] {account}, new Money[] {amount}));
    }

    /// Both together.
    public AccountSums plus(AccountSums other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Account[] all = accounts;
        Money[] both = Arrays.copyOf(sums, sums.length);
        for (int index = 0; index < other.accounts.length; index++) {
            int place = placeOf(other.accounts[index], all);
            if (place == all.length) {
                all = Arrays.copyOf(all, place + 1);
                all[place] = other.accounts[index];
                both = Arrays.copyOf(both, place + 1);
                both[place] = other.sums[index];
            } else {
                both[place] = both[place].plus(other.sums[index]);
            }
        }
        return new AccountSums(all, both);
    }

    /// Each of them as many times.
    public AccountSums times(BigDecimal factor) {
        var multiplied = new Money[sums.length];
        for (int index = 0; index < sums.length; index++) {
            multiplied[index] = sums[index].times(factor);
        }
        return new AccountSums(accounts, multiplied);
    }

    public Money total() {
        Money known = total;
        if (known == null) {
            known = Money.sum(Arrays.asList(sums));
            total = known;
        }
        return known;
    }

    /// Of some accounts; mostly of all.
    public Money total(Predicate<Account> which) {
        for (Account account : accounts) {
            if (!which.test(account)) {
                return some(which);
            }
        }
        return total();
    }

    private Money some(Predicate<Account> which) {
        Money sum = Money.ZERO;
        for (int index = 0; index < sums.length; index++) {
            sum = which.test(accounts[index]) ? sum.plus(sums[index]) : sum;
        }
        return sum;
    }

    /// Its place among some accounts; their number where it is none of them.
    private static int placeOf(Object account, Account[] among) {
        int index = 0;
        while (index < among.length && among[index] != account && !among[index].equals(account)) {
            index++;
        }
        return index;
    }

    @Override
    public @Nullable Money get(Object account) {
        int place = placeOf(account, accounts);
        return place == sums.length ? null : sums[place];
    }

    @Override
    public boolean containsKey(Object account) {
        return placeOf(account, accounts) < accounts.length;
    }

    @Override
    public int size() {
        return sums.length;
    }

    @Override
    public Set<Map.Entry<Account, Money>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Account, Money>> iterator() {
                return new Iterator<>() {
                    private int index;

                    @Override
                    public boolean hasNext() {
                        return index < sums.length;
                    }

                    @Override
                    public Map.Entry<Account, Money> next() {
                        if (index == sums.length) {
                            throw new NoSuchElementException();
                        }
                        return Map.entry(accounts[index], sums[index++]);
                    }
                };
            }

            @Override
            public int size() {
                return sums.length;
            }
        };
    }
}
