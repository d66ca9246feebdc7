package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// The quantities of a text by what they do in a sum, with what is assumed where it does not say.
final class Statement {

    /// No call holds more tokens than this: larger numbers are those of all calls together.
    private static final BigDecimal MOST_TOKENS = BigDecimal.valueOf(2_000_000);
    /// `translated into 8 languages`, `voted on by 3 models`: each of what happens is done in each of these.
    private static final Set<String> IN_EACH = Set.of("language", "model", "region", "market", "country", "format", "variant");
    private static final Set<String> INTO = Set.of("into", "in", "by", "across");
    private static final int EVERY_OF = 3;
    static final Set<String> EVERY = Set.of("each", "every");
    private static final Set<String> HALVES = Set.of("batch", "cache", "cached", "off", "price", "batched");

    final List<Quantity> counts = new ArrayList<>();
    final List<Quantity> prices = new ArrayList<>();
    final List<Quantity> amounts = new ArrayList<>();
    final List<Quantity> shares = new ArrayList<>();
    final List<Quantity> results = new ArrayList<>();
    /// Numbers alone, of which nothing says what they count.
    final List<Quantity> plain = new ArrayList<>();
    /// What is paid once, and is no part of what is claimed.
    final List<Quantity> once = new ArrayList<>();
    /// What costs nothing: `the first 1M requests`.
    final List<Quantity> free = new ArrayList<>();
    final List<Message> assumed = new ArrayList<>();
    final Set<Quantity> used = new HashSet<>();
    Calendar calendar = Calendar.USUAL;
    /// Days, weeks or months that the sum is for, where the text multiplies by them.
    Optional<Quantity> days = Optional.empty();

    Statement(List<Quantity> quantities) {
        quantities.forEach(each -> {
            if (Implied.isExample(each, quantities) || SideNumbers.isEarned(each, quantities)
                    || SideNumbers.isReplaced(each, quantities)) {
                used.add(each);
            } else {
                sort(each);
            }
        });
        quantities.stream().reduce((_, last) -> last).ifPresent(new BarePrices(this)::bareResult);
        new BarePrices(this).find();
        Splits.ofShares(this);
        new Implied(this).find();
        events();
        new Owners(this).find();
        tokens();
        new Times(this).find();
    }

    private void sort(Quantity each) {
        if (each.form() == Form.PERCENT) {
            shares.add(each);
        } else if (!each.isMoney() && each.text().toLowerCase(Locale.ROOT).startsWith("half") && each.says(HALVES)) {
            shares.add(each.withValue(Span.of(BigDecimal.valueOf(50))));
        } else if (each.isMoney()) {
            (isPrice(each) ? prices : amounts).add(each);
        } else if (FreeAmounts.isFree(each)) {
            free.add(each);
        } else if (Shares.isTries(each)) {
            plain.add(each);
        } else if (each.form() == Form.PLAIN && each.noun().isPresent()) {
            boolean every = each.counts(Noun.Kind.OTHER) && each.saysBefore(EVERY) && each.before().size() <= EVERY_OF;
            Quantity count = every ? each.with(new Noun(each.noun().get().name(), Noun.Kind.PEOPLE)) : each;   // `each of the 4 squads`
            (isResult(each) ? results : counts).add(count);
        } else if (each.form() == Form.PLAIN && each.per().isEmpty() && Implied.isOfThem(each)) {
            counts.add(each.with(Noun.ITEM));
        } else if (each.form() == Form.PLAIN && each.per().isEmpty()) {
            plain.add(each);
        } else if (Implied.isDays(each, counts)) {
            counts.add(each.with(Noun.DAY));
        }
    }

