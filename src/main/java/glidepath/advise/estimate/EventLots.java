package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;

/// Several kinds of calls, each with its own tokens, at the same prices: `3,000 chats (1,000 in / 300 out) plus 500 reports (4,000 in /
/// 1,000 out) at $3/$15 per million`.
///
/// @param models where one is named, its prices may be those of all
record EventLots(List<Quantity> quantities, List<NamedModel> models) {

    private static final Set<String> PARTS = Set.of("which", "them", "those", "these", "each", "every");

    private static final int NEAR = 2;

    /// The quantities, where each lot has the prices behind it, too; empty where there are no such lots, or anything else is told.
    Optional<List<Quantity>> each() {
        List<Integer> starts = starts(quantities);
        if (starts.size() < 2 || !quantities.subList(0, starts.getFirst()).stream().allMatch(EventLots::isShared)) {
            return Optional.empty();
        }
        int end = end(starts.getLast());
        boolean whole = IntStream.range(1, starts.size()).allMatch(index -> end(starts.get(index - 1)) == starts.get(index));
        List<Quantity> rest = quantities.subList(end, quantities.size());
        List<Quantity> shared = quantities.stream().filter(each -> !isClaim(each) && isShared(each)).toList();
        boolean priced = shared.stream().anyMatch(Quantity::isMoney) || models.size() == 1;
        return whole && priced && rest.stream().allMatch(EventLots::isShared) ? Optional.of(with(starts, end, shared)) : Optional.empty();
    }

    /// Where what occurs stands, that has tokens of its own right behind.
    static List<Integer> starts(List<Quantity> quantities) {
        return IntStream.range(0, quantities.size() - 1).filter(index -> isLot(quantities.get(index))
                && isTokens(quantities, index + 1, index)).boxed().toList();
    }

    private static boolean isLot(Quantity each) {
        return each.counts(Noun.Kind.EVENT) && each.things().isEmpty() && !FreeAmounts.isFree(each)
                && each.before().reversed().stream().limit(NEAR).noneMatch(PARTS::contains)
                && each.link() != Quantity.Link.TIMES && each.link() != Quantity.Link.OF;
    }

    private static boolean isTokens(List<Quantity> quantities, int index, int event) {
        Quantity tokens = quantities.get(index);
        return tokens.counts(Noun.Kind.TOKEN) && tokens.times().isEmpty() && (tokens.per().isEmpty()
                || tokens.per().equals(quantities.get(event).noun().stream().toList()));
    }

    private int end(int start) {
        int end = start + 1;
        while (end < quantities.size() && isTokens(quantities, end, start)) {
            end++;
        }
        return end;
    }

    private static boolean isClaim(Quantity each) {
        return each.isMoney() && each.things().isEmpty();
    }

    /// What holds for each lot: a price of tokens, a discount; and what is claimed of all.
    private static boolean isShared(Quantity each) {
        return isClaim(each) && each.link() != Quantity.Link.PLUS && each.link() != Quantity.Link.MINUS || each.isMoney() && each.isPer(
                Noun.Kind.TOKEN) || each.form() == Form.PERCENT && each.says(Sum.OFF);
    }

    private List<Quantity> with(List<Integer> starts, int end, List<Quantity> shared) {
        var all = new ArrayList<>(quantities.subList(0, starts.getFirst()).stream().filter(EventLots::isClaim).toList());
        for (int start : starts) {
            all.addAll(quantities.subList(start, end(start)));
            all.addAll(shared);
        }
        all.addAll(quantities.subList(end, quantities.size()).stream().filter(EventLots::isClaim).toList());
        return all;
    }
}
