package glidepath.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.engine.CallPrice;
import glidepath.engine.CallTokens;
import glidepath.engine.Charge;
import glidepath.files.json.Json;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Rate;

/// What one call costs, as text or JSON, with every digit.
public final class PriceReport {

    private final Messages messages;
    private final Model model;
    private final LocalDate day;
    private final CallTokens tokens;
    private final boolean averaged;
    private final List<Charge> charges;

    public PriceReport(Messages messages, Model model, LocalDate day, CallTokens tokens) {
        this.messages = messages;
        this.model = model;
        this.day = day;
        this.tokens = tokens;
        RateCard card = model.on(day);
        averaged = card.averaged();
        charges = CallPrice.of(model, card, tokens);
    }

    /// The sum; empty where some part of it has no price.
    public Optional<Money> total() {
        return unpriced().isPresent() ? Optional.empty() : Optional.of(CallPrice.total(charges));
    }

    /// What keeps the call from having a price, in a sentence.
    public Optional<String> unpriced() {
        List<String> meters = charges.stream().filter(charge -> !charge.isPriced()).map(messages::what).toList();
        return meters.isEmpty() ? Optional.empty()
                : Optional.of(messages.text("price.unpriced", model.id(), String.join(", ", meters)));
    }

    public String text() {
        var text = new StringBuilder(messages.text("price.total", model.id(), day, total().map(Money::toString)
                .orElse(messages.text("price.none"))));
        text.append('\n');
        for (Charge charge : charges) {
            text.append("  ").append(line(charge)).append('\n');
        }
        notes().forEach(note -> text.append("  ").append(note).append('\n'));
        sources().forEach(source -> text.append("  ").append(source(source)).append('\n'));
        return text.toString();
    }

    /// What else there is to know of the call: that it cannot be made, or not be cached, or costs what it does in the mean.
    private List<String> notes() {
        var notes = new ArrayList<String>();
        charges.stream().flatMap(charge -> charge.line().beyond().stream()).distinct()
                .forEach(limit -> notes.add(Explanation.beyond(messages, limit).strip()));
        Life life = model.facts().life();
        if (life.on(day) == Life.Stage.ENDED) {
            notes.add(messages.text("price.ended", life.ended().orElseThrow()));
        }
        if (tokens.cachesTooShort(model)) {
            notes.add(messages.text("price.cache-minimum", tokens.input(), model.facts().limits().cacheMinimum().orElseThrow()));
            notes.add(messages.text("price.cache-told"));
        }
        if (averaged) {
            notes.add(messages.text("price.daily-mean"));
        }
        return notes;
    }

    /// Of the rates used, each once; of the model where nothing has a price.
    private List<Source> sources() {
        List<Source> used = charges.stream().filter(Charge::isPriced).map(charge -> charge.line().source()).distinct().toList();
        return used.isEmpty() ? List.of(model.source()) : used;
    }

    private String line(Charge charge) {
        String quantity = messages.numbers().number(charge.quantity(), 12);
        return charge.line().rate()
                .map(rate -> messages.text("price.line", messages.what(charge), quantity, rate(rate), charge.amount().toString()))
                .orElseGet(() -> messages.text("price.line.unpriced", messages.what(charge), quantity));
    }

    private String rate(Rate rate) {
        return messages.numbers().rate(rate.price()) + " / " + rate.unit().per();
    }

    private String source(Source source) {
        String checked = source.checked().map(date -> messages.text("price.checked", date)).orElse(messages.text("price.unchecked"));
        return messages.text("price.source", source.title(), checked, messages.label(source.evidence()), source.page());
    }

    public String json() {
        ObjectNode root = Json.object().put("model", model.id().toString()).put("date", day.toString());
        total().ifPresentOrElse(sum -> root.set("total", Json.number(sum.usd())), () -> root.putNull("total"));
        root.put("dailyMean", averaged);
        ArrayNode said = root.putArray("notes");
        notes().forEach(said::add);
        ArrayNode list = root.putArray("charges");
        charges.forEach(charge -> list.add(new PricedChargeJson(charge).json()));
        return Json.write(root);
    }
}
