package glidepath.ui.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.EnumKey;

/// The four figures on top of the window, each with what it is compared with.
public final class FiguresViewModel {

    private final Messages messages;
    private final Map<KeyFigureKind, ReadOnlyObjectWrapper<KeyFigure>> figures = new EnumMap<>(KeyFigureKind.class);
    private @Nullable ScenarioForecast latest;

    public FiguresViewModel(Messages messages) {
        this.messages = messages;
        for (KeyFigureKind kind : KeyFigureKind.values()) {
            figures.put(kind, new ReadOnlyObjectWrapper<>(KeyFigure.NONE));
        }
    }

    public ReadOnlyObjectProperty<KeyFigure> figure(KeyFigureKind kind) {
        return Objects.requireNonNull(figures.get(kind)).getReadOnlyProperty();
    }

    /// How a figure comes about; empty before there is a forecast.
    public Optional<FigureReasons> reasons(KeyFigureKind kind) {
        return Optional.ofNullable(latest).map(shown -> {
            KeyFigure figure = figure(kind).get();
            var reasons = new ScenarioReasons(messages, shown);
            String title = messages.text("ui.reasons.title", figure.title(), figure.exact());
            return switch (kind) {
                case FIRST_MONTH -> reasons.firstMonth(title);
                case RUN_OUT -> reasons.runOut(title);
                case NET_CASH -> reasons.netCash(title);
                case PER_TASK -> reasons.perTask(title);
            };
        });
    }

    /// A figure with all its digits, or what is said in its place.
    public Cell digits(KeyFigureKind kind) {
        Cell text = Cell.text(figure(kind).get().exact());
        ScenarioForecast shown = latest;
        return shown == null ? text : (switch (kind) {
            case FIRST_MONTH -> Optional.of(shown.firstMonth()).filter(Bill::complete).<Cell>map(bill -> Cell.of(bill.gross()));
            case RUN_OUT -> shown.runOut().<Cell>map(Cell.Day::new);
            case NET_CASH -> Optional.of(shown).filter(ScenarioForecast::complete).<Cell>map(forecast -> Cell.of(forecast.leftToPay()));
            case PER_TASK -> shown.costPerSuccessfulTask().filter(_ -> shown.complete()).<Cell>map(Cell.UnitCost::new);
        }).orElse(text);
    }

    public void show(Snapshot now) {
        latest = now.shown();
        var text = new KeyFigureText(messages, now.shown(), now.referred(), now.selected().equals(now.reference()));
        figures.forEach((kind, figure) -> figure.set(text.of(kind)));
    }

    /// What a figure means, in a sentence.
    public String meaning(KeyFigureKind kind) {
        return messages.text(switch (kind) {
            case FIRST_MONTH -> "word.bill.meaning";
            case RUN_OUT -> "word.run-out.meaning";
            case NET_CASH -> "word.net-cash.meaning";
            case PER_TASK -> "word.per-task.meaning";
        });
    }

    /// Better or worse in words, for those who do not see the colour; empty where it is neither.
    public String tone(KeyFigure figure) {
        return figure.tone() == KeyFigure.Tone.PLAIN ? "" : messages.text("ui.figures." + EnumKey.of(figure.tone()));
    }
}
