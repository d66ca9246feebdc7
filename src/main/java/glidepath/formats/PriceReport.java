package glidepath.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.engine.CallPrice;
import glidepath.engine.Charge;
import glidepath.units.Money;
import glidepath.units.Rate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What one call costs, as text or JSON, with every digit.
public final class PriceReport {

    private final Words words;
    private final Model model;
    private final LocalDate day;
    private final boolean dailyMean;
    private final List<Charge> charges;

    public PriceReport(Words words, Model model, LocalDate day, CallPrice.Tokens tokens) {
        this.words = words;
        this.model = model;
        this.day = day;
        RateCard card = model.on(day);
        dailyMean = card.dailyMean();
        charges = CallPrice.of(model, card, tokens);
    }

    /// The sum; empty where some part of it has no price.
    public Optional<Money> total() {
        return unpriced().isPresent() ? Optional.empty() : Optional.of(CallPrice.total(charges));
    }

    /// What keeps the call from having a price, in a sentence.
    public Optional<String> unpriced() {
        List<String> meters = charges.stream().filter(charge -> !charge.isPriced()).map(words::what).toList();
        return meters.isEmpty() ? Optional.empty()
                : Optional.of(words.text("price.unpriced", model.id(), String.join(", ", meters)));
    }

    public String text() {
        var text = new StringBuilder(words.text("price.total", model.id(), day, total().map(Money::toString).orElse(words.text("price.none"))));
        text.append('\n');
        for (Charge charge : charges) {
            text.append("  ").append(line(charge)).append('\n');
        }
        if (dailyMean) {
            text.append("  ").append(words.text("price.daily-mean")).append('\n');
        }
        return text.append("  ").append(source(model.source())).append('\n').toString();
    }

    private String line(Charge charge) {
        String quantity = words.numbers().number(charge.quantity(), 12);
        return charge.line().rate()
                .map(rate -> words.text("price.line", words.what(charge), quantity, rate(rate), charge.amount().toString()))
                .orElseGet(() -> words.text("price.line.unpriced", words.what(charge), quantity));
    }

    private String rate(Rate rate) {
        return words.numbers().rate(rate.price()) + " / " + rate.unit().per();
    }

    private String source(Source source) {
        String checked = source.checked().map(date -> words.text("price.checked", date)).orElse(words.text("price.unchecked"));
        return words.text("price.source", source.title(), checked, words.label(source.evidence()), source.page());
    }

    public String json() {
        ObjectNode root = Json.object().put("model", model.id().toString()).put("date", day.toString());
        total().ifPresentOrElse(sum -> root.set("total", Json.number(sum.usd())), () -> root.putNull("total"));
        root.put("dailyMean", dailyMean);
        ArrayNode list = root.putArray("charges");
        charges.forEach(charge -> list.add(json(charge)));
        return Json.write(root);
    }

    private static ObjectNode json(Charge charge) {
        ObjectNode node = Json.object().put("meter", charge.line().what());
        node.set("quantity", Json.number(charge.quantity()));
        node.put("unit", charge.line().unit().per());
        charge.line().rate().ifPresentOrElse(rate -> {
            node.set("rate", Json.number(rate.price().usd()));
            node.set("amount", Json.number(charge.amount().usd()));
        }, () -> node.putNull("rate").putNull("amount"));
        return node.setAll(Sources.json(charge.line().source()));
    }
}
