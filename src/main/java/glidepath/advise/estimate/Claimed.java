package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Quantity.Link;

/// The amounts of a text that may be claims.
final class Claimed {

    private static final Set<String> BUDGETS = Set.of("budget", "budgeted", "planned");
    private static final Set<String> AFTER = Set.of("credit", "saving", "budget", "grant");

    private static final Set<String> LEFT = Set.of("leave", "leaving");
    private static final Set<String> FEES = Set.of("fee", "fees", "setup", "charge", "surcharge", "deposit", "retainer");
    static final Set<String> TOTAL = Set.of("total", "altogether", "together", "sum", "overall");
    static final Set<String> AGAIN = Set.of("and", ",", "or", "about", "roughly", "around");
    private static final Set<String> ONE_MORE = Set.of("the", "another", "one", "a");
    private static final long NEAR = 4;
    private static final int MOST_WORDS = 3;
    private static final Set<String> BASE = Set.of("plan", "base", "flat", "fixed", "platform", "subscription", "tier", "package");

    private final List<Quantity> claims = new ArrayList<>();
    private final List<Quantity> others = new ArrayList<>();
    private final Optional<Quantity> main;

    /// Amounts are claims, or what is added, or beside the point.
    Claimed(Statement statement, boolean model) {
        List<Quantity> once = statement.amounts.stream().filter(each -> OneTime.isApart(each, statement)
                && !isFee(each, statement)).toList();
        once.forEach(statement::leaveOut);
        Optional<Quantity> before = Optional.empty();
        boolean listed = false;
        for (Quantity told : statement.amounts.stream().map(Claimed::orFree).toList()) {
            Quantity amount = before.filter(each -> isAgain(told, each, statement)).map(_ -> told.with(Link.EQUALS)).orElse(told);
            listed = isListPrice(amount, listed, statement);
            boolean aside = listed || once.contains(told) || amount.link() != Link.MINUS && (isAside(amount, before)
                    && amount.link() != Link.EQUALS
                    || amount.after().stream().limit(2).map(Vocabulary::singular).anyMatch(AFTER::contains));
            if (!aside) {
                (isPart(amount, statement) ? others : claims).add(amount);
            }
            before = Optional.of(amount);
        }
        unusual(statement);
        results(statement, model);
        headed(statement);
        main = mainOf(claims);
        List<Quantity> named = claims.stream().filter(each -> main.filter(total -> isNamedPart(each, total)).isPresent()).toList();
        claims.removeAll(named);
        others.addAll(named);
    }

    /// The one that is of all.
    private static Optional<Quantity> mainOf(List<Quantity> claims) {
        return claims.stream().filter(each -> each.noun().isEmpty() && each.things().isEmpty() && isClaim(each)).reduce((_, last) -> last)
                .or(() -> claims.stream().filter(each -> each.noun().isEmpty() && isClaim(each)).reduce((_, last) -> last))
                .or(() -> claims.stream().filter(each -> each.noun().isEmpty() && each.link() != Link.TIMES && each.link() != Link.AT)
                        .reduce((_, last) -> last))
                .or(() -> claims.stream().filter(each -> each.noun().isEmpty() && each.link() != Link.TIMES).reduce((_, last) -> last))
                .or(() -> claims.stream().filter(each -> each.link() != Link.TIMES).reduce((_, last) -> last));
    }

    /// `Haiku is $1 in and $5 out per million, Sonnet $3 in and $15 out`: what tokens of another model cost.
    private static boolean isListPrice(Quantity amount, boolean listed, Statement statement) {
        boolean named = !amount.before().isEmpty() && amount.before().getLast().equals("model") || listed && amount.link() == Link.AND
                && amount.before().equals(List.of("and"));
        return named && amount.per().isEmpty() && amount.noun().filter(noun -> noun.is(Noun.Kind.TOKEN)).isPresent()
                && statement.prices.stream().anyMatch(price -> price.isPer(Noun.Kind.TOKEN));
    }

    /// What is added or taken off, and no claim of its own.
    private static boolean isPart(Quantity amount, Statement statement) {
        return amount.link() == Link.PLUS || amount.link() == Link.MINUS || isOneMore(amount, statement)
                || OneTime.isOnce(amount, statement)
                || Series.isOneOf(amount, statement) || isBase(amount, statement) || isAddedTo(amount, statement)
                || isFee(amount, statement);
    }

    /// `5 teams spend $5 each and the sixth spends $10`.
    private static boolean isOneMore(Quantity amount, Statement statement) {
        List<String> before = amount.before();
        return amount.link() == Link.AND && amount.per().isEmpty() && !statement.prices.isEmpty() && statement.amounts.getLast() != amount
                && before.size() > 2 && before.getFirst().equals("and") && ONE_MORE.contains(before.get(1))
                && Singles.SPENDS.contains(before.getLast());
    }

