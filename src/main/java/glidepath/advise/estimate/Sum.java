package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;
import glidepath.units.Unit;

/// What a statement's quantities come to, for one period: each price times how much of its unit there is.
final class Sum {

    private static final int DEEPEST = 6;
    private static final Span MILLION = Span.of(BigDecimal.valueOf(1_000_000));
    private static final List<Noun> DIRECTIONS = List.of(Noun.INPUT, Noun.CACHE_WRITE, Noun.CACHED, Noun.OUTPUT, Noun.THINKING,
            Noun.TOKEN);
    static final Set<String> OFF = Set.of("off", "discount", "discounted", "cheaper", "less", "lower", "rebate", "half", "cover",
            "covered");

    final List<SumLine> lines = new ArrayList<>();
    final Set<Message> assumed = new LinkedHashSet<>();
    final Set<Message> missing = new LinkedHashSet<>();
    final Set<Quantity> used;
    private final Statement statement;
    private final TokenPrices prices;
    final Noun basis;
    final Calendar calendar;

    Sum(Statement statement, Optional<NamedModel> model, Noun basis, Calendar calendar) {
        this.statement = statement;
        prices = new TokenPrices(statement, model);
        this.basis = basis;
        this.calendar = calendar;
        used = new HashSet<>(statement.used);
        DIRECTIONS.forEach(this::tokens);
        new UnitPrices(statement, this).add();
        new FreeAmounts(statement, this, calendar, basis).add();
        new Shares(statement, this).add();
    }

    /// Whether the text's prices are those of its model less a share.
    boolean hasCutPrices(Span share) {
        return prices.areCut(share);
    }

    Span total() {
        return of(_ -> true);
    }

    Span of(Predicate<SumLine> which) {
        return lines.stream().filter(which).map(SumLine::amount).reduce(Span.ZERO, Span::plus);
    }

    static Message assumed(String key, Object... values) {
        return Message.of("estimate.assumed." + key, values);
    }

    static Message missing(String key, Object... values) {
        return Message.of("estimate.missing." + key, values);
    }

    private void tokens(Noun direction) {
        List<Quantity> tokens = statement.of(Noun.Kind.TOKEN).stream()
                .filter(each -> each.noun().equals(Optional.of(direction))).toList();
        for (Quantity count : tokens) {
            if (count == tokens.getFirst() || count.link() == Quantity.Link.PLUS || Snippets.isOfStep(statement, count)) {
                tokens(direction, count);
            }
        }
    }

    private void tokens(Noun direction, Quantity count) {
        term(count, 0).ifPresent(term -> {
            if (direction.equals(Noun.INPUT)) {
                cached(count, term);
            } else {
                line(direction, wholeOf(count), term);
            }
        });
    }

    /// The share of the input that is read from the cache has a price of its own.
    private void cached(Quantity count, Term term) {
        Optional<Quantity> share = prices.cachedShare();
        if (share.isEmpty()) {
            line(Noun.INPUT, wholeOf(count), term);
            return;
        }
        used.add(share.get());
        prices.rest(share.get()).ifPresent(used::add);
        Span cached = share.get().value().hundredths();
        line(Noun.INPUT, wholeOf(count), term.times(Span.ONE.minus(cached), "share"));
        line(Noun.CACHED, wholeOf(count), term.times(cached, "share"));
    }

    /// The input of one call, by which prices may differ; not known of tokens of many calls.
    private static BigDecimal wholeOf(Quantity count) {
        return count.isPer(Noun.Kind.EVENT) ? count.value().high() : BigDecimal.ZERO;
    }

