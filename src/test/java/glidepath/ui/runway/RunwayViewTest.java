package glidepath.ui.runway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.session.Session;
import glidepath.units.Message;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.Shown;
import glidepath.ui.kit.Paints;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.units.Count;

/// What is said over the runway.
@ScreenTest
class RunwayViewTest {

    /// Another scenario's line is dashed, too: only the piece of the line tells the two apart.
    @Test
    void theLineBeforeTheLastChangeIsExplainedWhileItIsDrawnWithAPieceOfIt() {
        var model = new RunwayViewModel(Shown.WORDS);
        Session session = OnScreen.seen(() -> Shown.on(Shown.chat(Shown.grant("Credit", "60", ""))
                .plus(Fixtures.variant("half", "Half", Map.of(Levers.CALLS.at("chat"), Count.of(15_000)))), model::show));
        Scene scene = OnScreen.seen(() -> new Scene(new RunwayView(model, Shown.WORDS, new SimpleObjectProperty<>(true),
                new ReasonsPopOver("", _ -> { })), 700, 400));
        Label key = OnScreen.seen(() -> {
            scene.getRoot().applyCss();
            ((RunwayView) scene.getRoot()).resize(700, 400);
            return Objects.requireNonNull((Label) scene.lookup("#ghost-key"));
        });
        assertFalse(key.isVisible(), "nothing has changed yet");
        boolean shown = OnScreen.seen(() -> {
            session.edit(Message.of("drag"), plan -> plan.with("baseline", Levers.CALLS.at("chat"), Count.of(60_000)));
            return key.isVisible();
        });
        assertEquals("true before the last change", shown + " " + key.getText());
        assertEquals(Paints.faint(Paints.of("0", true), 0.75), ((Line) key.getGraphic()).getStroke(), "of the chosen scenario's colour");
        assertEquals(List.of(4.0, 3.0), ((Line) key.getGraphic()).getStrokeDashArray());
    }
}
