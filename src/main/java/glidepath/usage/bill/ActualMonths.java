package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.engine.ActualMonth;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// Bills as the months that a forecast starts from.
public final class ActualMonths {

    private ActualMonths() {
    }

    /// Months of bills that count: charges of products that the forecast is about, what credits paid of them, and tax.
    ///
    /// @param forecast says under which account a product is booked
    public static SortedMap<YearMonth, ActualMonth> of(ActualBills bills, ScenarioForecast forecast) {
        Map<String, Account> accounts = accounts(forecast);
        var months = new TreeMap<YearMonth, ActualMonth>();
        for (YearMonth month : bills.months()) {
            months.put(month, month(bills, month, accounts));
        }
        return months;
    }

    /// Products that a forecast charges.
    public static Set<String> products(ScenarioForecast forecast) {
        var products = new HashSet<String>();
        forecast.bills().forEach(bill -> bill.accounts().keySet().forEach(account -> products.add(account.product())));
        return products;
    }

    private static Map<String, Account> accounts(ScenarioForecast forecast) {
        var accounts = new HashMap<String, Account>();
        forecast.bills().forEach(bill -> bill.accounts().keySet().stream().filter(Account::creditable)
                .forEach(account -> accounts.put(account.product(), account)));
        return accounts;
    }

    private static ActualMonth month(ActualBills bills, YearMonth month, Map<String, Account> accounts) {
        Map<Account, Money> charged = new HashMap<>();
        Map<Account, Money> credited = new HashMap<>();
        Money tax = Money.ZERO;
        for (ActualLine line : bills.lines().values()) {
            if (line.key().month().equals(month) && Reconciliation.isComparable(accounts.keySet(), line.key().product())) {
                Account account = accounts.getOrDefault(line.key().product(),
                        new Account(line.key().provider(), line.key().product(), true));
                switch (line.key().kind()) {
                    case USAGE, DISCOUNT, FEE, REFUND -> charged.merge(account, line.cost(), Money::plus);
                    case CREDIT -> credited.merge(account, line.cost().negated(), Money::plus);
                    case TAX -> tax = tax.plus(line.cost());
                    case OTHER -> { }
                }
            }
        }
        return new ActualMonth(charged, credited, tax);
    }
}
