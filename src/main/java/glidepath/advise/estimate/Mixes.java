package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// Calls that are split over several models: `80% on Haiku ($1/$5) and 20% on Sonnet ($3/$15)` has the prices of the mix.
final class Mixes {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int PAIR = 2;

    private Mixes() {
    }

    /// A share, and what is paid for it: an input and an output price, or the price of one.
    private record Part(Span share, List<Quantity> prices) {
    }

    /// Of shares that make up a whole, each with prices behind it, one price or pair is left.
    ///
    /// @param rest whether the text says who has the rest
    static List<Quantity> blended(List<Quantity> told, boolean rest) {
        List<Quantity> quantities = asShares(told);
        return Optional.of(ofNames(quantities, rest)).filter(each -> !each.isEmpty()).orElseGet(() -> blended(quantities));
    }

    /// `28,000 chats: 7,000 go to Sonnet at $3/$15 and 21,000 to Haiku at $1/$5; each has 1,800 tokens`: numbers that add up to what is
    /// counted are its shares, where the tokens of all are the same.
    private static List<Quantity> asShares(List<Quantity> quantities) {
        Optional<Quantity> whole = quantities.stream().filter(each -> each.counts(Noun.Kind.EVENT)).findFirst();
        List<Quantity> parts = quantities.stream().filter(each -> each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().isEmpty()
                && each.value().isPoint() && whole.filter(all -> all.start() < each.start()).isPresent()).toList();
        List<Noun> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).flatMap(each -> each.noun().stream()).toList();
        boolean told = parts.size() > 1 && !tokens.isEmpty() && tokens.stream().distinct().count() == tokens.size()
                && parts.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus).equals(whole.orElseThrow().value())
                && parts.stream().allMatch(part -> quantities.indexOf(part) + 1 < quantities.size()
                && quantities.get(quantities.indexOf(part) + 1).isMoney());
        return !told ? quantities : quantities.stream().map(each -> parts.contains(each) ? each.asShareOf(whole.orElseThrow()) : each)
                .toList();
    }

    /// `80% on Haiku, Sonnet for the rest; Haiku is $1/$5, Sonnet $3/$15`: shares first, and prices in the same order.
    private static List<Quantity> ofNames(List<Quantity> quantities, boolean rest) {
        List<Span> shares = wholes(quantities, rest);
        List<Integer> pairs = IntStream.range(1, quantities.size()).filter(index -> quantities.get(index).isMoney()
                && quantities.get(index).link() == Link.SLASH && quantities.get(index - 1).isMoney()).boxed().toList();
        boolean all = pairs.size() > 1 && pairs.size() == shares.size() && pairs.getLast() - pairs.getFirst() == 2 * (pairs.size() - 1)
                && quantities.subList(pairs.getFirst() - 1, pairs.getLast()).stream().noneMatch(each -> each.form() == Form.PERCENT)
                && quantities.stream().noneMatch(each -> each.form() == Form.PERCENT && each.says(CachePrices.CACHE));
        if (!all) {
            return List.of();
        }
        var kept = new ArrayList<>(quantities.subList(0, pairs.getFirst() - 1));
        for (int direction = 1; direction >= 0; direction--) {
            Quantity last = quantities.get(pairs.getLast() - direction);
            Span mean = Span.ZERO;
            for (int index = 0; index < shares.size(); index++) {
                Quantity price = quantities.get(pairs.get(index) - direction);
                mean = mean.plus(price.value().times(price.size()).times(shares.get(index)).hundredths());
            }
            kept.add(last.withValue(mean.dividedBy(Span.of(last.size()))));
        }
        kept.addAll(quantities.subList(pairs.getLast() + 1, quantities.size()));
        kept.removeIf(each -> each.form() == Form.PERCENT);
        return kept;
    }

    /// Shares that make up a whole, with what is left for the rest.
    private static List<Span> wholes(List<Quantity> quantities, boolean rest) {
        List<Span> told = shares(quantities).stream().map(Quantity::value).toList();
        List<Span> all = quantities.stream().filter(each -> each.form() == Form.PERCENT).map(Quantity::value).toList();
        Span sum = all.stream().reduce(Span.ZERO, Span::plus);
        return !told.isEmpty() ? told : !rest || all.isEmpty() || sum.high().compareTo(ALL) >= 0 ? List.of()
                : Stream.concat(all.stream(), Stream.of(Span.of(ALL).minus(sum))).toList();
    }

    /// The same, where the prices of each stand right behind its share.
    private static List<Quantity> blended(List<Quantity> quantities) {
        List<Part> parts = parts(quantities);
        int width = parts.isEmpty() ? 0 : parts.getFirst().prices().size();
        if (width == 0 || parts.stream().anyMatch(part -> part.prices().size() != width)) {
            return quantities;
        }
        Part like = parts.stream().filter(part -> !part.prices().getLast().per().isEmpty()).findFirst().orElse(parts.getFirst());
        var rest = new ArrayList<>(quantities);
        int place = IntStream.range(0, rest.size()).filter(index -> rest.get(index).form() == Form.PERCENT).findFirst().orElseThrow();
        rest.removeIf(each -> each.form() == Form.PERCENT || parts.stream().anyMatch(part -> part.prices().contains(each)));
        for (int direction = 0; direction < width; direction++) {
            int offset = direction;
            Quantity price = like.prices().get(direction);
            rest.add(place + direction, (price.per().isEmpty() && width == 1 ? price.with(Link.AT) : price).withValue(parts.stream()
                    .map(part -> part.prices().get(offset).value().times(part.prices().get(offset).size()).times(part.share()).hundredths())
                    .reduce(Span.ZERO, Span::plus).dividedBy(Span.of(price.size()))));
        }
        return rest;
    }

    /// Every share with its prices; `the rest` is what one share leaves.
    private static List<Part> parts(List<Quantity> quantities) {
        List<Quantity> shares = shares(quantities);
        if (!shares.isEmpty()) {
            return shares.stream().map(share -> new Part(share.value(), behind(quantities, quantities.indexOf(share) + 1,
                    quantities.size()))).toList();
        }
        List<Quantity> all = quantities.stream().filter(each -> each.form() == Form.PERCENT).toList();
        OptionalInt rest = IntStream.range(1, quantities.size()).filter(index -> quantities.get(index).isMoney()
                && quantities.get(index).saysBefore(CachePrices.REST)).findFirst();
        if (all.size() != 1 || rest.isEmpty() || all.getFirst().says(CachePrices.CACHE)
                || quantities.indexOf(all.getFirst()) > rest.getAsInt()) {
            return List.of();
        }
        Span share = all.getFirst().value();
        return List.of(new Part(share, behind(quantities, quantities.indexOf(all.getFirst()) + 1, rest.getAsInt())),
                new Part(Span.of(ALL).minus(share), behind(quantities, rest.getAsInt(), quantities.size())));
    }

    /// Shares that make up a whole; none where they do not.
    static List<Quantity> shares(List<Quantity> quantities) {
        List<Quantity> shares = quantities.stream().filter(each -> each.form() == Form.PERCENT && each.value().isPoint()).toList();
        BigDecimal sum = shares.stream().map(each -> each.value().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.size() > 1 && sum.compareTo(ALL) == 0 ? shares : List.of();
    }

    /// Whether a text tells a pair of prices for each of its models, so that none has to be looked up.
    static boolean arePriced(List<Quantity> told, int models) {
        return IntStream.range(1, told.size()).filter(index -> told.get(index).isMoney() && told.get(index - 1).isMoney()
                && (told.get(index).link() == Link.SLASH || told.get(index - 1).noun().equals(Optional.of(Noun.INPUT))
                && told.get(index).noun().equals(Optional.of(Noun.OUTPUT)))).count() >= models;
    }

    /// Prices of a mix of named models, each with its share in the same order.
    ///
    /// @return whether the text tells one
    static boolean ofModels(List<Quantity> quantities, List<NamedModel> models, boolean rest, List<Message> assumed) {
        List<Span> shares = wholes(quantities, rest);
        List<Quantity> told = quantities.stream().filter(each -> each.form() == Form.PERCENT).toList();
        boolean priced = quantities.stream().anyMatch(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN));
        if (shares.size() != models.size() || priced) {
            return false;
        }
        for (Noun direction : List.of(Noun.INPUT, Noun.OUTPUT)) {
            List<Span> rates = models.stream().flatMap(model -> model.rate(direction, BigDecimal.ZERO).stream())
                    .map(rate -> Span.of(rate.costOf(BigDecimal.ONE).usd())).toList();
            if (rates.size() != models.size()) {
                return false;
            }
            Quantity price = told.getFirst().asDollars().withValue(mean(shares, rates)).with(direction).withPer(List.of(direction));
            quantities.add(quantities.indexOf(told.getFirst()), price);
        }
        quantities.removeAll(told);
        models.forEach(model -> assumed.add(model.assumed()));
        return true;
    }

    /// The prices from a place up to the next share; a pair that a slash joins, or that says its directions, or one for a thing.
    private static List<Quantity> behind(List<Quantity> quantities, int from, int to) {
        var prices = new ArrayList<Quantity>();
        for (Quantity each : quantities.subList(from, to)) {
            boolean counted = prices.isEmpty() && each.counts(Noun.Kind.EVENT);   // `70% of 50,000 calls`
            if (!each.isMoney() && !counted || prices.size() == PAIR) {
                break;
            }
            Stream.of(each).filter(Quantity::isMoney).forEach(prices::add);
        }
        boolean pair = prices.size() == PAIR && (prices.get(1).link() == Link.SLASH
                || prices.getFirst().noun().equals(Optional.of(Noun.INPUT)) && prices.get(1).noun().equals(Optional.of(Noun.OUTPUT)));
        boolean bare = !prices.isEmpty() && (prices.getFirst().link() == Link.AT || isSmall(prices.getFirst()))
                && prices.getFirst().per().isEmpty()
                && quantities.stream().noneMatch(other -> other.counts(Noun.Kind.TOKEN) || other.isPer(Noun.Kind.TOKEN))
                && quantities.stream().anyMatch(other -> other.counts(Noun.Kind.EVENT));   // `15% on the large one at $0.10`
        boolean one = !pair && !prices.isEmpty() && (prices.getFirst().isPer(Noun.Kind.EVENT) || bare);
        return pair ? prices : one ? prices.subList(0, 1) : List.of();
    }

    /// `10% to the large one ($0.01)`: hardly what all of them cost.
    private static boolean isSmall(Quantity price) {
        return price.link() == Link.NONE && price.value().high().compareTo(BigDecimal.ONE) < 0;
    }

    private static Span mean(List<Span> shares, List<Span> prices) {
        Span sum = Span.ZERO;
        for (int index = 0; index < shares.size(); index++) {
            sum = sum.plus(prices.get(index).times(shares.get(index)).hundredths());
        }
        return sum;
    }
}
