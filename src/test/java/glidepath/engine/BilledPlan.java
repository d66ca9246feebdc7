package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.engine.surface.Account;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.LineKind;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;
import glidepath.units.Money;

/// A random plan that runs on bills of its first two months: a quarter more than forecast, of which credits paid half of what they would.
final class BilledPlan {

    private static final BigDecimal MORE = new BigDecimal("1.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BilledPlan() {
    }

    static Plan of(Sketch sketch) {
        Plan plan = sketch.plan();
        List<Bill> bills = Forecaster.forecast(plan, sketch.catalog()).baseline().bills();
        Map<YearMonth, KeptMonth> months = new TreeMap<>();
        bills.stream().limit(2).forEach(bill -> months.put(bill.month(), bill(bill)));
        return plan.withRecord(TrackRecord.NONE.withActuals(months).withClosed(Optional.of(plan.settings().start().plusMonths(1))));
    }

    private static KeptMonth bill(Bill bill) {
        var lines = new ArrayList<KeptLine>();
        bill.accounts().forEach((account, amount) -> {
            if (account.creditable()) {
                lines.add(line(LineKind.USAGE, account, amount.times(MORE)));
            }
        });
        bill.credits().draws().forEach(draw -> lines.add(line(LineKind.CREDIT, draw.account(), draw.amount().times(HALF).negated())));
        bill.accounts().keySet().stream().filter(Account::creditable).findFirst()
                .ifPresent(account -> lines.add(line(LineKind.TAX, account, Money.of("3"))));
        return new KeptMonth(lines);
    }

    private static KeptLine line(LineKind kind, Account account, Money amount) {
        return new KeptLine(kind, account.provider(), account.product(), "", "", Optional.empty(), amount);
    }
}
