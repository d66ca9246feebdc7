package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.surface.Account;
import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.GrantTerms;
import glidepath.plan.Monthly;
import glidepath.plan.Release;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Grants of AWS and what they pay of charges, put together in a test's own words: 2027 from January on.
final class GrantCases {

    static final Account MODELS = new Account("aws", "Models", true);
    static final Account STORAGE = new Account("aws", "Storage", true);
    static final LocalDate START = LocalDate.of(2027, 1, 1);

    private GrantCases() {
    }

    static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    static Grant plain(String id, String amount, String expires, String... products) {
        return new Grant(id, id, true, "aws", Money.of(amount), Optional.empty(), day(expires), List.of(products));
    }

    static Grant released(Release... parts) {
        return shaped(Money.ZERO, "", List.of(parts), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE);
    }

    static Grant capped(String amount, String share, String monthly) {
        return shaped(Money.of(amount), "", List.of(), Monthly.NONE, new Cover(Percent.of(share), List.of()),
                new Caps(Optional.of(Money.of(monthly)), List.of()), Activation.NONE);
    }

    static Grant monthly(String amount, String start, String expires) {
        return new Grant("g", "g", true, "aws", Money.ZERO, day(start), day(expires), List.of(), List.of(),
                new Monthly(Optional.of(Money.of(amount)), false), Cover.ALL, Caps.NONE, Activation.NONE, List.of(), GrantTerms.NONE);
    }

    static Grant activated(String amount, Activation activation) {
        return shaped(Money.of(amount), "", List.of(), Monthly.NONE, Cover.ALL, Caps.NONE, activation);
    }

    private static Grant shaped(Money amount, String expires, List<Release> releases, Monthly monthly, Cover cover, Caps caps,
            Activation activation) {
        return new Grant("g", "g", true, "aws", amount, Optional.empty(), day(expires), List.of(), releases, monthly, cover, caps,
                activation, List.of(), GrantTerms.NONE);
    }

    /// Months with these charges, from January on.
    @SafeVarargs
    static History months(List<Grant> grants, Map<Account, Money>... charges) {
        var ledger = new CreditLedger(grants, START, YearMonth.of(2027, 12));
        var months = new ArrayList<MonthCredits>();
        for (int month = 0; month < charges.length; month++) {
            months.add(ledger.apply(YearMonth.of(2027, 1 + month), charges[month]));
        }
        return new History(grants, START, months);
    }

    record History(List<Grant> grants, LocalDate firstDay, List<MonthCredits> creditMonths) implements CreditHistory {
    }
}
