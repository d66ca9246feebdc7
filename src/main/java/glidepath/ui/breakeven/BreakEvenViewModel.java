package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.engine.Bill;
import glidepath.engine.BreakEven;
import glidepath.engine.Trial;
import glidepath.formats.Words;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.session.Snapshot;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// For one workload in the plan's first month: from which number of calls another way of running costs less, or that it never does.
public final class BreakEvenViewModel {

    /// @param answer     the volume at which the answer flips, or that it never does
    /// @param first      what the month costs in the first way, at the plan's volume
    /// @param difference of the second way to the first
    /// @param better     whether the second way costs less at the plan's volume; empty where they cost the same or a price is unknown
    public record Row(String question, String answer, String first, String second, String difference, Optional<Boolean> better) {
    }

    private final Words words;
    private final Executor idle;
    private final BooleanProperty visible = new SimpleBooleanProperty();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Snapshot last;
    private String chosen = "";
    private String workload = "";

    /// @param idle runs what need not keep up with a slider
    public BreakEvenViewModel(Words words, Executor idle) {
        this.words = words;
        this.idle = idle;
        visible.subscribe(this::refresh);
    }

    /// Whether it is on the screen: nothing is worked out before.
    public BooleanProperty visible() {
        return visible;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What one more call adds, and how well rented units pay.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        last = now;
        refresh();
    }

    /// @param workload id of the one that is edited
    public void choose(String workload) {
        chosen = workload;
        refresh();
    }

    private void refresh() {
        if (visible.get()) {
            idle.execute(this::work);
        }
    }

    private void work() {
        Snapshot now = last;
        workload = now == null ? "" : existing(now);
        if (now == null || workload.isEmpty()) {
            rows.clear();
            title.set(words.text("ui.breakeven.nothing"));
            note.set("");
            return;
        }
        var start = now.plan().settings().start();
        Trial trial = Trial.of(now.shown(), now.catalog(), workload, start);
        BigDecimal calls = Trial.planned(now.shown(), workload, start);
        List<Row> wanted = rows(now, trial, calls);
        title.set(words.text("ui.breakeven.of", now.shown().setup().workload(workload).name(), words.numbers().number(calls, 0),
                words.numbers().month(start)));
        note.set(note(trial, calls));
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }

    private String existing(Snapshot now) {
        List<String> ids = now.shown().setup().workloads().stream().map(Workload::id).toList();
        return ids.contains(chosen) ? chosen : ids.isEmpty() ? "" : ids.getFirst();
    }

    private List<Row> rows(Snapshot now, Trial trial, BigDecimal calls) {
        Workload planned = now.shown().setup().workload(workload);
        Trial tokens = trial.withoutProvisioned().with(Levers.IMPORTED, false);
        Trial onDemand = tokens.with(Levers.BATCH_SHARE, Percent.ZERO);
        var all = new ArrayList<Row>();
        all.add(row(words.text("ui.breakeven.batch"), onDemand, onDemand.with(Levers.BATCH_SHARE, Percent.ALL), Bill::gross, calls));
        Count units = planned.provisioned().units().isZero() ? Count.ONE : planned.provisioned().units();
        all.add(row(words.text("ui.breakeven.provisioned", units), onDemand,
                onDemand.with(Levers.PROVISIONED_UNITS, units).with(Levers.PROVISIONED_SHARE, Percent.ALL), Bill::gross, calls));
        Trial imported = onDemand.with(Levers.IMPORTED, true);
        Trial always = planned.imported().on() ? imported : imported.with(Levers.PATTERN, Imported.Pattern.ALWAYS_ON);
        all.add(row(words.text("ui.breakeven.imported"), onDemand, always, Bill::gross, calls));
        for (Provider.Kind kind : Provider.Kind.values()) {
            elsewhere(now, planned.route().model(), kind).ifPresent(model -> all.add(row(words.text("ui.breakeven.route", at(now, model)), trial,
                    tokens.with(Levers.MODEL, model), Bill::leftToPay, calls)));
        }
        return all;
    }

    private static Optional<ModelId> elsewhere(Snapshot now, ModelId model, Provider.Kind kind) {
        return SameModel.elsewhere(now.catalog(), model, kind).stream().findFirst();
    }

    private static String at(Snapshot now, ModelId model) {
        return now.catalog().provider(model.provider()).map(Provider::name).orElse(model.provider());
    }

    private Row row(String question, Trial first, Trial second, Function<Bill, Money> figure, BigDecimal calls) {
        Bill one = first.at(calls);
        Bill other = second.at(calls);
        String answer = BreakEven.between(first, second, figure).map(this::answer).orElseGet(() -> unpriced(second, first));
        if (!one.complete() || !other.complete()) {
            String none = words.text("ui.bill.unpriced");
            return new Row(question, answer, one.complete() ? money(figure.apply(one)) : none, other.complete() ? money(figure.apply(other)) : none,
                    "", Optional.empty());
        }
        Money difference = figure.apply(other).minus(figure.apply(one));
        return new Row(question, answer, money(figure.apply(one)), money(figure.apply(other)), words.numbers().difference(difference),
                difference.isZero() ? Optional.empty() : Optional.of(!difference.isPositive()));
    }

    private String money(Money amount) {
        return words.numbers().money(amount);
    }

    private String unpriced(Trial second, Trial first) {
        Bill bill = second.at(BigDecimal.ONE).complete() ? first.at(BigDecimal.ONE) : second.at(BigDecimal.ONE);
        return bill.unpriced().stream().findFirst().flatMap(charge -> charge.line().unpriced())
                .map(why -> words.text("ui.breakeven.unknown", why)).orElse(words.text("ui.bill.unpriced"));
    }

    private String answer(BreakEven flip) {
        if (flip.calls().isEmpty()) {
            return words.text(switch (flip.few()) {
                case FIRST -> "ui.breakeven.never";
                case SECOND -> "ui.breakeven.always";
                case NEITHER -> "ui.breakeven.same";
            });
        }
        long calls = flip.calls().getAsLong();
        return switch (flip.many()) {
            case SECOND -> words.text("ui.breakeven.from", Count.of(calls));
            case FIRST -> words.text("ui.breakeven.until", Count.of(calls - 1));
            case NEITHER -> words.text(flip.few() == BreakEven.Cheaper.FIRST ? "ui.breakeven.never-same-from" : "ui.breakeven.below", Count.of(calls));
        };
    }

    private String note(Trial trial, BigDecimal calls) {
        String more = trial.at(calls.add(BigDecimal.ONE)).complete()
                ? words.text("ui.breakeven.one-more", words.numbers().price(trial.oneMore(calls))) : words.text("ui.breakeven.one-more.unpriced");
        return trial.breakEvenUtilisation(calls)
                .map(share -> more + " " + words.text("ui.breakeven.utilisation", words.numbers().percent(new Percent(share), 1))).orElse(more);
    }
}
