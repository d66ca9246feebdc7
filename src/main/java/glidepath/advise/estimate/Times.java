package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How long a sum is for, and how its calendar is: `22 days a month`, `8 hours a day`, `x 30 days`, `over 3 years`.
record Times(Statement statement) {

    private static final Set<String> FOR = Set.of("for", "over", "during", "across", "through", "of");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "next", "whole", "full");
    /// Before or behind years that nothing is paid for.
    private static final Set<String> NO_SPAN = Set.of("after", "since", "ago", "old", "later", "experience", "within");
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    void find() {
        var stated = new HashMap<String, Span>();
        statement.of(Noun.Kind.TIME).stream().filter(time -> time.value().low().signum() > 0 && time.things().isEmpty())
                .forEach(time -> find(time, stated));
        statement.calendar = new Calendar(Map.copyOf(stated));
        statement.days.filter(this::multiplies).ifPresent(this::perDay);
    }

    private void find(Quantity time, Map<String, Span> stated) {
        Noun unit = time.noun().orElseThrow();
        boolean rush = isRush(time);
        boolean spans = (rush || !Calendar.isShorter(unit, Noun.DAY)) && statement.days.isEmpty()
                && !(unit.equals(Noun.YEAR) && time.says(NO_SPAN));
        Optional<Noun> each = multiplied(time);
        if (each.isPresent()) {
            stated.put(Calendar.key(unit, each.get()), time.value());
        } else if (!time.times().isEmpty()) {
            stated.put(Calendar.key(unit, time.times().getFirst()), time.value());
            if (multiplies(time) && !Calendar.isShorter(unit, Noun.DAY) && (time.link() == Quantity.Link.TIMES
                    || isBeforeTimes(statement.counts.indexOf(time) + 1))) {   // `weekly: 7 days × 850 calls`
                statement.days = Optional.of(time);
                stated.put(Calendar.key(unit, Noun.TERM), time.value());
            }
        } else if (unit.equals(Noun.HOUR) && time.value().high().compareTo(HOURS_A_DAY) <= 0 && !rush && tellsPeriod()) {
            stated.put(Calendar.key(unit, Noun.DAY), time.value());
        } else if (spans) {
            statement.days = Optional.of(time);
            stated.putIfAbsent(Calendar.key(unit, usualHere(time)), time.value());
            stated.put(Calendar.key(unit, Noun.TERM), time.value());
        } else {
            return;
        }
        statement.used.add(time);
    }

    /// `$1.50 an hour × 40 hours × 52 weeks`: hours of each week.
    private Optional<Noun> multiplied(Quantity time) {
        int next = statement.counts.indexOf(time) + 1;
        boolean hours = time.times().isEmpty() && Calendar.isShorter(time.noun().orElseThrow(), Noun.DAY) && isBeforeTimes(next)
                && statement.counts.get(next).counts(Noun.Kind.TIME) && statement.counts.get(next).per().isEmpty();
        return Optional.of(hours).filter(Boolean::booleanValue).flatMap(_ -> statement.counts.get(next).noun())
                .filter(unit -> !Calendar.isShorter(unit, Noun.DAY));
    }

    /// How long something is paid for, where the text says it: `5 minutes per ticket`, `730 hours`.
    Optional<Quantity> told(Set<Quantity> used) {
        return statement.of(Noun.Kind.TIME).stream().filter(time -> !used.contains(time) && !statement.days.equals(Optional.of(time)))
                .filter(time -> Calendar.isShorter(time.noun().orElseThrow(), Noun.DAY)).findFirst();
    }

    /// How long something is paid for at a price.
    Optional<Quantity> lengthOf(Quantity price, Noun unit, Set<Quantity> used) {
        return told(used).or(() -> Optional.of(price).filter(each -> each.link() == Quantity.Link.PLUS).flatMap(_ -> again(unit, used)));
    }

    /// `$0.24 an hour plus $0.06 an hour, 900 hours`: as long as what it comes on top of.
    private Optional<Quantity> again(Noun unit, Set<Quantity> used) {
        return statement.of(Noun.Kind.TIME).stream().filter(time -> time.noun().equals(Optional.of(unit)) && used.contains(time)
                && !statement.days.equals(Optional.of(time))).findFirst();
    }

    /// Whether a day or more is named anywhere, so that a few hours are those of a day.
    private boolean tellsPeriod() {
        return Stream.of(statement.counts, statement.prices, statement.amounts).flatMap(List::stream).flatMap(each ->
                Stream.concat(each.per().stream(), each.noun().stream())).anyMatch(noun -> noun.is(Noun.Kind.TIME)
                && !Calendar.isShorter(noun, Noun.DAY));
    }

    /// `5 requests per second for one hour`: less than a day, and all there is.
    private boolean isRush(Quantity time) {
        return Calendar.isShorter(time.noun().orElseThrow(), Noun.DAY) && isFor(time) && statement.of(Noun.Kind.MACHINE).isEmpty()
                && statement.of(Noun.Kind.TIME).stream().allMatch(other -> other.times().isEmpty())   // but not of `20 days a month`
                && statement.prices.stream().allMatch(price -> price.times().isEmpty())
                && statement.of(Noun.Kind.EVENT).stream().flatMap(each -> each.times().stream())
                .anyMatch(each -> Calendar.isShorter(each, Noun.DAY));
    }

    private boolean isFor(Quantity time) {
        boolean day = time.before().equals(List.of(",")) && statement.of(Noun.Kind.TIME).size() == 1
                && time.value().equals(Span.of(BigDecimal.valueOf(24)));   // `..., 24h: $14.40`
        return day || time.before().stream().filter(word -> !ARTICLES.contains(word)).reduce((_, last) -> last).filter(FOR::contains)
                .isPresent();
    }

    /// What so many days, weeks or months make: 30 days a month, 12 months a year; anything else is all there is.
    static Noun whole(Quantity time) {
        boolean is = switch (time.noun().orElseThrow().name()) {
            case "day" -> isWithin(time, 28, 31) || isWithin(time, 360, 366);
            case "week" -> isWithin(time, 52, 52);
            case "month" -> isWithin(time, 12, 12);
            default -> false;
        };
        return is ? usual(time) : Noun.TERM;
    }

    private static boolean isWithin(Quantity time, int least, int most) {
        return time.value().isPoint() && time.value().high().compareTo(BigDecimal.valueOf(least)) >= 0
                && time.value().high().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /// Of what people tell so many: up to 31 days of a month, more of a year.
    private Noun usualHere(Quantity time) {
        boolean week = time.noun().equals(Optional.of(Noun.DAY)) && time.value().high().compareTo(DAYS_A_WEEK) <= 0
                && statement.amounts.stream().anyMatch(each -> each.times().contains(Noun.WEEK));   // `5 days ... $350 a week`
        return week ? Noun.WEEK : usual(time);
    }

    private static Noun usual(Quantity time) {
        int many = time.value().high().intValue();
        return switch (time.noun().orElseThrow().name()) {
            case "day" -> many <= 31 ? Noun.MONTH : Noun.YEAR;
            case "week" -> many <= 5 ? Noun.MONTH : Noun.YEAR;
            case "month" -> Noun.YEAR;
            default -> Noun.TERM;
        };
    }

    /// `x 30 days`, `for 30 days`: what happens is meant to happen each day, where nothing says how often it does.
    private boolean multiplies(Quantity time) {
        return Stream.of(Noun.Kind.EVENT, Noun.Kind.PEOPLE, Noun.Kind.TOKEN).flatMap(kind -> statement.of(kind).stream())
                .allMatch(each -> each.times().isEmpty())
                && (time.link() == Quantity.Link.TIMES || time.saysBefore(Set.of("for")) || !statement.of(Noun.Kind.PEOPLE).isEmpty()
                        || isBeforeTimes(statement.counts.indexOf(time) + 1));
    }

    private boolean isBeforeTimes(int next) {
        return next < statement.counts.size() && statement.counts.get(next).link() == Quantity.Link.TIMES;
    }

    private void perDay(Quantity time) {
        Noun unit = time.noun().orElseThrow();
        statement.outermost().or(() -> statement.of(Noun.Kind.TOKEN).stream().findFirst())
                .or(() -> statement.of(Noun.Kind.PEOPLE).stream().filter(_ -> statement.prices.stream()
                .allMatch(price -> price.times().isEmpty())).findFirst()).ifPresent(event -> {
            statement.replace(event, event.plusPer(unit));
            statement.assume("each", event.noun().orElseThrow().plural(), unit.singular());
        });
    }
}
