package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.advise.estimate.Quantity.Link;

/// What counts mean by what stands at them, though no word of theirs says it.
record Implied(Statement statement) {

    private static final Set<String> NO_EVENTS =
            Set.of("parameter", "context", "word", "character", "version", "window", "star", "percent", "page", "dimension");
    static final Set<String> OF_THEM = Set.of("whom", "them", "these", "those", "which", "active");
    private static final Set<String> LIMITS = Set.of("first", "minimum", "min", "maximum", "max");
    private static final Set<String> WINDOWS = Set.of("window", "increment", "block", "interval");
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Pattern OF_WHOLE = Pattern.compile("(?i)\\b(of (them|which|those|these|that|it)|are|were)\\b");
    private static final Pattern FEWER = Pattern.compile("(?i)\\b(fewer|less)\\b");
    private static final Noun MACHINE = new Noun("machine", Noun.Kind.MACHINE);
    private static final Set<String> SINGLE = Set.of("one", "single");
    private static final int NEAR = 12;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);
    private static final BigDecimal FEWEST_DAYS = BigDecimal.valueOf(20);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(240);

    void find() {
        days();
        otherEvents();
        new Fractions(statement).find();
        fewer();
        parted();
        part(Noun.CACHED, Noun.INPUT);
        part(Noun.THINKING, Noun.OUTPUT);
        machines();
        windows();
        timeEach();
    }

    /// `each weekday (22 a month)`.
    static boolean isDays(Quantity each, List<Quantity> counts) {
        return each.form() == Amount.Form.PLAIN && each.noun().isEmpty() && each.per().equals(List.of(Noun.MONTH))
                && each.value().high().compareTo(MOST_DAYS) <= 0 && counts.stream().anyMatch(other -> other.per().contains(Noun.DAY));
    }

    /// `One user sends 20 messages ... 100 users`, `(minimum 5 users) ... 12 users`.
    static boolean isExample(Quantity each, List<Quantity> all) {
        boolean limit = !each.before().isEmpty() && LIMITS.contains(each.before().getLast()) && !FreeAmounts.isFree(each);
        boolean one = each.value().equals(Span.ONE) && (each.link() == Link.NONE || !each.before().isEmpty()
                && each.before().getLast().equals("for"));
        return (each.counts(Noun.Kind.PEOPLE) || each.counts(Noun.Kind.EVENT)) && each.per().isEmpty() && (limit || one)
                && all.stream().anyMatch(other -> other.noun().equals(each.noun()) && other.start() != each.start()
                && !other.value().equals(each.value()) && other.form() == Amount.Form.PLAIN && other.link() != Link.EQUALS);
    }

    /// `images at $0.039; 1,500 of them`: whatever has a price.
    static boolean isOfThem(Quantity each) {
        return each.after().size() > 1 && each.after().getFirst().equals("of") && OF_THEM.contains(each.after().get(1));
    }

    /// `10k requests/day × 30`: so many days, where something is told for each day and nothing else says how many there are.
    private void days() {
        boolean daily = statement.counts.stream().anyMatch(each -> each.times().equals(List.of(Noun.DAY)))
                && statement.of(Noun.Kind.TIME).isEmpty();
        statement.plain.stream().filter(each -> daily && each.link() == Quantity.Link.TIMES && each.value().isPoint()
                && each.value().high().compareTo(FEWEST_DAYS) >= 0 && each.value().high().compareTo(MOST_DAYS) <= 0).findFirst()
                .ifPresent(each -> {
                    statement.plain.remove(each);
                    statement.counts.add(each.with(Noun.DAY));
                });
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

    /// `We serve 3 regions. Each has 15,000 calls a day`: whoever they are.
    ///
    /// @param event what each of them does, or has
    void owners(Quantity event) {
        List<Quantity> before = statement.counts.stream().filter(each -> each.start() < event.start() && each.counts(Noun.Kind.OTHER)
                && each.per().isEmpty() && each.link() == Link.NONE && each.value().low().compareTo(BigDecimal.ONE) > 0).toList();
        boolean each = event.saysBefore(Statement.EVERY) && statement.of(Noun.Kind.PEOPLE).isEmpty() && event.things().isEmpty();
        before.stream().limit(1).filter(_ -> each && before.size() == 1).forEach(owner ->
                replace(owner, owner.with(new Noun(owner.noun().orElseThrow().name(), Noun.Kind.PEOPLE))));
    }

    private void replace(Quantity before, Quantity after) {
        statement.counts.set(statement.counts.indexOf(before), after);
    }

    /// `output from 800 to 300 tokens: 70,000 calls × 500 fewer tokens × $15/M`: what is counted is the difference.
    private void fewer() {
        statement.of(Noun.Kind.TOKEN).stream().filter(each -> FEWER.matcher(each.text()).find()).findFirst().ifPresent(less ->
                statement.of(Noun.Kind.TOKEN).stream().filter(each -> each != less).forEach(each -> {
                    statement.counts.remove(each);
                    statement.used.add(each);
                }));
    }

    /// `3,500 input tokens: 3,000 cached, 500 uncached`: only the parts count.
    private void parted() {
        List<Quantity> inputs = statement.of(Noun.Kind.TOKEN).stream().filter(each -> each.noun().equals(Optional.of(Noun.INPUT))).toList();
        Optional<Quantity> cached = statement.count(Noun.CACHED);
        if (inputs.size() == 2 && cached.filter(part -> inputs.getLast().value().plus(part.value()).equals(inputs.getFirst().value()))
                .isPresent()) {
            statement.counts.remove(inputs.getFirst());
            statement.used.add(inputs.getFirst());
        }
    }

    /// `4,000 in (3,000 of them cached)`, `3,000 out (2,600 of them reasoning)`: so many of the whole are not of the other kind.
    private void part(Noun kind, Noun of) {
        Optional<Quantity> part = statement.count(kind).filter(each -> OF_WHOLE.matcher(each.text()).find()
                || each.says(Set.of("thereof")) || each.saysBefore(Set.of("which", "whereof", "including")));
        Optional<Quantity> whole = statement.count(of);
        if (part.isPresent() && whole.isPresent() && whole.get().value().low().compareTo(part.get().value().high()) >= 0) {
            Span rest = whole.get().value().minus(part.get().value());
            replace(whole.get(), whole.get().withValue(rest));
            statement.plain.stream().filter(each -> each.saysBefore(CachePrices.REST) && each.value().equals(rest)).findFirst()
                    .ifPresent(each -> {   // `the other 10M`
                        statement.plain.remove(each);
                        statement.used.add(each);
                    });
        }
    }

    /// `4 copies of an 8-CMU model`: each of them.
    private void machines() {
        List<Quantity> all = statement.of(Noun.Kind.MACHINE);
        all.stream().filter(each -> each.saysBefore(Statement.EVERY) && each.things().isEmpty()).findFirst().ifPresent(machine ->
                statement.of(Noun.Kind.OTHER).stream().filter(each -> each.start() < machine.start() && each.per().isEmpty()).limit(1)
                .forEach(each -> replace(machine, machine.plusPer(each.noun().orElseThrow()))));   // `5 sites, each with 2 servers`
        if (all.isEmpty()) {
            rented();
        }
        if (all.size() == 2 && all.getFirst().noun().equals(Optional.of(Noun.CMU)) && all.getLast().things().isEmpty()
                && all.getFirst().things().isEmpty() && all.getLast().noun().filter(noun -> noun.name().equals("copy")).isPresent()) {
            replace(all.getFirst(), all.getFirst().plusPer(all.getLast().noun().orElseThrow()));   // `a 2-CMU model with 3 copies`
            return;
        }
        if (all.size() == 2 && all.getLast().link() == Link.OF && all.getLast().things().isEmpty()
                && !all.getFirst().noun().equals(all.getLast().noun()) && all.getFirst().things().isEmpty()) {
            replace(all.getLast(), all.getLast().plusPer(all.getFirst().noun().orElseThrow()));
            statement.assume("each", all.getLast().noun().orElseThrow().plural(), all.getFirst().noun().orElseThrow().singular());
        }
    }

    /// `$98 per hour; 8 of them`: what is rented.
    private void rented() {
        boolean hourly = !statement.prices.isEmpty() && statement.prices.stream().allMatch(price -> !price.times().isEmpty()
                && price.things().stream().allMatch(unit -> unit.is(Noun.Kind.MACHINE)));
        Noun unit = statement.prices.stream().flatMap(price -> price.things().stream()).findFirst().orElse(MACHINE);
        Stream.of(Noun.ITEM).filter(_ -> hourly).flatMap(item -> statement.count(item).stream()).forEach(each -> replace(each,
                each.with(unit)));
    }

    /// `billed in 5-minute windows`, as those of an imported model are: what runs is billed in whole ones.
    private void windows() {
        Optional<Quantity> said = statement.of(Noun.Kind.TIME).stream().filter(each -> each.per().isEmpty() && each.value().isPoint()
                && each.value().high().signum() > 0 && !each.after().isEmpty()
                && WINDOWS.contains(Vocabulary.singular(each.after().getFirst()))
                && (each.before().isEmpty() || !SINGLE.contains(each.before().getLast()))
                && each.text().contains("-")).findFirst();
        boolean units = statement.count(Noun.CMU).isPresent();
        Noun unit = said.flatMap(Quantity::noun).orElse(Noun.MINUTE);
        BigDecimal step = said.map(each -> each.value().high()).orElse(FIVE);
        said.ifPresent(each -> {
            statement.counts.remove(each);
            statement.used.add(each);
            statement.plain.stream().filter(many -> each.before().isEmpty() && many.start() < each.start()
                    && each.start() - many.start() < NEAR).findFirst().ifPresent(many -> {   // `four 5-minute windows`
                        statement.plain.remove(many);
                        statement.counts.add(many.withValue(many.value().times(step)).with(unit));
                    });
        });
        if (said.isEmpty() && !units) {
            return;
        }
        statement.of(Noun.Kind.TIME).stream().filter(each -> each.noun().equals(Optional.of(unit)) && each.value().isPoint())
                .forEach(each -> {
                    BigDecimal whole = each.value().high().divide(step, 0, RoundingMode.CEILING).multiply(step);
                    if (whole.compareTo(each.value().high()) != 0) {
                        replace(each, each.withValue(Span.of(whole)));
                        statement.assume("windows", each.value().high(), unit.plural(), step, whole);
                    }
                });
    }

    /// `3,500 calls of 4 minutes a month`: so many calls a month.
    private void timeOfEach(Quantity event) {
        int index = statement.counts.indexOf(event) + 1;
        Optional<Quantity> time = Optional.of(index).filter(next -> next < statement.counts.size()).map(statement.counts::get)
                .filter(each -> each.counts(Noun.Kind.TIME) && each.link() == Link.OF && each.times().size() == 1
                && each.things().isEmpty() && event.times().isEmpty());
        time.ifPresent(each -> {
            replace(event, event.plusPer(each.times().getFirst()));
            replace(each, each.withPer(List.of()));
        });
    }

    /// `20,000 calls of 4 minutes at $0.07 per minute`: each of them, unless so many are those of all.
    private void timeEach() {
        Optional<Quantity> event = statement.innermost();
        boolean machines = !statement.of(Noun.Kind.MACHINE).isEmpty();
        if (event.isEmpty() || machines) {
            return;
        }
        timeOfEach(event.get());
        statement.of(Noun.Kind.TIME).stream().filter(time -> time.per().isEmpty() && time.link() != Link.EQUALS
                && Calendar.isShorter(time.noun().orElseThrow(), Noun.HOUR) && time.value().high().compareTo(LONGEST) <= 0
                && statement.prices.stream().flatMap(price -> price.times().stream())
                .anyMatch(unit -> Calendar.isShorter(unit, Noun.DAY))).findFirst()
                .ifPresent(time -> {
                    replace(time, time.plusPer(event.get().noun().orElseThrow()));
                    statement.assume("each", time.noun().orElseThrow().plural(), event.get().noun().orElseThrow().singular());
                });
    }
}
