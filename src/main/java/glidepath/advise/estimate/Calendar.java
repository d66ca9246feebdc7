package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Message;

/// How many days a month has and the like, as the text says or as is usual.
///
/// @param stated what the text says: of `22 working days a month` 22 for `day:month`
record Calendar(Map<String, Span> stated) {

    /// As is usual: the text says nothing else.
    static final Calendar USUAL = new Calendar(Map.of());

    /// The units from short to long, and how many of each make one of the next.
    private static final List<String> UNITS = List.of("second", "minute", "hour", "day", "month", "year");
    private static final List<String> STEPS = List.of("60", "60", "24", "30", "12");
    private static final Noun SECOND = new Noun("second", Noun.Kind.TIME);
    private static final List<Noun> SHORT = List.of(SECOND, Noun.MINUTE, Noun.HOUR);
    private static final List<Noun> RUNNING = List.of(Noun.YEAR, Noun.MONTH, Noun.WEEK, Noun.DAY);
    /// From short to long.
    private static final List<Noun> ALL = List.of(SECOND, Noun.MINUTE, Noun.HOUR, Noun.DAY, Noun.WEEK, Noun.SPRINT, Noun.MONTH,
            Noun.QUARTER, Noun.YEAR, Noun.TERM);
    private static final Span MONTHS_A_QUARTER = Span.of(BigDecimal.valueOf(3));
    static final Span WEEKS_A_MONTH = Span.of(Decimals.divide(BigDecimal.valueOf(52), BigDecimal.valueOf(12)));
    private static final Span WEEKS_A_SPRINT = Span.of(BigDecimal.TWO);
    private static final Span WEEKS_A_YEAR = Span.of(BigDecimal.valueOf(52));
    private static final Span DAYS_A_YEAR = Span.of(BigDecimal.valueOf(365));
    private static final Span DAYS_A_WEEK = Span.of(BigDecimal.valueOf(7));

    /// How many of one unit the other has: 30 for `day` in `month`; a fraction where it is longer.
    Span in(Noun unit, Noun whole) {
        if (unit.equals(whole)) {
            return Span.ONE;
        }
        if (isShorter(whole, unit)) {
            return Span.ONE.dividedBy(in(whole, unit));
        }
        Optional<Span> running = running(unit, whole);
        if (running.isPresent()) {
            return running.get();
        }
        if (whole.equals(Noun.TERM)) {
            return inTerm(unit);
        }
        String key = key(unit, whole);
        if (!stated.containsKey(key) && whole.equals(Noun.SPRINT)) {
            Span weeks = stated.getOrDefault(key(Noun.WEEK, whole), WEEKS_A_SPRINT);
            return unit.equals(Noun.WEEK) ? weeks : in(unit, Noun.WEEK).times(weeks);
        }
        if (!stated.containsKey(key) && unit.equals(Noun.SPRINT)) {
            return in(Noun.WEEK, whole).dividedBy(in(Noun.WEEK, unit));
        }
        return stated.containsKey(key) ? stated.get(key) : usual(unit, whole);
    }

    private Span usual(Noun unit, Noun whole) {
        return switch (key(unit, whole)) {
            case "day:year" -> stated.containsKey("month:year") ? in(Noun.DAY, Noun.MONTH).times(in(Noun.MONTH, Noun.YEAR))
                    : stated.containsKey("day:month") ? stated.get("day:month").times(BigDecimal.valueOf(12))
                    : stated.containsKey("day:week") ? stated.get("day:week").times(in(Noun.WEEK, Noun.YEAR)) : DAYS_A_YEAR;
            case "day:week" -> DAYS_A_WEEK;
            case "week:month" -> WEEKS_A_MONTH;
            case "week:year" -> WEEKS_A_YEAR;
            case "month:quarter" -> MONTHS_A_QUARTER;
            default -> byParts(unit, whole);
        };
    }

    /// Of all the time, which is told in some other unit.
    private Span inTerm(Noun unit) {
        return ALL.reversed().stream().filter(told -> stated.containsKey(key(told, Noun.TERM))).findFirst()
                .map(told -> in(unit, told).times(stated.getOrDefault(key(told, Noun.TERM), Span.ONE))).orElse(Span.ONE);
    }

    /// How much of its time something runs, where the text says it: `20 hours a week`, `60 minutes a day`.
    private Optional<Span> running(Noun unit, Noun whole) {
        if (Calendar.isShorter(Noun.HOUR, unit)) {
            return Optional.empty();
        }
        for (Noun longer : RUNNING) {
            for (Noun shorter : SHORT) {
                Span many = stated.get(key(shorter, longer));
                if (many != null && !isShorter(whole, longer)) {
                    Span one = unit.equals(shorter) ? Span.ONE : isShorter(unit, shorter) ? in(unit, shorter)
                            : Span.ONE.dividedBy(in(shorter, unit));
                    return Optional.of(many.times(one).times(in(longer, whole)));
                }
            }
        }
        return Optional.empty();
    }

    /// Over the unit between: days of a month by those of a week, where the text says these.
    private Span byParts(Noun unit, Noun whole) {
        if (whole.name().equals("quarter")) {
            return in(unit, Noun.MONTH).times(MONTHS_A_QUARTER);
        }
        if (unit.name().equals("quarter")) {
            return Span.of(BigDecimal.valueOf(4));
        }
        if (whole.equals(Noun.WEEK)) {
            return in(unit, Noun.DAY).times(in(Noun.DAY, Noun.WEEK));
        }
        if (unit.equals(Noun.WEEK)) {
            return Span.ONE.dividedBy(in(whole, unit));
        }
        if (stated.containsKey("day:week") && !stated.containsKey("day:month") && unit.equals(Noun.DAY) && whole.equals(Noun.MONTH)) {
            return stated.get("day:week").times(in(Noun.WEEK, Noun.MONTH));
        }
        int next = UNITS.indexOf(unit.name()) + 1;
        Noun between = new Noun(UNITS.get(next), Noun.Kind.TIME);
        Span step = stated.getOrDefault(key(unit, between), Span.of(new BigDecimal(STEPS.get(next - 1))));
        if (between.equals(whole)) {
            return step;
        }
        return step.times(in(between, whole));
    }

    /// That a month is taken as 30 days, where the text does not say how many it has.
    Optional<Message> assumed(Noun unit, Noun basis) {
        Noun shorter = isShorter(unit, basis) ? unit : basis;
        Noun longer = isShorter(unit, basis) ? basis : unit;
        Noun base = isShorter(shorter, Noun.DAY) ? Noun.DAY : shorter;
        boolean told = base.equals(longer) || stated.containsKey(key(base, longer)) || longer.equals(Noun.WEEK)
                || longer.equals(Noun.TERM) || base.equals(Noun.MONTH);
        return told ? Optional.empty() : Optional.of(Message.of("estimate.assumed.time", longer.singular(),
                in(base, longer).low().round(new MathContext(4)), base.plural()));
    }

    static String key(Noun unit, Noun whole) {
        return unit.name() + ":" + whole.name();
    }

    static boolean isShorter(Noun one, Noun other) {
        return rank(one) < rank(other);
    }

    private static int rank(Noun unit) {
        return ALL.indexOf(unit);
    }
}
