package glidepath.advise.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// Amounts that are added up, without anything else: `$60 + $90`, `100 seats at $25 plus 50 seats at $10`.
///
/// @param quantities all of the text, in order
/// @param claims     of products, that are found on the way
record Parts(List<Quantity> quantities, Given given, List<Claim> claims) {

    private static final Set<Noun> LONG = Set.of(Noun.YEAR, Noun.QUARTER);

    Sum of(List<Quantity> amounts, Noun period, Calendar calendar) {
        var sum = new Sum(new Statement(List.of()), Optional.empty(), period, calendar);
        amounts.stream().sorted(Comparator.comparingInt(Quantity::start)).forEach(amount -> {
            Optional<Quantity> bought = bought(amount);
            if (amount.link() == Link.EQUALS && !sum.lines.isEmpty() && sum.lines.getLast().factors().size() > 1) {
                sum.used.add(amount);   // `500 GB @ $0.023 = $11.50 + ...`
                claims.add(Claim.of(Claim.Scope.TOTAL, amount, sum.lines.getLast().amount()));
            } else {
                sum.extra(amount, bought);
            }
        });
        given.parts().forEach(part -> sum.lines.add(new SumLine(Part.EXTRA, List.of(new Factor(Span.of(part), "dollars")),
                Optional.empty(), "", Span.of(part))));
        return sum;
    }

    /// For what the sum of parts is: as the claim says, as a number of days or months does, else as the parts do.
    static Noun period(Statement statement, Optional<Quantity> main, List<Quantity> all, Set<String> words) {
        return main.flatMap(each -> each.times().stream().findFirst()).or(() -> statement.days.flatMap(Statement::whole))
                .or(() -> words.stream().flatMap(word -> Stream.ofNullable(Vocabulary.OFTEN.get(word))).filter(LONG::contains).findFirst())
                .or(() -> all.stream().flatMap(each -> each.times().stream()).findFirst()).orElse(Noun.MONTH);
    }

    /// What costs so much each: the count right before a price.
    private Optional<Quantity> bought(Quantity price) {
        int index = quantities.indexOf(price);
        return index > 0 && price.things().isEmpty() && (price.link() == Link.AT || price.link() == Link.TIMES)
                ? Optional.of(quantities.get(index - 1)).filter(each -> each.form() == Form.PLAIN && each.noun().isPresent()
                        && each.things().isEmpty() && !each.counts(Noun.Kind.TIME) && !each.counts(Noun.Kind.TOKEN))
                : Optional.empty();
    }
}
