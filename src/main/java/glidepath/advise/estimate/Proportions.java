package glidepath.advise.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// One amount that follows from another by a factor that the text tells: for so many months, for so many users, without what is in it.
///
/// @param words of the whole text
record Proportions(Statement statement, List<Quantity> quantities, Set<String> words, List<String> unread) {

    private static final Set<String> SO = Set.of("is", "so", "hence", "that", "makes", "equals", "means");
    static final Set<String> WITHOUT = Set.of("without", "net", "before", "excluding", "excl");

    /// Empty where two amounts are not all that is told of money.
    Optional<Reading> reading() {
        List<Quantity> all = Stream.concat(statement.amounts.stream(), statement.prices.stream())
                .sorted(Comparator.comparingInt(Quantity::start)).toList();
        if (all.size() != 2 || all.getFirst().value().isZero()) {
            return Optional.empty();
        }
        return spread(all).or(() -> scaled(all)).or(() -> busy(all)).or(() -> without(all));
    }

    private Reading reading(List<Quantity> all, Span factor, Optional<Noun> unit, Optional<Noun> period) {
        Span sum = all.getFirst().value().times(factor);
        List<Factor> factors = List.of(new Factor(all.getFirst().value(), "dollars"),
                new Factor(factor, unit.map(Noun::singular).orElse("")));
        return new Reading(List.of(new SumLine(Part.EXTRA, factors, sum)), sum, period, List.of(Claim.of(Scope.TOTAL, all.getLast(), sum)),
                List.of(), List.of(), unread);
    }

    private boolean isPlain(List<Quantity> all) {
        return statement.prices.isEmpty() && statement.shares.isEmpty() && statement.plain.isEmpty() && all.getFirst().per().isEmpty();
    }

    /// `$120,000 over 12 months is $10,000 per month`, `$23,000 in four months, so $69,000 a year`.
    private Optional<Reading> spread(List<Quantity> all) {
        Quantity last = all.getLast();
        boolean told = isPlain(all) && statement.counts.size() == 1 && last.link() != Quantity.Link.AT
                && words.stream().noneMatch(Lasting.LAST::contains) && (last.link() == Quantity.Link.EQUALS || last.saysBefore(SO));
        return statement.counts.stream().filter(each -> told && each.counts(Noun.Kind.TIME) && each.per().isEmpty()
                && !each.value().isZero() && last.things().isEmpty() && last.times().size() == 1).findFirst()
                .map(each -> reading(all, Calendar.USUAL.in(each.noun().orElseThrow(), last.times().getFirst()).dividedBy(each.value()),
                        each.noun(), last.times().stream().findFirst()));
    }

    /// `$310 for 20 users. For all 400 users that would be $6,200`.
    private Optional<Reading> scaled(List<Quantity> all) {
        List<Quantity> counts = statement.counts;
        boolean told = isPlain(all) && counts.size() == 2 && quantities.size() == 4 && quantities.getFirst().equals(all.getFirst())
                && quantities.get(1).equals(counts.getFirst()) && all.getLast().per().isEmpty()
                && all.getLast().link() != Quantity.Link.PLUS;
        boolean same = told && counts.getFirst().noun().equals(counts.getLast().noun()) && !counts.getFirst().counts(Noun.Kind.TIME)
                && counts.stream().allMatch(each -> each.per().isEmpty()) && counts.getFirst().before().equals(List.of("for"))
                && !counts.getFirst().value().isZero();
        return same ? Optional.of(reading(all, counts.getLast().value().dividedBy(counts.getFirst().value()), Optional.empty(),
                Optional.empty())) : Optional.empty();
    }

    /// `At 65% utilization the effective price of a $2.60 hour is $4`.
    private Optional<Reading> busy(List<Quantity> all) {
        return share().filter(share -> share.says(Shares.BUSY) && words.contains("effective"))
                .map(share -> reading(all, Span.ONE.dividedBy(share.value().hundredths()), Optional.empty(), Optional.empty()));
    }

    /// `$9,500 including 15% for support; without it $8,260.87`.
    private Optional<Reading> without(List<Quantity> all) {
        boolean told = quantities.size() == 3 && all.getFirst().equals(quantities.getFirst()) && all.getLast().says(WITHOUT);
        return share().filter(share -> told && share.saysBefore(FreeAmounts.INCLUDES))
                .map(share -> reading(all, Span.ONE.dividedBy(Span.ONE.plus(share.value().hundredths())), Optional.empty(),
                        all.getFirst().times().stream().findFirst()));
    }

    private Optional<Quantity> share() {
        return Optional.of(statement.shares).filter(shares -> shares.size() == 1).map(List::getFirst)
                .filter(share -> !share.value().isZero());
    }
}
