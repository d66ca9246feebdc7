package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Token.Kind;
import glidepath.advise.estimate.TokenList.Instead;

/// Hours of the day between two times: `from 9 to 17`, `8:00-18:30`, `between 8 am and 6 pm` are so many hours a day.
final class ClockTimes {

    private static final Set<String> FROM = Set.of("from", "between");
    private static final Set<String> TO = Set.of("to", "until", "till", "and", "through");
    /// Before hours that may be none of the day: `scaled from 2 to 4`.
    private static final Set<String> RUNS = Set.of("run", "runs", "running", "open", "up", "on", "online", "available", "operate",
            "operates", "work", "works", "working", "use", "used", "busy", "active", "live", "staffed",
            "hours", "daily", "days", "weekdays", "only");
    private static final Set<String> DAILY = Set.of("weekdays", "workdays", "daily");
    private static final Set<String> TIMED = Set.of("hour", "hours", "hourly", "h", "minute", "minutes", "hr");
    private static final Set<String> EVERY = Set.of("every", "each", "a", "per");
    private static final Set<String> DAYS = Set.of("day", "night", "weekday", "workday");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}");
    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
    private static final int THREE = 3;
    private static final int NEAR = 3;
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    private final TokenList tokens;
    private final boolean timed;

    private ClockTimes(List<Token> tokens) {
        this.tokens = new TokenList(tokens);
        timed = tokens.stream().anyMatch(token -> token.is(Kind.WORD) && TIMED.contains(token.text()));
    }

    /// A time of the day.
    ///
    /// @param minutes of the half day or the day
    /// @param half    `am` or `pm`; empty where it is not told
    /// @param told    whether it can be nothing but a time
    /// @param next    the token behind it
    private record Time(int minutes, String half, boolean told, int next) {

        int of(String other) {
            String told = half.isEmpty() ? other : half;
            int hours = minutes / HOUR;
            int more = told.startsWith("p") && hours < NOON ? NOON : told.startsWith("a") && hours == NOON ? -NOON : 0;
            return minutes + more * HOUR;
        }
    }

    /// The tokens, with hours in place of times.
    static List<Token> counted(List<Token> tokens) {
        var clock = new ClockTimes(tokens);
        return clock.tokens.with(clock::hours);
    }

    /// Between two times that begin at a place.
    private Optional<Instead> hours(int at) {
        boolean from = FROM.contains(tokens.word(at));
        Optional<Time> first = time(from ? at + 1 : at);
        Optional<Time> last = first.flatMap(time -> time(behindTo(time.next(), from)));
        if (last.isEmpty() || !isAlone(last.get().next()) || !(first.get().told() || last.get().told() || timed && (from && runs(at)
                || DAILY.contains(tokens.word(at - 1)) || tokens.is(first.get().next() + 2, Kind.HYPHEN)))) {
            return Optional.empty();
        }
        int next = last.get().next();
        boolean daily = EVERY.contains(tokens.word(next)) && DAYS.contains(tokens.word(next + 1));
        return Optional.of(new Instead(daily ? next + 2 : next, List.of(between(first.get(), last.get()), "hours", "a", "day")));
    }

    /// The token behind `to`, or a hyphen, or `-to-`; the last of all where there is none.
    private int behindTo(int index, boolean from) {
        boolean sign = tokens.is(index, Kind.HYPHEN) || tokens.is(index, Kind.DASH);
        int word = sign && tokens.is(index + 2, Kind.HYPHEN) ? index + 1 : index;
        boolean to = TO.contains(tokens.word(word)) && (from || !tokens.word(word).equals("and"));
        return to ? word == index ? index + 1 : index + THREE : sign ? index + 1 : tokens.size();
    }

    private boolean runs(int from) {
        return IntStream.range(from - NEAR, from).anyMatch(index -> RUNS.contains(tokens.word(index)));
    }

    /// Whether no number goes on and nothing that is counted follows, but for days.
    private boolean isAlone(int index) {
        boolean day = tokens.noun(index).equals(Optional.of(Noun.DAY)) && !tokens.word(index).equals("d");
        boolean rate = EVERY.contains(tokens.word(index)) && !DAYS.contains(tokens.word(index + 1)) || tokens.is(index, Kind.SLASH);
        return day || !rate && !tokens.is(index, Kind.PERCENT) && !Vocabulary.SCALES.containsKey(tokens.word(index))
                && !tokens.nounFollows(index);
    }

    /// Of two times the later one; `9 to 5` ends in the afternoon.
    private static String between(Time first, Time last) {
        int from = first.of(last.half().startsWith("p") && first.minutes() > last.minutes() ? "a" : last.half());
        int to = last.of("");
        int length = to - from;
        boolean half = length <= 0 && last.half().isEmpty() && to < NOON * HOUR && from <= NOON * HOUR;
        int whole = half ? length + NOON * HOUR : length <= 0 ? length + DAY * HOUR : length;
        return BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private Optional<Time> time(int at) {
        if (tokens.word(at).equals("noon") || tokens.word(at).equals("midnight")) {
            return Optional.of(new Time(tokens.word(at).equals("noon") ? NOON * HOUR : DAY * HOUR, "", true, at + 1));
        }
        if (!tokens.is(at, Kind.NUMBER) || !HOURS.matcher(tokens.get(at).text()).matches()
                || Integer.parseInt(tokens.get(at).text()) > DAY) {
            return Optional.empty();
        }
        boolean minutes = tokens.is(at + 1, Kind.COLON) && tokens.is(at + 2, Kind.NUMBER)
                && MINUTES.matcher(tokens.get(at + 2).text()).matches()
                && tokens.get(at).end() == tokens.get(at + 1).start() && tokens.get(at + 2).start() == tokens.get(at + 1).end();
        int next = minutes ? at + 3 : at + 1;
        String half = half(next);
        int behind = next + (half.isEmpty() ? 0 : tokens.word(next).length() == 2 ? 1 : tokens.is(next + 3, Kind.STOP) ? 4 : 3);
        boolean clock = tokens.word(behind).equals("o") && tokens.word(behind + 1).equals("clock");
        boolean hour = tokens.word(behind).equals("uhr") || tokens.word(behind).equals("h");
        int whole = Integer.parseInt(tokens.get(at).text()) * HOUR + (minutes ? Integer.parseInt(tokens.get(at + 2).text()) : 0);
        return Optional.of(new Time(whole, half, minutes || clock || !half.isEmpty() || tokens.word(behind).equals("uhr"),
                clock ? behind + 2 : hour ? behind + 1 : behind));
    }

    /// `am`, `p.m.`
    private String half(int at) {
        String word = tokens.word(at);
        boolean points = (word.equals("a") || word.equals("p")) && tokens.is(at + 1, Kind.STOP) && tokens.word(at + 2).equals("m");
        return word.equals("am") || word.equals("pm") || points ? word.substring(0, 1) : "";
    }
}
