package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Bill;
import glidepath.engine.BreakEven;
import glidepath.engine.VolumeWhatIf;
import glidepath.plan.Workload;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.LargestCharges;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// For one workload in the plan's first month: from which number of calls another way of running costs less, or that it never does.
public final class BreakEvenViewModel implements PageViewModel {

    /// A figure of a row that tells why it is what it is.
    public enum BreakEvenColumn { ANSWER, FIRST, SECOND, DIFFERENCE }

    private static final int MOST = 3;

    private final Messages messages;
    private final PageWork work;
    private final ObservableList<BreakEvenRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LineData> curves = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private String chosen = "";
    private String workload = "";
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
        workload = existing(now);
        if (workload.isEmpty()) {
            rows.clear();
            ways = List.of();
            title.set(messages.text("ui.breakeven.nothing"));
            note.set("");
            curves.set(LineData.EMPTY);
            return;
        }
        var start = now.plan().settings().start();
        VolumeWhatIf whatIf = VolumeWhatIf.of(now.shown(), now.catalog(), workload, start);
        BigDecimal calls = VolumeWhatIf.planned(now.shown(), workload, start);
        planned = calls;
        ways = Way.all(messages, now, workload, whatIf);
        List<BreakEvenRow> wanted = ways.stream().map(way -> row(way, calls)).toList();
        title.set(messages.text("ui.breakeven.of", now.shown().assumptions().workload(workload).name(), messages.numbers().number(calls, 0),
                messages.numbers().month(start)));
        note.set(note(whatIf, calls));
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
        curves.set(BreakEvenCurves.of(this, messages));
    }

    private String existing(Snapshot now) {
        List<String> ids = now.shown().assumptions().workloads().stream().map(Workload::id).toList();
        return ids.contains(chosen) ? chosen : ids.isEmpty() ? "" : ids.getFirst();
    }

    private BreakEvenRow row(Way way, BigDecimal calls) {
        Function<Bill, Money> figure = way.figure();
        String question = way.question();
        Bill one = way.first().at(calls);
        Bill other = way.second().at(calls);
        String answer = way.flip().map(this::answer).orElseGet(() -> unpriced(way.second(), way.first()));
        if (!one.complete() || !other.complete()) {
            String none = messages.text("ui.bill.unpriced");
            return new BreakEvenRow(question, answer, one.complete() ? money(figure.apply(one)) : none, other.complete()
                    ? money(figure.apply(other)) : none,
                    "", Optional.empty(), List.of(Cell.text(question), Cell.text(answer), known(one, figure, none),
                            known(other, figure, none), Cell.EMPTY));
        }
        Money difference = figure.apply(other).minus(figure.apply(one));
        return new BreakEvenRow(question, answer, money(figure.apply(one)), money(figure.apply(other)), messages.numbers()
                .difference(difference),
                difference.isZero() ? Optional.empty() : Optional.of(!difference.isPositive()),
                List.of(Cell.text(question), Cell.text(answer), Cell.of(figure.apply(one)), Cell.of(figure.apply(other)),
                        Cell.of(difference)));
    }

    private static Cell known(Bill bill, Function<Bill, Money> figure, String none) {
        return bill.complete() ? Cell.of(figure.apply(bill)) : Cell.text(none);
    }

    /// Why a figure is what it is; empty where the row is no longer there.
    public Optional<FigureReasons> reasons(BreakEvenRow row, BreakEvenColumn figure) {
        int place = rows.indexOf(row);
        if (place < 0 || place >= ways.size()) {
            return Optional.empty();
        }
        Way way = ways.get(place);
        return Optional.of(switch (figure) {
            case ANSWER -> FigureReasons.told(messages.text("ui.reasons.title", row.question(), row.answer()), around(way));
            case DIFFERENCE -> FigureReasons.told(messages.text("ui.reasons.title", row.question(), row.difference()),
                    List.of(both(way, planned)));
            case FIRST -> month(messages.text("ui.reasons.of", row.question(), messages.text("ui.breakeven.first"), row.first()),
                    way.first());
            case SECOND -> month(messages.text("ui.reasons.of", row.question(), messages.text("ui.breakeven.second"), row.second()),
                    way.second());
        });
    }

    private FigureReasons month(String title, VolumeWhatIf whatIf) {
        Bill bill = whatIf.at(planned);
        var charges = LargestCharges.of(messages, whatIf.assumptions(), List.of(bill), MOST);
        var lines = new ArrayList<>(List.of(messages.text("ui.breakeven.calls", messages.numbers().number(planned, 0)),
                messages.text("ui.bill.summary", money(bill.gross()), money(bill.credits().applied()), money(bill.tax()),
                        money(bill.leftToPay()))));
        if (!bill.complete()) {
            lines.add(messages.text("ui.figures.unpriced"));
        }
        return new FigureReasons(title, lines, charges.told(), charges.further() > 0 ? messages.text("ui.reasons.more", charges.further())
                : "", Optional.empty());
    }

    /// What both ways cost just before the answer flips and when it does; where it never does, at the plan's calls and many more.
    private List<String> around(Way way) {
        List<BigDecimal> volumes = way.flip().map(BreakEven::calls).filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong).map(calls -> List.of(BigDecimal.valueOf(calls - 1), BigDecimal.valueOf(calls)))
                .orElseGet(() -> List.of(planned, planned.multiply(BigDecimal.TEN), planned.multiply(BigDecimal.valueOf(100))));
        return volumes.stream().filter(calls -> calls.signum() > 0).map(calls -> both(way, calls)).toList();
    }

    private String both(Way way, BigDecimal calls) {
        return messages.text("ui.breakeven.both", messages.numbers().number(calls, 0), cost(way, way.first().at(calls)),
                cost(way, way.second().at(calls)));
    }

    private String cost(Way way, Bill bill) {
        String amount = money(way.figure().apply(bill));
        return bill.complete() ? amount : messages.text("ui.charts.at-least", amount);
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }

    private String unpriced(VolumeWhatIf second, VolumeWhatIf first) {
        Bill bill = second.at(BigDecimal.ONE).complete() ? first.at(BigDecimal.ONE) : second.at(BigDecimal.ONE);
        return bill.unpriced().stream().findFirst().flatMap(charge -> charge.line().unpriced())
                .map(why -> messages.text("ui.breakeven.unknown", why)).orElse(messages.text("ui.bill.unpriced"));
    }

    private String answer(BreakEven flip) {
        if (flip.calls().isEmpty()) {
            return messages.text(switch (flip.few()) {
                case FIRST -> "ui.breakeven.never";
                case SECOND -> "ui.breakeven.always";
                case NEITHER -> "ui.breakeven.same";
            });
        }
        long calls = flip.calls().getAsLong();
        return switch (flip.many()) {
            case SECOND -> messages.text("ui.breakeven.from", Count.of(calls));
            case FIRST -> messages.text("ui.breakeven.until", Count.of(calls - 1));
            case NEITHER -> messages.text(flip.few() == BreakEven.Cheaper.FIRST ? "ui.breakeven.never-same-from" : "ui.breakeven.below",
                    Count.of(calls));
        };
    }

    private String note(VolumeWhatIf whatIf, BigDecimal calls) {
        boolean known = whatIf.at(calls.add(BigDecimal.ONE)).complete();
        Money added = known ? whatIf.oneMore(calls) : Money.ZERO;
        String more = !known ? messages.text("ui.breakeven.one-more.unpriced") : added.isZero()
                ? messages.text("ui.breakeven.one-more.nothing")
                : messages.text("ui.breakeven.one-more", messages.numbers().price(added));
        return whatIf.breakEvenUtilisation(calls)
                .map(share -> more + " " + messages.text("ui.breakeven.utilisation", messages.numbers().percent(new Percent(share), 1)))
                .orElse(more);
    }
}
