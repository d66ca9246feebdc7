package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;

/// The same calls at the prices of several models, and what they cost at each: `A costs $3/$15 and B $1/$5 per million. 10,000 calls of
/// 1,000 in / 200 out cost $60 on A and $20 on B`.
record Compared(Ways ways) {

    private static final Set<String> SUMS = Set.of("total", "altogether", "together", "both", "sum", "all");

    /// Empty where the text does not tell as many amounts as prices, in their order, or where no amount is right.
    Optional<Reading> reading() {
        List<List<Quantity>> prices = prices();
        List<Quantity> paid = prices.stream().flatMap(List::stream).toList();
        List<Quantity> claims = ways.quantities().stream().filter(each -> each.isMoney() && !paid.contains(each)).toList();
        List<Quantity> counts = ways.quantities().stream().filter(each -> !each.isMoney()).toList();
        boolean told = prices.size() > 1 && claims.size() == prices.size() && ways.given().isNothing() && ways.model().isEmpty()
                && claims.stream().allMatch(each -> isClaim(each) && each.start() > paid.getLast().start())
                && !counts.isEmpty() && counts.stream().allMatch(each -> each.form() == Form.PLAIN && each.noun().isPresent())
                && counts.stream().map(Quantity::noun).distinct().count() == counts.size();
        if (!told) {
            return Optional.empty();
        }
        List<Sum> sums = IntStream.range(0, prices.size()).mapToObj(index -> sum(prices.get(index), counts, claims.get(index))).toList();
        List<Claim> held = IntStream.range(0, prices.size()).mapToObj(index -> Claim.of(Scope.TOTAL, claims.get(index),
                sums.get(index).total())).toList();
        boolean whole = sums.stream().allMatch(sum -> !sum.lines.isEmpty() && sum.missing.isEmpty())
                && held.stream().anyMatch(each -> each.verdict() == Verdict.RIGHT);
        return whole ? Optional.of(reading(sums, held, paid, claims)) : Optional.empty();
    }

    private Reading reading(List<Sum> sums, List<Claim> held, List<Quantity> paid, List<Quantity> claims) {
        var beside = new SideNumbers(ways.quantities(), each -> paid.contains(each) || claims.contains(each)
                || SideNumbers.isIn(sums.stream().flatMap(sum -> sum.used.stream()), each));
        return new Reading(sums.stream().flatMap(sum -> sum.lines.stream()).toList(), sums.getLast().total(),
                claims.getLast().times().stream().findFirst(), held, sums.stream().flatMap(sum -> sum.assumed.stream()).distinct().toList(),
                List.of(), beside.unread(ways.unread()));
    }

    private static boolean isClaim(Quantity each) {
        return each.things().isEmpty() && each.noun().isEmpty() && !each.saysBefore(SUMS)
                && (each.link() == Link.NONE || each.link() == Link.AND || each.link() == Link.EQUALS || each.link() == Link.SLASH);
    }

    /// Pairs of prices of tokens, or prices of the same thing, one for each model; empty where there are others, too.
    private List<List<Quantity>> prices() {
        List<Quantity> all = ways.quantities();
        Optional<Quantity> like = all.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN)).findFirst();
        if (like.isEmpty()) {
            List<Quantity> single = all.stream().filter(each -> each.isMoney() && !each.things().isEmpty()).toList();
            return single.stream().map(Quantity::per).distinct().count() == 1 ? single.stream().map(List::of).toList() : List.of();
        }
        var pairs = new ArrayList<List<Quantity>>();
        for (int index = 1; index < all.size(); index++) {
            Quantity in = all.get(index - 1);
            Quantity out = all.get(index);
            if (in.isMoney() && out.isMoney() && out.link() == Link.SLASH && (out.isPer(Noun.Kind.TOKEN) || out.per().isEmpty())) {
                pairs.add(List.of(in, out));
            }
        }
        return pairs;
    }

    private Sum sum(List<Quantity> prices, List<Quantity> counts, Quantity claim) {
        Quantity like = ways.quantities().stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN)).findFirst()
                .orElse(prices.getFirst());
        List<Quantity> own = prices.size() == 1 ? prices : List.of(price(prices.getFirst(), like, Noun.INPUT),
                price(prices.getLast(), like, Noun.OUTPUT));
        var statement = new Statement(Stream.concat(counts.stream(), own.stream()).toList());
        return new Sum(statement, Optional.empty(), new Basis(statement, Optional.empty()).of(Optional.of(claim)), statement.calendar);
    }

    private static Quantity price(Quantity price, Quantity like, Noun direction) {
        return (price.isPer(Noun.Kind.TOKEN) ? price : price.pricedLike(like)).with(direction).withPer(List.of(direction));
    }
}