    private void line(Noun direction, BigDecimal wholeInput, Term term) {
        Optional<Span> price = prices.of(direction, wholeInput, this);
        if (price.isEmpty()) {
            boolean kept = statement.prices.stream().anyMatch(each -> !TokenPrices.isOfTokens(each)
                    && (each.isPer(Noun.Kind.TOKEN) || each.isPer(Noun.Kind.EVENT) && prices.isNone()));
            Stream.of(missing("price", direction.plural())).filter(_ -> !kept).forEach(missing::add);
            return;
        }
        lines.add(new SumLine(Part.of(direction), term.factors(), Optional.of(price.get().times(MILLION)), Unit.MTOK.per(), term.value()
                .times(price.get())));
    }

    /// How many of something there are, which a price or a count is for.
    Optional<Term> amountOf(Noun noun, int depth) {
        Optional<Quantity> count = statement.count(noun);
        if (count.isEmpty() && (noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.PEOPLE))) {
            count = noun.is(Noun.Kind.PEOPLE) ? statement.of(Noun.Kind.PEOPLE).stream().findFirst() : statement.parts()
                    .or(statement::innermost)
                    .or(() -> Stream.of(Noun.Kind.MACHINE, Noun.Kind.PEOPLE, Noun.Kind.OTHER).flatMap(kind -> statement.of(kind).stream())
                    .filter(each -> noun.equals(Noun.ITEM) || each.counts(Noun.Kind.OTHER) && !each.times().isEmpty()).findFirst());
            count.ifPresent(other -> assumed.add(assumed("same", noun.singular(), other.noun().orElseThrow().singular())));
        }
        List<Quantity> machines = statement.of(Noun.Kind.MACHINE);
        if (count.isEmpty() && noun.name().equals("unit") && machines.size() == 1) {   // `12 custom model units at $1.95 per unit`
            count = Optional.of(machines.getFirst());
        }
        if (count.isEmpty() && noun.is(Noun.Kind.TOKEN)) {
            count = statement.of(Noun.Kind.TOKEN).stream().findFirst();
        }
        return count.flatMap(found -> term(found, depth + 1));
    }

    /// A count with all that it is per: calls per user and day times users and days.
    Optional<Term> term(Quantity count, int depth) {
        used.add(count);
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Term term = Term.ONE;
        for (Noun thing : statement.direct(count.things())) {
            Optional<Term> outer = statement.count(thing).flatMap(other -> term(other, depth + 1));
            if (outer.isEmpty()) {
                if (thing.is(Noun.Kind.EVENT)) {
                    assumed.add(assumed("one-call", thing.singular()));
                    continue;
                }
                missing.add(missing("count", thing.plural()));
                return Optional.empty();
            }
            term = term.joined(outer.get());
        }
        term = term.times(count.value(), isOne(count.value()) ? count.noun().orElseThrow().singular()
                : count.noun().orElseThrow().plural());
        for (Noun time : count.times()) {
            if (!time.equals(basis)) {
                calendar.assumed(time, basis).ifPresent(assumed::add);
                term = term.times(calendar.in(time, basis), time.plural());
            }
        }
        return Optional.of(term);
    }

    /// How many of something there are in the period.
    Optional<Span> countOf(Quantity count) {
        return term(count, 0).map(Term::value);
    }

    private static boolean isOne(Span value) {
        return value.isPoint() && value.low().compareTo(BigDecimal.ONE) == 0;
    }

    /// An amount of dollars on top: `plus $20 for hosting`, `plus 50 seats at $10`.
    ///
    /// @param bought what costs so much each
    void extra(Quantity amount, Optional<Quantity> bought) {
        used.add(amount);
        Term term = Term.ONE.times(amount.value().times(amount.link() == Quantity.Link.MINUS ? BigDecimal.ONE.negate() : BigDecimal.ONE),
                "dollars");
        if (bought.isPresent()) {
            used.add(bought.get());
            term = term.times(bought.get().value(), bought.get().noun().orElseThrow().plural());
        }
        for (Noun time : amount.times()) {
            term = time.equals(basis) ? term : term.times(calendar.in(time, basis), time.plural());
        }
        lines.add(new SumLine(Part.EXTRA, term.factors(), term.value()));
    }
}
