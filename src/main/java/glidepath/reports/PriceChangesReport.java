package glidepath.reports;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.PriceChange;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.TieredPrice;
import glidepath.engine.PriceEffect;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Percent;

/// What a price table would change, and what that does to a plan, as text or JSON.
public final class PriceChangesReport {

    private static final int MOST_LINES = 200;

    private final Messages messages;
    private final PriceChanges changes;
    private final List<String> leftOut;
    private final Optional<PriceEffect> effect;

    /// @param leftOut what of the table was not understood
    /// @param effect  on a plan, where one is given
    public PriceChangesReport(Messages messages, PriceChanges changes, List<String> leftOut, Optional<PriceEffect> effect) {
        this.messages = messages;
        this.changes = changes;
        this.leftOut = List.copyOf(leftOut);
        this.effect = effect;
    }

    public String text(String title) {
        var text = new StringBuilder(messages.text("prices.summary", title, changes.equal(), changes.changes().size(), changes.added()
                .size())).append('\n');
        changes.changes().stream().limit(MOST_LINES).forEach(change -> text.append("  ").append(line(change)).append('\n'));
        changes.added().stream().limit(MOST_LINES).forEach(model -> text.append("  ").append(added(model)).append('\n'));
        more(text);
        leftOut(messages, leftOut, changes).forEach(sentence -> text.append(sentence).append('\n'));
        effect.ifPresent(found -> text.append(new PriceEffectReport(messages, found).text()));
        return text.toString();
    }

    private void more(StringBuilder text) {
        int more = Math.max(0, changes.changes().size() - MOST_LINES) + Math.max(0, changes.added().size() - MOST_LINES);
        if (more > 0) {
            text.append("  ").append(messages.text("prices.more", more)).append('\n');
        }
    }

    /// What of a table is not understood, and what is not compared; empty where all of it is.
    public static List<String> leftOut(Messages messages, List<String> notUnderstood, PriceChanges changes) {
        var sentences = new ArrayList<String>();
        if (!notUnderstood.isEmpty()) {
            sentences.add(messages.text("prices.left-out", String.join(", ", notUnderstood)));
        }
        if (!changes.placeless().isEmpty()) {
            sentences.add(messages.text("prices.placeless", changes.placeless().size(), changes.placeless().getFirst()));
        }
        return sentences;
    }

    private String line(PriceChange change) {
        String old = change.old().map(this::price).orElse(none(messages, change));
        String question = change.question().map(this::question).orElse("");
        String own = change.own().map(stays -> messages.text("prices.change.own", price(stays))).orElse("");
        String rate = change.way().map(way -> messages.text("prices.way", way.way(), change.meter().noun())).orElse(change.meter().noun());
        String what = change.from().map(day -> messages.text("prices.change.from", rate, day)).orElse(rate);
        return messages.text("prices.change", change.model(), what, old, price(change.now()) + percent(change)) + own + question;
    }

    /// What the catalog has where it has no such price; of batches and tiers it may have a rule all the same.
    public static String none(Messages messages, PriceChange change) {
        return messages.text(change.way().isPresent() ? "prices.none.own" : "prices.none");
    }

    /// ` (+10.0 %)`; of longer calls, too, where it is not theirs.
    private String percent(PriceChange change) {
        Map<Long, Percent> longer = change.longCalls();
        var parts = new ArrayList<String>();
        change.change().filter(by -> longer.isEmpty() || !by.isZero()).ifPresent(by -> parts.add(percent(by)));
        longer.forEach((start, by) -> parts.add(messages.text("prices.change.above", start, percent(by))));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String percent(Percent by) {
        return (by.fraction().signum() > 0 ? "+" : "") + by.fraction().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    private String added(Model model) {
        return messages.text("prices.added", model.id(), model.name()) + changes.question(model).map(this::question).orElse("");
    }

    private String question(PriceChange.Question why) {
        return " " + messages.text("prices.question." + EnumKey.of(why));
    }

    private String price(TieredPrice price) {
        return price.base() + price.tiers().stream().map(tier -> " " + messages.text("prices.steps", tier.price(), tier.start()))
                .collect(Collectors.joining());
    }

    public String json() {
        return new PriceChangesJson(changes, effect).text();
    }
}
