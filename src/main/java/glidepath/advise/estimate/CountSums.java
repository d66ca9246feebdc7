package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Counts that a text puts together or takes apart before it prices them: `4,000 calls by web and 6,000 by app`, `5,000 tickets minus 1,000
/// spam`, `a 1,800-token prompt plus 3 chunks of 600 tokens`.
final class CountSums {

    /// Before what tells one part of a count from another.
    private static final Set<String> TELLS = Set.of("by", "via", "through", "for", "from", "in", "on", "over");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /// Whatever the verb before it makes of it: `we send 8,000 of our 20,000 tickets`.
    private static final Pattern BARE = Pattern.compile("[\\d.,]+[kM]?");
    private static final Set<String> OF_ALL = Set.of("of", "our", "the", "all", "these", "those");
    private static final Set<String> MINUS = Set.of("minus", "less");

    private CountSums() {
    }

    static List<Quantity> done(List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        boolean simple = Subsets.isSimple(quantities);
        hours(all);
        ofEach(all);
        ofOwn(all);
        rented(all);
        for (int index = 1; index < all.size(); index++) {
            Quantity before = all.get(index - 1);
            Quantity each = all.get(index);
            boolean some = isSome(before, each);
            Optional<Span> sum = some ? Optional.of(before.value())
                    : simple && isAdded(before, each) ? Optional.of(before.value().plus(each.value()))
                    : isTakenOff(before, each) ? Optional.of(before.value().minus(each.value())) : Optional.empty();
            Optional<Quantity> pieces = isPriceShare(before, each) ? Optional.of(each.withValue(each.value().times(before.value())
                    .hundredths()).with(before.link())) : sum.isEmpty() && index > 1 ? pieces(all.get(index - 2), before, each)
                    : Optional.empty();
            if (sum.isPresent() || pieces.isPresent()) {
                all.remove(index);
                all.set(index - 1, pieces.orElseGet(() -> (some ? each : before).withValue(sum.orElseThrow())));
                index--;
            }
        }
        return all;
    }

    /// `x 60 minutes x 10 hours x 20 days`: of each hour and each day, so all of it is a number of minutes.
    private static void hours(List<Quantity> all) {
        for (int index = 2; index < all.size(); index++) {
            List<Quantity> chain = all.subList(index - 2, index + 1);
            boolean longer = chain.stream().allMatch(each -> each.counts(Noun.Kind.TIME) && each.per().isEmpty()
                    && each.link() == Link.TIMES) && Calendar.isShorter(chain.getFirst().noun().orElseThrow(), chain.get(1).noun()
                    .orElseThrow()) && Calendar.isShorter(chain.get(1).noun().orElseThrow(), chain.getLast().noun().orElseThrow());
            if (longer) {
                Span product = chain.stream().map(Quantity::value).reduce(Span.ONE, Span::times);
                all.set(index - 2, chain.getFirst().withValue(product));
                all.subList(index - 1, index + 1).clear();
                return;
            }
        }
    }

    /// `3,000 answers ... plus one web search at $10 per 1,000`: each of them has one, since a single search costs next to nothing.
    private static void ofEach(List<Quantity> all) {
        Optional<Noun> event = all.stream().filter(each -> each.counts(Noun.Kind.EVENT)).findFirst().flatMap(Quantity::noun);
        for (int index = 1; index + 1 < all.size(); index++) {
            Quantity each = all.get(index);
            Quantity price = all.get(index + 1);
            boolean few = each.counts(Noun.Kind.EVENT) && each.per().isEmpty() && each.value().high().compareTo(BigDecimal.TEN) < 0
                    && (each.link() == Link.PLUS || each.link() == Link.AND) && !each.noun().equals(event);
            if (few && price.isMoney() && price.link() == Link.AT && price.size().compareTo(THOUSAND) >= 0
                    && price.per().equals(each.noun().stream().toList())) {
                all.set(index, each.withPer(event.stream().toList()));
            }
        }
    }