    /// Budgets and savings, where nothing else is claimed.
    private void unusual(Statement statement) {
        if (claims.isEmpty()) {   // `We budget $5,940 a month`
            statement.amounts.stream().filter(each -> each.saysBefore(BUDGETS) && !others.contains(each)).forEach(claims::add);
        }
        if (claims.isEmpty()) {   // `shorter prompts save $400 a month`
            statement.amounts.stream().filter(each -> each.saysBefore(Cuts.SAVED) && !others.contains(each)).forEach(claims::add);
        }
    }

    /// Prices that the text concludes, and does not start from: `..., so a user costs $1.35 a month`.
    private void results(Statement statement, boolean model) {
        List<Quantity> results = statement.prices.stream()
                .filter(price -> !price.isPer(Noun.Kind.TOKEN) && price.link() != Link.AT && price.link() != Link.PLUS && isClaim(price)
                        && !isBesideTokens(price, statement) && !isListed(price, statement)
                        && statement.prices.stream().noneMatch(other -> other.link() == Link.PLUS && other.per().equals(price.per())))
                .toList();
        if (results.size() < statement.prices.size() || !statement.of(Noun.Kind.TOKEN).isEmpty() && model) {
            statement.prices.removeAll(results);
            claims.addAll(results);
        } else if (claims.isEmpty() && results.size() > 1) {   // `a message costs $0.003, so a user costs $1.35 a month`
            statement.prices.remove(results.getLast());
            claims.add(results.getLast());
        }
    }

    /// `Voice: $0.06 a minute in and $0.24 a minute out`, `Search: $2 per 1,000 searches for 45k searches`: one of the prices that a text
    /// starts from.
    private static boolean isListed(Quantity price, Statement statement) {
        boolean first = statement.counts.stream().allMatch(each -> each.start() > price.start());
        return first && (statement.prices.stream().anyMatch(other -> other.start() > price.start() && other.link() == Link.AND
                && other.per().equals(price.per())) || statement.counts.stream().min(Comparator.comparingInt(Quantity::start))
                .filter(each -> each.value().low().signum() > 0 && !each.value().equals(Span.ONE) && price.things().equals(each.noun()
                .stream().toList()) && each.before().equals(List.of("for"))).isPresent());
    }

    /// `each query costs $0.002 plus 800 tokens at $1.75 per million`.
    private static boolean isBesideTokens(Quantity price, Statement statement) {
        return statement.of(Noun.Kind.TOKEN).stream().filter(each -> each.start() > price.start())
                .min(Comparator.comparingInt(Quantity::start)).filter(each -> each.link() == Link.PLUS).isPresent();
    }

    /// `$0.35 per user: 10 chats x $0.035`: where nobody counts what it is for, it is what the rest comes to.
    private void headed(Statement statement) {
        Optional<Quantity> first = Stream.of(statement.counts, statement.prices, statement.amounts).flatMap(List::stream)
                .min(Comparator.comparingInt(Quantity::start)).filter(each -> claims.isEmpty() && statement.prices.size() > 1
                && others.isEmpty() && each.isMoney() && each.isPer(Noun.Kind.PEOPLE) && each.link() != Link.AT
                && statement.of(Noun.Kind.PEOPLE).isEmpty() && statement.prices.stream().noneMatch(price -> price.link() == Link.PLUS));
        first.filter(statement.prices::remove).map(each -> each.with(Link.EQUALS)).ifPresent(claims::add);
    }

    /// `that is $20 a day and $600 a month`, but not `$20 a day and $300 a month for hosting, so $900 a month`.
    private static boolean isAgain(Quantity amount, Quantity before, Statement statement) {
        boolean added = amount.after().stream().limit(1).anyMatch("for"::equals) || statement.amounts.stream()
                .filter(each -> each.times().equals(amount.times())).count() > 1;
        return !added && AGAIN.containsAll(amount.before()) && amount.things().isEmpty() && !amount.times().isEmpty()
                && !before.times().isEmpty() && !before.times().equals(amount.times()) && isClaim(before);
    }

    /// `The plan costs $99 a month including 1,000 runs; each further run is $0.08`.
    private static boolean isBase(Quantity amount, Statement statement) {
        boolean includes = amount.after().stream().limit(1).anyMatch(FreeAmounts.INCLUDES::contains);   // `Pro: $99 a month includes ...`
        return !statement.free.isEmpty() && !statement.prices.isEmpty() && !amount.times().isEmpty()
                && (includes || amount.saysBefore(BASE))
                && statement.amounts.getLast() != amount;
    }

