package glidepath.ui.present;

import static glidepath.ui.OnScreen.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.Shown;
import glidepath.ui.kit.Theme;
import glidepath.ui.kit.chart.BarChartView;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.Choice;
import glidepath.units.Count;

/// The stage by the keys of a clicker.
@ScreenTest
class StageScreenTest {

    private static final double LEAST_CONTRAST = 7;

    @TempDir
    private Path folder;

    private static Plan plan() {
        return Shown.chat(Shown.grant("pilot", "60", "")).withStory(new Story(List.of(
                Story.Step.of("As it is", "baseline").withNote("Say hello").withLevers(List.of(Levers.CALLS.at("chat"))),
                Story.Step.of("Twice", "baseline").in("baseline", new TreeMap<>(Map.of(Levers.CALLS.at("chat"), Count.of(60_000))))
                        .withGuess(true))));
    }

    private static Scene stage() {
        return Window.getWindows().stream().filter(window -> window.getScene() != null && window.getScene().getRoot() instanceof StageView)
                .findFirst().orElseThrow().getScene();
    }

    @Test
    void aClickerLeadsThroughTheStory(FxRobot robot) throws Exception {
        Scene planner = OnScreen.open(new Desk(plan(), folder), 1280, 760);
        OnScreen.seen(() -> {
            Theme.dress(planner, 200);
            return true;
        });
        robot.type(KeyCode.F5);
        await("true", () -> String.valueOf(Window.getWindows().stream()
                .anyMatch(window -> window.getScene() != null && window.getScene().getRoot() instanceof StageView)));
        Scene stage = OnScreen.seen(StageScreenTest::stage);
        await("Mar 16, 2027", () -> OnScreen.text(stage, "#stage-figure"));
        await("stage", () -> OnScreen.focused(stage));
        assertEquals(0, ((Region) stage.lookup(".range-start")).getWidth(), "nobody makes ranges in front of an audience");
        OnScreen.seen(() -> {
            stage.lookup(".slider").requestFocus();
            return true;
        });
        robot.type(KeyCode.RIGHT, KeyCode.R);
        await("stage", () -> OnScreen.focused(stage));
        await("Mar 16, 2027", () -> OnScreen.text(stage, "#stage-figure"));
        robot.type(KeyCode.RIGHT);
        await("?", () -> OnScreen.text(stage, "#stage-figure"));
        await("guess", () -> OnScreen.focused(stage));
        robot.targetWindow(stage.getWindow()).write("Ana 2027-02-07");
        await("Ana 2027-02-07", () -> ((TextField) stage.lookup("#guess")).getText());
        robot.type(KeyCode.ENTER);
        await("Ana: Feb 7, 2027", () -> stage.getRoot().lookupAll(".guess-name").stream().map(name -> ((Label) name).getText()).findFirst()
                .orElse("nothing"));
        robot.type(KeyCode.PAGE_DOWN);
        await("Feb 8, 2027", () -> OnScreen.text(stage, "#stage-figure"));
        await("Ana is nearest, 1 day off", () -> OnScreen.text(stage, "#guess-verdict"));
        await("1", () -> String.valueOf(stage.getRoot().lookupAll(".guess-line > .chart-cross").size()));
        robot.type(KeyCode.B);
        await("true", () -> String.valueOf(stage.lookup("#stage-black").isVisible()));
        robot.type(KeyCode.N);
        await("45.0", () -> Window.getWindows().stream().map(window -> window.getScene().lookup("#presenter-clock"))
                .filter(Label.class::isInstance).map(clock -> String.valueOf(((Label) clock).getFont().getSize())).findFirst()
                .orElse("no notes"));   // 1.5 times 15 pixels, and as large again as the planner's letters are
        robot.type(KeyCode.N);
        robot.type(KeyCode.PAGE_UP);
        await("Mar 16, 2027", () -> OnScreen.text(stage, "#stage-figure"));
        await("0", () -> String.valueOf(stage.getRoot().lookupAll(".guess-line > .chart-cross").size()));
        await("false", () -> String.valueOf(stage.lookup("#stage-black").isVisible()));
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(Window.getWindows().stream()
                .anyMatch(window -> window.getScene() != null && window.getScene().getRoot() instanceof StageView)));
    }

    @Test
    void thePresenterSeesTheNoteTheNextStepsAndTheTime() {
        var model = new StageViewModel(new Session(plan(), Fixtures.CATALOG, Runnable::run), Desk.WORDS, Desk.TODAY, Motion.NONE);
        List<String> texts = OnScreen.seen(() -> {
            var view = new PresenterView(model, Desk.WORDS, () -> LocalTime.of(9, 30));
            var stage = new Stage();
            stage.setScene(new Scene(view, 500, 400));
            stage.show();
            List<String> found = view.lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                    .toList();
            stage.hide();
            return found;
        });
        assertTrue(texts.containsAll(List.of("As it is", "Say hello", "Twice", "09:30, running 0:00")), texts.toString());
    }

    @Test
    void thePresenterKnowsTheAnswerBeforeTheRoom() {
        var model = new StageViewModel(new Session(plan(), Fixtures.CATALOG, Runnable::run), Desk.WORDS, Desk.TODAY, Motion.NONE);
        var view = OnScreen.seen(() -> new PresenterView(model, Desk.WORDS, () -> LocalTime.of(9, 30)));
        assertEquals("Credits run out: Mar 16, 2027.", presented(view));
        OnScreen.seen(() -> {
            model.next();
            return true;
        });
        assertEquals("Credits run out: Feb 8, 2027, hidden from the room until you reveal it", presented(view));
        assertEquals("?", model.exhibits().figure().get());
    }

    /// Typed beside the notes, `Ben` would blacken the stage and close the notes.
    @Test
    void aGuessCanBeTypedBesideTheNotes(FxRobot robot) throws Exception {
        var model = new StageViewModel(new Session(plan(), Fixtures.CATALOG, Runnable::run), Desk.WORDS, Desk.TODAY, Motion.NONE);
        List<StageKeys.Wish> wishes = new ArrayList<>();
        Scene notes = OnScreen.seen(() -> {
            var scene = new Scene(new PresenterView(model, Desk.WORDS, () -> LocalTime.of(9, 30)), 500, 400);
            StageKeys.on(scene, model, wishes::add);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.next();
            return scene;
        });
        await("guess", () -> OnScreen.focused(notes));
        robot.targetWindow(notes.getWindow()).write("Ben 2027-02-07").type(KeyCode.ENTER);
        await("Ben: Feb 7, 2027", () -> model.guesses().marks().isEmpty() ? "none" : model.guesses().marks().getFirst().text());
        assertEquals(List.of(false, List.of()), List.of(model.black().get(), wishes));
        robot.type(KeyCode.PAGE_DOWN);
        await("presenter", () -> OnScreen.focused(notes));
        robot.type(KeyCode.N);
        await("[NOTES]", wishes::toString);
        OnScreen.seen(() -> {
            notes.getWindow().hide();
            return true;
        });
    }

    private static String presented(PresenterView view) {
        return OnScreen.seen(() -> view.getChildren().stream().filter(node -> node.getStyleClass().contains("presenter-figure"))
                .map(node -> ((Label) node).getText()).findFirst().orElseThrow());
    }

    @Test
    void fewBarsFillTheStage() {
        var data = new SimpleObjectProperty<>(new BarData(List.of(new BarData.Bar("a", "A", "0", 2, "$2", true),
                new BarData.Bar("b", "B", "1", 1, "$1", false)), Double::toString, ChartFigures.NONE, ""));
        List<Double> heights = OnScreen.seen(() -> Stream.of(new BarChartView(data, new SimpleObjectProperty<>(false), Choice.NONE),
                new BarChartView(data, new SimpleObjectProperty<>(false), Choice.NONE).withTallRows()).map(chart -> {
                    new Scene(chart, 600, 400);
                    chart.resize(600, 400);
                    chart.applyCss();
                    chart.layout();
                    return chart.lookupAll(".chart-bar").stream().filter(Rectangle.class::isInstance)
                            .mapToDouble(bar -> ((Rectangle) bar).getHeight()).max().orElseThrow();
                }).toList());
        assertTrue(heights.getLast() > 2 * heights.getFirst(), heights.toString());
    }

    /// WCAG: relative luminances and their ratio, for every text colour of the stage on its ground.
    @ParameterizedTest
    @ValueSource(strings = {"stage-light.css", "stage-dark.css"})
    void everyTextOnTheStageStandsOutSevenToOne(String look) throws IOException {
        String css = Files.readString(Path.of("assets", "looks", look));
        Color ground = colour(css, "-color-bg-default");
        List<String> names = List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-color-success-fg", "-color-danger-fg");
        assertEquals(List.of(), names.stream().filter(name -> contrast(colour(css, name), ground) < LEAST_CONTRAST).toList());
    }

    private static Color colour(String css, String name) {
        var found = Pattern.compile(Pattern.quote(name) + ":\\s*(#[0-9a-f]{6})").matcher(css);
        assertTrue(found.find(), name);
        return Color.web(found.group(1));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
