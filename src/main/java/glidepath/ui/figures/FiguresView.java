package glidepath.ui.figures;

import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.ArrangedGrid;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.chart.Measure;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;

/// The four figures on top; a click explains one. Where there is little room, they stand two by two.
public final class FiguresView extends ArrangedGrid {

    /// The width of a card in which the longest date fits, in letters' heights.
    private static final double CARD = 12.85;

    private final FiguresViewModel model;
    private final ReasonsPopOver reasons;
    private final BooleanProperty brief = new SimpleBooleanProperty();
    private final List<Button> cards;

    public FiguresView(FiguresViewModel model, ReasonsPopOver reasons, TableExports exports) {
        this.model = model;
        this.reasons = reasons;
        getStyleClass().add("figures");
        cards = List.of(card("first-month", KeyFigureKind.FIRST_MONTH),
                card("run-out", KeyFigureKind.RUN_OUT),
                card("net-cash", KeyFigureKind.NET_CASH), card("per-task", KeyFigureKind.PER_TASK));
        fill(cards);
        offer(exports);
    }

    /// Whether figures stand without their notes, which are then told where one points: for a window that is too low for them.
    public BooleanProperty brief() {
        return brief;
    }

    /// Lets each figure be copied: by keys, and from a context menu.
    private void offer(TableExports exports) {
        KeyFigureKind[] kinds = KeyFigureKind.values();
        for (int index = 0; index < kinds.length; index++) {
            KeyFigureKind kind = kinds[index];
            LiveTable.offerFigure(cards.get(index), () -> model.digits(kind), exports);
        }
    }

    @Override
    protected int columns(double letters) {
        return letters >= cards.size() * CARD ? cards.size() : cards.size() / 2;
    }

    private Button card(String id, KeyFigureKind kind) {
        ObservableValue<KeyFigure> figure = model.figure(kind);
        var texts = new VBox(title(figure));
        texts.getChildren().addAll(value(id, figure, texts), note(id, figure, texts));
        var boundary = new LayoutBoundary(texts);
        font().subscribe(boundary::requestLayout);
        brief.subscribe(boundary::requestLayout);
        var card = new Button("", boundary);
        texts.prefWidthProperty().bind(Bindings.createDoubleBinding(() ->
                Math.max(0, card.getWidth() - card.getInsets().getLeft() - card.getInsets().getRight()),
                card.widthProperty(), card.insetsProperty()));
        card.setId(id + "-card");
        card.setTooltip(tip(kind, figure));
        card.setAccessibleHelp(model.meaning(kind));
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setMinWidth(0);
        card.getStyleClass().addAll(StyleClasses.CARD, "figure-card");
        card.accessibleTextProperty().bind(figure.map(now -> now.title() + ": " + now.exact() + ", " + now.note() + model.tone(now)));
        card.setOnAction(_ -> model.reasons(kind).ifPresent(why -> reasons.show(card, why)));
        return card;
    }

    private Tooltip tip(KeyFigureKind kind, ObservableValue<KeyFigure> figure) {
        var tip = new Tooltip(model.meaning(kind));
        tip.setOnShowing(_ -> tip.setText((brief.get() ? figure.getValue().note() + "\n" : "") + model.meaning(kind)));
        return tip;
    }

    private static Label title(ObservableValue<KeyFigure> figure) {
        var title = new Label();
        title.getStyleClass().add(StyleClasses.MUTED);
        title.textProperty().bind(figure.map(KeyFigure::title));
        return title;
    }

    private static Label value(String id, ObservableValue<KeyFigure> figure, VBox texts) {
        var value = new Label();
        value.setId(id);
        value.getStyleClass().add(StyleClasses.HERO);
        fit(value, figure, texts, KeyFigure::exact, KeyFigure::value);
        return value;
    }

    private Label note(String id, ObservableValue<KeyFigure> figure, VBox texts) {
        var note = new Label();
        note.setId(id + "-note");
        note.setTooltip(tip(figure));
        figure.map(KeyFigure::tone).subscribe(tone -> note.getStyleClass().setAll("label", "figure-note", switch (tone) {
            case PLAIN -> StyleClasses.MUTED;
            case BETTER -> StyleClasses.BETTER;
            case WORSE -> StyleClasses.WORSE;
        }));
        fit(note, figure, texts, now -> signed(now, now.note()), now -> signed(now, now.brief()));
        note.visibleProperty().bind(brief.not());
        Visibility.gapless(note);
        return note;
    }

    private Tooltip tip(ObservableValue<KeyFigure> figure) {
        var tip = new Tooltip();
        tip.textProperty().bind(figure.map(now -> signed(now, now.note()) + model.tone(now)));
        return tip;
    }

    /// The whole text where there is room for it.
    private static void fit(Label label, ObservableValue<KeyFigure> figure, VBox texts,
            Function<KeyFigure, String> whole,
            Function<KeyFigure, String> brief) {
        Runnable fit = () -> {
            String text = whole.apply(figure.getValue());
            boolean fits = texts.getWidth() <= 0 || Measure.width(text, label.getFont()) <= texts.getWidth();
            label.setText(fits ? text : brief.apply(figure.getValue()));
        };
        figure.subscribe(fit);
        texts.widthProperty().subscribe(fit);
        label.fontProperty().subscribe(fit);
    }

    /// An arrow says which way it differs; that this is better or worse, the colour says, and words where it cannot be seen.
    private static String signed(KeyFigure figure, String note) {
        return switch (figure.change()) {
            case NONE -> note;
            case MORE -> "▲ " + note;
            case LESS -> "▼ " + note;
        };
    }
}
