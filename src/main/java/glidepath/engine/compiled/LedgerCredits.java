package glidepath.engine.compiled;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.AccountSums;
import glidepath.engine.surface.BilledMonths;
import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// Grants with conditions, and months of which bills say what they paid: each draw has a ledger of its own, the exact one.
final class LedgerCredits implements CreditBlock {

    private final Settings settings;
    private final Assumptions assumptions;
    private final List<Account> accounts;
    private final Map<InputRef<?>, Integer> drawnGrants = new HashMap<>();
    private final BilledMonths billed;
    private final List<CreditLedger> ledgers = new ArrayList<>();

    LedgerCredits(Settings settings, Assumptions assumptions, List<Account> accounts, Map<InputRef<?>, Integer> drawnInputs,
            BilledMonths billed) {
        this.billed = billed;
        this.settings = settings;
        this.assumptions = assumptions;
        this.accounts = accounts;
        drawnInputs.forEach((ref, number) -> {
            if (ref.lever().section() == Section.GRANTS) {
                drawnGrants.put(ref, number);
            }
        });
    }

    @Override
    public void start(double[][] draws, int from, int count) {
        ledgers.clear();
        for (int draw = 0; draw < count; draw++) {
            Map<InputRef<?>, Object> values = values(draws, from + draw);
            ledgers.add(new CreditLedger((values.isEmpty() ? assumptions : assumptions.with(values)).grants(), settings.firstDay(),
                    settings.lastMonth()));
        }
    }

    private Map<InputRef<?>, Object> values(double[][] draws, int draw) {
        var values = new HashMap<InputRef<?>, Object>();
        for (var entry : drawnGrants.entrySet()) {
            values.put(entry.getKey(), InputNumber.value(entry.getKey().lever().kind(),
                    BigDecimal.valueOf(draws[entry.getValue()][draw])));
        }
        return values;
    }

    @Override
    public boolean month(int month, double[][] charges, int count, BlockMonth into) {
        for (int draw = 0; draw < count; draw++) {
            AccountSums exact = AccountSums.NONE;
            for (int account = 0; account < accounts.size(); account++) {
                if (charges[account][draw] != 0) {
                    exact = exact.plus(accounts.get(account), new Money(BigDecimal.valueOf(charges[account][draw])));
                }
            }
            YearMonth now = settings.start().plusMonths(month);
            MonthCredits credits = ledgers.get(draw).apply(now, exact, billed.of(now));
            into.eligible()[draw] = credits.eligible().usd().doubleValue();
            into.credited()[draw] = credits.applied().usd().doubleValue();
            into.lapsed()[draw] = credits.lapsed().usd().doubleValue();
            into.credits()[draw] = credits.left().usd().doubleValue();
        }
        return true;
    }
}
