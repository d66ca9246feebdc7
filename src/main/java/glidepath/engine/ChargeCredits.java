package glidepath.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import glidepath.engine.credit.CreditDraw;
import glidepath.engine.credit.Spread;
import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// Which grants pay which charges of a bill.
///
/// @param paid what grants paid of each charge, in the order in which they did
public record ChargeCredits(Map<Charge, List<Payment>> paid) {

    /// @param grant its id
    public record Payment(String grant, Money amount) {
    }

    /// Follows the draws of a bill down to single charges: in each account the largest first, by label where equal.
    public static ChargeCredits of(Bill bill) {
        List<Charge> largestFirst = bill.charges().stream()
                .sorted(Comparator.comparing(Charge::amount).reversed().thenComparing(charge -> charge.line().label())).toList();
        var paid = new LinkedHashMap<Charge, List<Payment>>();
        Map<Account, List<CreditDraw>> draws = bill.credits().draws().stream()
                .collect(Collectors.groupingBy(CreditDraw::account, LinkedHashMap::new, Collectors.toList()));
        draws.forEach((account, own) ->
                spread(own, largestFirst.stream().filter(charge -> charge.line().account().equals(account)).toList(), paid));
        return new ChargeCredits(paid);
    }

    private static void spread(List<CreditDraw> draws, List<Charge> charges, Map<Charge, List<Payment>> paid) {
        List<List<Money>> amounts = Spread.of(charges.stream().map(Charge::amount).toList(), draws);
        for (int draw = 0; draw < draws.size(); draw++) {
            for (int charge = 0; charge < charges.size(); charge++) {
                if (amounts.get(draw).get(charge).isPositive()) {
                    paid.computeIfAbsent(charges.get(charge), _ -> new ArrayList<>())
                            .add(new Payment(draws.get(draw).grant(), amounts.get(draw).get(charge)));
                }
            }
        }
    }

    public List<Payment> of(Charge charge) {
        return paid.getOrDefault(charge, List.of());
    }

    public Money paidOf(Charge charge) {
        return Money.sum(of(charge).stream().map(Payment::amount).toList());
    }

    public Money leftOf(Charge charge) {
        return charge.amount().minus(paidOf(charge));
    }
}
