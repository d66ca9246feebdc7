package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a text tells of amounts where nothing is counted: a share of one, what becomes of it, how long it lasts, how it grows.
///
/// @param words of the whole text
record AmountsAlone(Statement statement, List<Quantity> quantities, Set<String> words, List<String> unread) {

    Optional<Reading> reading() {
        if (new Cuts(statement, words).isCompared()) {
            return Optional.of(new Reading(List.of(), Span.ZERO, Optional.empty(), List.of(), List.of(), List.of(),
                    Stream.concat(unread.stream(), statement.shares.stream().map(Quantity::text)).toList()));
        }
        return new Averages(quantities, unread).reading().or(() -> new AmountShare(statement, quantities, unread).reading())
                .or(() -> new Remainders(statement, words).reading(unread))
                .or(() -> new Stretches(statement, words).reading(unread))
                .or(() -> new Conversions(statement, quantities).reading(unread))
                .or(() -> new Proportions(statement, quantities, words, unread).reading())
                .or(() -> new Lasting(statement, words).reading(unread))
                .or(() -> new Cuts(statement, words).reading(unread))
                .or(() -> Growth.of(statement).flatMap(growth -> growth.ofAmount(statement, quantities, unread)));
    }
}
