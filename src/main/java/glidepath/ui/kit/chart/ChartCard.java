package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// A card with a title, a note and buttons over what it shows.
public class ChartCard extends VBox {

    /// Narrower than so many letters' heights, the note gives way.
    private static final double ROOM_FOR_NOTE = 36;

    private final HBox heading = new Heading();
    private final Region content;
    private final Label name;
    private final Label aside;

    /// @param note    gives way where there is no room
    /// @param buttons at the right end of the title
    public ChartCard(String title, String note, Region content, List<? extends Region> buttons) {
        super(6);
        this.content = content;
        name = Blocks.wrapped(title, StyleClasses.CARD_TITLE);
        buttons.forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
        aside = Blocks.wrapped(note, StyleClasses.MUTED);
        aside.setMinWidth(0);
        aside.visibleProperty().bind(Bindings.createBooleanBinding(() -> getWidth() >= ROOM_FOR_NOTE * name.getFont().getSize(),
                widthProperty(), name.fontProperty()));
        Visibility.gapless(aside);
        heading.getChildren().addAll(name, Blocks.space(), aside);
        heading.getChildren().addAll(buttons);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
        getStyleClass().add(StyleClasses.CARD);
        getStylesheets().add(TimeChart.STYLES);
        setMinSize(0, 0);
    }

    /// The title takes the room that the buttons leave: the note would break it letter by letter.
    private final class Heading extends HBox {

        private static final double LEAST = 3;

        Heading() {
            super(4);
            setMinWidth(0);   // else the title of a wide card would keep it wide
        }

        @Override
        protected void layoutChildren() {
            name.setMinWidth(leastTitle());
            super.layoutChildren();
        }

        private double leastTitle() {
            double others = getManagedChildren().stream().filter(child -> child != name && child != aside)
                    .mapToDouble(child -> child.prefWidth(-1) + getSpacing()).sum();
            return Math.clamp(getWidth() - others - getSpacing(), LEAST * name.getFont().getSize(), Math.max(name.prefWidth(-1),
                    LEAST * name.getFont().getSize()));
        }
    }

    /// Says below the title what the chart comes to.
    ///
    /// @param text empty while it comes to nothing
    public final void tell(ObservableValue<String> text) {
        var headline = new Label();
        headline.getStyleClass().add("headline");
        headline.setMinWidth(0);
        Wrapping.of(headline);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.textProperty().bind(text);
        var line = new LayoutBoundary(headline);   // it follows a slider
        line.visibleProperty().bind(text.map(now -> !now.isEmpty()));
        Visibility.gapless(line);
        getChildren().add(1, line);
    }

    /// The charts of the card that have a table in their place.
    public List<ChartOrTable> twins() {
        return content instanceof ChartOrTable twin ? List.of(twin) : List.of();
    }

    /// Explains what is drawn, left of the note and where that finds room.
    ///
    /// @param drawn whether there is something to explain
    public final void explain(Region key, ObservableValue<Boolean> drawn) {
        key.visibleProperty().bind(Bindings.createBooleanBinding(() -> aside.isVisible() && drawn.getValue(),
                aside.visibleProperty(), drawn));
        Visibility.gapless(key);
        heading.getChildren().add(heading.getChildren().indexOf(aside), key);
    }

    /// Puts one more button at the right end of the title.
    public final void addButton(Region button) {
        button.setMinWidth(USE_PREF_SIZE);
        heading.getChildren().add(button);
    }
}
