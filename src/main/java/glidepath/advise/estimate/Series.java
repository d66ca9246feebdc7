package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// The same thing at several times or places, which is added up: `10M tokens on Monday and 14M on Tuesday`, `EU 3M calls, US 5M calls`.
final class Series {

    private static final Set<String> POINTS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "yesterday", "today", "tomorrow", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "spring", "summer", "autumn", "winter",
            "q1", "q2", "q3", "q4",
            "eu", "usa", "uk", "emea", "apac", "latam", "dach", "europe", "asia", "america", "americas", "africa", "oceania",
            "germany", "france", "spain", "italy", "poland", "india", "japan", "china", "brazil", "canada", "mexico", "australia",
            "north", "south", "east", "west", "prod", "production", "staging", "dev", "development", "test", "testing", "qa",
            "web", "app", "mobile", "desktop", "ios", "android", "sales", "support", "marketing", "finance", "hr", "legal");
    private static final Set<String> AT = Set.of("on", "in", "during", "for", "of", "from");

    private static final Set<String> WITHIN = Set.of("in", "for", "from");

    private Series() {
    }

    /// `US` is a place, and `us` is none but behind `in`, `for` or `from`, or where it is all that is said before a number.
    static List<Token> placed(List<Token> tokens, String text) {
        boolean loud = text.chars().noneMatch(Character::isLowerCase);
        var all = new ArrayList<Token>();
        for (Token each : tokens) {
            boolean place = !loud && each.is("us") && text.startsWith("US", each.start()) && !text.startsWith("US$", each.start())
                    && !isDollars(tokens, all.size() + 1);
            all.add(place ? new Token(each.kind(), "usa", each.start(), each.end()) : each);
        }
        return all;
    }

    private static boolean isDollars(List<Token> tokens, int index) {
        return index < tokens.size() && (tokens.get(index).is(Token.Kind.DOLLAR)
                || Vocabulary.DOLLARS.contains(Vocabulary.singular(tokens.get(index).text())));
    }

    static List<Quantity> added(List<Quantity> quantities) {
        if (quantities.stream().flatMap(each -> point(each).stream()).distinct().count() < 2) {
            return quantities;
        }
        var all = new ArrayList<Quantity>();
        for (int index = 0; index < quantities.size(); index++) {
            Quantity each = quantities.get(index);
            boolean told = point(each).isPresent() || index + 1 < quantities.size() && point(quantities.get(index + 1)).isPresent();
            Optional<Quantity> first = told ? first(all, each) : Optional.empty();
            if (first.isPresent()) {
                all.set(all.indexOf(first.get()), first.get().withValue(first.get().value().plus(each.value())));
            } else {
                all.add(each);
            }
        }
        return all;
    }

    /// What was counted before, with no money since, where this is so much more of it.
    private static Optional<Quantity> first(List<Quantity> before, Quantity each) {
        boolean more = each.form() == Form.PLAIN && each.link() != Link.EQUALS && each.link() != Link.TIMES && each.link() != Link.SLASH
                && !Subsets.isPart(each) && (each.noun().isEmpty() || isCounted(each));
        int from = before.size();
        while (from > 0 && !before.get(from - 1).isMoney()) {
            from--;
        }
        return !more ? Optional.empty() : before.subList(from, before.size()).reversed().stream()
                .filter(other -> isCounted(other) && other.per().equals(each.per())
                        && (each.noun().isEmpty() ? point(other).isPresent() : each.noun().equals(other.noun()))).findFirst();
    }

    static boolean isCounted(Quantity each) {
        return each.counts(Noun.Kind.TOKEN) || each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.OTHER);
    }

    /// `$1,200 in January, $1,350 in February, $2,550 in all`: one of the amounts that are added up.
    static boolean isOneOf(Quantity amount, Statement statement) {
        return isPaidAt(amount) && amount != statement.amounts.getLast() && statement.prices.isEmpty()
                && statement.amounts.stream().filter(Series::isPaidAt).count() > 1;
    }

    private static boolean isPaidAt(Quantity amount) {
        return amount.isMoney() && amount.things().isEmpty() && amount.after().size() > 1 && AT.contains(amount.after().getFirst())
                && POINTS.contains(amount.after().get(1));
    }

    /// Whether a day, a month or a place is told for it.
    static boolean isPlaced(Quantity each) {
        return point(each).isPresent();
    }

    /// The day, month or place that it is told for.
    private static Optional<String> point(Quantity each) {
        if (each.form() != Form.PLAIN) {
            return Optional.empty();
        }
        List<String> after = Subsets.behind(each.after());
        int from = after.isEmpty() || !AT.contains(after.getFirst()) ? 0 : after.size() > 1 && after.get(1).equals("the") ? 2 : 1;
        Optional<String> label = label(each);
        List<String> near = each.before().subList(1 + Math.max(each.before().lastIndexOf("and"), each.before().lastIndexOf(",")),
                each.before().size());
        return label.filter(_ -> isLabelled(each)).or(() -> near.stream().filter(POINTS::contains).findFirst())
                .or(() -> Optional.of("usa").filter(_ -> isUs(near, false) || isUs(after, true)))
                .or(() -> at(after, from))
                .or(() -> label.filter(POINTS::contains));
    }

    /// `in the us`, or nothing before it: `us 3M tokens`.
    private static boolean isUs(List<String> words, boolean behind) {
        int us = words.indexOf("us");
        int in = us > 1 && words.get(us - 1).equals("the") ? us - 2 : us - 1;
        return us == 0 && !behind || us > 0 && WITHIN.contains(words.get(in)) && (!behind || in == 0);
    }

    /// The word before a colon: `dev: 2M calls`.
    private static Optional<String> label(Quantity each) {
        List<String> before = each.before();
        return before.size() > 1 && before.getLast().equals(":") ? Optional.of(before.get(before.size() - 2)) : Optional.empty();
    }

    /// `prod: 1M calls, dev: 2M calls`: whatever the label is.
    private static boolean isLabelled(Quantity each) {
        List<String> before = each.before();
        boolean first = before.size() == 2 && each.per().isEmpty() && each.link() != Link.TIMES;
        boolean next = before.size() == 3 && before.getFirst().equals(",");
        return each.counts(Noun.Kind.EVENT) && (first || next);
    }

    private static Optional<String> at(List<String> words, int index) {
        return index < 0 || index >= words.size() ? Optional.empty() : Optional.of(words.get(index))
                .filter(word -> POINTS.contains(word));
    }
}
