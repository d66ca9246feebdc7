package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;

/// Counts that follow one another in time: `10,000 calls a month for 6 months, then 20,000 for 6 months`. Together they are their mean for
/// all of that time.
final class Stages {

    private static final Set<String> BY_NAME = Set.of("years", "weeks", "months", "days");
    private static final int PAIR = 2;

    private Stages() {
    }

    static List<Quantity> inTurn(List<Quantity> quantities) {
        for (int start = 0; start + 2 * PAIR <= quantities.size(); start++) {
            int first = start;
            int end = start;
            while (end + PAIR <= quantities.size() && isStage(quantities, first, end)) {
                end += PAIR;
            }
            if (end - start > PAIR) {
                var all = new ArrayList<>(quantities);
                all.subList(start, end).clear();
                all.addAll(start, mean(quantities.subList(start, end)));
                return all;
            }
        }
        return quantities;
    }

    /// Whether a count and its time stand at a place, in either order; what only the first one says holds for all.
    private static boolean isStage(List<Quantity> all, int first, int at) {
        Quantity own = count(all, first);
        Quantity count = count(all, at);
        Quantity time = time(all, at);
        boolean counted = own.counts(Noun.Kind.EVENT) && own.per().size() == 1 && !own.times().isEmpty();
        boolean same = at == first || count.form() == Form.PLAIN && (count.noun().isEmpty() || count.noun().equals(own.noun()))
                && (count.per().isEmpty() || count.per().equals(own.per()));
        return counted && same && count.value().isPoint() && time.counts(Noun.Kind.TIME) && time.per().isEmpty() && time.value().isPoint()
                && time.noun().stream().toList().equals(own.per()) && BY_NAME.stream().anyMatch(time.text()::endsWith);
    }

    private static Quantity count(List<Quantity> all, int at) {
        return all.get(at).counts(Noun.Kind.TIME) ? all.get(at + 1) : all.get(at);
    }

    private static Quantity time(List<Quantity> all, int at) {
        return all.get(at).counts(Noun.Kind.TIME) ? all.get(at) : all.get(at + 1);
    }

    private static List<Quantity> mean(List<Quantity> stages) {
        Span many = Span.ZERO;
        Span sum = Span.ZERO;
        for (int index = 0; index < stages.size(); index += PAIR) {
            many = many.plus(time(stages, index).value());
            sum = sum.plus(time(stages, index).value().times(count(stages, index).value()));
        }
        return List.of(count(stages, 0).withValue(sum.dividedBy(many)), time(stages, 0).withValue(many));
    }
}
