package glidepath.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ReferenceDifference;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// Every scenario in a row, with its difference to the one that others are compared with.
public final class CompareViewModel implements PageViewModel {

    /// A column, by the figure that it has of each scenario.
    public enum ComparedFigure {
        NET_CASH, DIFFERENCE, PER_TASK, RUN_OUT, GROSS, TAX, LAPSED;

        /// Of its heading.
        public String key() {
            return "ui.compare." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A figure and how it compares.
    ///
    /// @param value  with all its digits
    /// @param better  whether that is better than the reference; empty where it is the same or cannot be compared
    /// @param against how far it is from the reference; empty likewise
    public record Compared(String text, Cell value, Optional<Boolean> better, String against) {
        static Compared plain(String text) {
            return new Compared(text, Cell.text(text), Optional.empty(), "");
        }

        Compared against(boolean comparable, String difference) {
            return comparable ? new Compared(text, value, better, difference) : this;
        }
    }

    /// @param figures one for each figure, in their order
    /// @param share   of the largest net cash, for a bar
    public record ScenarioRow(String id, String name, String colour, List<Compared> figures, double share) {
        public Compared cell(ComparedFigure figure) {
            return figures.get(figure.ordinal());
        }

        /// The row as values: the name, and a figure in each column.
        public List<Cell> cells() {
            return Stream.concat(Stream.of(Cell.text(name)), figures.stream().map(Compared::value)).toList();
        }
    }

    private final Messages messages;
    private final WaterfallViewModel waterfall;
    private final ObservableList<ScenarioRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper taxed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lapsing = new ReadOnlyBooleanWrapper();
    private final PageWork work = PageWork.atOnce(this::fill);

    /// @param waterfall tells why a scenario differs
    public CompareViewModel(Messages messages, WaterfallViewModel waterfall) {
        this.messages = messages;
        this.waterfall = waterfall;
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
        double most = all.stream().mapToDouble(forecast -> forecast.leftToPay().usd().doubleValue()).max().orElse(0);
        List<ScenarioRow> wanted = all.stream().map(forecast -> row(now, forecast, most)).toList();
        if (rows.size() == wanted.size()) {
            for (int row = 0; row < wanted.size(); row++) {
                if (!rows.get(row).equals(wanted.get(row))) {
                    rows.set(row, wanted.get(row));
                }
            }
        } else {
            rows.setAll(wanted);
        }
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
        };
        String against = row.get().cell(figure).against();
        return why.map(told -> against.isEmpty() ? told : told.after(against));
    }

    private ScenarioRow row(Snapshot now, ScenarioForecast forecast, double most) {
        ScenarioForecast reference = now.referred();
        boolean same = forecast == reference;
        double share = most <= 0 ? 0 : Math.clamp(forecast.leftToPay().usd().doubleValue() / most, 0, 1);
        return new ScenarioRow(forecast.scenario().id(), forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()), List.of(
                amount(forecast, reference, ScenarioForecast::leftToPay, same), difference(forecast, reference, same),
                perTask(forecast, reference, same), runOut(forecast, reference, same), amount(forecast, reference, ScenarioForecast::gross, same),
                amount(forecast, reference, ScenarioForecast::tax, same), lapsed(forecast, reference)), share);
    }

    private Compared amount(ScenarioForecast forecast, ScenarioForecast reference, Function<ScenarioForecast, Money> figure, boolean same) {
        Money amount = figure.apply(forecast);
        Money other = figure.apply(reference);
        String text = messages.numbers().wholeDollars(amount);
        String least = messages.text("ui.figures.at-least", text);
        return new Compared(forecast.complete() ? text : least, forecast.complete() ? Cell.of(amount) : Cell.text(least),
                same || amount.equals(other) || !forecast.complete() ? Optional.empty() : Optional.of(amount.compareTo(other) < 0), "")
                .against(!same && forecast.complete() && reference.complete(), new ReferenceDifference(messages, reference).amount(amount.minus(other)));
    }

    /// Less is better. Of unpriced charges it is not known what they would have used.
    private Compared lapsed(ScenarioForecast forecast, ScenarioForecast reference) {
        boolean comparable = forecast.complete() && reference.complete() && !forecast.lapsed().equals(reference.lapsed());
        return new Compared(messages.numbers().wholeDollars(forecast.lapsed()), Cell.of(forecast.lapsed()),
                comparable ? Optional.of(forecast.lapsed().compareTo(reference.lapsed()) < 0) : Optional.empty(), "")
                .against(comparable, new ReferenceDifference(messages, reference).amount(forecast.lapsed().minus(reference.lapsed())));
    }

    private Compared perTask(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        Optional<Money> price = forecast.costPerSuccessfulTask();
        Optional<Money> other = reference.costPerSuccessfulTask();
        if (price.isEmpty()) {
            return Compared.plain(messages.text("ui.figures.none"));
        }
        String text = messages.numbers().price(price.get());
        String least = messages.text("ui.figures.at-least", text);
        return new Compared(forecast.complete() ? text : least, forecast.complete() ? new Cell.UnitCost(price.get()) : Cell.text(least),
                same || other.isEmpty() || price.equals(other) || !forecast.complete() ? Optional.empty() : Optional.of(price.get().compareTo(other.get()) < 0), "")
                .against(!same && forecast.complete() && reference.complete(), other.map(price.get()::minus).map(new ReferenceDifference(messages, reference)::unitCost).orElse(""));
    }

    private Compared runOut(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        Optional<Runway.RunOut> out = forecast.outlook().runOut();
        Optional<Runway.RunOut> other = Runway.of(reference).runOut();
        String text = new OutlookText(messages).of(forecast, "ui.compare.lasts");
        if (out.isEmpty() && forecast.outlook().kind() != CreditOutlook.Kind.LASTS) {
            return Compared.plain(text);
        }
        boolean comparable = !same && out.isPresent() && other.isPresent() && !out.get().date().equals(other.get().date());
        return new Compared(text, out.<Cell>map(when -> new Cell.Day(when.date())).orElse(Cell.text(text)), comparable ? Optional.of(out.get().date().isAfter(other.get().date())) : Optional.empty(),
                !same && out.isPresent() && other.isPresent() ? new ReferenceDifference(messages, reference).day(out.get().date(), other.get().date()) : "");
    }

    private Compared difference(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        if (same) {
            return Compared.plain(messages.text("ui.compare.reference"));
        }
        Money difference = forecast.leftToPay().minus(reference.leftToPay());
        return forecast.complete() && reference.complete()
                ? new Compared((difference.isPositive() ? "+" : "") + messages.numbers().wholeDollars(difference), Cell.of(difference), Optional.empty(), "")
                : Compared.plain(messages.text("ui.compare.unpriced"));
    }
}
