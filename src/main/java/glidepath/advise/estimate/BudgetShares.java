package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// A share of a budget that is claimed: `100,000 calls at $0.02 use 40 % of the $5,000 budget`.
final class BudgetShares {

    private static final Set<String> USES = Set.of("use", "uses", "eat", "eats", "up", "cost", "costs", "take", "takes", "consume",
            "consumes", "burn", "burns", "is", "are", "make", "makes", "need", "needs", "will", "would", "that", "this", "which", "so",
            "they", "it", ",", ":", "=", "about", "roughly", "around", "exactly");
    private static final Set<String> OWNERS = Set.of("of", "the", "our", "a", "my", "your", "their", "its", "total");

    private BudgetShares() {
    }

    /// With the amount that the share makes, where it is the last that a text tells, and no other amount is claimed.
    static List<Quantity> claimed(List<Quantity> quantities) {
        int last = quantities.size() - 1;
        if (last < 2) {
            return quantities;
        }
        Quantity share = quantities.get(last - 1);
        Quantity budget = quantities.get(last);
        List<Quantity> rest = quantities.subList(0, last - 1);
        boolean counted = rest.stream().anyMatch(each -> each.counts(Noun.Kind.EVENT)) && rest.stream().anyMatch(Quantity::isMoney)
                && rest.stream().noneMatch(each -> each.form() == Form.PERCENT || each.isMoney() && each.things().isEmpty()
                && each.link() != Link.AT);
        boolean timed = budget.per().isEmpty() && rest.stream().flatMap(each -> each.times().stream())
                .anyMatch(time -> Calendar.isShorter(time, Noun.MONTH));   // nobody says for what time the budget is
        if (!counted || timed || !isShare(share) || !isBudget(budget)) {
            return quantities;
        }
        var all = new ArrayList<>(rest);
        Span value = budget.value().times(share.value()).hundredths();
        all.add(new Quantity(value, Form.DOLLARS, budget.noun(), budget.per(), Link.EQUALS, share.before(), List.of(), budget.size(),
                budget.amount(), share.start(), share.text() + " " + String.join(" ", budget.before()) + " " + budget.text()));
        return all;
    }

    private static boolean isShare(Quantity share) {
        return share.form() == Form.PERCENT && share.value().isPoint() && !share.before().isEmpty() && share.before().stream()
                .allMatch(USES::contains);
    }

    private static boolean isBudget(Quantity budget) {
        return budget.isMoney() && budget.things().isEmpty() && budget.value().isPoint() && budget.before().size() > 1
                && budget.before().getFirst().equals("of") && budget.before().stream().allMatch(OWNERS::contains)
                && budget.after().equals(List.of("budget"));
    }
}
