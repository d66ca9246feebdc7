package glidepath.advise.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Shares of what is counted, where only so many of them make a cost: `10k users, 5% of whom are active`.
record Fractions(Statement statement) {

    private static final Set<String> CALLED = Set.of("another", "again", "repeated", "rerun", "retry", "retried", "failed", "fail",
            "batch", "batched", "growth",
            "growing", "grow", "markup", "overhead", "tax", "vat", "off", "discount", "cheaper", "error");
    /// Behind a share of what is counted: `3,500 inquiries; 60% can be automated`.
    private static final Set<String> DOES = Set.of("can", "need", "require", "use", "reach", "qualify", "open", "ask", "convert",
            "escalate", "trigger", "want", "go");
    private static final Set<String> ARE = Set.of("are", "get", "were", "is");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> NOTHING = Set.of(",", ":", "but", "and", "of", "which", "these");
    private static final Set<String> NEVER = Set.of("never", "not", "don", "doesn", "aren", "isn", "without", "skip");
    private static final Set<String> OUT = Set.of("filtered", "blocked", "dropped", "rejected", "skipped", "removed", "excluded",
            "discarded", "deflected", "cancelled", "canceled", "ignored");
    private static final Set<String> REACHES = Set.of("reach", "need", "use", "call", "hit", "require", "get", "trigger", "touch");
    private static final int NEAR_WORDS = 4;
    private static final int STEM = 5;

    void find() {
        shareOfEvents();
        people();
    }

    /// `10k users, 5% of whom are active`, `30% of tickets`: only so many of those who are counted.
    private void people() {
        List<Quantity> parts = statement.shares.stream().filter(this::isPart).toList();
        if (parts.size() != 1) {
            return;
        }
        Quantity share = parts.getFirst();
        List<Quantity> all = statement.counts.stream().filter(Fractions::isWhole).toList();
        Optional<Quantity> whole = all.stream().filter(each -> share.after().stream().skip(1).limit(3).map(Vocabulary::noun)
                .anyMatch(each.noun()::equals)).findFirst()
                .or(() -> all.stream().filter(each -> each.start() < share.start()).reduce((_, last) -> last))
                .or(() -> all.stream().findFirst());
        whole.ifPresent(each -> {
            Span of = share.value().hundredths();
            boolean others = share.after().stream().limit(NEAR_WORDS)   // `20% of which never reach the bot`
                    .anyMatch(word -> NEVER.contains(word) || OUT.contains(word));
            Quantity part = each.withValue(each.value().times(others ? Span.ONE.minus(of) : of));
            statement.replace(each, started(share).filter(_ -> each.counts(Noun.Kind.PEOPLE)).map(part::with).orElse(part));
            statement.used.add(share);
            statement.shares.remove(share);
        });
    }

    /// What one of `30% of whom open the chat` does, where a price is for it and nothing else tells how many of it there are.
    private Optional<Noun> started(Quantity share) {
        return !statement.of(Noun.Kind.EVENT).isEmpty() ? Optional.empty() : share.after().stream().map(Vocabulary::noun)
                .flatMap(Optional::stream).filter(noun -> noun.is(Noun.Kind.EVENT) && statement.prices.stream()
                .anyMatch(price -> price.per().contains(noun))).findFirst();
    }

    private boolean isPart(Quantity share) {
        List<String> after = share.after();
        boolean counted = after.size() > 1 && after.getFirst().equals("of") && after.stream().skip(1).limit(NEAR_WORDS)
                .anyMatch(word -> Implied.OF_THEM.contains(word) || Vocabulary.noun(word).filter(noun -> statement.counts.stream()
                        .anyMatch(each -> each.noun().equals(Optional.of(noun)) && !each.counts(Noun.Kind.TOKEN))).isPresent());
        boolean active = after.stream().limit(2).anyMatch("active"::equals) || after.stream().limit(4).anyMatch("whom"::equals);
        boolean ofAll = share.before().stream().allMatch(","::equals) && statement.counts.stream().anyMatch(each -> each.start()
                < share.start() && each.before().equals(List.of("of")));   // `of 10,000 leads, 80% are enriched`
        boolean ofThem = !share.before().isEmpty() && Implied.OF_THEM.contains(share.before().getLast());   // `users, of whom 30% write`
        boolean does = share.before().stream().allMatch(NOTHING::contains) && isOfOne(share) && (after.stream().limit(1)
                .anyMatch(DOES::contains) || after.stream().limit(1).anyMatch(NEVER::contains) && after.stream()
                .anyMatch(REACHES::contains));
        does |= isDone(share) || isBegun(share) || isKind(share);
        return !share.says(CachePrices.CACHE) && !share.says(CALLED) && !Shares.isFree(share)
                && (counted || active || ofAll || ofThem || does || isPriced(after));
    }

