package glidepath.ui.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.engine.surface.Account;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.bill.BillViewModel.Grouping;
import glidepath.units.Money;

/// The rows of a bill: charges gathered, filtered and ordered, with the sum of each group before it and the totals behind.
///
/// @param wanted only charges that hold this text, in small letters; all where it is empty
record BillRows(Messages messages, PriceCatalog catalog, Explanation explanation, Grouping grouping, String wanted,
                Comparator<BillRow> order) {

    List<BillRow> of(List<Bill> bills, List<ChargeSum> charges) {
        Function<ChargeSum, String> key = key();
        var groups = new LinkedHashMap<String, List<ChargeSum>>();
        charges.stream().filter(sum -> wanted.isEmpty() || searched(key, sum).contains(wanted))
                .forEach(sum -> groups.computeIfAbsent(key.apply(sum), _ -> new ArrayList<>()).add(sum));
        var all = new ArrayList<List<BillRow>>();
        groups.forEach((name, sums) -> {
            var rowsOfGroup = new ArrayList<>(List.of(sum(name, sums)));
            sums.stream().map(this::row).sorted(order).forEach(rowsOfGroup::add);
            all.add(rowsOfGroup);
        });
        List<BillRow> sorted = new ArrayList<>(all.stream().sorted(Comparator.comparing(List::getFirst, order)).flatMap(List::stream)
                .toList());
        if (!sorted.isEmpty()) {
            sorted.addAll(wanted.isEmpty() ? totals(bills, charges)
                    : List.of(sum(messages.text("ui.bill.total.shown"), groups.values().stream().flatMap(List::stream).toList())));
        }
        return sorted;
    }

    private String searched(Function<ChargeSum, String> key, ChargeSum sum) {
        return (key.apply(sum) + " " + explanation.owner(sum.first().charge()) + " " + what(sum)).toLowerCase(Locale.ROOT);
    }

    private Function<ChargeSum, String> key() {
        return switch (grouping) {
            case SURFACE -> sum -> messages.label(sum.line().surface());
            case OWNER -> sum -> explanation.owner(sum.first().charge());
            case ROUTE -> sum -> product(sum.line().account());
            case MODEL -> sum -> sum.line().route().map(Object::toString).orElse(messages.text("ui.bill.no-model"));
        };
    }

    /// Of a model that nobody lists only the provider is known.
    private String product(Account account) {
        String biller = catalog.billerOf(account.provider());
        return account.product().equals(account.provider()) ? biller : messages.text("ui.bill.route", biller, account.product());
    }

    /// Tax, where there is any, and everything together: what the summary says.
    private List<BillRow> totals(List<Bill> bills, List<ChargeSum> charges) {
        Money tax = Money.sum(bills.stream().map(Bill::tax).toList());
        BillRow total = sum(messages.text("ui.bill.total"), charges);
        Money left = Money.sum(bills.stream().map(Bill::leftToPay).toList());
        BillRow all = new BillRow(total.name(), total.list(), total.amount(), total.credits(), atLeast(left, charges), total.usd(),
                left.usd(), true,
                cells().sum(total.name(), isPriced(charges), sum(charges, ChargeSum::list), sum(charges, ChargeSum::amount),
                        sum(charges, ChargeSum::paid), left));
        String name = messages.text("ui.bill.tax");
        return tax.isZero() ? List.of(all)
                : List.of(new BillRow(name, "", "", "", money(tax), BigDecimal.ZERO, tax.usd(), false, cells().tax(name, tax)), all);
    }

    private BillRow sum(String name, List<ChargeSum> sums) {
        Money list = sum(sums, ChargeSum::list);
        Money amount = sum(sums, ChargeSum::amount);
        Money paid = sum(sums, ChargeSum::paid);
        return new BillRow(name, atLeast(list, sums), atLeast(amount, sums),
                amount.isZero() && !isPriced(sums) ? "" : money(paid), atLeast(amount.minus(paid), sums), amount.usd(),
                amount.minus(paid).usd(),
                true, cells().sum(name, isPriced(sums), list, amount, paid, amount.minus(paid)));
    }

    private static Money sum(List<ChargeSum> sums, Function<ChargeSum, Money> figure) {
        return Money.sum(sums.stream().map(figure).toList());
    }

    private static boolean isPriced(List<ChargeSum> sums) {
        return sums.stream().allMatch(ChargeSum::isPriced);
    }

    private String atLeast(Money amount, List<ChargeSum> sums) {
        return messages.atLeast(amount, isPriced(sums), this::money);
    }

    private String what(ChargeSum sum) {
        return messages.text("explain.cause", messages.what(sum.line()), sum.line().cause());
    }

    private BillRow row(ChargeSum sum) {
        String name = explanation.owner(sum.first().charge());
        String quantity = messages.numbers().compact(sum.quantity()) + " " + sum.line().unit().nounFor(sum.quantity());
        List<String> details = details(sum);
        if (!sum.isPriced()) {
            String none = messages.text("ui.bill.unpriced");
            return new BillRow(name, what(sum), quantity, none, none, none, "", none, sum.amount().usd(), sum.left().usd(), false, details,
                    cells().charge(name, what(sum), sum), sum.line().route());
        }
        String rate = sum.rate().map(price -> messages.numbers().rate(price.price()) + " / " + price.unit().per())
                .orElse(messages.text("ui.bill.varies"))
                + (OwnPrice.isOwn(sum.line().source()) ? " " + messages.text("ui.bill.own") : "");
        return new BillRow(name, what(sum), quantity, rate, money(sum.list()), money(sum.amount()), money(sum.paid()), money(sum.left()),
                sum.amount().usd(),
                sum.left().usd(), false, details, cells().charge(name, what(sum), sum), sum.line().route());
    }

    private List<String> details(ChargeSum sum) {
        var details = new ArrayList<String>();
        if (sum.months().size() == 1) {
            details.add(explanation.formula(sum.first().charge()));
            explanation.ended(sum.first().charge(), sum.first().bill().month()).ifPresent(details::add);
        } else {
            details.addAll(explanation.formulaLines(sum));
        }
        details.add(explanation.source(sum.line().source()));
        if (!sum.line().source().page().isEmpty()) {
            details.add(sum.line().source().page());
        }
        details.addAll(explanation.ledger(sum));
        return details;
    }

    private BillCells cells() {
        return new BillCells(messages);
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }
}
