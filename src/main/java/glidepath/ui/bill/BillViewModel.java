package glidepath.ui.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import glidepath.engine.Bill;
import glidepath.engine.ChargeSum;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.texts.BillSummary;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.reasons.FigureReasons;

/// One month of the chosen scenario, or all of them, charge by charge.
public final class BillViewModel implements PageViewModel {

    /// By what charges are gathered.
    public enum Grouping { SURFACE, OWNER, ROUTE, MODEL }

    /// A charge, the sum of a group of them, tax, or the total.
    ///
    /// @param usd     the amount, for sorting, and `leftUsd` what is left to pay of it
    /// @param group   whether it is a sum
    /// @param details why it is what it is, line by line
    /// @param model   whose price is charged; none for what is of no model
    /// @param cells   the texts as values, and what [#further] heads
    public record BillRow(String name, String what, String quantity, String rate, String list, String amount, String credits, String left,
                      BigDecimal usd, BigDecimal leftUsd, boolean group, List<String> details, List<Cell> cells,
                          Optional<ModelId> model) {

        /// A sum, or tax, which is of no model.
        BillRow(String name, String list, String amount, String credits, String left, BigDecimal usd, BigDecimal leftUsd, boolean group,
                List<Cell> cells) {
            this(name, "", "", "", list, amount, credits, left, usd, leftUsd, group, List.of(), cells, Optional.empty());
        }
    }

    /// By what rows are ordered, within their groups, and groups among each other.
    public enum Order {
        /// As the bill has them.
        BILL(Comparator.comparing(_ -> 0)),
        NAME(Comparator.comparing((BillRow row) -> row.name() + " " + row.what())),
        AMOUNT(Comparator.comparing(BillRow::usd)),
        LEFT(Comparator.comparing(BillRow::leftUsd));

        private final Comparator<BillRow> rows;

        Order(Comparator<BillRow> rows) {
            this.rows = rows;
        }
    }

    /// A month to choose, or all of them, whose index is [Reasons.BillPlace#ALL].
    public record Month(int index, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Messages messages;
    private final BillCells cells;
    private final ObservableList<BillRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Month> months = FXCollections.observableArrayList();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SURFACE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Month> month = new ReadOnlyObjectWrapper<>(new Month(0, ""));
    private final ReadOnlyObjectWrapper<String> summary = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper discounted = new ReadOnlyBooleanWrapper();
    private int chosen;
    private final PageWork work = PageWork.atOnce(now -> fill(now.shown()));
    private Consumer<ModelId> prices = _ -> { };
    private Comparator<BillRow> order = Order.BILL.rows;

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

    public ObservableList<Month> months() {
        return months;
    }

    public ReadOnlyObjectProperty<Month> month() {
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
        return messages.text("ui.bill.by." + by.name().toLowerCase(Locale.ROOT));
    }

    /// @param index of a month, or [Reasons.BillPlace#ALL]
    public void choose(int index) {
        chosen = index;
        work.again();
    }

    public void sort(Order by, boolean descending) {
        order = descending ? by.rows.reversed() : by.rows;
        work.again();
    }

    private void fill(ScenarioForecast shown) {
        chosen = Math.clamp(chosen, FigureReasons.BillPlace.ALL, shown.bills().size() - 1);
        var names = new ArrayList<Month>(List.of(new Month(FigureReasons.BillPlace.ALL,
                messages.counted("ui.bill.all-months", shown.bills().size()))));
        for (int index = 0; index < shown.bills().size(); index++) {
            names.add(new Month(index, messages.numbers().month(shown.bills().get(index).month())));
        }
        if (!names.equals(months)) {
            months.setAll(names);
        }
        month.set(names.get(chosen + 1));
        List<Bill> bills = chosen == FigureReasons.BillPlace.ALL ? shown.bills() : List.of(shown.bills().get(chosen));
        summary.set(new BillSummary(messages, bills).sentence());
        List<ChargeSum> charges = ChargeSum.of(bills);
        discounted.set(charges.stream().anyMatch(sum -> !sum.line().discount().isZero()));
        List<BillRow> wanted = new BillRows(messages, new Explanation(messages, shown), grouping.get(),
                filter.get().strip().toLowerCase(Locale.ROOT), order).of(bills, charges);
        RowList.show(rows, wanted);
    }
}
