package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.VolumeWhatIf;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.Money;
import glidepath.units.Percent;

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
    private List<Way> ways = List.of();
    private BigDecimal planned = BigDecimal.ZERO;

    /// @param idle runs what need not keep up with a slider
    public BreakEvenViewModel(Messages messages, Executor idle) {
        this.messages = messages;
        work = new PageWork(idle, this::fill);
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

    /// The ways that are compared, in the order of the rows.
    List<Way> ways() {
        return ways;
    }

    /// The plan's own calls in the month.
    BigDecimal planned() {
        return planned;
    }

    private void fill(Snapshot now) {
        now.shown().assumptions().workloadOrFirst(chosen).ifPresentOrElse(workload -> fill(now, workload), () -> {
            rows.clear();
            ways = List.of();
            title.set(messages.text("ui.breakeven.nothing"));
            note.set("");
            curves.set(LineData.EMPTY);
        });
    }

    private void fill(Snapshot now, Workload workload) {
        YearMonth start = now.plan().settings().start();
        VolumeWhatIf whatIf = VolumeWhatIf.of(now.shown(), now.catalog(), workload.id(), start);
        planned = VolumeWhatIf.planned(now.shown(), workload.id(), start);
        ways = Way.all(messages, now, workload, whatIf);
        title.set(messages.text("ui.breakeven.of", workload.name(), messages.numbers().number(planned, 0), messages.numbers()
                .month(start)));
        note.set(note(whatIf, workload.tokens()));
        RowList.show(rows, ways.stream().map(way -> new BreakEvenText(messages, way, planned).row()).toList());
        curves.set(BreakEvenCurves.of(this, messages));
    }

    /// Why a figure is what it is; empty where the row is no longer there.
    public Optional<FigureReasons> reasons(BreakEvenRow row, BreakEvenColumn figure) {
        int place = rows.indexOf(row);
        return place < 0 || place >= ways.size() ? Optional.empty()
                : Optional.of(new BreakEvenText(messages, ways.get(place), planned).reasons(row, figure));
    }

    private String note(VolumeWhatIf whatIf, TokenShape tokens) {
        boolean known = whatIf.at(planned.add(BigDecimal.ONE)).complete();
        Money added = known ? whatIf.oneMore(planned) : Money.ZERO;
        String more = !known ? messages.text("ui.breakeven.one-more.unpriced") : added.isZero()
                ? messages.text(tokens.input().isZero() && tokens.output().isZero() ? "ui.breakeven.one-more.empty"
                        : "ui.breakeven.one-more.nothing")
                : messages.text("ui.breakeven.one-more", messages.numbers().price(added));
        return whatIf.breakEvenUtilisation(planned)
                .map(share -> more + " " + messages.text("ui.breakeven.utilisation", messages.numbers().percent(new Percent(share), 1)))
                .orElse(more);
    }
}
