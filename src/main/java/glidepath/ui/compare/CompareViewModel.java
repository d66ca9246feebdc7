package glidepath.ui.compare;

import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Words;
import glidepath.plan.Grant;
import glidepath.session.Snapshot;
import glidepath.ui.kit.Colours;
import glidepath.units.Money;

/// Every scenario in a row, with its difference to the one that others are compared with.
public final class CompareViewModel {

    /// A figure and how it compares.
    ///
    /// @param better whether that is better than the reference; empty where it is the same or cannot be compared
    public record Cell(String text, Optional<Boolean> better) {
        static Cell plain(String text) {
            return new Cell(text, Optional.empty());
        }
    }

    /// @param share of the largest net cash, for a bar
    public record Row(String id, String name, String colour, Cell gross, Cell netCash, Cell perTask, Cell runOut, String difference, double share) {
    }

    private final Words words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    public CompareViewModel(Words words) {
        this.words = words;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public void show(Snapshot now) {
        ScenarioForecast reference = now.referred();
        double most = now.forecast().scenarios().stream().mapToDouble(forecast -> forecast.leftToPay().usd().doubleValue()).max().orElse(0);
        List<Row> wanted = now.forecast().scenarios().stream().map(forecast -> row(now, forecast, reference, most)).toList();
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

    private Row row(Snapshot now, ScenarioForecast forecast, ScenarioForecast reference, double most) {
        boolean same = forecast == reference;
        double share = most <= 0 ? 0 : Math.clamp(forecast.leftToPay().usd().doubleValue() / most, 0, 1);
        return new Row(forecast.scenario().id(), forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()),
                amount(forecast, forecast.gross(), reference.gross(), same), amount(forecast, forecast.leftToPay(), reference.leftToPay(), same),
                perTask(forecast, reference, same), runOut(forecast, reference, same), difference(forecast, reference, same), share);
    }

    private Cell amount(ScenarioForecast forecast, Money amount, Money other, boolean same) {
        String text = words.numbers().wholeDollars(amount);
        return new Cell(forecast.complete() ? text : words.text("ui.figures.at-least", text),
                same || amount.equals(other) || !forecast.complete() ? Optional.empty() : Optional.of(amount.compareTo(other) < 0));
    }

    private Cell perTask(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        Optional<Money> price = forecast.costPerSuccessfulTask();
        Optional<Money> other = reference.costPerSuccessfulTask();
        if (price.isEmpty()) {
            return Cell.plain(words.text("ui.figures.none"));
        }
        String text = words.numbers().price(price.get());
        return new Cell(forecast.complete() ? text : words.text("ui.figures.at-least", text),
                same || other.isEmpty() || price.equals(other) || !forecast.complete() ? Optional.empty() : Optional.of(price.get().compareTo(other.get()) < 0));
    }

    private Cell runOut(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        if (forecast.setup().grants().stream().noneMatch(Grant::on)) {
            return Cell.plain(words.text("ui.compare.no-credits"));
        }
        if (forecast.credits().isZero()) {
            return Cell.plain(words.text("ui.compare.unused"));
        }
        Optional<Runway.RunOut> out = Runway.of(forecast).runOut();
        Optional<Runway.RunOut> other = Runway.of(reference).runOut();
        String text = out.map(when -> words.numbers().date(when.date())).orElse(words.text("ui.compare.lasts"));
        boolean comparable = !same && out.isPresent() && other.isPresent() && !out.get().date().equals(other.get().date());
        return new Cell(text, comparable ? Optional.of(out.get().date().isAfter(other.get().date())) : Optional.empty());
    }

    private String difference(ScenarioForecast forecast, ScenarioForecast reference, boolean same) {
        if (same) {
            return words.text("ui.compare.reference");
        }
        Money difference = forecast.leftToPay().minus(reference.leftToPay());
        return forecast.complete() && reference.complete()
                ? (difference.isPositive() ? "+" : "") + words.numbers().wholeDollars(difference) : words.text("ui.compare.unpriced");
    }
}
