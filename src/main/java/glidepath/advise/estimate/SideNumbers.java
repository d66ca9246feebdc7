package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Bound;

/// Numbers that are in no sum and leave it whole: what is said again, and what says how something is and not how much of it there is.
///
/// @param used what is in the sum
record SideNumbers(List<Quantity> quantities, Predicate<Quantity> used) {

    /// Units of what a machine, a picture or a model is.
    private static final Set<String> DESCRIBES = Set.of("khz", "hz", "mhz", "ghz", "gb", "tb", "mb", "gib", "kbps", "mbps", "px", "pixel",
            "dpi", "fps", "parameter", "params", "param", "dimension", "dim", "bit", "vcpu", "vcpus", "ms", "star");
    private static final Set<String> OPEN_MODELS = Set.of("llama", "mistral", "mixtral", "qwen", "gemma", "phi", "falcon", "deepseek",
            "model");
    private static final Set<String> SPEEDS = Set.of("latency", "timeout", "ttft", "uptime", "sla", "within");
    private static final Set<String> EARNED = Set.of("revenue", "income", "turnover");
    private static final Set<String> CHARGE = Set.of("charge", "bill", "sell");
    private static final Set<String> PLANS = Set.of("plans", "tiers", "sell");
    private static final Set<String> MEAN = Set.of("average", "avg", "averaging", "mean");
    private static final Set<String> PEAKS = Set.of("peak", "peaking", "peaks");
    private static final List<String> AT_PEAK = List.of("at", "peak");
    private static final Set<String> AGO = Set.of("ago", "earlier", "old");
    private static final Set<String> TEXT = Set.of("character", "word");
    /// How long a day or a month is, in other words.
    private static final Set<String> USUAL = Set.of("30 day", "86400 second", "3600 second", "1440 minute", "43200 minute", "24 hour",
            "720 hour");
    private static final Pattern BILLIONS = Pattern.compile("[\\d.]+[bB]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Two numbers as large as this are hardly the same by chance.
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
    /// More amounts than this are not held against each other.
    private static final int MOST_AMOUNTS = 20;

    /// What was not understood, as it is written.
    List<String> unread(Set<String> names) {
        var all = new LinkedHashSet<>(names);
        left().stream().map(Quantity::text).forEach(all::add);
        return List.copyOf(all);
    }

    /// What the sum may lack.
    List<Quantity> left() {
        List<Quantity> left = quantities.stream().filter(each -> !used.test(each) && !each.text().isBlank() && !isSide(each)).toList();
        boolean divides = left.size() > 1 && left.stream().allMatch(each -> each.form() == Form.PLAIN) && quantities.stream().filter(used)
                .anyMatch(whole -> whole.form() == Form.PLAIN && isSame(whole, left.stream().map(Quantity::value)
                        .reduce(Span.ZERO, Span::plus)));   // `4 OCUs (2 indexing, 2 search)`
        return divides ? List.of() : left;
    }

    /// Whether a quantity is one of these, perhaps changed on its way there.
    static boolean isIn(Stream<Quantity> all, Quantity quantity) {
        return all.anyMatch(each -> each.start() == quantity.start());
    }

    private boolean isSide(Quantity each) {
        if (each.value().isZero() || each.isMoney()) {
            return each.value().isZero() || isInstead(each) || isFormer(each);
        }
        return isFormer(each) || each.form() == Form.PLAIN && each.noun().isEmpty() && isInstead(each)
                || isUsual(each) || isAgain(each) || isRest(each) || isOne(each) || isAnyTime(each)
                || each.form() == Form.PERCENT && isDone(each)
                || each.form() == Form.PLAIN && describes(each);
    }

    /// Words or characters.
    static boolean isOfText(Quantity each) {
        return each.form() == Form.PLAIN && each.noun().filter(noun -> TEXT.contains(noun.name())).isPresent();
    }

    /// `revenue $49 per user, AI cost $3.50 per user`: what comes in, beside what is paid for the same.
    static boolean isEarned(Quantity price, List<Quantity> all) {
        int last = price.before().size() - 1;
        boolean charged = last > 0 && CHARGE.contains(price.before().get(last)) && price.before().get(last - 1).equals("we")
                && !price.before().contains("so");   // not of `at a 40% markup ..., so we charge $0.07`
        boolean earned = charged || last >= 0 && EARNED.contains(price.before().get(last));
        return price.isMoney() && !price.things().isEmpty() && earned
                && all.stream().anyMatch(other -> other.isMoney() && other != price && (other.things().equals(price.things())
                || charged && other.things().isEmpty() && Claimed.isClaim(other)));
    }

    /// `2 requests a second on average, 10 at peak`: what there is at times, beside what there is on average.
    static List<Quantity> withoutPeaks(List<Quantity> all) {
        boolean mean = all.stream().anyMatch(each -> each.counts(Noun.Kind.EVENT) && each.says(MEAN));
        return !mean ? all : all.stream().filter(each -> each.form() != Form.PLAIN || each.noun().filter(noun ->
                !noun.is(Noun.Kind.EVENT)).isPresent() || !each.after().stream().limit(2).toList().equals(AT_PEAK)
                && !PEAKS.contains(each.before().isEmpty() ? "" : each.before().getLast())).toList();
    }

    /// `our plans are $10, $25 and $60 a month`: what is charged for one of several plans, which is no cost.
    static List<Quantity> withoutPlans(List<Quantity> all) {
        var rest = new ArrayList<Quantity>();
        boolean listed = false;
        for (Quantity each : all) {
            boolean more = listed && each.before().size() <= 3 && each.before().stream().anyMatch(Claimed.AGAIN::contains);
            listed = each.isMoney() && each.things().isEmpty() && (more || each.saysBefore(PLANS));
            if (!listed) {
                rest.add(each);
            }
        }
        return rest.stream().filter(Quantity::isMoney).count() > 1 && all.size() > rest.size() + 1 ? rest : all;
    }

    /// `with a 75% hit rate, only 25% of 200,000 questions reach the model`: what the other share says, too.
    static List<Quantity> withoutRest(List<Quantity> all) {
        List<Quantity> shares = all.stream().filter(each -> each.form() == Form.PERCENT).toList();
        boolean rest = shares.size() == 2 && shares.getFirst().value().plus(shares.getLast().value()).equals(Span.of(HUNDRED))
                && shares.getFirst().says(CachePrices.CACHE) && shares.getLast().after().stream().limit(1).anyMatch("of"::equals);
        return rest ? all.stream().filter(each -> each != shares.getFirst()).toList() : all;
    }

    /// `10,000 calls with 20k tokens at $0.30/M instead of $3/M`: what is not paid.
    static boolean isReplaced(Quantity price, List<Quantity> all) {
        return price.isMoney() && price.isPer(Noun.Kind.TOKEN) && isInstead(price)
                && all.stream().anyMatch(each -> each.counts(Noun.Kind.EVENT))
                && all.stream().noneMatch(each -> each.form() == Form.PERCENT)
                && all.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN) && each != price).count() == 1;
    }

    /// `instead of $600`.
    static boolean isInstead(Quantity each) {
        List<String> before = each.before();
        return before.size() > 1 && before.getLast().equals("of") && before.get(before.size() - 2).equals("instead");
    }

    /// `cut from 6,000 to 2,000 tokens`.
    private static boolean isFormer(Quantity each) {
        return (each.isMoney() || each.form() == Form.PLAIN && each.noun().isEmpty()) && each.value().isPoint() && !each.before().isEmpty()
                && each.before().getLast().equals("from");
    }

    private static boolean isUsual(Quantity each) {
        return each.form() == Form.PLAIN && each.value().isPoint() && each.times().isEmpty()
                && USUAL.contains(each.value().high().stripTrailingZeros().toPlainString() + " " + each.noun().map(Noun::name)
                .orElse(each.link() == Quantity.Link.TIMES ? "second" : ""));   // `60 tokens a second * 3600`
    }

    private static boolean isSame(Quantity one, Span value) {
        return one.value().isPoint() && value.isPoint() && one.value().high().compareTo(value.high()) == 0;
    }

    /// `1,000 calls x $3 + 1,000 calls x $15`.
    private boolean isAgain(Quantity each) {
        return quantities.stream().filter(other -> other != each && other.form() == each.form()
                && isSame(other, each.value()) && used.test(other)).anyMatch(other -> each.form() == Form.PERCENT || each.noun().isPresent()
                && each.noun().equals(other.noun()) || each.noun().isEmpty() && !each.isJoined()
                && each.link() != Quantity.Link.PLUS && (each.value().high().compareTo(LARGE) >= 0
                || !each.before().isEmpty() && !other.before().isEmpty() && each.before().getLast().equals(other.before().getLast())));
    }

    /// `10,000 tokens, of which 9,000 are cached, the remaining 1,000`.
    private boolean isRest(Quantity each) {
        List<Quantity> tokens = quantities.stream().filter(other -> other.counts(Noun.Kind.TOKEN) && used.test(other)).toList();
        return each.form() == Form.PLAIN && each.noun().isEmpty() && each.saysBefore(CachePrices.REST) && tokens.stream()
                .anyMatch(whole -> tokens.stream().anyMatch(part -> isSame(each, whole.value().minus(part.value()))));
    }

    /// `tax (9%) $13.50`: the amount that it makes of another one is there.
    private boolean isDone(Quantity share) {
        List<Quantity> amounts = quantities.stream().filter(Quantity::isMoney).limit(MOST_AMOUNTS).toList();
        return amounts.stream().map(each -> each.value().times(share.value()).hundredths()).anyMatch(part -> amounts.stream()
                .anyMatch(each -> !part.isZero() && Claim.fits(Bound.EQUAL, each.value(), part, false)));
    }

    /// `two years ago`, `1 hour of audio is ... an hour`.
    private boolean isAnyTime(Quantity each) {
        return each.counts(Noun.Kind.TIME) && (each.after().stream().limit(1).anyMatch(AGO::contains) || each.value().equals(Span.ONE)
                && quantities.stream().anyMatch(other -> other.isMoney() && other.things().isEmpty()
                && other.times().equals(each.noun().stream().toList())));
    }

    /// `one conversation costs $0.05`.
    private boolean isOne(Quantity each) {
        return each.counts(Noun.Kind.EVENT) && each.value().equals(Span.ONE) && quantities.stream()
                .anyMatch(other -> (other.isMoney() || other.counts(Noun.Kind.TOKEN)) && other.start() > each.start()
                && !used.test(each) && other.before().stream().allMatch(each.after()::contains));
    }

    private boolean describes(Quantity each) {
        String unit = each.noun().map(Noun::name).orElse("");
        boolean paid = quantities.stream().filter(Quantity::isMoney).flatMap(other -> other.per().stream())
                .anyMatch(per -> per.name().equals(unit));
        boolean model = BILLIONS.matcher(each.text()).matches()
                && (!each.before().isEmpty() && OPEN_MODELS.contains(each.before().getLast())
                || each.after().stream().limit(1).anyMatch(OPEN_MODELS::contains));
        boolean tokens = TEXT.contains(unit) && quantities.stream().anyMatch(other -> other.counts(Noun.Kind.TOKEN) && used.test(other));
        return !paid && (DESCRIBES.contains(unit) || model || tokens || each.counts(Noun.Kind.TIME) && each.says(SPEEDS));
    }
}
