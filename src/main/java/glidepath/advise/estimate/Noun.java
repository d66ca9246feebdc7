package glidepath.advise.estimate;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// What is counted, or what something is counted for: a call, a user, an input token, a month.
///
/// @param name in the singular, in lower case
public record Noun(String name, Kind kind) {

    /// What kinds of things a sum is about.
    public enum Kind {
        /// Tokens, with their direction as the name where it is told.
        TOKEN,
        /// Something that happens and makes a model work: a call, a ticket, a message.
        EVENT,
        /// Somebody who makes it happen.
        PEOPLE,
        /// A unit of time.
        TIME,
        /// Something rented: a unit, a copy, a GPU.
        MACHINE,
        /// Anything else that has a number.
        OTHER
    }

    public static final Noun TOKEN = new Noun("token", Kind.TOKEN);
    public static final Noun INPUT = new Noun("input", Kind.TOKEN);
    public static final Noun OUTPUT = new Noun("output", Kind.TOKEN);
    public static final Noun CACHED = new Noun("cached", Kind.TOKEN);
    /// What a model thinks before it answers: billed as output.
    public static final Noun THINKING = new Noun("thinking", Kind.TOKEN);
    public static final Noun CACHE_WRITE = new Noun("cache write", Kind.TOKEN);
    public static final Noun CALL = new Noun("call", Kind.EVENT);
    /// Whatever a unit price is of.
    public static final Noun ITEM = new Noun("item", Kind.EVENT);
    public static final Noun USER = new Noun("user", Kind.PEOPLE);
    public static final Noun CMU = new Noun("cmu", Kind.MACHINE);
    public static final Noun MINUTE = new Noun("minute", Kind.TIME);
    public static final Noun HOUR = new Noun("hour", Kind.TIME);
    public static final Noun DAY = new Noun("day", Kind.TIME);
    public static final Noun WEEK = new Noun("week", Kind.TIME);
    /// Two weeks, where a text says nothing else.
    public static final Noun SPRINT = new Noun("sprint", Kind.TIME);
    public static final Noun MONTH = new Noun("month", Kind.TIME);
    public static final Noun QUARTER = new Noun("quarter", Kind.TIME);
    public static final Noun YEAR = new Noun("year", Kind.TIME);
    /// All the time that a text tells of: 3 years, an hour.
    public static final Noun TERM = new Noun("term", Kind.TIME);

    /// Written out, since it is asked more than anything else.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Noun noun && kind == noun.kind && name.equals(noun.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// As it is written after a number other than one.
    public String plural() {
        return switch (name) {
            case "cmu", "gpu", "ocu" -> name.toUpperCase(Locale.ROOT) + "s";
            case "input", "output", "cached", "thinking", "cache write" -> name + " tokens";
            case "person" -> "people";
            case "epoch" -> "epochs";
            default -> name.endsWith("y") && "aeo".indexOf(name.charAt(name.length() - 2)) < 0
                    ? name.substring(0, name.length() - 1) + "ies"
                    : name.endsWith("s") || name.endsWith("ch") || name.endsWith("sh") || name.endsWith("x") ? name + "es" : name + "s";
        };
    }

    /// As it is written after `per`.
    public String singular() {
        return switch (name) {
            case "cmu", "gpu", "ocu" -> name.toUpperCase(Locale.ROOT);
            case "input", "output", "cached", "thinking", "cache write" -> name + " token";
            default -> name;
        };
    }
}
