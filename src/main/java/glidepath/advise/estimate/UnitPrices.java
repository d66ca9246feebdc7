package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.SumLine.Part;

/// Prices for something else than tokens: `$0.01 per call`, `$20 per seat a month`, `$0.05718 per CMU-minute`.
record UnitPrices(Statement statement, Sum sum) {

    void add() {
        statement.prices.stream().filter(price -> !TokenPrices.isOfTokens(price)).forEach(price ->
                counted(price).ifPresent(count -> add(price, price.things().isEmpty() ? running(count) : count)));
    }

    private void add(Quantity price, Term count) {
        Term term = count;
        Span value = price.value();
        var per = new ArrayList<>(price.things());
        for (Noun time : price.times()) {
            Optional<Quantity> told = new Times(statement).lengthOf(price, time, sum.used);
            Optional<Term> length = told.flatMap(found -> sum.term(found, 0));
            Noun unit = length.flatMap(_ -> told.flatMap(Quantity::noun)).orElse(time);
            per.add(unit);
            value = value.dividedBy(sum.calendar.in(unit, time));
            term = length.isPresent() ? term.joined(length.get()) : throughout(term, time);
        }
        sum.used.add(price);
        sum.lines.add(new SumLine(Part.UNITS, term.factors(), Optional.of(value),
                String.join(" and ", per.stream().map(Noun::singular).toList()), term.value().times(value)));
    }

    /// How many of all that a price is for; empty where the text does not say it.
    private Optional<Term> counted(Quantity price) {
        Term term = Term.ONE;
        for (Noun thing : price.things()) {
            Optional<Term> count = sum.amountOf(thing, 0);
            if (count.isEmpty() && !thing.is(Noun.Kind.MACHINE)) {
                sum.missing.add(Sum.missing("count", thing.plural()));
                return Optional.empty();
            }
            if (count.isEmpty()) {
                sum.assumed.add(Sum.assumed("one", thing.singular()));
            }
            term = count.isPresent() ? term.joined(count.get()) : term;
        }
        return Optional.of(term);
    }

    /// The machines that a price for a time alone is paid for, or the people where no machine runs and nothing happens.
    private Term running(Term count) {
        List<Quantity> machines = statement.of(Noun.Kind.MACHINE);
        boolean people = machines.isEmpty() && statement.of(Noun.Kind.EVENT).isEmpty()
                && new Times(statement).told(sum.used).filter(time -> !time.things().isEmpty()).isEmpty();
        Term term = count;
        for (Quantity machine : innermost(people ? statement.of(Noun.Kind.PEOPLE) : machines)) {
            Optional<Term> many = sum.term(machine, 0);
            term = many.isPresent() ? term.joined(many.get()) : term;
        }
        return term;
    }

    /// Those that no other is counted by: of 2 copies of 4 units each, the units.
    private static List<Quantity> innermost(List<Quantity> machines) {
        return machines.stream().filter(each -> machines.stream().noneMatch(other -> other.per().contains(each.noun().orElseThrow())))
                .toList();
    }

    /// All of the period.
    private Term throughout(Term term, Noun unit) {
        if (unit.equals(sum.basis)) {
            return term;
        }
        sum.calendar.assumed(unit, sum.basis).ifPresent(sum.assumed::add);
        return term.times(sum.calendar.in(unit, sum.basis), unit.plural());
    }
}
