package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.texts.Messages;

/// The models of the list that are chosen: all of one, or several side by side.
public final class ChosenModels {

    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<ModelDetails>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ModelComparison> comparison = new ReadOnlyObjectWrapper<>(ModelComparison.NONE);
    private List<String> ids = List.of();

    ChosenModels(Messages messages) {
        this.messages = messages;
    }

    /// All of the one model that is chosen; empty where none or several are.
    public ReadOnlyObjectProperty<Optional<ModelDetails>> details() {
        return details.getReadOnlyProperty();
    }

    /// The chosen models side by side; without lines where fewer than two are chosen.
    public ReadOnlyObjectProperty<ModelComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    List<String> ids() {
        return ids;
    }

    void choose(List<String> chosen) {
        ids = List.copyOf(chosen);
    }

    /// @param day whose prices hold
    void tell(PricedModels models, PriceCatalog catalog, LocalDate day) {
        List<PricedModel> chosen = ids.stream().flatMap(id -> models.of(ModelId.parse(id)).stream()).toList();
        List<ModelDetails> told = chosen.stream().map(model -> details(model, catalog, day)).toList();
        details.set(told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty());
        comparison.set(told.size() < 2 ? ModelComparison.NONE : ModelComparison.of(messages, told, chosen));
    }

    private ModelDetails details(PricedModel priced, PriceCatalog catalog, LocalDate day) {
        var rates = new RateLines(messages);
        var history = new PriceHistoryChart(messages, day).of(priced.model());
        String note = priced.model().note().isEmpty() && priced.model().prices().entries().size() < 2
                ? messages.text("ui.prices.history.none") : priced.model().note();
        return new ModelDetails(priced.model().id().toString(), priced.model().name(), ModelRows.provider(catalog, priced.model().id()),
                new ModelFactsText(messages, day).of(priced.model()), rates.of(priced), rates.disputed(priced),
                        rates.times(priced.model()), history, note, priced.isOwn());
    }
}
