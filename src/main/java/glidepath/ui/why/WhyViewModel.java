package glidepath.ui.why;

import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Differences;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.reasons.ChargeExplanation;
import glidepath.ui.reasons.LargestCharges;

/// Why the first month costs what it costs: its largest charges as formulas, how the scenario differs, and what is odd about the plan.
public final class WhyViewModel implements PageViewModel {

    /// The charges that are told; the bill has all of them.
    private static final int MOST = 4;

    private final Messages messages;
    private final PageWork work = PageWork.atOnce(this::fill);
    private final WarningsViewModel warnings;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ObservableList<ChargeExplanation> reasons = FXCollections.observableArrayList();
    private final ObservableList<String> differences = FXCollections.observableArrayList();

    /// @param warnings stand below
    public WhyViewModel(Messages messages, WarningsViewModel warnings) {
        this.messages = messages;
        this.warnings = warnings;
        warnings.visible().bind(work.visible());
    }

    public WarningsViewModel warnings() {
        return warnings;
    }

    @Override
    public PageWork work() {
        return work;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// How many further charges there are; empty where all are told.
    public ReadOnlyStringProperty more() {
        return more.getReadOnlyProperty();
    }

    /// That nothing is charged, and what to do; empty where there are charges.
    public ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    public ObservableList<ChargeExplanation> reasons() {
        return reasons;
    }

    public ObservableList<String> differences() {
        return differences;
    }

    private void fill(Snapshot now) {
        ScenarioForecast shown = now.shown();
        Bill bill = shown.firstMonth();
        title.set(messages.text("ui.why.title", messages.atLeast(bill.gross(), bill.complete(), messages.numbers()::money)));
        LargestCharges charges = LargestCharges.of(messages, new Explanation(messages, shown), List.of(bill), MOST);
        RowList.show(reasons, charges.told());
        nothing.set(charges.told().isEmpty() ? messages.text("ui.why.nothing", messages.numbers().month(bill.month())) : "");
        more.set(charges.further() > 0 ? messages.text("ui.why.more", charges.further()) : "");
        RowList.show(differences, new Differences(messages, now.catalog()).of(now.plan(), now.scenario()));
        warnings.show(now);
    }
}
