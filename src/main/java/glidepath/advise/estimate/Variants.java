package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import glidepath.units.Decimals;
import glidepath.units.Message;

/// Other lengths of a month or a year, where the text does not say how many days they have: a claim by one of them is not wrong.
record Variants(Calendar calendar, Noun basis) {

    private static final List<String> DAYS = List.of("20", "21", "22", "28", "31");
    /// Of a month whose weeks have fewer days than seven.
    private static final List<String> WORKDAYS = List.of("20", "21", "22");
    private static final BigDecimal MEAN_MONTH = Decimals.divide(BigDecimal.valueOf(365), BigDecimal.valueOf(12));

    /// Another calendar, and what it takes for granted.
    record Other(Calendar calendar, Message message) {
    }

    Stream<Other> stream() {
        if (!basis.equals(Noun.MONTH) && !basis.equals(Noun.YEAR) && !basis.equals(Noun.TERM)) {
            return Stream.of();
        }
        boolean workdays = isStated("day:week");
        boolean other = workdays && !Decimals.same(calendar.in(Noun.DAY, Noun.WEEK).high(), BigDecimal.valueOf(5));
        Stream<Other> days = isStated("day:month") || isStated("day:year") || other ? Stream.of()
                : Stream.concat((workdays ? WORKDAYS : DAYS).stream().map(BigDecimal::new), Stream.of(MEAN_MONTH).filter(_ -> !workdays))
                .map(number -> other("day:month", number, Noun.DAY));
        Stream<Other> weeks = isStated("week:month") || isStated("week:year") ? Stream.of()
                : Stream.of(other("week:month", BigDecimal.valueOf(4), Noun.WEEK));
        Stream<Other> hours = isStated("hour:day") ? Stream.of()
                : Stream.of(other("hour:month", BigDecimal.valueOf(730), Noun.HOUR), other("hour:day", BigDecimal.valueOf(8), Noun.HOUR));
        return Stream.of(days, weeks, hours).flatMap(each -> each);
    }

    private boolean isStated(String key) {
        return calendar.stated().containsKey(key);
    }

    private Other other(String key, BigDecimal number, Noun unit) {
        var stated = new HashMap<>(calendar.stated());
        stated.put(key, Span.of(number));
        String whole = key.substring(key.indexOf(':') + 1);
        return new Other(new Calendar(stated),
                Message.of("estimate.depends", whole, number.round(new java.math.MathContext(4)), unit.plural()));
    }
}
