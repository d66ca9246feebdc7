package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// What is free: `the first 1M requests are free`. It is taken off what is paid for, at its price, and never more than all of it.
record FreeAmounts(Statement statement, Sum sum, Calendar calendar, Noun basis) {

    private static final Pattern FREE = Pattern.compile("(?i)\\b(free|gratis|included)\\b");
    private static final Pattern FREE_USERS = Pattern.compile("(?i).*\\bfree \\w+s");
    private static final Set<String> ALLOWANCE = Set.of("tier", "quota", "allowance", "plan");
    static final Set<String> INCLUDES = Set.of("include", "includes", "including", "incl");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static boolean isFree(Quantity each) {
        return each.form() == Form.PLAIN && each.value().isPoint() && (FREE.matcher(each.text()).find()
                || each.noun().filter(noun -> noun.name().equals("free")).isPresent()
                || each.after().stream().limit(4).takeWhile(word -> !word.equals("then") && !word.equals("but")).anyMatch("free"::equals)
                || !each.after().isEmpty() && each.after().getFirst().equals("included")
                || each.before().contains("free") && each.before().getLast().equals("covers")
                || !each.before().isEmpty() && INCLUDES.contains(each.before().getLast())
                || isSaidBefore(each.before())) && !isOfFreeUsers(each);
    }

    /// `3,000 free users` use something all the same.
    private static boolean isOfFreeUsers(Quantity each) {
        return each.counts(Noun.Kind.PEOPLE) && FREE_USERS.matcher(each.text()).matches();
    }

    /// `free: 5,000 calls` ends what was free before; `free tier: 5,000 calls` does not.
    private static boolean isSaidBefore(List<String> all) {
        if (!all.contains("free")) {
            return false;
        }
        List<String> words = all.stream().filter(word -> !word.equals(":")).toList();
        boolean tier = words.size() > 1 && ALLOWANCE.contains(words.getLast()) && words.get(words.size() - 2).equals("free");
        return tier || all.getLast().equals("free");
    }

    void add() {
        if (sum.lines.isEmpty()) {
            return;
        }
        boolean only = statement.of(Noun.Kind.EVENT).isEmpty();   // `10M tokens with 3M free`
        statement.free.forEach(each -> ofTokens(only && each.noun().filter(noun -> noun.name().equals("free")).isPresent()
                ? each.with(Noun.TOKEN) : each));
    }

    private void ofTokens(Quantity free) {
        (free.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent() ? tokens(free) : things(free))
                .ifPresent(amount -> {
                    sum.used.add(free);
                    sum.lines.add(new SumLine(Part.SHARE, List.of(new Factor(free.value(), "free")), Optional.empty(), "",
                            amount.times(BigDecimal.ONE.negate())));
                });
    }

    /// Tokens of the direction they are told of; of no direction, where only one is paid for.
    private Optional<Span> tokens(Quantity free) {
        List<SumLine> all = sum.lines.stream().filter(line -> line.part() != Part.UNITS && line.part() != Part.SHARE).toList();
        List<SumLine> own = free.noun().equals(Optional.of(Noun.TOKEN)) ? all
                : all.stream().filter(line -> line.part() == Part.of(free.noun().orElseThrow())).toList();
        return own.size() == 1 && own.getFirst().price().isPresent()
                ? Optional.of(least(own.getFirst(), period(free).times(own.getFirst().price().get()).dividedBy(Span.of(MILLION))))
                : Optional.empty();
    }

    /// Calls, searches, seats: at their own price, or with all their tokens.
    private Optional<Span> things(Quantity free) {
        boolean named = free.noun().filter(noun -> !noun.name().equals("free")).isPresent();
        Optional<Quantity> count = named ? free.noun().flatMap(statement::count).or(() -> same(free))
                : statement.innermost();
        Optional<Span> paid = count.flatMap(sum::countOf).filter(all -> !all.isZero());
        if (paid.isEmpty()) {
            return Optional.empty();
        }
        Span share = period(free, count.get()).dividedBy(paid.get());
        Span bound = share.high().compareTo(BigDecimal.ONE) > 0 ? Span.ONE : share;
        Span part = sum.of(line -> line.part() != Part.SHARE && line.part() != Part.EXTRA);
        return sum.lines.stream().filter(line -> line.part() == Part.UNITS).count() > 1 ? Optional.empty() : Optional.of(part.times(bound));
    }

    private Optional<Quantity> same(Quantity free) {
        return free.counts(Noun.Kind.EVENT) ? statement.innermost() : Optional.empty();
    }

    private static Span least(SumLine line, Span amount) {
        return amount.high().compareTo(line.amount().high()) > 0 ? line.amount() : amount;
    }

    private Span period(Quantity free) {
        return statement.of(Noun.Kind.TOKEN).stream().findFirst().map(count -> period(free, count)).orElse(free.value());
    }

    /// For each period that it is told for, or else that what it is taken off is told for, but no less than a month.
    private Span period(Quantity free, Quantity count) {
        Optional<Noun> own = free.times().stream().findFirst();
        Optional<Noun> time = own.or(() -> count.times().stream().findFirst().map(unit -> Calendar.isShorter(unit, Noun.MONTH)
                ? Noun.MONTH : unit)).filter(unit -> own.isPresent() || Calendar.isShorter(unit, basis));
        return time.map(unit -> free.value().times(calendar.in(unit, basis))).orElse(free.value());
    }
}
