package glidepath.advise.estimate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is paid once, beside what is paid again and again: `a one-off setup fee of $500 and 10,000 calls a month at $0.02`.
final class OneTime {

    private static final Set<String> ONCE = Set.of("setup", "once", "upfront", "onboarding", "implementation", "installation",
            "migration", "activation", "initial", "initially");
    /// Of a time that holds what is paid once.
    private static final Set<String> WITH = Set.of("first", "total", "altogether", "together", "including", "all", "overall", "plus");
    private static final int BEFORE = 6;
    private static final int BEHIND = 3;

    private OneTime() {
    }

    /// Whether an amount is paid once, where another one is claimed behind it.
    static boolean isOnce(Quantity amount, Statement statement) {
        List<String> before = amount.before();
        boolean told = Stream.concat(before.stream().skip(Math.max(0, Math.max(before.lastIndexOf(",") + 1, before.size() - BEFORE))),
                amount.after().stream().limit(BEHIND).takeWhile(word -> !word.equals(",") && !word.equals("and"))).anyMatch(ONCE::contains);
        return told && amount.things().isEmpty() && amount.times().isEmpty() && amount.link() != Quantity.Link.PLUS
                && statement.amounts.getLast().start() > amount.start() && !statement.prices.isEmpty();
    }

    /// Whether it is no part of what is claimed: not of all that is paid, nor of the time in which it is: `$700 in the first month`.
    static boolean isApart(Quantity amount, Statement statement) {
        Quantity claim = statement.amounts.getLast();
        return isOnce(amount, statement) && !claim.says(WITH) && !claim.text().contains("first");
    }
}
