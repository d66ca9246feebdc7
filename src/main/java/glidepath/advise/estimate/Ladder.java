package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// What one number of a thing costs, and then what others do: `at 1,000 users we pay $300 a month, so at 4,500 users it is $1,350`.
///
/// @param words of the whole text
record Ladder(List<Quantity> quantities, Set<String> words, List<String> unread) {

    private static final Set<String> SO = Set.of("so", "therefore", "hence", "proportionally", "accordingly");
    private static final int PAIR = 2;

    /// Empty where there is anything else, and where nothing says that one follows from the other.
    Optional<Reading> reading() {
        List<Integer> steps = IntStream.range(0, quantities.size() / PAIR).map(index -> index * PAIR).boxed().toList();
        boolean told = steps.size() > 1 && quantities.size() % PAIR == 0 && steps.stream().allMatch(this::isStep)
                && (words.stream().anyMatch(SO::contains) || steps.stream().allMatch(index -> money(index).link() == Link.EQUALS));
        return Optional.of(steps).filter(_ -> told && !count(0).value().isZero()).map(all -> reading(all.subList(1, all.size())));
    }

    private Quantity count(int index) {
        return quantities.get(index);
    }

    private Quantity money(int index) {
        return quantities.get(index + 1);
    }

    private boolean isStep(int index) {
        Quantity money = money(index);
        boolean same = (count(index).counts(Noun.Kind.EVENT) || count(index).counts(Noun.Kind.PEOPLE)) && count(index).things().isEmpty()
                && count(index).noun().equals(count(0).noun()) && count(index).times().equals(count(0).times());
        return same && money.isMoney() && money.link() != Link.AT && money.link() != Link.TIMES && money.link() != Link.PLUS
                && count(0).noun().stream().toList().containsAll(money.things())
                && (money.times().isEmpty() || money.times().equals(money(0).times()));
    }

    private Reading reading(List<Integer> steps) {
        List<SumLine> lines = steps.stream().map(index -> {
            Span many = count(index).value().dividedBy(count(0).value());
            return new SumLine(Part.EXTRA, List.of(new Factor(money(0).value(), "dollars"), new Factor(many, "")),
                    money(0).value().times(many));
        }).toList();
        List<Claim> claims = IntStream.range(0, steps.size()).mapToObj(index -> Claim.of(Scope.TOTAL, money(steps.get(index)).withPer(
                money(0).times()), lines.get(index).amount())).toList();
        return new Reading(lines, lines.getLast().amount(), money(0).times().stream().findFirst(), claims, List.of(), List.of(), unread);
    }
}