    /// `15 users at $99 plus 20 credits each at 50 cents`: each price is of what stands right before it.
    private static void ofOwn(List<Quantity> all) {
        List<Integer> places = IntStream.range(1, all.size()).filter(index -> all.get(index).isMoney() && all.get(index).per().isEmpty()
                && all.get(index).link() == Link.AT && isCount(all.get(index - 1))).boxed().toList();
        long nouns = places.stream().map(index -> all.get(index - 1).noun()).distinct().count();
        boolean plain = all.stream().noneMatch(each -> each.counts(Noun.Kind.TOKEN) || each.counts(Noun.Kind.TIME)
                || each.form() == Form.PERCENT);
        if (places.size() > 1 && nouns == places.size() && plain) {
            places.forEach(index -> all.set(index, all.get(index).withPer(all.get(index - 1).noun().stream().toList())));
        }
    }

    /// `40 licences for a year at $15 a month`: each of them.
    private static void rented(List<Quantity> all) {
        for (int index = 2; index < all.size(); index++) {
            Quantity price = all.get(index);
            Quantity many = all.get(index - 2);
            if (price.isMoney() && price.link() == Link.AT && !price.per().isEmpty() && price.things().isEmpty()
                    && all.get(index - 1).counts(Noun.Kind.TIME) && all.get(index - 1).things().isEmpty()
                    && many.counts(Noun.Kind.PEOPLE) && many.per().isEmpty()) {
                all.set(index, price.plusPer(many.noun().orElseThrow()));
            }
        }
    }

    /// `8,000 of our 20,000 tickets`: only so many of them.
    private static boolean isSome(Quantity part, Quantity whole) {
        boolean bare = part.form() == Form.PLAIN && part.per().isEmpty() && part.value().isPoint() && BARE.matcher(part.text()).matches();
        return bare && isCount(whole) && whole.link() == Link.OF && !whole.before().isEmpty() && OF_ALL.containsAll(whole.before())
                && part.value().high().compareTo(whole.value().low()) < 0;
    }

    /// `at a tenth of $3 per million`.
    private static boolean isPriceShare(Quantity share, Quantity price) {
        return share.form() == Form.PERCENT && price.isMoney() && !price.things().isEmpty() && price.before().equals(List.of("of"))
                && share.link() == Link.AT;
    }

    private static boolean isCount(Quantity each) {
        return each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE);
    }

    /// What has no noun of its own is more of what was counted right before, where the same word tells both apart.
    private static boolean isAdded(Quantity before, Quantity each) {
        boolean listed = each.link() == Link.AND || !each.before().isEmpty() && each.before().getLast().equals(",");
        return isCount(before) && isAlone(each) && listed && !Subsets.isPart(each) && each.after().size() > 1
                && TELLS.contains(each.after().getFirst()) && !before.after().isEmpty()
                && before.after().getFirst().equals(each.after().getFirst());
    }

    private static boolean isAlone(Quantity each) {
        return each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().isEmpty() && each.value().isPoint();
    }

    private static boolean isTakenOff(Quantity before, Quantity each) {
        boolean named = each.counts(Noun.Kind.OTHER) || each.noun().equals(before.noun());
        return isCount(before) && each.link() == Link.MINUS && each.saysBefore(MINUS) && (isAlone(each) || named && each.per().isEmpty())
                && each.value().high().compareTo(before.value().low()) < 0;
    }

    /// So many pieces of so many tokens that are added to a prompt.
    private static Optional<Quantity> pieces(Quantity prompt, Quantity many, Quantity size) {
        boolean told = prompt.counts(Noun.Kind.TOKEN) && prompt.noun().equals(Optional.of(Noun.INPUT))
                && (many.counts(Noun.Kind.EVENT) || many.counts(Noun.Kind.OTHER)) && many.per().isEmpty()
                && (many.link() == Link.PLUS || many.link() == Link.AND)
                && size.link() == Link.OF && (size.noun().equals(Optional.of(Noun.TOKEN)) || size.noun().equals(Optional.of(Noun.INPUT)))
                && (size.per().isEmpty() || size.per().equals(many.noun().stream().toList()));
        return !told ? Optional.empty() : Optional.of(size.withValue(many.value().times(size.value())).with(Noun.INPUT).with(Link.PLUS)
                .withPer(prompt.per()));
    }
}
