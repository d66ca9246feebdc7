package glidepath.ui.breakeven;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;

/// For one workload in the plan's first month: from which number of calls another way of running costs less, or that it never does.
public final class BreakEvenViewModel implements PageViewModel {

    /// A figure of a row that tells why it is what it is.
    public enum BreakEvenColumn { ANSWER, FIRST, SECOND, DIFFERENCE }

    private final Messages messages;
    private final PageWork work;
    private final ObservableList<BreakEvenRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LineData> curves = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private String chosen = "";
    private Comparison shown = Comparison.NONE;

    /// @param lane on which it is worked out: for a large plan that takes seconds
    public BreakEvenViewModel(Messages messages, PageWork.Lane lane) {
        this.messages = messages;
        work = new PageWork(lane, this::prepare);
    }

    @Override
    public PageWork work() {
        return work;
    }

    public ObservableList<BreakEvenRow> rows() {
        return rows;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What one more call adds, and how well rented units pay.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// What a month costs by its number of calls, as it is and in the way whose flip is nearest; no lines where no answer flips.
    public ReadOnlyObjectProperty<LineData> curves() {
        return curves.getReadOnlyProperty();
    }

    /// @param workload id of the one that is edited
    public void choose(String workload) {
        chosen = workload;
        work.again();
    }

    /// The id of the one that is looked at; empty where there is none.
    public String workload() {
        return chosen;
    }

    private Runnable prepare(Snapshot now) {
        var comparison = Comparison.of(now, chosen, messages);
        return () -> fill(comparison);
    }

    private void fill(Comparison comparison) {
        shown = comparison;
        title.set(comparison.title());
        note.set(comparison.note());
        RowList.show(rows, comparison.rows());
        curves.set(comparison.curves());
    }

    /// Why a figure is what it is; empty where the row is no longer there.
    public Optional<FigureReasons> reasons(BreakEvenRow row, BreakEvenColumn figure) {
        int place = rows.indexOf(row);
        return place < 0 || place >= shown.ways().size() ? Optional.empty()
                : Optional.of(new BreakEvenText(messages, shown.ways().get(place), shown.planned()).reasons(row, figure));
    }
}
