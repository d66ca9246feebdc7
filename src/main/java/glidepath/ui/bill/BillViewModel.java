package glidepath.ui.bill;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.engine.ScenarioForecast;
import glidepath.texts.BillSummary;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.EnumKey;

/// One month of the chosen scenario, or all of them, charge by charge.
public final class BillViewModel implements PageViewModel {

    /// By what charges are gathered.
    public enum Grouping { SURFACE, OWNER, ROUTE, MODEL }

    private final Messages messages;
    private final BillCells cells;
    private final ObservableList<BillRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BillMonth> months = FXCollections.observableArrayList();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SURFACE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<BillMonth> month = new ReadOnlyObjectWrapper<>(new BillMonth(0, ""));
    private final ReadOnlyObjectWrapper<String> summary = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper discounted = new ReadOnlyBooleanWrapper();
    private int chosen;
    private final PageWork work = PageWork.atOnce(now -> fill(now.shown(), now.catalog()));
    private Consumer<ModelId> prices = _ -> { };
    private Comparator<BillRow> order = BillRow.Order.BILL.rows(false);

    public BillViewModel(Messages messages) {
        this.messages = messages;
        cells = new BillCells(messages);
        grouping.subscribe(work::again);
        filter.subscribe(work::again);
    }

    /// @param newPrices asks for own prices of a model
    public void askPricesBy(Consumer<ModelId> newPrices) {
        prices = newPrices;
    }

    /// Asks for own prices of the model that a charge is of.
    public void askPrices(BillRow row) {
        row.model().ifPresent(prices);
    }

    @Override
    public PageWork work() {
        return work;
    }

    /// Whether something costs less than its list price, so that both are worth a column.
    public ReadOnlyBooleanProperty discounted() {
        return discounted.getReadOnlyProperty();
    }

    public ObservableList<BillRow> rows() {
        return rows;
    }

    /// The headings of what only files have room for.
    public List<String> further() {
        return cells.further();
    }

    /// What the bill is of, in a few words.
    public String name() {
        return work.latest().map(now -> messages.text("ui.bill.name", now.scenario().name(), month.get().name())).orElse("");
    }

    public ObservableList<BillMonth> months() {
        return months;
    }

    public ReadOnlyObjectProperty<BillMonth> month() {
        return month.getReadOnlyProperty();
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /// Only rows that hold this text are shown.
    public StringProperty filter() {
        return filter;
    }

    /// Charges, credits, tax and what is left, in a sentence.
    public ReadOnlyObjectProperty<String> summary() {
        return summary.getReadOnlyProperty();
    }

    public String name(Grouping by) {
        return messages.text("ui.bill.by." + EnumKey.of(by));
    }

    /// @param index of a month, or [FigureReasons.BillPlace#ALL]
    public void choose(int index) {
        chosen = index;
        work.again();
    }

    public void sort(BillRow.Order by, boolean descending) {
        order = by.rows(descending);
        work.again();
    }

    private void fill(ScenarioForecast shown, PriceCatalog catalog) {
        chosen = Math.clamp(chosen, FigureReasons.BillPlace.ALL, shown.bills().size() - 1);
        List<BillMonth> names = BillMonth.choices(messages, shown);
        RowList.show(months, names);
        month.set(names.get(chosen + 1));
        List<Bill> bills = chosen == FigureReasons.BillPlace.ALL ? shown.bills() : List.of(shown.bills().get(chosen));
        summary.set(new BillSummary(messages, bills).sentence());
        List<ChargeSum> charges = ChargeSum.of(bills);
        discounted.set(charges.stream().anyMatch(sum -> !sum.line().discount().isZero()));
        List<BillRow> wanted = new BillRows(messages, catalog, new Explanation(messages, shown), grouping.get(),
                filter.get().strip().toLowerCase(Locale.ROOT), order).of(bills, charges);
        RowList.show(rows, wanted);
    }
}
