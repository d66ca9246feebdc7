package glidepath.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Models and their rates, as text or JSON.
public record ModelReport(Messages messages, PriceCatalog catalog, List<Model> models, LocalDate day) {

    public String text() {
        var text = new StringBuilder();
        for (Model model : models) {
            text.append(model.id()).append("  ").append(messages.text("models.offer", model.name(), catalog.nameOf(model.id().provider())))
                    .append(stage(model)).append('\n');
            text.append("    ").append(rates(model.on(day))).append('\n');
        }
        return text.toString();
    }

    private String stage(Model model) {
        Life.Stage stage = model.facts().life().on(day);
        return stage == Life.Stage.ON_OFFER ? "" : "  (" + EnumKey.of(stage) + ")";
    }

    private String rates(RateCard card) {
        if (card.prices().isEmpty()) {
            return messages.text("models.unpriced");
        }
        return card.prices().entrySet().stream()
                .map(price -> messages.text("models.rate", price.getKey().noun(), price(price.getValue()), price.getKey().unit().per()))
                .collect(Collectors.joining(", ")) + (card.averaged() ? " " + messages.text("price.daily-mean") : "");
    }

    private String price(TieredPrice price) {
        return messages.numbers().rate(price.base()) + price.tiers().stream()
                .map(tier -> " " + messages.text("models.tier", messages.numbers().rate(tier.price()), tier.start()))
                .collect(Collectors.joining());
    }

    public String json() {
        return new ModelJson(models, day).text();
    }
}