    /// `... = 20M tokens`, or the same once more: `20 queries a day, 22 days: 440 queries`.
    private boolean isResult(Quantity each) {
        boolean again = each.counts(Noun.Kind.EVENT) && each.link() != Link.PLUS && each.link() != Link.AND
                && count(each.noun().orElseThrow()).isPresent();
        boolean known = each.noun().equals(Optional.of(Noun.TOKEN)) && !of(Noun.Kind.TOKEN).isEmpty()
                || count(each.noun().orElseThrow()).isPresent();
        boolean rate = each.counts(Noun.Kind.EVENT) && each.before().equals(List.of("is")) && !each.times().isEmpty() && !counts.isEmpty()
                && counts.getLast().counts(Noun.Kind.EVENT) && !counts.getLast().times().isEmpty();   // `1 QPS is 86,400 requests a day`
        return again || rate || each.saysAgain() && !of(Noun.Kind.TOKEN).isEmpty()
                || each.link() == Link.EQUALS && !each.counts(Noun.Kind.TIME) && each.saysBefore(Set.of("=")) && known;
    }

    /// Whether money is for a unit that is counted, and not for a month or a day.
    private static boolean isPrice(Quantity money) {
        return !money.things().isEmpty() || money.per().stream().anyMatch(unit -> Calendar.isShorter(unit, Noun.DAY));
    }

    List<Quantity> of(Noun.Kind kind) {
        var own = new ArrayList<Quantity>();
        for (Quantity each : counts) {
            if (each.counts(kind)) {
                own.add(each);
            }
        }
        return own;
    }

    /// Without those by which another of them is counted, so that nothing counts twice.
    List<Noun> direct(List<Noun> things) {
        return things.stream().filter(each -> things.stream().noneMatch(other -> !other.equals(each)
                && count(other).filter(outer -> outer.per().contains(each)).isPresent())).toList();
    }

