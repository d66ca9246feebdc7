package glidepath.ui.present;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// What only the presenter sees: the note of the step, what comes next, the time, and how long it has taken.
public final class PresenterView extends VBox {

    private final StageViewModel model;
    private final Messages messages;
    private final Label clock = new Label();
    private final Supplier<LocalTime> time;
    private final LocalTime begun;
    private final VBox rest = new VBox(4);
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

    /// @param time of the day, now
    public PresenterView(StageViewModel model, Messages messages, Supplier<LocalTime> time) {
        super(14);
        this.model = model;
        this.messages = messages;
        this.time = time;
        begun = time.get();
        setId("presenter");
        getStyleClass().add("presenter");
        clock.setId("presenter-clock");
        clock.getStyleClass().add("presenter-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        Label title = StageView.label("presenter-title", model.course().title());
        title.setMinWidth(0);
        getChildren().setAll(new HBox(20, title, Blocks.space(), clock), figure(), new GuessField(model.guesses(), messages), note(), rest);
        GuessField.follow(this, model);
        model.course().place().subscribe(this::remaining);
        remaining();
        tickWhileShown();
        tick();
    }

    private ScrollPane note() {
        Label note = StageView.label("presenter-note", model.course().note());
        Wrapping.of(note);
        var scroll = LiveScroll.of(note);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void tickWhileShown() {
        ticks.setCycleCount(Animation.INDEFINITE);
        // a window that is closed keeps its scene, and what ticks is held for ever
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).subscribe(shown -> {
            if (shown) {
                ticks.play();
            } else {
                ticks.stop();
            }
        });
    }

    private Label figure() {
        var figure = new Label();
        figure.getStyleClass().add("presenter-figure");
        Wrapping.of(figure);
        figure.textProperty().bind(Bindings.createStringBinding(() -> messages.text("ui.stage.presenter.figure",
                model.exhibits().name().get(), model.exhibits().told().get(), messages.text("ui.stage.presenter." + state())),
                model.exhibits().name(), model.exhibits().told(), model.guesses().hidden(), model.tried(), model.black()));
        return figure;
    }

    /// What the room sees of the figure.
    private String state() {
        return model.black().get() ? "black" : model.guesses().hidden().get() ? "hidden" : model.tried().get() ? "tried" : "plain";
    }

    private void remaining() {
        rest.getChildren().clear();
        var heading = new Label(messages.text(model.course().remaining().isEmpty() ? "ui.stage.presenter.last" : "ui.stage.presenter.next",
                model.course().place().get() + 1, model.course().steps()));
        heading.getStyleClass().add(StyleClasses.SECTION);
        rest.getChildren().add(heading);
        model.course().remaining().forEach(title -> rest.getChildren().add(new Label(title)));
    }

    private void tick() {
        LocalTime now = time.get();
        long minutes = Math.max(0, Duration.between(begun, now).toMinutes());
        long seconds = Math.max(0, Duration.between(begun, now).toSecondsPart());
        Locale locale = messages.numbers().locale();
        clock.setText(messages.text("ui.stage.presenter.clock", String.format(locale, "%02d:%02d", now.getHour(), now.getMinute()),
                String.format(locale, "%d:%02d", minutes, seconds)));
    }
}
