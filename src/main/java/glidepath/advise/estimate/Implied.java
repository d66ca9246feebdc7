package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Quantity.Link;

/// What counts mean by what stands at them, though no word of theirs says it.
record Implied(Statement statement) {

    private static final Set<String> NO_EVENTS =
            Set.of("parameter", "context", "word", "character", "version", "window", "star", "percent", "page", "dimension");
    private static final Set<String> CALLED = Set.of("retry", "retried", "failed", "fail", "batch", "batched", "growth",
            "growing", "grow", "markup", "overhead", "tax", "vat", "off", "discount", "cheaper", "error");
    private static final Set<String> OF_THEM = Set.of("whom", "them", "these", "those", "which", "active");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(240);

    void find() {
        otherEvents();
        people();
        cachedOfInput();
        timeEach();
    }

    /// `20,000 newsletters, 600 in and 900 out`: a word that no list knows is what is written, where tokens are counted and nothing
    /// else is.
    private void otherEvents() {
        if (statement.of(Noun.Kind.TOKEN).isEmpty() || !statement.of(Noun.Kind.EVENT).isEmpty()
                || statement.prices.stream().noneMatch(price -> price.isPer(Noun.Kind.TOKEN)) && !statement.prices.isEmpty()) {
            return;
        }
        statement.of(Noun.Kind.OTHER).stream()
                .filter(each -> !NO_EVENTS.contains(each.noun().orElseThrow().name()) && each.value().low().compareTo(BigDecimal.ONE) > 0)
                .findFirst().ifPresent(each -> replace(each, each.with(new Noun(each.noun().orElseThrow().name(), Noun.Kind.EVENT))));
    }

    private void replace(Quantity before, Quantity after) {
        statement.counts.set(statement.counts.indexOf(before), after);
    }

    /// `10k users, 5% of whom are active`, `30% of tickets`: only so many of those who are counted.
    private void people() {
        List<Quantity> parts = statement.shares.stream().filter(this::isPart).toList();
        if (parts.size() != 1) {
            return;
        }
        Quantity share = parts.getFirst();
        List<Quantity> all = statement.counts.stream()
                .filter(each -> each.counts(Noun.Kind.PEOPLE) || each.counts(Noun.Kind.EVENT)).toList();
        Optional<Quantity> whole = all.stream().filter(each -> share.after().stream().skip(1).limit(3).map(Vocabulary::noun)
                .anyMatch(each.noun()::equals)).findFirst()
                .or(() -> all.stream().filter(each -> each.start() < share.start()).reduce((_, last) -> last))
                .or(() -> all.stream().findFirst());
        whole.ifPresent(each -> {
            replace(each, each.withValue(each.value().times(share.value()).hundredths()));
            statement.used.add(share);
            statement.shares.remove(share);
        });
    }

    private boolean isPart(Quantity share) {
        List<String> after = share.after();
        boolean counted = after.size() > 1 && after.getFirst().equals("of") && after.stream().skip(1).limit(3)
                .anyMatch(word -> OF_THEM.contains(word) || Vocabulary.noun(word).filter(noun -> statement.counts.stream()
                        .anyMatch(each -> each.noun().equals(Optional.of(noun)) && !each.counts(Noun.Kind.TOKEN))).isPresent());
        boolean active = after.stream().limit(2).anyMatch("active"::equals) || after.stream().limit(4).anyMatch("whom"::equals);
        return !share.says(CachePrices.CACHE) && !share.says(CALLED) && (counted || active);
    }

    /// `4,000 in (3,000 of them cached)`: cached tokens are part of the input.
    private void cachedOfInput() {
        Optional<Quantity> cached = statement.count(Noun.CACHED)
                .filter(each -> each.text().matches("(?i).*\\bof (them|which|those|these|that|it)\\b.*") || each.says(Set.of("thereof"))
                        || each.saysBefore(Set.of("which", "whereof", "including")));
        Optional<Quantity> input = statement.count(Noun.INPUT);
        if (cached.isPresent() && input.isPresent() && input.get().value().low().compareTo(cached.get().value().high()) >= 0) {
            replace(input.get(), input.get().withValue(input.get().value().minus(cached.get().value())));
        }
    }

    /// `20,000 calls of 4 minutes at $0.07 per minute`: each of them, unless so many are those of all.
    private void timeEach() {
        Optional<Quantity> event = statement.innermost();
        boolean machines = !statement.of(Noun.Kind.MACHINE).isEmpty();
        if (event.isEmpty() || machines) {
            return;
        }
        statement.of(Noun.Kind.TIME).stream().filter(time -> time.per().isEmpty() && time.link() != Link.EQUALS
                && Calendar.isShorter(time.noun().orElseThrow(), Noun.HOUR) && time.value().high().compareTo(LONGEST) <= 0
                && statement.prices.stream().anyMatch(price -> price.times().contains(time.noun().orElseThrow()))).findFirst()
                .ifPresent(time -> {
                    replace(time, time.plusPer(event.get().noun().orElseThrow()));
                    statement.assume("each", time.noun().orElseThrow().plural(), event.get().noun().orElseThrow().singular());
                });
    }
}
