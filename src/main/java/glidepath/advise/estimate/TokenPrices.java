package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import glidepath.units.Decimals;

/// What a token costs by a text.
///
/// @param model whose prices hold where the text states none
record TokenPrices(Statement statement, Optional<NamedModel> model) {

    private static final Set<Span> SIZES = Set.of(Span.of(BigDecimal.valueOf(1_000)), Span.of(BigDecimal.valueOf(1_000_000)));
    private static final Set<String> OF = Set.of("of", "by", "about");
    private static final Set<String> LESS = Set.of("discount", "saves", "save", "saving", "cut", "cuts", "cheaper");

    /// Whether a price is for tokens, and not for keeping them a while.
    static boolean isOfTokens(Quantity price) {
        return price.isPer(Noun.Kind.TOKEN) && price.times().stream().noneMatch(time -> Calendar.isShorter(time, Noun.DAY));
    }

    /// `a million input tokens is $3, so 20M are $60`: a price, where nothing else says one and more money is told behind it.
    static void ofMillion(List<Quantity> all) {
        boolean priced = all.stream().anyMatch(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN));
        int last = all.size() - 1;
        while (last > 0 && !all.get(last).isMoney()) {
            last--;
        }
        for (int index = last - 1; index > 0 && !priced; index--) {
            Quantity tokens = all.get(index - 1);
            Quantity money = all.get(index);
            boolean million = tokens.counts(Noun.Kind.TOKEN) && tokens.per().isEmpty() && SIZES.contains(tokens.value());
            if (million && money.isMoney() && money.per().isEmpty() && money.before().size() == 1
                    && Pairs.COSTS.contains(money.before().getFirst())) {
                all.set(index, money.withValue(money.value().dividedBy(tokens.value())).withPer(tokens.noun().stream().toList()));
                all.remove(index - 1);
            }
        }
    }

    /// `1,000 input tokens + 1,000 output tokens at $0.50 per million`: the only price is that of both.
    static boolean isOfBoth(List<Quantity> all, int price) {
        return price > 1 && all.get(price - 1).link() == Quantity.Link.PLUS && all.get(price - 2).counts(Noun.Kind.TOKEN)
                && all.stream().filter(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN)).count() == 1;
    }

    /// Whether nothing says what a token costs.
    boolean isNone() {
        return model.isEmpty() && statement.prices.stream().noneMatch(TokenPrices::isOfTokens);
    }

    /// Dollars for one token: as the text says, else that of the model it names.
    Optional<Span> of(Noun direction, BigDecimal wholeInput, Sum sum) {
        List<Quantity> tokenPrices = statement.prices.stream().filter(TokenPrices::isOfTokens).toList();
        Optional<Quantity> own = tokenPrices.stream().filter(each -> each.per().contains(direction)).findFirst();
        Optional<Quantity> any = tokenPrices.stream().filter(each -> each.per().contains(Noun.TOKEN)).findFirst();
        if (own.isEmpty() && direction.equals(Noun.THINKING)) {
            return of(Noun.OUTPUT, wholeInput, sum);
        }
        boolean read = tokenPrices.size() == 1 && direction.equals(Noun.INPUT) && statement.shares.isEmpty()
                && statement.used.stream().anyMatch(each -> each.isMoney() && SideNumbers.isInstead(each));
        Optional<Quantity> said = own.or(() -> tokenPrices.stream().filter(_ -> read).findFirst())
                .or(() -> direction.equals(Noun.CACHE_WRITE) ? Optional.empty() : any);
        if (said.isPresent()) {
            if (own.isEmpty() && !read && !direction.equals(Noun.TOKEN)) {
                sum.assumed.add(Sum.assumed("price.both", direction.plural()));
            }
            sum.used.add(said.get());
            return Optional.of(said.get().value());
        }
        if (direction.equals(Noun.TOKEN) && tokenPrices.size() == 1) {
            sum.used.add(tokenPrices.getFirst());
            return Optional.of(tokenPrices.getFirst().value());
        }
        boolean cut = direction.equals(Noun.CACHED) && (cacheDiscount().isPresent() || cachePart().isPresent());
        Optional<Span> listed = direction.equals(Noun.TOKEN) || cut ? Optional.empty()
                : model.flatMap(named -> named.rate(direction, wholeInput)).map(rate -> Span.of(rate.costOf(BigDecimal.ONE).usd()));
        return listed.or(() -> direction.equals(Noun.CACHED) ? fresh(wholeInput, sum) : Optional.empty());
    }

    /// Whether the input's price is that of the model less a share, so that this is in it.
    boolean areCut(Span share) {
        Optional<Span> listed = model.flatMap(named -> named.rate(Noun.INPUT, BigDecimal.ZERO))
                .map(rate -> Span.of(rate.costOf(BigDecimal.ONE).usd()));
        return listed.map(price -> price.times(Span.ONE.minus(share.hundredths()))).filter(price -> statement.prices.stream()
                .anyMatch(each -> each.per().contains(Noun.INPUT) && Decimals.same(each.value().high(), price.high()))).isPresent();
    }

    /// The share of the input that is read from the cache.
    Optional<Quantity> cachedShare() {
        boolean cache = statement.shares.stream().anyMatch(each -> each.says(CachePrices.CACHE));
        return statement.shares.stream().filter(each -> cache && !isOff(each) && !Shares.isOfPrice(each) && (each.says(CachePrices.CACHE)
                && !each.says(Sum.OFF) || ofTokens(each)))
                .findFirst();
    }

    /// The share that is not read from the cache, where the text says it, too: `the remaining 40%`.
    Optional<Quantity> rest(Quantity cached) {
        return statement.shares.stream().filter(other -> other.says(CachePrices.REST)
                && Decimals.same(other.value().plus(cached.value()).high(), BigDecimal.valueOf(100))).findFirst();
    }

    private static boolean ofTokens(Quantity share) {
        return share.after().size() > 1 && share.after().getFirst().equals("of") && share.after().stream().skip(1).limit(3)
                .map(Vocabulary::noun).flatMap(Optional::stream).anyMatch(noun -> noun.is(Noun.Kind.TOKEN));
    }

    /// `90% off`, `90% cheaper`, `a discount of 90%`.
    private static boolean isOff(Quantity share) {
        List<String> before = share.before().stream().filter(word -> !OF.contains(word)).toList();
        return share.after().stream().limit(2).anyMatch(Sum.OFF::contains) || !before.isEmpty() && LESS.contains(before.getLast());
    }

    /// `cached at half price`.
    private static boolean isHalfPrice(Quantity share) {
        List<String> before = share.before();
        return share.text().toLowerCase(Locale.ROOT).startsWith("half") && before.size() > 1 && before.getLast().equals("at")
                && CachePrices.CACHE.contains(before.get(before.size() - 2));
    }

    /// Of cached tokens that the text calls cheaper by a share: what is left of the input's price.
    private Optional<Quantity> cacheDiscount() {
        return cachedShare().isEmpty() ? Optional.empty() : statement.shares.stream().filter(each -> (isOff(each) || isHalfPrice(each))
                && (each.says(CachePrices.CACHE)
                || each.after().stream().limit(3).anyMatch("input"::equals))).findFirst();
    }

    /// `cached input costs 10% of the input price`.
    private Optional<Quantity> cachePart() {
        return statement.shares.stream().filter(each -> Shares.isOfPrice(each) && each.says(CachePrices.CACHE)).findFirst();
    }

    private Optional<Span> fresh(BigDecimal wholeInput, Sum sum) {
        Optional<Quantity> part = cachePart();
        if (part.isPresent()) {
            sum.used.add(part.get());
            return of(Noun.INPUT, wholeInput, sum).map(part.get().value().hundredths()::times);
        }
        Optional<Quantity> less = cacheDiscount();
        if (less.isPresent()) {
            sum.used.add(less.get());
            Span left = Span.ONE.minus(less.get().value().hundredths());
            return of(Noun.INPUT, wholeInput, sum).map(left::times);
        }
        sum.assumed.add(Sum.assumed("cached.fresh"));
        return of(Noun.INPUT, wholeInput, sum);
    }
}
