package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// The models of the list that are chosen: all of one, or several side by side, and what can be done with one.
public final class ChosenModels {

    private final Session session;
    private final Messages messages;
    private final UserPrices own;
    private final Supplier<Optional<Workload>> edited;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ModelDetails>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ModelComparison> comparison = new ReadOnlyObjectWrapper<>(ModelComparison.NONE);
    private List<String> ids = List.of();
    private Runnable tell = () -> { };

    /// @param own    asks for own prices
    /// @param edited the workload in which a model is put to use
    ChosenModels(Session session, Messages messages, UserPrices own, Supplier<Optional<Workload>> edited) {
        this.session = session;
        this.messages = messages;
        this.own = own;
        this.edited = edited;
    }

    /// All of the one model that is chosen; empty where none or several are.
    public ReadOnlyObjectProperty<Optional<ModelDetails>> details() {
        return details.getReadOnlyProperty();
    }

    /// The chosen models side by side; without lines where fewer than two are chosen.
    public ReadOnlyObjectProperty<ModelComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// Why a model cannot be put to use; empty where it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Calls a model in the edited workload, in the chosen scenario.
    public void use(String id) {
        put(id, ModelUse::inScenario);
    }

    /// Adds a scenario that does as the chosen one, but calls this model.
    public void addScenario(String id) {
        put(id, ModelUse::asScenario);
    }

    private void put(String id, Function<ModelUse, Optional<String>> use) {
        problem.set(edited.get().flatMap(workload -> use.apply(new ModelUse(session, messages, workload, ModelId.parse(id)))).orElse(""));
    }

    /// Asks for own prices of a model.
    public void enter(String id) {
        own.ask(ModelId.parse(id));
    }

    List<String> ids() {
        return ids;
    }

    void choose(List<String> chosen) {
        ids = List.copyOf(chosen);
        problem.set("");
        tell.run();
    }

    /// @param day whose prices hold
    void show(PricedModels models, PriceCatalog catalog, LocalDate day) {
        tell = () -> tell(models, catalog, day);
        tell.run();
    }

    private void tell(PricedModels models, PriceCatalog catalog, LocalDate day) {
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
                new ModelFactsText(messages, catalog, day).of(priced.model()), rates.of(priced), rates.disputed(priced),
                        rates.times(priced.model()), history, note);
    }
}
