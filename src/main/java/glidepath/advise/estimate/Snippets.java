package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Quantity.Link;

/// Pieces of text that are sent with a call: `each query sends 5 chunks of 400 tokens plus 200 tokens of question`.
record Snippets(Statement statement) {

    private static final Pattern SIZE = Pattern.compile("\\d+-[a-z]+");

    /// Tokens of such a piece are those of one, and what is added to them is of the call.
    Quantity owned(Quantity tokens) {
        Optional<Quantity> part = statement.of(Noun.Kind.EVENT).stream().filter(Snippets::isPart).findFirst();
        if (part.isEmpty() || part.get().things().isEmpty()) {
            return tokens;
        }
        Noun call = part.get().things().getFirst();
        Quantity owned = tokens;
        if (tokens.link() == Link.OF && tokens.things().equals(List.of(call))) {
            owned = tokens.withPer(List.of(part.get().noun().orElseThrow()));
        } else if (tokens.noun().equals(Optional.of(Noun.OUTPUT)) && tokens.per().isEmpty() || tokens.link() == Link.PLUS
                && tokens.things().stream().allMatch(unit -> statement.count(unit).isEmpty())) {
            owned = tokens.withPer(List.of(call));
        }
        if (owned != tokens) {
            statement.counts.set(statement.counts.indexOf(tokens), owned);
        }
        return owned;
    }

    /// `6 chunks × 500 tokens`, of a call that nobody counts.
    static boolean isAlone(Quantity each) {
        return isPart(each) && each.per().isEmpty();
    }

    /// Of what is sent with a call.
    static boolean isPart(Quantity each) {
        return each.noun().filter(noun -> noun.name().equals("chunk") || noun.name().equals("snippet")).isPresent()
                || each.per().isEmpty() && SIZE.matcher(each.text()).matches();
    }

    /// `extraction (4k in/500 out), then validation (1k in/100 out)`: what a later step of the same call has.
    static boolean isOfStep(Statement statement, Quantity count) {
        List<Quantity> all = statement.of(Noun.Kind.TOKEN);
        int later = IntStream.range(2, all.size()).filter(index -> all.get(index).saysBefore(Set.of("then"))).findFirst()
                .orElse(all.size());
        return all.indexOf(count) >= later && count.per().equals(all.getFirst().per());
    }

    /// `a 50-page PDF (25,000 tokens)`: of all of it.
    static Noun owner(Quantity event) {
        return event.things().stream().filter(each -> event.text().contains("-") && each.is(Noun.Kind.EVENT)).findFirst()
                .orElseGet(event.noun()::orElseThrow);
    }
}
