package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// Amounts that are added up, without anything else: `$60 + $90`, `100 seats at $25 plus 50 seats at $10`.
///
/// @param quantities all of the text, in order
/// @param unread     what was not understood before
record Parts(Statement statement, List<Quantity> quantities, Claimed amounts, Given given, Set<String> unread) {

    private static final Set<String> ONCE = Set.of("once", "setup", "upfront", "initial", "one", "onboarding", "migration", "deposit");
    private static final Set<Noun> LONG = Set.of(Noun.YEAR, Noun.QUARTER);

    /// Empty where nothing is added up.
    Optional<Reading> reading(List<Token> tokens, List<Message> assumed) {
        Optional<Quantity> main = amounts.main();
        List<Quantity> all = added(main, tokens);
        Optional<Quantity> again = main.flatMap(last -> again(all, last));
        again.ifPresent(all::remove);
        again.ifPresent(each -> all.replaceAll(part -> part.per().isEmpty() ? part.withPer(each.times()) : part));
        Set<String> words = tokens.stream().map(Token::text).collect(Collectors.toSet());
        Noun period = period(main, all, words);
        var claims = new ArrayList<Claim>();
        Sum sum = sum(all, period, claims);
        again.ifPresent(each -> claims.add(Claim.of(Scope.TOTAL, each, sum.total().times(statement.calendar.in(period,
                each.times().getFirst())))));
        if (sum.lines.size() == 1) {   // `12 seats at $25 with a 10% discount`
            new Shares(statement, sum).add();
        }
        Set<Quantity> used = used(all, sum);
        main.ifPresent(used::add);
        again.ifPresent(used::add);
        main.ifPresent(each -> claims.add(orOpen(Claim.of(Scope.TOTAL, each, sum.total()), each, used)));
        if (sum.lines.size() > 1 && claims.stream().allMatch(claim -> claim.verdict() == Verdict.RIGHT)) {
            used.addAll(statement.counts);   // what is added up right needs no count
        }
        boolean timed = Stream.concat(all.stream(), main.stream()).anyMatch(each -> !each.times().isEmpty());
        return sum.lines.isEmpty() ? Optional.empty() : Optional.of(new Reading(sum.lines, sum.total(), timed ? Optional.of(period)
                : Optional.empty(), claims, assumed, List.of(), beside(used).unread(unread)));
    }

    /// What is added up, with the times that the text says for several.
    private List<Quantity> added(Optional<Quantity> main, List<Token> tokens) {
        var all = new ArrayList<>(amounts.claims());
        all.addAll(amounts.others());
        main.ifPresent(all::remove);
        Optional<Noun> heading = Basis.heading(tokens).filter(_ -> main.filter(each -> !each.times().isEmpty()).isPresent());
        all.replaceAll(each -> ofYear(heading.filter(_ -> each.times().isEmpty()).map(each::plusPer).orElse(each)));
        shareTime(all);
        return all;
    }

    private Set<Quantity> used(List<Quantity> all, Sum sum) {
        var used = new HashSet<Quantity>(sum.used);
        used.addAll(statement.used);
        IntStream.range(1, quantities.size()).filter(index -> all.contains(quantities.get(index)) && quantities.get(index).before()
                .stream().allMatch("="::equals)).mapToObj(index -> quantities.get(index - 1)).forEach(used::add);   // `2M tokens ($30)`
        return used;
    }

    /// `$420 and $105 make $525 a month, or $6,300 a year`: the total before the last one, whose time is that of the parts.
    private static Optional<Quantity> again(List<Quantity> all, Quantity last) {
        boolean or = last.saysBefore(Set.of("or")) && !last.times().isEmpty() && all.size() > 2;
        return all.stream().max(Comparator.comparingInt(Quantity::start)).filter(each -> or && Claimed.isClaim(each)
                && !each.times().isEmpty() && !each.times().equals(last.times()));
    }

