package glidepath.ui.odds;

import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.ArrangedGrid;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// A card for each figure, side by side as far as there is room, which share the width.
final class OddsCards extends ArrangedGrid {

    private static final int GAP = 10;
    /// What a card needs, in letters' heights.
    private static final double CARD = 12.6;

    private final ObservableList<OddsFigure> figures;

    OddsCards(ObservableList<OddsFigure> figures) {
        this.figures = figures;
        setId("odds-figures");
        setHgap(GAP);
        setVgap(GAP);
        setMinWidth(0);
        figures.subscribe(this::show);
        show();
    }

    private void show() {
        fill(figures.stream().map(OddsCards::card).toList());
    }

    @Override
    protected int columns(double letters) {
        double most = Math.clamp(Math.floor(letters / CARD), 1, Math.max(1, figures.size()));
        double rows = Math.max(1, Math.ceil(figures.size() / most));
        return (int) Math.ceil(Math.max(1, figures.size()) / rows);   // alike in all rows, so that none stands alone
    }

    private static VBox card(OddsFigure figure) {
        var value = Blocks.wrapped(figure.value(), StyleClasses.HERO);
        value.setId("odds-" + figure.key());
        var card = new VBox(2, Blocks.wrapped(figure.title(), StyleClasses.MUTED), value,
                Blocks.wrapped(figure.note(), StyleClasses.MUTED));
        card.getStyleClass().addAll(StyleClasses.CARD, "odds-card");
        return card;
    }
}
