package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// Percentages of a sum: retries, discounts, batches, what comes on top.
record Shares(Statement statement, Sum sum) {

    private static final BigDecimal MOST_TRIES = BigDecimal.valueOf(5);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    static final Set<String> RETRY = Set.of("retry", "retried", "failure", "failed", "fail", "another", "again", "repeated",
            "rerun");
    private static final Set<String> BATCH = Set.of("batch", "batched", "batches", "async");
    private static final Set<String> PRICE = Set.of("price", "prices", "pricing", "cost", "rate", "rates");
    static final Set<String> MORE = Set.of("markup", "overhead", "fee", "tax", "vat", "buffer", "contingency", "margin",
            "surcharge", "premium", "uplift", "gst", "mwst", "ust", "tva");

    private static final Set<String> GROSS = Set.of("gross");
    private static final Set<String> MARGIN = Set.of("margin");

    private static final Set<String> LISTED = Set.of("list", "on", "standard", "normal", "regular", "full", "usual", "base", "input");
    static final Set<String> BUSY = Set.of("utilization", "utilisation", "utilized", "utilised", "duty", "occupancy", "busy",
            "load");

    void add() {
        Span tokens = sum.total();
        if (sum.lines.isEmpty()) {
            return;
        }
        tries(tokens);
        Optional<Growth> growth = Growth.of(statement);
        growth.flatMap(each -> each.mean(sum.calendar, sum.basis).map(mean -> growth(each, mean))).ifPresent(sum.lines::add);
        List<Quantity> retriesFirst = statement.shares.stream().sorted(Comparator.comparing(share -> !isRetry(share))).toList();
        for (Quantity share : retriesFirst) {
            if (!sum.used.contains(share) && growth.filter(each -> each.share().equals(share)).isEmpty()) {
                add(share, tokens);
            }
        }
    }

    /// @param tokens what all came to before the first share
    private void add(Quantity share, Span tokens) {
        Span part = share.value().hundredths();
        if (isOfPrice(share) && !share.says(CachePrices.CACHE)) {   // `at 40% of the list price`
            keepOnly(share, "discount");
        } else if (sum.hasCutPrices(share.value())) {
            sum.used.add(share);
        } else if (isRetry(share) && !isFree(share) && share.after().stream().limit(3).noneMatch(Sum.OFF::contains)) {
            share(share, "retries", tokens.times(part).times(retries()));
        } else if (isDiscount(share)) {
            share(share, "discount", sum.total().times(batchShare(share)).times(part).times(BigDecimal.ONE.negate()));
        } else if (share.says(BATCH)) {
            batch(share, tokens);
        } else if (isFactor(share)) {
            keepOnly(share, "part");
        } else if (share.says(MORE) || Cuts.isAdded(share)) {
            Span more = onTop(share);
            share(share.withValue(more.times(ALL)), "surcharge", sum.total().times(more));
        }
    }

    /// Only this share of the sum is left.
    private void keepOnly(Quantity share, String words) {
        share(share.withValue(Span.of(ALL).minus(share.value())), words, sum.total().times(share.value().hundredths().minus(Span.ONE)));
        sum.used.add(share);
    }

    /// Half the price, where the text does not say how much cheaper a batch is.
    private void batch(Quantity share, Span tokens) {
        if (statement.shares.stream().noneMatch(other -> other != share && isDiscount(other))) {
            sum.assumed.add(Sum.assumed("batch"));
            share(share, "batch", tokens.times(share.value().hundredths()).times(HALF).times(BigDecimal.ONE.negate()));
        }
    }

    /// What a share makes on top: as it is, but a gross margin is a share of the price, and not of the cost.
    static Span onTop(Quantity share) {
        return share.says(MARGIN) && share.says(GROSS) ? ofPrice(share)
                : share.value().hundredths();
    }

    private static Span ofPrice(Quantity share) {
        Span part = share.value().hundredths();
        return part.high().compareTo(BigDecimal.ONE) < 0 ? part.dividedBy(Span.ONE.minus(part)) : part;
    }

    /// What a sum comes to where `a 30% margin` is meant of the price; empty where no margin is told, or the text says of what it is.
    static Optional<Span> withMargin(List<Quantity> shares, Span sum) {
        return shares.stream().filter(share -> share.says(MARGIN) && !share.says(GROSS) && !Cuts.isAdded(share)).findFirst()
                .map(share -> sum.dividedBy(Span.ONE.plus(share.value().hundredths())).times(Span.ONE.plus(ofPrice(share))));
    }

    /// Not the discount of `10% retries, batch discount 50%`.
    private static boolean isRetry(Quantity share) {
        List<String> near = share.before().subList(share.before().lastIndexOf(",") + 1, share.before().size());
        boolean other = near.stream().anyMatch(word -> BATCH.contains(word) || Sum.OFF.contains(word) || MORE.contains(word));
        boolean behind = share.after().stream().anyMatch(word -> RETRY.contains(word) || RETRY.contains(Vocabulary.singular(word)));
        boolean own = share.after().stream().limit(2).anyMatch(word -> Sum.OFF.contains(word) || MORE.contains(word));
        return share.says(RETRY) && (behind || !own) && (behind || !other || near.size() == share.before().size());
    }

