package glidepath.ui.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.WhoPays;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.PaysFor;
import glidepath.plan.Grant;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.units.EnumKey;
import glidepath.units.ShownAmount;

/// Grants against models on routes: pays, does not pay, or unknown, each with its reason; and what would land on the card first.
public final class WhoPaysViewModel implements PageViewModel {

    /// @param look   of the verdict: `paid-yes`, `paid-no`, `paid-unknown`
    /// @param reason with who says so
    public record Verdict(String text, String look, String reason) {
    }

    /// @param inUse what marks a route that the scenario takes; empty for others
    public record Row(String model, String route, String inUse, List<Verdict> verdicts) {
    }

    private final Messages messages;
    private final PageWork work;
    private final ObservableList<String> grants = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper firstInvoice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    /// @param idle runs what need not keep up with a slider
    public WhoPaysViewModel(Messages messages, Executor idle) {
        this.messages = messages;
        work = new PageWork(idle, this::fill);
    }

    @Override
    public PageWork work() {
        return work;
    }

    /// Names of the grants, one for each column.
    public ObservableList<String> grants() {
        return grants;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /// What lands on the card in the first month although credits stand unused; empty where nothing does.
    public ReadOnlyStringProperty firstInvoice() {
        return firstInvoice.getReadOnlyProperty();
    }

    /// What to do where there is nothing to show; empty where there is.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    private void fill(Snapshot now) {
        WhoPays who = WhoPays.of(now.shown(), now.catalog());
        List<Row> wanted = who.grants().isEmpty() ? List.of() : who.rows().stream().map(this::row).toList();
        List<String> names = who.grants().stream().map(Grant::name).toList();
        if (!wanted.equals(rows) || !names.equals(grants)) {
            rows.clear();
            grants.setAll(names);
            rows.setAll(wanted);
        }
        firstInvoice.set(FirstInvoice.of(now.shown()).map(this::sentence).orElse(""));
        empty.set(!wanted.isEmpty() ? "" : messages.text(who.grants().isEmpty() ? "ui.credits.empty" : "ui.credits.unlisted"));
    }

    private String sentence(FirstInvoice invoice) {
        var lines = new ArrayList<String>();
        invoice.lines().forEach(line ->
                lines.add(messages.text("ui.credits.first-invoice.line", new ShownAmount(line.toPay()), line.account().product())));
        return messages.text("ui.credits.first-invoice", new ShownAmount(invoice.toPay()), invoice.month(),
                new ShownAmount(invoice.unused()), String.join(", ", lines));
    }

    private Row row(WhoPays.Row row) {
        return new Row(row.name(), row.account().product(), row.inUse() ? messages.text("grants.in-use") : "", row.verdicts().stream()
                .map(this::verdict).toList());
    }

    private Verdict verdict(PaysFor pays) {
        return new Verdict(messages.label(pays.paid()), "paid-" + EnumKey.of(pays.paid()),
                messages.text("ui.credits.reason", messages.say(pays.reason()), pays.source().title(), pays.source().evidence()));
    }

    /// As it is shown, to be taken out of the window.
    public Table table() {
        var headings = new ArrayList<>(List.of(messages.text("table.model"), messages.text("table.route"), messages.text("table.in-use")));
        headings.addAll(grants);
        List<List<Cell>> cells = rows.stream().map(row -> {
            var line = new ArrayList<Cell>(List.of(Cell.text(row.model()), Cell.text(row.route()), Cell.text(row.inUse())));
            row.verdicts().forEach(verdict -> line.add(Cell.text(verdict.text() + ": " + verdict.reason())));
            return List.<Cell>copyOf(line);
        }).toList();
        return new Table(messages.text("plantable.who_pays"), headings, cells);
    }
}
