package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Quantity.Link;

/// Prices of which a text does not say what they are for.
record BarePrices(Statement statement) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /// No million tokens cost more.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final Set<String> PRICED = Set.of("price", "rate");
    private static final Set<String> WHOLE = Set.of("whole", "final", "full", "overall");
    private static final Set<String> ONE = Set.of("each", "one", "avg", "average", "mean");
    private static final Set<String> COSTING = Set.of("costing", "cost", "costs", "priced");
    private static final Set<String> OTHERS = Set.of("others", "rest");
    /// `further runs cost $0.12`.
    private static final Set<String> BEYOND = Set.of("further", "additional", "extra", "beyond", "overage", "thereafter");
    /// Of cached, other input and output.
    private static final int MOST_PRICES = 3;
    private static final int NEAR = 4;

    /// Money without a unit that stands at tokens is the price of a million, or a thousand where it is tiny; at calls, the price of one.
    void find() {
        boolean tokens = !statement.of(Noun.Kind.TOKEN).isEmpty();
        if (!statement.prices.isEmpty()) {
            beside();
            other();
            slashed();
            return;
        }
        boolean uncounted = !tokens && statement.innermost().isEmpty();
        if (uncounted && (ofPeople() || !isOfOnePerson()) || tokens && pair()) {
            return;
        }
        List<Quantity> bare = statement.amounts.stream().filter(each -> each.per().isEmpty() && isBarePrice(each, tokens)
                && !(each.saysBefore(WHOLE) && statement.amounts.getLast() == each)).toList();
        if (bare.size() > (tokens ? 2 : 1) && !isTold(bare)) {
            return;
        }
        for (int index = 0; index < bare.size(); index++) {
            statement.amounts.remove(bare.get(index));
            if (tokens) {
                ofTokens(bare, index);
            } else {
                ofEach(bare.get(index));
            }
        }
    }

    /// Whether something says that an amount is for one of the people: `each`, a price, or what is free before it.
    private boolean isOfOnePerson() {
        return !statement.of(Noun.Kind.PEOPLE).isEmpty() && (!statement.free.isEmpty()
                || statement.amounts.stream().anyMatch(each -> isOfEach(each) || each.saysBefore(PRICED)));
    }

    private void ofTokens(List<Quantity> bare, int index) {
        Quantity price = bare.get(index);
        boolean tiny = bare.getFirst().value().high().compareTo(new BigDecimal("0.02")) < 0;
        boolean slashed = bare.size() == 2 && bare.getLast().link() == Link.SLASH
                && bare.stream().noneMatch(each -> each.noun().equals(Optional.of(Noun.CACHED)));
        Noun direction = price.noun().filter(_ -> !slashed).orElse(bare.size() == 1 ? Noun.TOKEN : index == 0 ? Noun.INPUT : Noun.OUTPUT);
        BigDecimal size = isOfOne(bare) ? BigDecimal.ONE : tiny ? BigDecimal.valueOf(1_000) : MILLION;
        statement.prices.add(price.withValue(price.value().dividedBy(Span.of(size))).withPer(List.of(direction)));
        statement.assume(isOfOne(bare) ? "price.token" : tiny ? "price.thousand" : "price.million", price.text());
    }

    private void ofEach(Quantity price) {
        Noun one = each(price);
        statement.prices.add(price.withPer(List.of(one)));
        statement.assume("price.each", price.text(), one.singular());
    }

    /// A number alone at the end, as in `... = 105 a month`, is the claim where tokens are counted and no money is claimed.
    void bareResult(Quantity last) {
        boolean bare = last.form() == Amount.Form.PLAIN && last.noun().isEmpty() && last.things().isEmpty() && last.link() == Link.EQUALS;
        if (bare && !statement.of(Noun.Kind.TOKEN).isEmpty() && statement.amounts.stream().noneMatch(Claimed::isClaim)) {
            statement.plain.remove(last);
            statement.used.add(last);
            statement.amounts.add(last.asDollars());
            statement.assume("dollars", last.text());
        }
    }

    /// `80 people x $9 a month`, `400 employees, on 250 days, at 5 cents a day`: what is paid for one of them.
    private boolean ofPeople() {
        List<Quantity> priced = statement.amounts.stream().filter(each -> each.link() == Link.TIMES || each.link() == Link.AT).toList();
        List<Quantity> people = statement.of(Noun.Kind.PEOPLE);
        boolean one = priced.size() == 1 && people.size() == 1 && !priced.getFirst().times().isEmpty()
                && !statement.amounts.getLast().times().isEmpty()
                && statement.amounts.getLast() != priced.getFirst() && people.getFirst().start() < priced.getFirst().start();
        if (one) {
            List<Noun> per = Stream.concat(people.getFirst().noun().stream(), priced.getFirst().per().stream()).toList();
            statement.amounts.remove(priced.getFirst());
            statement.prices.add(priced.getFirst().withPer(per));
        }
        return one;
    }

    /// `10,000 documents x 4 calls x $0.006`: of the last that is multiplied; `25 jobs, each with 200 calls at $0.02`: of what each has.
    private Noun each(Quantity price) {
        return statement.of(Noun.Kind.EVENT).stream().filter(each -> each.start() < price.start() && (price.link() == Link.TIMES
                && each.link() == Link.TIMES || price.link() == Link.AT && each.saysBefore(Statement.EVERY) && !each.isOccasion()))
                .reduce((_, last) -> last).or(statement::innermost)
                .or(() -> statement.of(Noun.Kind.PEOPLE).stream().findFirst()).flatMap(Quantity::noun).orElseThrow();
    }

    /// `20,000,000 tokens x $0.000003`: no thousand tokens cost so little.
    private static boolean isOfOne(List<Quantity> bare) {
        return bare.stream().anyMatch(each -> each.value().high().compareTo(new BigDecimal("0.00002")) < 0
                || each.link() == Link.TIMES && each.value().high().compareTo(new BigDecimal("0.0001")) < 0);
    }

    /// `100k tokens a day at $2/M and 200 images a day at $0.02`: the price right behind what is counted beside tokens.
    private void beside() {
        boolean timed = !statement.of(Noun.Kind.TOKEN).isEmpty() && statement.of(Noun.Kind.TOKEN).stream()
                .noneMatch(each -> each.times().isEmpty()) && statement.prices.stream().allMatch(TokenPrices::isOfTokens);
        List<Quantity> events = statement.of(Noun.Kind.EVENT);
        statement.amounts.stream().filter(each -> timed && events.size() == 1 && each.per().isEmpty() && each.link() == Link.AT
                && each.start() > events.getFirst().start()).findFirst().ifPresent(price -> {
                    statement.amounts.remove(price);
                    statement.prices.add(price.withPer(events.getFirst().noun().stream().toList()));
                });
    }

    /// Where one direction has its price for a million, a price of the other without a unit is one for a million, too:
    /// `1,000 input tokens x $3 + 300 output tokens x $15 per million`.
    private void other() {
        List<Noun> priced = statement.prices.stream().flatMap(price -> price.per().stream()).distinct().toList();
        List<Quantity> bare = statement.amounts.stream()
                .filter(each -> each.per().isEmpty() && (each.link() == Link.TIMES || each.link() == Link.AT)).toList();
        boolean oneDirection = priced.equals(List.of(Noun.INPUT)) || priced.equals(List.of(Noun.OUTPUT));
        if (bare.size() != 1 || statement.prices.size() != 1 || !oneDirection) {
            return;
        }
        Quantity price = bare.getFirst();
        statement.amounts.remove(price);
        statement.prices.add(price.withValue(price.value().dividedBy(Span.of(MILLION)))
                .withPer(List.of(priced.contains(Noun.INPUT) ? Noun.OUTPUT : Noun.INPUT)));
        statement.assume("price.million", price.text());
    }

    /// `at $2.50/$10 a request of 3k/1k tokens costs $0.0175`: where nothing else says what tokens cost.
    private void slashed() {
        List<Quantity> pair = statement.amounts.stream().filter(each -> each.per().isEmpty()).limit(2).toList();
        boolean open = statement.of(Noun.Kind.TOKEN).size() == 2 && statement.prices.stream().noneMatch(TokenPrices::isOfTokens);
        if (open && pair.size() == 2 && pair.getLast().link() == Link.SLASH) {
            statement.amounts.removeAll(pair);
            price(pair.getFirst(), Noun.INPUT);
            price(pair.getLast(), Noun.OUTPUT);
        }
    }

    /// Whether all of three say what they are for, or two, and the last is the other: `$0.30 cached, $3 uncached, output at $15`.
    private static boolean isTold(List<Quantity> bare) {
        List<Noun> told = bare.stream().map(Quantity::noun).flatMap(Optional::stream).distinct().toList();
        return bare.size() == MOST_PRICES
                && (told.size() == bare.size() || told.size() == bare.size() - 1 && bare.getLast().noun().isEmpty());
    }

    /// `Nova Pro 0.80/3.20`, `at 3/15`: two numbers alone, where tokens are counted and nothing is priced.
    private boolean pair() {
        for (int index = 1; index < statement.plain.size(); index++) {
            Quantity input = statement.plain.get(index - 1);
            Quantity output = statement.plain.get(index);
            if (output.link() == Link.SLASH && input.value().high().compareTo(output.value().low()) <= 0
                    && output.value().high().compareTo(MOST) <= 0) {
                price(input, Noun.INPUT);
                price(output, Noun.OUTPUT);
                return true;
            }
        }
        return false;
    }

    private void price(Quantity number, Noun direction) {
        statement.used.add(number);
        statement.prices.add(number.asDollars().withValue(number.value().dividedBy(Span.of(MILLION))).withPer(List.of(direction)));
        statement.assume("price.million", number.text());
    }

    /// `each around $0.0006`.
    private static boolean isRightAfterEach(Quantity money) {
        return money.before().stream().filter(word -> !Vocabulary.ABOUT.contains(word)).reduce((_, last) -> last).filter("each"::equals)
                .isPresent();
    }

    /// `every one of them burns $2.40`.
    private boolean isOfEach(Quantity money) {
        List<String> before = money.before();
        boolean first = statement.amounts.getFirst() == money && statement.of(Noun.Kind.PEOPLE).stream()
                .anyMatch(people -> people.start() < money.start() && people.before().contains("each"));
        return (first || before.size() > 1 && before.subList(Math.max(0, before.size() - NEAR), before.size()).contains("each"))
                && statement.amounts.getLast() != money;
    }

    private boolean isBarePrice(Quantity money, boolean tokens) {
        if (money.link() == Link.EQUALS && statement.amounts.getLast() == money) {   // `at half the list price = $400`
            return false;
        }
        boolean directed = tokens && money.noun().isPresent() && (!money.saysBefore(Set.of("total", "cost", "bill", "="))
                || money.saysBefore(Set.of("price", "rate")));
        boolean beyond = !statement.free.isEmpty() && money.saysBefore(BEYOND);
        boolean priced = !tokens && money.saysBefore(PRICED) && statement.amounts.getLast() != money;
        boolean ofOne = money.saysBefore(ONE) && (money.saysBefore(COSTING) || isRightAfterEach(money));
        boolean rest = money.saysBefore(OTHERS) && !money.before().isEmpty() && COSTING.contains(money.before().getLast())
                && statement.amounts.getLast() != money;   // `half are free; the others cost $0.009`
        boolean each = !tokens && (beyond || rest || priced || ofOne && statement.amounts.getLast() != money
                || isOfEach(money));
        boolean occasion = statement.innermost().filter(Quantity::isOccasion).isPresent() && statement.amounts.getLast() != money;
        boolean ofEvent = !tokens && money.before().equals(List.of("of")) && statement.amounts.getLast() != money;   // `3 invoices of $70`
        boolean linked = occasion || ofEvent || money.link() == Link.AT || money.link() == Link.TIMES || each;
        int index = statement.amounts.indexOf(money);
        boolean second = index > 0 && (money.link() == Link.SLASH || money.link() == Link.AND)
                && (statement.amounts.get(index - 1).link() == Link.AT || statement.amounts.get(index - 1)
                .saysBefore(Set.of("price", "rate")));
        boolean paired = tokens && (money.link() == Link.SLASH || index + 1 < statement.amounts.size()
                && statement.amounts.get(index + 1).link() == Link.SLASH);   // `$3/$15`
        return directed || linked || second || paired
                || tokens && money.saysBefore(Set.of("price", "rate")) && !money.saysBefore(Set.of("total"));
    }
}
