package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;

/// Tokens of what is asked and of what is answered: `a question is 250 tokens, an answer 50`.
final class Replies {

    private static final Set<String> ASKED = Set.of("question", "query", "prompt", "request", "inquiry", "enquiry");
    private static final Set<String> ANSWERED = Set.of("answer", "reply", "response", "completion");

    private Replies() {
    }

    static List<Quantity> named(List<Quantity> quantities) {
        Optional<Quantity> asked = of(quantities, ASKED).filter(each -> each.noun().equals(Optional.of(Noun.TOKEN)));
        Optional<Quantity> answered = of(quantities, ANSWERED);
        if (asked.isEmpty() || answered.isEmpty() || quantities.stream().anyMatch(each -> each.noun().equals(answered.get().per().stream()
                .findFirst()))) {
            return quantities;
        }
        boolean counted = quantities.stream().anyMatch(each -> each.noun().equals(asked.get().per().stream().findFirst()));
        List<Noun> per = counted ? asked.get().per() : List.of();
        var all = new ArrayList<>(quantities);
        all.set(all.indexOf(asked.get()), asked.get().with(Noun.INPUT).withPer(per));
        all.set(all.indexOf(answered.get()), answered.get().with(Noun.OUTPUT).withPer(per));
        return all;
    }

    /// Tokens of one of these, where they are told once.
    private static Optional<Quantity> of(List<Quantity> quantities, Set<String> names) {
        List<Quantity> all = quantities.stream().filter(each -> each.form() == Form.PLAIN && each.per().size() == 1
                && names.contains(each.per().getFirst().name()) && each.noun().filter(noun -> !noun.equals(Noun.TOKEN)).isEmpty()).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
