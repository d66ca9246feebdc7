package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Claim.Scope;

/// Several lists of parts, and then what each comes to: `A: model ($40), search ($20); B: model ($80), search ($20). A is $60, B $100`.
record PartLists(List<Quantity> quantities, List<String> unread) {

    private static final Set<String> TOLD = Set.of("is", "costs", "makes", "totals", "to", "=");

    /// Empty where there are not as many claims as lists of two parts or more, or where anything but amounts is told.
    Optional<Reading> reading() {
        boolean amounts = quantities.stream().allMatch(each -> each.isMoney() && each.things().isEmpty() && each.value().isPoint());
        int first = IntStream.range(0, quantities.size()).filter(index -> isTold(quantities.get(index))).findFirst().orElse(0);
        List<Quantity> claims = quantities.subList(first, quantities.size());
        if (!amounts || first == 0 || claims.size() < 2) {
            return Optional.empty();
        }
        List<List<Quantity>> lists = lists(quantities.subList(0, first));
        boolean told = lists.size() == claims.size() && lists.stream().allMatch(each -> each.size() > 1)
                && claims.stream().allMatch(each -> isTold(each) || goesOn(each));
        return told ? Optional.of(reading(lists, claims)) : Optional.empty();
    }

    /// A list ends with its sentence: what goes on begins with a comma or `and`.
    private static List<List<Quantity>> lists(List<Quantity> parts) {
        var lists = new ArrayList<List<Quantity>>();
        for (Quantity part : parts) {
            if (lists.isEmpty() || !goesOn(part)) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(part);
        }
        return lists;
    }

    private static boolean isTold(Quantity amount) {
        return amount.link() == Quantity.Link.EQUALS || !amount.before().isEmpty() && TOLD.contains(amount.before().getLast());
    }

    private static boolean goesOn(Quantity part) {
        return !part.before().isEmpty() && (part.before().getFirst().equals(",") || part.before().getFirst().equals("and"))
                || part.link() == Quantity.Link.PLUS;
    }

    private Reading reading(List<List<Quantity>> lists, List<Quantity> claims) {
        List<Span> sums = lists.stream().map(list -> list.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus)).toList();
        return new Reading(lists.stream().flatMap(List::stream).map(part -> SumLine.of(part.value())).toList(), sums.getLast(),
                claims.getLast().times().stream().findFirst(), IntStream.range(0, sums.size())
                .mapToObj(index -> Claim.of(Scope.TOTAL, claims.get(index), sums.get(index))).toList(), List.of(), List.of(), unread);
    }
}