    /// Of `3 retries per failed call`.
    private Span retries() {
        Optional<Quantity> many = statement.counts.stream().filter(each -> !each.per().isEmpty() && each.noun()
                .filter(noun -> noun.name().equals("retry")).isPresent()).findFirst();
        many.ifPresent(sum.used::add);
        return many.map(Quantity::value).orElse(Span.ONE);
    }

    /// `the other 70%` of what is said of 30%.
    private void others(Quantity share) {
        statement.shares.stream().filter(other -> other.says(CachePrices.REST) && other.value().plus(share.value()).equals(Span.of(ALL)))
                .forEach(sum.used::add);
    }

    static boolean isOfPrice(Quantity share) {
        List<String> after = share.after();
        return after.size() > 2 && after.getFirst().equals("of") && after.stream().limit(3).anyMatch(LISTED::contains)
                && after.stream().limit(6).anyMatch(PRICE::contains);
    }

    /// `730 hours at 70% utilization`, `x 70%`.
    private boolean isFactor(Quantity share) {
        boolean runs = sum.lines.stream().anyMatch(line -> line.part() == Part.UNITS);
        boolean again = statement.shares.stream().anyMatch(other -> other != share && sum.used.contains(other)
                && other.value().equals(share.value()));   // `Utilization 40%: ... x 40%`
        return !again && (runs && share.says(BUSY) || share.link() == Quantity.Link.TIMES && share.before().isEmpty());
    }

    /// What later months are above the first.
    private SumLine growth(Growth growth, BigDecimal mean) {
        sum.used.add(growth.share());
        return new SumLine(Part.SHARE, List.of(new Factor(growth.share().value(), "growth")), Optional.empty(), "",
                sum.total().times(mean.subtract(BigDecimal.ONE)));
    }

    /// `25% of them for free`, `at no cost`.
    static boolean isFree(Quantity share) {
        List<String> after = share.after();
        return after.contains("free") || after.contains("nothing")
                || IntStream.range(1, after.size()).anyMatch(index -> after.get(index).equals("cost")
                && after.get(index - 1).equals("no"));
    }

    /// `half price`, `20% off`.
    private boolean isDiscount(Quantity share) {
        if (isBatched(share) || share.after().stream().limit(2).anyMatch(MORE::contains)) {   // `10% discount and 8% sales tax`
            return false;
        }
        return share.says(Sum.OFF) || isFree(share) || share.link() == Quantity.Link.MINUS || share.says(BATCH) && share.says(Cuts.SAVED)
                || isHalfCost(share) || share.text().toLowerCase(Locale.ROOT).endsWith("price")
                || share.text().toLowerCase(Locale.ROOT).startsWith("half") && share.after().stream().limit(4).anyMatch(PRICE::contains);
    }

    /// `batched it costs half`.
    private static boolean isHalfCost(Quantity share) {
        return share.text().toLowerCase(Locale.ROOT).startsWith("half") && !share.before().isEmpty()
                && (share.after().isEmpty() && Pairs.COSTS.contains(share.before().getLast()) || PRICE.contains(share.before().getLast()));
    }

    /// `is retried 0.1 times`.
    static boolean isTries(Quantity each) {
        return each.form() == Amount.Form.PLAIN && each.saysBefore(RETRY) && each.value().high().compareTo(BigDecimal.ONE) < 0
                && (each.noun().isEmpty() || each.isOccasion());
    }

    /// `batch 70% of our calls at half price`: what goes out in batches, and not how much cheaper they are.
    private boolean isBatched(Quantity share) {
        return statement.shares.size() > 1 && share.saysBefore(BATCH) && share.after().stream().limit(1).anyMatch("of"::equals);
    }

    /// So many tries for one call: `a retry multiplier of 1.1x`.
    private void tries(Span tokens) {
        statement.plain.stream().filter(each -> each.says(RETRY) && each.value().low().signum() > 0
                && each.value().high().compareTo(MOST_TRIES) <= 0).findFirst().ifPresent(each -> {
                    Span more = each.value().high().compareTo(BigDecimal.ONE) < 0 ? each.value() : each.value().minus(Span.ONE);
                    share(each.withValue(more.times(BigDecimal.valueOf(100))), "retries", tokens.times(more));
                    sum.used.add(each);
                });
    }

    /// A discount holds for the share that goes out in batches, where the text says one.
    private Span batchShare(Quantity discount) {
        Optional<Quantity> batch = statement.shares.stream().filter(other -> other != discount && other.says(BATCH)
                && (isBatched(other) || !other.says(Sum.OFF))).findFirst();
        batch.ifPresent(sum.used::add);
        return batch.filter(each -> isBatched(each) || discount.says(BATCH) || discount.says(Sum.OFF))
                .map(share -> share.value().hundredths())
                .orElse(Span.ONE);
    }

    private void share(Quantity share, String words, Span amount) {
        sum.used.add(share);
        others(share);
        sum.lines.add(new SumLine(Part.SHARE, List.of(new Factor(share.value(), words)), Optional.empty(), "", amount));
    }
}
