package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Tokens of what is asked and of what is answered: `a question is 250 tokens, an answer 50`.
final class Replies {

    private static final Set<String> ASKED = Set.of("question", "query", "prompt", "request", "inquiry", "enquiry");
    private static final Set<String> ANSWERED = Set.of("answer", "reply", "response", "completion");

    private static final Set<String> IS = Set.of("is", "are", "has", "have", "takes", "of", "about", "around", ":");

    private Replies() {
    }

    static List<Quantity> named(List<Quantity> quantities) {
        return parts(asked(quantities));
    }

    /// `The system prompt is 2,000 tokens, the question 100 tokens, the answer 300`: what is read is added up, where each has a name.
    private static List<Quantity> parts(List<Quantity> quantities) {
        List<Quantity> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN) && each.per().isEmpty()).toList();
        List<Noun> names = tokens.stream().flatMap(each -> name(each).stream()).toList();
        if (names.size() != tokens.size() || names.stream().filter(Noun.INPUT::equals).count() < 2 || !names.contains(Noun.OUTPUT)) {
            return quantities;
        }
        var all = new ArrayList<>(quantities);
        for (int index = 0; index < tokens.size(); index++) {
            boolean more = names.subList(0, index).contains(names.get(index));
            Quantity own = tokens.get(index).with(names.get(index));
            all.set(all.indexOf(tokens.get(index)), more ? own.with(Link.PLUS) : own);
        }
        return all;
    }

    private static Optional<Noun> name(Quantity tokens) {
        return tokens.before().reversed().stream().filter(word -> !IS.contains(word)).findFirst().flatMap(Vocabulary::text);
    }

    private static List<Quantity> asked(List<Quantity> quantities) {
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
