package glidepath.ui.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Explanation;
import glidepath.formats.Words;
import glidepath.session.Snapshot;
import glidepath.units.Money;

/// One month of the chosen scenario, charge by charge.
public final class BillViewModel {

    /// By what charges are gathered.
    public enum Grouping { SURFACE, OWNER, ROUTE, MODEL }

    /// A charge, or the sum of a group of them.
    ///
    /// @param usd     the amount, for sorting, and `leftUsd` what is left to pay of it
    /// @param group   whether it is a sum
    /// @param details why it is what it is, line by line
    public record Row(String name, String what, String quantity, String rate, String list, String amount, String credits, String left,
                      BigDecimal usd, BigDecimal leftUsd, boolean group, List<String> details) {
    }

    /// By what rows are ordered, within their groups, and groups among each other.
    public enum Order {
        /// As the bill has them.
        BILL(Comparator.comparing(_ -> 0)),
        NAME(Comparator.comparing((Row row) -> row.name() + " " + row.what())),
        AMOUNT(Comparator.comparing(Row::usd)),
        LEFT(Comparator.comparing(Row::leftUsd));

        private final Comparator<Row> rows;

        Order(Comparator<Row> rows) {
            this.rows = rows;
        }
    }

    /// A month to choose.
    public record Month(int index, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Words words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Month> months = FXCollections.observableArrayList();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SURFACE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Month> month = new ReadOnlyObjectWrapper<>(new Month(0, ""));
    private final ReadOnlyObjectWrapper<String> summary = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper discounted = new ReadOnlyBooleanWrapper();
    private @Nullable Snapshot last;
    private int chosen;
    private Comparator<Row> order = Order.BILL.rows;

    public BillViewModel(Words words) {
        this.words = words;
        grouping.subscribe(this::refresh);
        filter.subscribe(this::refresh);
    }

    /// Whether something costs less than its list price, so that both are worth a column.
    public ReadOnlyBooleanProperty discounted() {
        return discounted.getReadOnlyProperty();
    }

    public ObservableList<Row> rows() {
        return rows;
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
        return words.text("ui.bill.by." + by.name().toLowerCase(Locale.ROOT));
    }

    public void choose(int index) {
        chosen = index;
        refresh();
    }

    public void sort(Order by, boolean descending) {
        order = descending ? by.rows.reversed() : by.rows;
        refresh();
    }

    private void refresh() {
        if (last != null) {
            show(last);
        }
    }

    public void show(Snapshot now) {
        last = now;
        ScenarioForecast shown = now.shown();
        chosen = Math.clamp(chosen, 0, shown.bills().size() - 1);
        var names = new ArrayList<Month>();
        for (int index = 0; index < shown.bills().size(); index++) {
            names.add(new Month(index, words.numbers().month(shown.bills().get(index).month())));
        }
        if (!names.equals(months)) {
            months.setAll(names);
        }
        month.set(names.get(chosen));
        Bill bill = shown.bills().get(chosen);
        summary.set(words.text("ui.bill.summary", words.numbers().money(bill.gross()), words.numbers().money(bill.credits().applied()),
                words.numbers().money(bill.tax()), words.numbers().money(bill.leftToPay())));
        discounted.set(bill.charges().stream().anyMatch(charge -> !charge.line().discount().isZero()));
        List<Row> wanted = rows(shown, bill);
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }

    private List<Row> rows(ScenarioForecast shown, Bill bill) {
        var explanation = new Explanation(words, shown);
        ChargeCredits credits = ChargeCredits.of(bill);
        Function<Charge, String> key = key(shown, explanation);
        var groups = new LinkedHashMap<String, List<Charge>>();
        bill.charges().forEach(charge -> groups.computeIfAbsent(key.apply(charge), _ -> new ArrayList<>()).add(charge));
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        var all = new ArrayList<List<Row>>();
        groups.forEach((name, charges) -> {
            List<Row> members = charges.stream().map(charge -> row(explanation, bill, credits, charge))
                    .filter(row -> wanted.isEmpty() || (name + " " + row.name() + " " + row.what()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
            if (!members.isEmpty()) {
                var rowsOfGroup = new ArrayList<>(List.of(group(name, charges, credits)));
                members.stream().sorted(order).forEach(rowsOfGroup::add);
                all.add(rowsOfGroup);
            }
        });
        return all.stream().sorted(Comparator.comparing(List::getFirst, order)).flatMap(List::stream).toList();
    }

    private Function<Charge, String> key(ScenarioForecast shown, Explanation explanation) {
        return switch (grouping.get()) {
            case SURFACE -> charge -> words.label(charge.line().surface());
            case OWNER -> explanation::owner;
            case ROUTE -> charge -> words.text("ui.bill.route", charge.line().account().provider(), charge.line().account().product());
            case MODEL -> charge -> charge.line().route().map(Object::toString).orElse(words.text("ui.bill.no-model"));
        };
    }

    private Row group(String name, List<Charge> charges, ChargeCredits credits) {
        Money list = Money.sum(charges.stream().map(Charge::list).toList());
        Money amount = Money.sum(charges.stream().map(Charge::amount).toList());
        Money paid = Money.sum(charges.stream().map(credits::paidOf).toList());
        return new Row(name, "", "", "", words.numbers().money(list), words.numbers().money(amount), words.numbers().money(paid),
                words.numbers().money(amount.minus(paid)), amount.usd(), amount.minus(paid).usd(), true, List.of());
    }

    private Row row(Explanation explanation, Bill bill, ChargeCredits credits, Charge charge) {
        String what = words.text("explain.cause", words.what(charge), charge.line().cause());
        String quantity = words.numbers().compact(charge.quantity()) + " " + charge.line().unit().noun();
        var details = new ArrayList<String>();
        details.add(explanation.formula(charge));
        details.add(explanation.source(charge.line().source()));
        if (!charge.line().source().page().isEmpty()) {
            details.add(charge.line().source().page());
        }
        details.addAll(explanation.ledger(bill, credits, charge));
        if (!charge.isPriced()) {
            String none = words.text("ui.bill.unpriced");
            return new Row(explanation.owner(charge), what, quantity, none, none, none, "", none, BigDecimal.ZERO, BigDecimal.ZERO, false, details);
        }
        String rate = charge.line().rate().map(price -> words.numbers().rate(price.price()) + " / " + price.unit().per()).orElse("");
        return new Row(explanation.owner(charge), what, quantity, rate, words.numbers().money(charge.list()), words.numbers().money(charge.amount()),
                words.numbers().money(credits.paidOf(charge)), words.numbers().money(credits.leftOf(charge)), charge.amount().usd(), credits.leftOf(charge).usd(), false, details);
    }
}
