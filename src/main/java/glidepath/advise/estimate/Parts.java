package glidepath.advise.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// Amounts that are added up, without anything else: `$60 + $90`, `100 seats at $25 plus 50 seats at $10`.
///
/// @param quantities all of the text, in order
record Parts(List<Quantity> quantities, Given given) {

    Sum of(List<Quantity> amounts, Noun period, Calendar calendar) {
        var sum = new Sum(new Statement(List.of()), Optional.empty(), period, calendar);
        amounts.stream().sorted(Comparator.comparingInt(Quantity::start)).forEach(amount -> sum.extra(amount, bought(amount)));
        given.parts().forEach(part -> sum.lines.add(new SumLine(Part.EXTRA, List.of(new Factor(Span.of(part), "dollars")),
                Optional.empty(), "", Span.of(part))));
        return sum;
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