    /// `600 tickets a day, 75% are handled by the bot for $0.40 each`: where all prices stand behind it.
    private boolean isDone(Quantity share) {
        List<String> after = share.after();
        boolean done = after.size() > 1 && ARE.contains(after.getFirst()) && after.get(1).endsWith("ed");
        boolean first = statement.prices.stream().allMatch(price -> price.start() > share.start())
                && (statement.prices.size() == 1 || statement.prices.stream().allMatch(TokenPrices::isOfTokens));
        return done && first && share.before().stream().allMatch(NOTHING::contains) && isOfOne(share);
    }

    /// `20k users, 5% paying users, 30 chats each`: those of them who are such.
    private boolean isKind(Quantity share) {
        return !share.before().isEmpty() && share.before().stream().allMatch(NOTHING::contains) && isOfOne(share) && share.after().stream()
                .limit(NEAR_WORDS).map(Vocabulary::noun).flatMap(Optional::stream).anyMatch(noun -> noun.is(Noun.Kind.PEOPLE)
                && statement.count(noun).isPresent());
    }

    /// Whether one thing that has shares is counted before it.
    private boolean isOfOne(Quantity share) {
        return statement.counts.stream().filter(each -> each.start() < share.start() && isWhole(each)).count() == 1;
    }

    private static boolean isWhole(Quantity each) {
        return each.counts(Noun.Kind.PEOPLE) || each.counts(Noun.Kind.EVENT);
    }

    /// `10% start a chat, a chat costs $0.25`.
    private boolean isBegun(Quantity share) {
        List<String> after = share.after();
        return after.size() > 2 && ARTICLES.contains(after.get(1)) && Vocabulary.noun(after.get(2)).filter(noun ->
                statement.count(noun).isEmpty() && statement.prices.stream().anyMatch(price -> price.per().contains(noun))).isPresent();
    }

    /// `$0.99 per resolved ticket, 45% resolution rate`: only those have a price.
    private boolean isPriced(List<String> after) {
        return after.stream().limit(3).filter(word -> word.length() >= STEM && Vocabulary.noun(word).flatMap(statement::count).isEmpty())
                .map(word -> word.substring(0, STEM)).anyMatch(stem -> statement.prices.stream()
                        .anyMatch(price -> price.text().toLowerCase(Locale.ROOT).contains(stem)
                                && price.things().stream().anyMatch(unit -> statement.count(unit).isPresent())));
    }

    /// `resolved`, `show a summary`.
    private static Stream<String> done(List<String> after) {
        boolean what = after.size() > 2 && ARTICLES.contains(after.get(1));
        return what ? Stream.of(after.getFirst(), after.get(2)) : after.stream().limit(1);
    }

    /// `6,000 conversations, 50% resolved at $0.99 per resolution`.
    private void shareOfEvents() {
        List<Quantity> events = statement.of(Noun.Kind.EVENT);
        for (Quantity price : statement.prices) {
            Optional<Noun> unit = price.things().stream().filter(each -> !each.is(Noun.Kind.TOKEN) && statement.count(each).isEmpty()
                    && each.name().length() >= STEM)
                    .findFirst();
            Optional<Quantity> share = unit.flatMap(each -> statement.shares.stream()
                    .filter(other -> Stream.concat(done(other.after()), other.before().stream())
                            .anyMatch(word -> word.startsWith(each.name().substring(0, STEM)))).findFirst());
            if (share.isPresent() && events.size() == 1) {
                statement.used.add(share.get());
                statement.used.add(events.getFirst());
                statement.shares.remove(share.get());
                statement.replace(events.getFirst(), share.get().ofAll(events.getFirst(), unit.get()));
                return;
            }
        }
    }
}
