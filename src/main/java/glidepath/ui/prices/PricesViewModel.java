package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.catalog.ModelId;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.reports.tables.Cell;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;

/// Every model that has a price: found, narrowed, sorted by what the edited workload would cost on it, compared, and put to use.
public final class PricesViewModel implements PageViewModel {

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final UserPrices own;
    private final PageWork work;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ModelRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ChosenModels chosen;
    private final Map<String, ModelFilters.Option> chosenFilters = new TreeMap<>();
    private ModelQuery.Order order = ModelQuery.Order.FOUND;
    private boolean descending;
    private boolean filling;
    private Runnable filled = () -> { };
    private String workload = "";
    private Optional<PricedModels> priced = Optional.empty();
    private Optional<ModelRows> writer = Optional.empty();

    /// @param lane  works beside the window: a catalog may have ten thousand models
    /// @param today for the age of prices
    public PricesViewModel(Session session, Messages messages, PageWork.Lane lane, LocalDate today, UserPrices own) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        this.own = own;
        chosen = new ChosenModels(messages);
        work = new PageWork(lane, this::prepare);
        query.subscribe(work::again);
    }

    @Override
    public PageWork work() {
        return work;
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<ModelRow> rows() {
        return rows;
    }

    /// A row's figures as values, one for each column.
    List<Cell> cells(ModelRow row) {
        return priced.flatMap(models -> models.of(ModelId.parse(row.id()))).flatMap(model -> writer.map(rowsNow -> rowsNow.cells(model)))
                .orElse(List.of());
    }

    /// How many of how many, and for which tokens.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What is told of the models that are chosen.
    public ChosenModels chosen() {
        return chosen;
    }

    /// Why a model cannot be put to use; empty where it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// By what the list can be narrowed.
    List<ModelFilters.Filter> filters() {
        return new ModelFilters(messages, session.catalog(), today).all();
    }

    void narrow(ModelFilters.Filter filter, ModelFilters.Option option) {
        chosenFilters.put(filter.key(), option);
        work.again();
    }

    void sort(ModelQuery.Order by, boolean fromTheMost) {
        order = by;
        descending = fromTheMost;
        work.again();
    }

    /// @param edited id of the workload whose tokens are priced
    public void choose(String edited) {
        workload = edited;
        work.again();
    }

    /// @param newFilled shows in the list again what is chosen, after its rows have changed
    void afterFilling(Runnable newFilled) {
        filled = newFilled;
    }

    /// Chooses models of the list, by their ids.
    public void select(List<String> ids) {
        if (filling) {   // the list forgets what was chosen, and is told again
            return;
        }
        chosen.choose(ids);
        problem.set("");
        work.latest().ifPresent(this::tell);
    }

    private Optional<Workload> workload(Snapshot now) {
        List<Workload> all = now.shown().assumptions().workloads();
        return all.stream().filter(each -> each.id().equals(workload)).findFirst().or(() -> all.stream().findFirst());
    }

    private Runnable prepare(Snapshot now) {
        Optional<Workload> edited = workload(now);
        TokenShape shape = edited.map(Workload::tokens).orElse(TokenShape.NONE);
        PricedModels models = PricedModels.of(now.catalog(), day(now), shape, priced);
        Optional<PricedModel> current = edited.flatMap(each -> models.of(each.route().model()));
        List<Predicate<PricedModel>> filters = chosenFilters.values().stream().map(ModelFilters.Option::passes).toList();
        var found = new ModelQuery(query.get(), filters, order, descending, current.map(model -> model.model().id())).in(models);
        var rowsNow = new ModelRows(messages, now.catalog(), day(now), current);
        List<ModelRow> wanted = found.parallelStream().map(rowsNow::row).toList();
        String told = edited.map(each -> messages.text("ui.prices.summary", wanted.size(), models.all().size(), each.name(), each.tokens()
                .input(), each.tokens().output()))
                .orElse(messages.text("ui.prices.summary.plain", wanted.size(), models.all().size()));
        return () -> {
            priced = Optional.of(models);
            writer = Optional.of(rowsNow);
            fill(now, wanted, told);
        };
    }

    private static LocalDate day(Snapshot now) {
        return now.plan().settings().start().atDay(1);
    }

    private void fill(Snapshot now, List<ModelRow> wanted, String told) {
        summary.set(told);
        if (!wanted.equals(rows)) {
            filling = true;
            rows.setAll(wanted);
            filled.run();
            filling = false;
        }
        tell(now);
    }

    private void tell(Snapshot now) {
        priced.ifPresent(models -> chosen.tell(models, now.catalog(), day(now)));
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
        problem.set(work.latest().flatMap(this::workload).flatMap(edited ->
                use.apply(new ModelUse(session, messages, edited, ModelId.parse(id)))).orElse(""));
    }

    /// Asks for own prices of a model.
    public void enter(String id) {
        own.ask(ModelId.parse(id));
    }

    /// Asks for a model that the catalog lacks.
    public void add() {
        own.askForNew(query.get());
    }
}
