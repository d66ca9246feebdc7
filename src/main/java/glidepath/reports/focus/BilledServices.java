package glidepath.reports.focus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.ModelId;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.Line;
import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// What a month's credits and taxes are for. Who sums a bill by service finds them where the charges are: models that AWS sells through
/// its Marketplace are services of their own, all else is one service an account.
final class BilledServices {

    private BilledServices() {
    }

    /// @param model where it is a service of its own
    record Service(Account account, Optional<ModelId> model) {

        private static final Comparator<Service> ORDER = Comparator.comparing(Service::account)
                .thenComparing(service -> service.model().map(ModelId::toString).orElse(""));

        static Service of(Line line) {
            return new Service(line.account(), line.route().filter(_ -> Parties.isMarketplace(line.account())));
        }
    }

    /// What a grant pays of a service.
    record Paid(String grant, Service service, Money amount) {
    }

    /// What grants pay, in the order in which they do.
    static List<Paid> drawn(Bill bill) {
        Map<String, Map<Service, Money>> paid = new LinkedHashMap<>();
        bill.credits().draws().forEach(draw -> paid.put(draw.grant(), new LinkedHashMap<>()));
        ChargeCredits credits = ChargeCredits.of(bill);
        bill.charges().stream().filter(Charge::isPriced).forEach(charge -> credits.of(charge).forEach(payment ->
                paid.computeIfAbsent(payment.grant(), _ -> new LinkedHashMap<>())
                        .merge(Service.of(charge.line()), payment.amount(), Money::plus)));
        return paid.entrySet().stream().flatMap(grant -> grant.getValue().entrySet().stream().filter(entry -> !entry.getValue().isZero())
                .map(entry -> new Paid(grant.getKey(), entry.getKey(), entry.getValue()))).toList();
    }

    /// What is left of charges after credits, by service.
    static SortedMap<Service, Money> uncredited(Bill bill) {
        var left = new TreeMap<Service, Money>(Service.ORDER);
        ChargeCredits credits = ChargeCredits.of(bill);
        bill.charges().stream().filter(Charge::isPriced).forEach(charge ->
                left.merge(Service.of(charge.line()), credits.leftOf(charge), Money::plus));
        return left;
    }
}
