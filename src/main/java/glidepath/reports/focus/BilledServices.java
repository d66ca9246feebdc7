package glidepath.reports.focus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.units.Money;

/// What a month's credits and taxes are for. Who sums a bill by service finds them where the charges are: models that AWS sells through
/// its Marketplace are services of their own, all else is one service an account.
final class BilledServices {

    private BilledServices() {
    }

    /// What a grant pays of a service.
    record Paid(String grant, BilledService service, Money amount) {
    }

    /// What grants pay, in the order in which they do.
    static List<Paid> drawn(Bill bill) {
        Map<String, Map<BilledService, Money>> paid = new LinkedHashMap<>();
        bill.credits().draws().forEach(draw -> paid.put(draw.grant(), new LinkedHashMap<>()));
        ChargeCredits credits = ChargeCredits.of(bill);
        bill.charges().stream().filter(Charge::isPriced).forEach(charge -> credits.of(charge).forEach(payment ->
                paid.computeIfAbsent(payment.grant(), _ -> new LinkedHashMap<>())
                        .merge(BilledService.of(charge.line()), payment.amount(), Money::plus)));
        return paid.entrySet().stream().flatMap(grant -> grant.getValue().entrySet().stream().filter(entry -> !entry.getValue().isZero())
                .map(entry -> new Paid(grant.getKey(), entry.getKey(), entry.getValue()))).toList();
    }

    /// What is left of charges after credits, by service.
    static SortedMap<BilledService, Money> uncredited(Bill bill) {
        var left = new TreeMap<BilledService, Money>(BilledService.ORDER);
        ChargeCredits credits = ChargeCredits.of(bill);
        bill.charges().stream().filter(Charge::isPriced).forEach(charge ->
                left.merge(BilledService.of(charge.line()), credits.leftOf(charge), Money::plus));
        return left;
    }
}
