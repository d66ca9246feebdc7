package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// How many of something an amount pays for: `how many calls does $500 buy at $0.02 per call? 25,000`.
///
/// @param words of the whole text
record Bought(List<Quantity> quantities, Optional<NamedModel> model, Set<String> words, List<String> unread) {

    private static final Set<String> BUYS = Set.of("buy", "buys", "bought", "buying", "afford", "affords", "gets", "enough", "pays",
            "covers", "cover", "stretches", "allows", "can");
    /// What was paid, and buys nothing: `our bill of $210 covers 45M tokens`.
    private static final Set<String> PAID = Set.of("bill", "invoice");
    private static final int NEAR = 4;

    /// Empty where nothing is bought, or what one costs is not told.
    Optional<Reading> reading() {
        List<Quantity> funds = quantities.stream().filter(each -> each.isMoney() && each.things().isEmpty() && each.link() != Link.AT
                && each.link() != Link.TIMES && each.link() != Link.SLASH && each.noun().isEmpty()).toList();
        boolean divided = funds.size() == 1 && isDivided(funds.getFirst());
        if (funds.size() != 1 || funds.getFirst().saysBefore(PAID)
                || !divided && words.stream().noneMatch(BUYS::contains) && !words.contains("get")) {
            return Optional.empty();
        }
        Quantity fund = funds.getFirst();
        boolean asked = divided || fund.after().stream().limit(NEAR).anyMatch(BUYS::contains);
        List<Quantity> bought = quantities.stream().filter(each -> isBought(each, fund, asked)).toList();
        return bought.stream().filter(each -> each.counts(Noun.Kind.EVENT))
                .filter(_ -> bought.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).count() > 1).findFirst()   // not what each has
                .or(() -> bought.stream().reduce((_, last) -> last)).flatMap(count -> reading(fund, count));
    }

    /// `$100 / $0.0031 = 32,258 calls`.
    private boolean isDivided(Quantity fund) {
        int price = quantities.indexOf(fund) + 1;
        return price + 1 < quantities.size() && quantities.get(price).isMoney() && quantities.get(price).link() == Link.SLASH
                && quantities.get(price + 1).link() == Link.EQUALS;
    }

    private boolean isBought(Quantity each, Quantity fund, boolean asked) {
        boolean counted = each.form() == Form.PLAIN && each.things().isEmpty() && !each.counts(Noun.Kind.TIME)
                && each.start() > fund.start();
        boolean bare = each.noun().isEmpty() && each == quantities.getLast() && asked;
        int from = Math.max(0, each.before().size() - NEAR);
        return counted && each.times().equals(fund.times())
                && (bare || each.noun().isPresent() && (asked
                || each.before().stream().skip(from).anyMatch(BUYS::contains) || isGot(each)));
    }

    /// `$15 will get you 5 million tokens`.
    private static boolean isGot(Quantity each) {
        int last = each.before().size() - 1;
        return last > 0 && each.before().get(last - 1).equals("get") && each.before().get(last).equals("you");
    }

    private Optional<Reading> reading(Quantity fund, Quantity count) {
        var one = new ArrayList<>(quantities);
        one.remove(fund);
        Noun thing = count.noun().or(() -> quantities.stream().filter(Quantity::isMoney).flatMap(each -> each.things().stream())
                .findFirst()).orElse(Noun.CALL);
        Quantity single = new Quantity(Span.ONE, Form.PLAIN, Optional.of(thing), List.of(), Link.NONE, List.of(),
                List.of(), count.size(), count.amount(), count.start(), count.text());
        one.set(one.indexOf(count), single);
        one.replaceAll(each -> each.isMoney() && each.per().isEmpty() && each.link() == Link.SLASH && each.noun().isEmpty()
                && isDivided(fund) ? each.withPer(List.of(thing)) : each);
        var statement = new Statement(one);
        boolean alone = statement.of(Noun.Kind.EVENT).size() + statement.of(Noun.Kind.PEOPLE).size() < 2 && statement.shares.isEmpty();
        var sum = new Sum(statement, model, Noun.MONTH, Calendar.USUAL);
        boolean told = alone && !sum.lines.isEmpty() && sum.missing.isEmpty() && !sum.total().isZero() && sum.total().isPoint();
        if (!told) {
            return Optional.empty();
        }
        Span many = fund.value().dividedBy(sum.total());
        var line = new SumLine(Part.EXPRESSION, List.of(new Factor(many, fund.text() + " / " + price(sum))), many);
        var beside = new SideNumbers(quantities, each -> each == fund || SideNumbers.isIn(sum.used.stream(), each));
        return Optional.of(new Reading(List.of(line), many, Optional.empty(), List.of(Claim.of(Scope.COUNT, count.with(thing), many)),
                List.copyOf(statement.assumed), List.of(), beside.unread(Set.copyOf(unread))));
    }

    /// What one costs, as it is written where a single price says it.
    private String price(Sum sum) {
        List<Quantity> prices = quantities.stream().filter(each -> each.isMoney() && SideNumbers.isIn(sum.used.stream(), each)).toList();
        return prices.size() == 1 ? prices.getFirst().text() : "$" + sum.total().high().stripTrailingZeros().toPlainString();
    }
}