    /// `Base fee $500 plus 20,000 calls at $0.0045: $590`.
    private static boolean isAddedTo(Quantity amount, Statement statement) {
        Optional<Quantity> next = Stream.of(statement.counts, statement.prices, statement.amounts).flatMap(List::stream)
                .filter(each -> each.start() > amount.start()).min(Comparator.comparingInt(Quantity::start));
        boolean summed = statement.amounts.getLast().says(TOTAL) && statement.counts.stream().allMatch(each -> each.start()
                > amount.start());   // `Infra is $120 and 10,000 calls at $0.01 ..., $220 altogether`
        return next.filter(each -> (each.link() == Link.PLUS || each.link() == Link.AND && (summed || amount.says(BASE)))
                && (each.form() == Amount.Form.PLAIN || !each.things().isEmpty())).isPresent()
                && amount.things().isEmpty() && amount.link() != Link.EQUALS && statement.amounts.getLast() != amount;
    }

    /// `and a $10 setup fee`.
    private static boolean isFee(Quantity amount, Statement statement) {
        boolean named = amount.per().isEmpty() && amount.after().stream().limit(2).anyMatch(FEES::contains);
        int last = amount.before().size() - 1;   // `and a platform fee of $150 a month`
        boolean of = last > 0 && amount.before().get(last).equals("of") && FEES.contains(amount.before().get(last - 1));
        return amount.link() == Link.AND && (named || of)
                && statement.amounts.getLast() != amount;
    }

    /// How many words two lists begin with alike.
    private static int shared(List<String> one, List<String> two) {
        int index = 0;
        while (index < Math.min(one.size(), two.size()) && one.get(index).equals(two.get(index))) {
            index++;
        }
        return index;
    }

    /// Of the words behind the last comma.
    private static boolean isAside(Quantity amount, Optional<Quantity> last) {
        int told = last.map(each -> shared(each.after(), amount.before())).orElse(0);   // `a $50 credit: $150`
        if (amount.saysBefore(LEFT)) {   // `minus the $50 credit leaves $40`
            return false;
        }
        int comma = Math.max(amount.before().lastIndexOf(","), told - 1);
        long from = Math.max(comma + 1L, amount.before().size() - NEAR);
        return amount.before().stream().skip(from).filter(word -> !word.equals("down") || last.isPresent())
                .anyMatch(word -> Vocabulary.ASIDE.contains(word)
                || Vocabulary.ASIDE.contains(Vocabulary.singular(word)));
    }

    /// `the $100 free tier`.
    private static Quantity orFree(Quantity amount) {
        return amount.per().isEmpty() && amount.after().stream().limit(1).anyMatch("free"::equals) ? amount.with(Link.MINUS) : amount;
    }

    /// `support: $300; total $1,380`, `..., hosting $50, total $200`: a part with a name of its own, where there is a total behind it.
    static boolean isNamedPart(Quantity amount, Quantity total) {
        List<String> before = amount.before();
        List<String> name = before.subList(before.lastIndexOf(",") + 1, before.size());
        boolean colon = before.size() > 1 && before.getLast().equals(":");
        boolean listed = name.size() < before.size() && !name.isEmpty() && name.size() <= MOST_WORDS
                && name.stream().noneMatch(word -> Vocabulary.OFTEN.containsKey(word) || Vocabulary.noun(word).isPresent());
        return amount.isMoney() && amount.link() == Link.NONE && amount.noun().isEmpty() && amount.per().isEmpty() && (colon || listed)
                && before.stream().noneMatch(word -> Vocabulary.CLAIMS.contains(Vocabulary.singular(word)))
                && total.saysBefore(TOTAL) && amount.start() < total.start();
    }

    static boolean isClaim(Quantity amount) {
        return amount.link() == Link.EQUALS || amount.link() != Link.AT && isClaimed(amount);
    }

    private static boolean isClaimed(Quantity amount) {
        int last = amount.before().size() - 1;
        boolean whole = last > 0 && TokenList.WHOLE.contains(amount.before().get(last - 1)) && Vocabulary.noun(amount.before().get(last))
                .filter(noun -> noun.is(Noun.Kind.TIME)).isPresent();   // `full year $84,000`
        boolean or = last >= 0 && !amount.times().isEmpty() && amount.before().get(last).equals("or");   // `$4 a day, or $120 a month`
        List<String> after = amount.after().stream().limit(2).toList();
        boolean all = last > 0 && amount.before().get(last).equals("all") && amount.before().get(last - 1).equals("in");   // `in all $84`
        boolean total = all || after.equals(List.of("in", "total")) || after.equals(List.of("in", "all")) || after.contains("altogether")
                || !after.isEmpty() && after.getFirst().equals("together") && !after.contains("with")
                || amount.before().contains("together") && !amount.before().contains("with");
        return whole || or || total || amount.saysBefore(Vocabulary.CLAIMS) || amount.before().contains("=")
                || amount.before().contains(":")
                || !amount.times().isEmpty() && amount.before().contains("per");
    }

    List<Quantity> claims() {
        return claims;
    }

    /// What is added or taken off: `plus $20`, `minus $50`.
    List<Quantity> others() {
        return others;
    }

    /// The one that is of all.
    Optional<Quantity> main() {
        return main;
    }
}