    /// `3 Pro seats at $99 and 2 Basic seats at $49 a month`: what only one price says holds for all that are paid for alike.
    private void shareTime(List<Quantity> all) {
        List<List<Noun>> told = all.stream().filter(each -> each.link() == Link.AT).map(Quantity::per).distinct().toList();
        List<Noun> times = told.stream().filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
        if (told.size() == 2 && told.contains(List.of()) && times.size() == 1 && times.getFirst().is(Noun.Kind.TIME)) {
            all.replaceAll(each -> each.link() == Link.AT && bought(each).isPresent() ? each.withPer(times) : each);
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        for (int index = 1; index < all.size(); index++) {   // `$1,150 a month for tokens and $320 for GPUs`
            Quantity before = all.get(index - 1);
            Quantity each = all.get(index);
            if (each.link() == Link.AND && each.per().isEmpty() && before.things().isEmpty() && !each.says(ONCE)) {
                all.set(index, each.withPer(before.times()));
            }
        }
    }

    /// `Year 1: $100 a month`.
    private Quantity ofYear(Quantity amount) {
        return amount.before().contains("year") && amount.times().equals(List.of(Noun.MONTH))
                ? amount.withPer(List.of()).withValue(amount.value().times(statement.calendar.in(Noun.MONTH, Noun.YEAR))) : amount;
    }

    private SideNumbers beside(Set<Quantity> used) {
        return new SideNumbers(quantities, each -> SideNumbers.isIn(used.stream(), each));
    }

    /// `14 engineers on $200`: what was not understood may be a factor.
    private Claim orOpen(Claim claim, Quantity told, Set<Quantity> used) {
        List<Quantity> left = beside(used).left();
        boolean more = told.before().contains("together") && told.before().contains("with");   // `together with the model it is $720`
        Optional<Message> doubt = claim.verdict() != Verdict.WRONG ? Optional.empty() : Doubts.notUnderstood(left, told, claim.sum())
                .or(() -> Optional.of(Message.of("estimate.depends.missing")).filter(_ -> more))
                .or(() -> left.stream().anyMatch(each -> Doubts.isCounted(each) || Doubts.isOpen(each) || each.counts(Noun.Kind.TOKEN)
                || each.form() == Form.PERCENT)
                ? Optional.of(Message.of("estimate.depends.missing")) : Optional.empty());
        return doubt.isPresent() ? claim.with(Verdict.DEPENDS, doubt) : claim;
    }

    /// @param claims to which those of products are added, that are found on the way
    private Sum sum(List<Quantity> all, Noun period, List<Claim> claims) {
        var sum = new Sum(new Statement(List.of()), Optional.empty(), period, statement.calendar);
        all.stream().sorted(Comparator.comparingInt(Quantity::start)).forEach(amount -> {
            if (sum.lines.size() == 1 && amount.link() == Link.PLUS && statement.shares.stream()
                    .anyMatch(share -> share.start() < amount.start())) {   // `... with a 40% discount, plus $5`
                new Shares(statement, sum).add();
            }
            Optional<Quantity> bought = bought(amount).map(this::ofEach);
            if (amount.link() == Link.EQUALS && !sum.lines.isEmpty() && sum.lines.getLast().factors().size() > 1) {
                sum.used.add(amount);   // `500 GB @ $0.023 = $11.50 + ...`
                claims.add(Claim.of(Scope.TOTAL, amount, sum.lines.getLast().amount()));
            } else {
                sum.extra(amount, bought);
            }
        });
        given.parts().forEach(part -> sum.lines.add(SumLine.of(Span.of(part))));
        return sum;
    }

    /// For what the sum of parts is: as the claim says, as a number of days or months does, else as the parts do.
    private Noun period(Optional<Quantity> main, List<Quantity> all, Set<String> words) {
        return main.flatMap(each -> each.times().stream().findFirst()).or(() -> statement.days.map(Times::whole))
                .or(() -> words.stream().flatMap(word -> Stream.ofNullable(Vocabulary.OFTEN.get(word))).filter(LONG::contains).findFirst())
                .or(() -> statement.counts.stream().flatMap(each -> each.times().stream()).filter(Noun.MONTH::equals).findFirst())
                .or(() -> all.stream().flatMap(each -> each.times().stream()).findFirst()).orElse(Noun.MONTH);
    }

    /// `10,000 calls at $0.01, each with 3 searches at $0.002`: so many of each.
    private Quantity ofEach(Quantity count) {
        Optional<Quantity> before = statement.counts.stream().filter(each -> each.start() < count.start()).reduce((_, last) -> last);
        return before.filter(_ -> count.before().contains("each")).map(outer -> count.withValue(count.value().times(outer.value())))
                .orElse(count);
    }

    /// What costs so much each: the count right before a price.
    private Optional<Quantity> bought(Quantity price) {
        int index = IntStream.range(0, quantities.size()).filter(place -> quantities.get(place).start() == price.start()).findFirst()
                .orElse(-1);
        return index > 0 && price.things().isEmpty() && (price.link() == Link.AT || price.link() == Link.TIMES
                || price.before().equals(List.of("of")))
                ? Optional.of(quantities.get(index - 1)).filter(each -> each.form() == Form.PLAIN && each.noun().isPresent()
                        && each.things().isEmpty()
                        && !(each.counts(Noun.Kind.TIME) && (price.link() == Link.TIMES || !price.times().isEmpty()))
                        && !each.counts(Noun.Kind.TOKEN))
                : Optional.empty();
    }
}