    Optional<Quantity> count(Noun noun) {
        for (Quantity each : counts) {
            if (each.noun().isPresent() && each.noun().get().name().equals(noun.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    void replace(Quantity before, Quantity after) {
        counts.set(counts.indexOf(before), after);
    }

    /// An amount that is paid once, and is no part of what is claimed.
    void leaveOut(Quantity amount) {
        once.add(amount);
        used.add(amount);
        assume("once", amount.text());
    }

    void assume(String key, Object... values) {
        assumed.add(Message.of("estimate.assumed." + key, values));
    }

    /// Several things that happen: each of the first means so many of the second, unless they are added.
    private void events() {
        List<Quantity> events = of(Noun.Kind.EVENT).stream().sorted(Comparator.comparing((Quantity each) -> !each.isOccasion())
                .thenComparing(Snippets::isPart)).toList();
        for (int index = 1; index < events.size(); index++) {
            Quantity outer = events.get(index - 1);
            Quantity inner = events.get(index);
            boolean told = inner.isPer(Noun.Kind.EVENT) || inner.isPer(Noun.Kind.PEOPLE)
                    || outer.per().contains(inner.noun().orElseThrow());
            boolean apart = inner.value().low().compareTo(Owners.MOST_EACH) > 0 && inner.link() != Link.TIMES && !inner.says(EVERY)
                    && isPriced(inner) && isPriced(outer);   // `$2 per 1k searches for 45k searches, $0.006 per answer for 45k answers`
            if (!told && !apart && !outer.noun().equals(inner.noun()) && inner.link() != Link.PLUS && (inner.link() != Link.AND
                    || outer.isOccasion()) && inner.times().isEmpty()) {
                replace(inner, inner.plusPer(outer.noun().orElseThrow()));
                assume("each", inner.noun().orElseThrow().plural(), outer.noun().orElseThrow().singular());
            } else if (!told && inner.link() == Link.AND && inner.value().equals(Span.ONE)) {   // `each order makes a call and one search`
                replace(inner, inner.withPer(count(outer.noun().orElseThrow()).orElseThrow().things()));
            }
        }
        of(Noun.Kind.OTHER).stream().filter(each -> each.per().isEmpty() && (isMultiplied(each)
                && !SideNumbers.isOfText(each) && prices.stream().noneMatch(price -> price.per().contains(each.noun().orElseThrow()))
                || IN_EACH.contains(each.noun().orElseThrow().name())
                && !each.before().isEmpty() && INTO.contains(each.before().getLast())))
                .forEach(each -> innermost().ifPresent(event -> replace(event, event.plusPer(each.noun().orElseThrow()))));
    }

    private boolean isPriced(Quantity count) {
        return prices.stream().anyMatch(price -> price.per().contains(count.noun().orElseThrow()));
    }

    /// `12 suites x 3 models x 4 runs`, `10 batches of 1,000 records`.
    private boolean isMultiplied(Quantity each) {
        int next = counts.indexOf(each) + 1;
        return each.link() == Link.TIMES || next < counts.size() && (counts.get(next).link() == Link.TIMES
                || counts.get(next).link() == Link.OF && counts.get(next).counts(Noun.Kind.EVENT));
    }

    /// The events that no other is counted by.
    Optional<Quantity> innermost() {
        List<Quantity> events = of(Noun.Kind.EVENT);
        return events.stream().filter(each -> events.stream()
                .noneMatch(other -> other != each && other.per().contains(each.noun().orElseThrow()))).findFirst();
    }

    /// As they stand in the text; to be taken from.
    List<Quantity> amountsInOrder() {
        var all = new ArrayList<>(amounts);
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }

    /// Things of a kind that no list knows, of which each event has so many: `3 variants for each of 200 products`.
    Optional<Quantity> parts() {
        return of(Noun.Kind.OTHER).stream().filter(each -> each.things().stream().anyMatch(unit -> unit.is(Noun.Kind.EVENT)
                && count(unit).isPresent())).findFirst();
    }

    Optional<Quantity> outermost() {
        return of(Noun.Kind.EVENT).stream()
                .filter(each -> !each.isPer(Noun.Kind.EVENT) || each.things().stream().noneMatch(unit -> count(unit).isPresent()))
                .findFirst();
    }

    /// Tokens are those of a call where nothing else is told; names of a call that nobody counts are those of what is counted.
    private void tokens() {
        Optional<Quantity> inner = innermost();
        inner.ifPresent(event -> of(Noun.Kind.OTHER).stream().filter(each -> each.per().isEmpty() && each.link() == Link.TIMES
                && prices.stream().anyMatch(price -> price.per().equals(each.noun().stream().toList())))
                .forEach(each -> replace(each, each.plusPer(event.noun().orElseThrow()))));   // `2,400 articles × 5,000 characters`
        Optional<Noun> owner = inner.map(Snippets::owner);
        inner.filter(each -> !each.noun().equals(owner)).ifPresent(used::add);
        boolean single = inner.filter(each -> each.isOccasion() || each.noun().orElseThrow().name().equals("epoch")).isPresent();
        for (Quantity each : of(Noun.Kind.TOKEN)) {
            Quantity tokens = new Snippets(this).owned(each);
            if (tokens.link() != Link.TIMES && tokens.link() != Link.OF && inner.filter(Snippets::isAlone).isPresent()) {
                continue;
            }
            List<Noun> unknown = tokens.things().stream().filter(unit -> count(unit).isEmpty()).toList();
            if (tokens.per().isEmpty() && inner.isPresent()) {
                boolean all = !single && tokens.link() != Link.TIMES && tokens.value().high().compareTo(MOST_TOKENS) > 0
                        || tokens.says(Set.of("altogether", "overall", "combined"));
                if (all) {
                    assume("tokens.all", tokens.value().high(), tokens.noun().orElseThrow().plural());
                    inner.ifPresent(used::add);
                } else {
                    replace(tokens, tokens.plusPer(owner.get()));
                }
            } else if (unknown.size() == 1 && unknown.getFirst().is(Noun.Kind.EVENT) && inner.isPresent()) {
                replace(tokens, tokens.withPer(tokens.per().stream()
                        .map(unit -> unit.equals(unknown.getFirst()) ? owner.get() : unit).toList()));
                assume("same", unknown.getFirst().singular(), owner.get().singular());
            }
        }
    }
}
