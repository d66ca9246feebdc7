package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.Amount.Form;

/// Text that is told in characters or words, with how many of them make a token: `40 million characters, 4 characters per token`.
final class TextLengths {

    private TextLengths() {
    }

    /// With tokens in place of characters; as they are where tokens are counted, too, or nothing says how long one is.
    static List<Quantity> inTokens(List<Quantity> quantities) {
        Optional<Quantity> length = quantities.stream().filter(each -> SideNumbers.isOfText(each) && each.per().equals(List.of(Noun.TOKEN))
                && !each.value().isZero()).findFirst();
        Optional<Quantity> many = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN) && each.per().size() == 1
                && SideNumbers.isOfText(each.with(each.per().getFirst()))).findFirst();   // `1.3 tokens per word`
        Optional<Noun> unit = length.flatMap(Quantity::noun).or(() -> many.map(each -> each.per().getFirst()));
        boolean counted = quantities.stream().anyMatch(each -> each.counts(Noun.Kind.TOKEN) && !many.equals(Optional.of(each)));
        if (unit.isEmpty() || counted) {
            return quantities;
        }
        var all = new ArrayList<Quantity>();
        for (Quantity each : quantities) {
            boolean text = each.form() == Form.PLAIN && each.noun().equals(unit);
            if (text && !length.equals(Optional.of(each))) {
                Span tokens = length.map(one -> each.value().dividedBy(one.value())).orElseGet(() -> each.value().times(many.orElseThrow()
                        .value()));
                all.add(each.withValue(tokens).with(Noun.TOKEN));
            } else if (!length.equals(Optional.of(each)) && !many.equals(Optional.of(each))) {
                all.add(each);
            }
        }
        return all;
    }
}
