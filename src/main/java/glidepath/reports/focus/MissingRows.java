package glidepath.reports.focus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Charge;
import glidepath.engine.ScenarioForecast;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;

/// What has no row in a bill since nobody knows its price: the specification has no word for a cost that is not known.
public record MissingRows(List<ScenarioForecast> forecasts, PriceCatalog catalog, Messages messages) {

    /// Names that a sentence has room for.
    private static final int NAMED = 5;

    /// How many charges there are, and of what; empty where every charge has a price.
    public Optional<String> sentence() {
        long missing = forecasts.stream().flatMap(MissingRows::charges).count();
        List<String> names = forecasts.stream().flatMap(forecast -> charges(forecast).map(charge -> name(forecast, charge))).distinct()
                .toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return missing == 0 ? Optional.empty() : Optional.of(messages.counted("export.focus-unpriced", missing, names.size() <= NAMED ? some
                : messages.text("export.focus-unpriced.more", some, names.size() - NAMED)));
    }

    private static Stream<Charge> charges(ScenarioForecast forecast) {
        return forecast.bills().stream().flatMap(bill -> bill.unpriced().stream());
    }

    /// Whose charge it is, and of which model where it is one's.
    private String name(ScenarioForecast forecast, Charge charge) {
        String owner = new Explanation(messages, forecast).owner(charge);
        return charge.line().route().map(model -> messages.text("export.focus-unpriced.model", owner, called(model))).orElse(owner);
    }

    private String called(ModelId model) {
        return messages.text("models.offer", catalog.model(model).map(known -> known.name()).orElse(model.id()),
                catalog.nameOf(model.provider()));
    }
}
