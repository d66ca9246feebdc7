package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
    private final ChosenModels chosen;
    private final Map<String, ModelFilters.Option> chosenFilters = new TreeMap<>();
    private ModelOrder order = ModelOrder.FOUND;
    private boolean descending;
    private boolean filling;
    private Runnable filled = () -> { };
    private String workload = "";
    private Optional<ModelListing> listed = Optional.empty();

    /// @param lane  works beside the window: a catalog may have ten thousand models
    /// @param today for the age of prices
    public PricesViewModel(Session session, Messages messages, PageWork.Lane lane, LocalDate today, UserPrices own) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        this.own = own;
        chosen = new ChosenModels(session, messages, own, this::edited);
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
        return listed.map(listing -> listing.cells(row)).orElse(List.of());
    }

    /// How many of how many, and for which tokens.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What is told of the models that are chosen, and what can be done with one.
    public ChosenModels chosen() {
        return chosen;
    }

    /// By what the list can be narrowed.
    List<ModelFilters.Filter> filters() {
        return new ModelFilters(messages, session.catalog(), today).all();
    }

    void narrow(ModelFilters.Filter filter, ModelFilters.Option option) {
        chosenFilters.put(filter.key(), option);
        work.again();
    }

    void sort(ModelOrder by, boolean fromTheMost) {
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
        if (!filling) {   // else the list forgets what was chosen, and is told again
            chosen.choose(ids);
        }
    }

    private Optional<Workload> edited() {
        return work.latest().flatMap(now -> now.shown().assumptions().workloadOrFirst(workload));
    }

    private Runnable prepare(Snapshot now) {
        List<Predicate<PricedModel>> filters = chosenFilters.values().stream().map(ModelFilters.Option::passes).toList();
        ModelListing listing = ModelListing.of(messages, now, now.shown().assumptions().workloadOrFirst(workload),
                new ModelQuery(query.get(), filters, order, descending, Optional.empty()), listed.map(ModelListing::models));
        return () -> fill(now, listing);
    }

    private void fill(Snapshot now, ModelListing listing) {
        if (listed.isEmpty() && chosen.ids().isEmpty()) {   // at first that in use
            chosen.choose(listing.rows().stream().filter(ModelRow::current).map(ModelRow::id).limit(1).toList());
        }
        listed = Optional.of(listing);
        summary.set(listing.summary());
        if (!listing.rows().equals(rows)) {
            filling = true;
            rows.setAll(listing.rows());
            filled.run();
            filling = false;
        }
        chosen.show(listing.models(), now.catalog(), ModelListing.day(now));
    }

    /// Asks for a model that the catalog lacks.
    public void add() {
        own.askForNew(query.get());
    }
}
