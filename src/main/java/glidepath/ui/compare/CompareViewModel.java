package glidepath.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.EnumKey;

/// Every scenario in a row, with its difference to the one that others are compared with.
public final class CompareViewModel implements PageViewModel {

    /// A column, by the figure that it has of each scenario.
    public enum ComparedFigure {
        NET_CASH, DIFFERENCE, PER_TASK, RUN_OUT, GROSS, TAX, LAPSED, MEDIAN, MIDDLE, CHEAPER;

        /// Of its heading.
        public String key() {
            return "ui.compare." + EnumKey.dashed(this);
        }
    }

    private final Messages messages;
    private final WaterfallViewModel waterfall;
    private final ObservableList<ScenarioRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper taxed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lapsing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper simulated = new ReadOnlyBooleanWrapper();
    private final LiveOdds odds;
    private final PageWork work = PageWork.atOnce(this::fill);

    /// @param waterfall tells why a scenario differs
    public CompareViewModel(Messages messages, WaterfallViewModel waterfall) {
        this(messages, waterfall, LiveOdds.none());
    }

    /// @param odds of each scenario
    public CompareViewModel(Messages messages, WaterfallViewModel waterfall, LiveOdds odds) {
        this.messages = messages;
        this.waterfall = waterfall;
        this.odds = odds;
        odds.latest().subscribe(work::again);
    }

    /// Whether scenarios were simulated.
    public ReadOnlyBooleanProperty simulated() {
        return simulated.getReadOnlyProperty();
    }

    public ObservableList<ScenarioRow> rows() {
        return rows;
    }

    /// Whether some scenario pays tax, so that it is worth a column.
    public ReadOnlyBooleanProperty taxed() {
        return taxed.getReadOnlyProperty();
    }

    /// Whether credits of some scenario lapse.
    public ReadOnlyBooleanProperty lapsing() {
        return lapsing.getReadOnlyProperty();
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        List<ScenarioForecast> all = now.forecast().scenarios();
        taxed.set(all.stream().anyMatch(forecast -> !forecast.tax().isZero()));
        lapsing.set(all.stream().anyMatch(forecast -> !forecast.lapsed().isZero()));
        simulated.set(all.stream().anyMatch(forecast -> odds.of(now, forecast.scenario().id()).isPresent()));
        RowList.show(rows, ScenarioRow.marked(all.stream().map(forecast -> row(now, forecast)).toList()));
    }

    /// Why a scenario's figure is what it is.
    ///
    /// @param id of the scenario
    public Optional<FigureReasons> reasons(String id, ComparedFigure figure) {
        Snapshot now = work.latest().orElse(null);
        Optional<ScenarioRow> row = rows.stream().filter(each -> each.id().equals(id)).findFirst();
        if (now == null || row.isEmpty()) {
            return Optional.empty();
        }
        String title = messages.text("ui.reasons.of", row.get().name(), messages.text(figure.key()), row.get().cell(figure).text());
        var reasons = new ScenarioReasons(messages, now.forecast().of(id));
        Optional<FigureReasons> why = switch (figure) {
            case NET_CASH -> Optional.of(reasons.netCash(title));
            case DIFFERENCE -> waterfall.reasons(title, id);
            case PER_TASK -> Optional.of(reasons.perTask(title));
            case RUN_OUT -> Optional.of(reasons.runOut(title));
            case GROSS -> Optional.of(reasons.gross(title));
            case TAX -> Optional.of(reasons.tax(title));
            case LAPSED -> Optional.of(reasons.lapsed(title));
            case MEDIAN, MIDDLE, CHEAPER -> Optional.empty();   // the page of odds tells of them
        };
        String against = row.get().cell(figure).against();
        return why.map(told -> against.isEmpty() ? told : told.after(against));
    }

    private ScenarioRow row(Snapshot now, ScenarioForecast forecast) {
        var figures = new ScenarioFigures(messages, forecast, now.referred());
        var all = new EnumMap<ComparedFigure, Compared>(figures.all());
        all.putAll(new ScenarioChances(messages, odds, now, forecast.scenario().id()).all());
        return new ScenarioRow(forecast.scenario().id(), forecast.scenario().name(), figures.volume(),
                Colours.of(now.plan(), forecast.scenario()), all, forecast.scenario().id().equals(now.selected()));
    }
}
