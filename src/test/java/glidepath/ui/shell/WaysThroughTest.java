package glidepath.ui.shell;

import static glidepath.ui.OnScreen.await;
import static glidepath.ui.OnScreen.enter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.palette.Command;
import glidepath.units.Count;
import glidepath.units.Money;

/// What people do with the window from end to end, by mouse and keys, and what they see. $24 a month, of which a grant pays $60 in all;
/// a variant with twice the calls.
@ScreenTest
class WaysThroughTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Scene scene;

    @BeforeEach
    void open() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Pilot", Money.of("60"))))
                .plus(Fixtures.variant("twice", "Twice", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
        desk = new Desk(plan, folder);
        scene = OnScreen.open(desk, 1280, 760);
    }

    private String text(String id) {
        return OnScreen.text(scene, id);
    }

    private String focused() {
        return OnScreen.focused(scene);
    }

    private static Stream<String> texts(Node node) {
        return node instanceof Label label ? Stream.of(label.getText())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(WaysThroughTest::texts)
                : Stream.empty();
    }

    @Test
    void aPlanIsChangedUndoneByNameSavedAndOpenedAgain(FxRobot robot) throws Exception {
        enter(robot, "#chat-demand-calls", "60k");
        await("$48.00", () -> text("#first-month"));
        robot.type(KeyCode.F10).type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertTrue(robot.lookup("Undo change Calls").tryQuery().isPresent(), "the menu names the step");
        robot.type(KeyCode.ENTER);
        await("$24.00", () -> text("#first-month"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await("$48.00", () -> text("#first-month"));

        desk.chosen = Optional.of(folder.resolve("mine.glidepath"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await("Saved", () -> text("#footer-state"));
        enter(robot, "#chat-tokens-input", "1600");
        await("Not saved", () -> text("#footer-state"));
        await("$72.00", () -> text("#first-month"));   // 96M in at $0.50 + 12M out at $2

        desk.answer = FileQuestions.Unsaved.DISCARD;
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await("$48.00", () -> text("#first-month"));
        await("Saved", () -> text("#footer-state"));
        assertEquals("60,000", robot.lookup("#chat-demand-calls").queryAs(TextField.class).getText());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void oneDragIsOneStep(FxRobot robot) throws Exception {
        robot.drag("#chat-demand-calls-slider .thumb").moveBy(15, 0).moveBy(-7, 0).moveBy(400, 0).drop();
        await("$80,000.00", () -> text("#first-month"));   // the right end is 100 million calls
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await("$24.00", () -> text("#first-month"));
        assertFalse(desk.shell.history().undoable().get(), "nothing is left to undo");
    }

    @Test
    void aVariantIsComparedAndItsDifferenceExplained(FxRobot robot) throws Exception {
        robot.clickOn("#scenario-twice");
        await("▲ +$288.00", () -> text("#net-cash-note"));   // 576 - 288
        assertEquals("▲ +$288.00 against Baseline, worse", ((Label) scene.lookup("#net-cash-note")).getTooltip().getText(),
                "the whole sentence finds no room");
        await("scenario-twice", this::focused);
        robot.clickOn("#compare-why");
        await("Twice costs $288.00 more than Baseline over the horizon, after credits. Combined effects of several inputs are counted with "
                + "the later one.",
                () -> texts(scene.lookup("#compare-card")).filter(text -> text.startsWith("Twice costs")).findFirst().orElse("nothing"));
        assertEquals(List.of("Baseline", "Volume: Calls", "Twice"), desk.shell.pages().model(Pages.OVERVIEW).waterfall().data().get()
                .steps().stream().map(step -> step.name()).toList());
        assertTrue(texts(scene.lookup("#why")).anyMatch("Calls 30,000 → 60,000"::equals), texts(scene.lookup("#why")).toList().toString());
    }

    @Test
    void anAdviceIsTriedAsAScenario(FxRobot robot) throws Exception {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.ADVICE));
        await("true", () -> String.valueOf(scene.lookup("#try-0") != null));
        int before = desk.session.plan().scenarios().size();
        robot.clickOn("#try-0");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + 1, desk.session.plan().scenarios().size());
        String added = desk.session.plan().scenarios().getLast().name();
        assertEquals(desk.session.plan().scenarios().getLast().id(), desk.session.selected());
        await("true", () -> String.valueOf(scene.getRoot().lookupAll(".scenario-tab").stream().filter(Button.class::isInstance)
                .anyMatch(tab -> ((Button) tab).getText().startsWith(added))));
        assertTrue(text("#net-cash-note").startsWith("▼ -$"), "it costs less: " + text("#net-cash-note"));
    }

    @Thorough.Only
    @Test
    void aTestIsTickedByKeyAndKeepsTheFocus(FxRobot robot) throws Exception {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.ADVICE));
        await("true", () -> String.valueOf(scene.lookup("#advice-tests .check-box") != null));
        Node first = scene.lookup("#advice-tests .check-box");
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        await(first.getId(), this::focused);
        assertTrue(((CheckBox) scene.lookup("#" + first.getId())).isSelected());
        robot.type(KeyCode.SPACE);
        await("false", () -> String.valueOf(((CheckBox) scene.lookup("#" + first.getId())).isSelected()));
    }

    @Test
    void aNewWorkloadWantsAName(FxRobot robot) throws Exception {
        robot.interact(() -> ((MenuButton) scene.lookup("#workload-more")).getItems().getFirst().fire());
        await("workload-name", this::focused);
        enter(robot, "#workload-name", "Digest");
        assertEquals(List.of("chat", "Digest"), desk.shell.levers().workloads().stream().map(workload -> workload.name()).toList());
    }

    @Test
    void newCreditsAreShownAndAfterTheirRemovalTheFocusStaysNear(FxRobot robot) throws Exception {
        robot.interact(() -> scene.lookup("#add-grant").requestFocus());
        robot.type(KeyCode.SPACE);
        await("credit-name", this::focused);
        assertEquals("New credits", ((TextField) scene.lookup("#credit-name")).getText());
        robot.interact(() -> scene.lookup("#remove-grants-credit").requestFocus());
        robot.type(KeyCode.SPACE);
        await("fold-cash-cash", this::focused);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await("credit-name", this::focused);
    }

    @Test
    void theFocusGoesAlongWithAStepThatMovesAndStaysNearOneThatGoes(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.shell.pages().shown().set(Pages.STORY);
            desk.shell.pages().model(Pages.STORY).record();
            desk.shell.pages().model(Pages.STORY).record();
        });
        await("Step 1: Baseline", () -> ((TextField) scene.lookup("#story-title-0")).getText());
        robot.interact(() -> scene.lookup("#story-down-0").requestFocus());
        robot.type(KeyCode.SPACE);
        await("story-up-1", this::focused);   // the last can go down no further
        assertEquals("Step 2: Baseline", ((TextField) scene.lookup("#story-title-0")).getText());
        robot.type(KeyCode.SPACE);
        await("story-down-0", this::focused);
        robot.interact(() -> scene.lookup("#story-remove-1").requestFocus());
        robot.type(KeyCode.SPACE);
        await("story-remove-0", this::focused);
        assertEquals("Undo remove the step \"Step 2: Baseline\"", desk.shell.history().undoText().get());
        robot.type(KeyCode.SPACE);
        await("story-record", this::focused);
    }

    /// Once nothing is kept there is nothing to forget. The focus went to the first control of the window.
    @Test
    void theFocusStaysNearAControlThatCanNoLongerBeUsed(FxRobot robot) throws Exception {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.BILLS));
        await("keep-forecast", () -> Optional.ofNullable(scene.lookup("#keep-forecast")).map(Node::getId).orElse(""));
        robot.interact(((Button) scene.lookup("#keep-forecast"))::fire);
        await("false", () -> String.valueOf(scene.lookup("#forget-bills").isDisabled()));
        robot.interact(() -> scene.lookup("#forget-bills").requestFocus());
        robot.type(KeyCode.SPACE);
        await("keep-forecast", this::focused);
        assertTrue(looksFocused("#keep-forecast"));
        robot.interact(() -> scene.lookup("#first-month-card").requestFocus());
        assertFalse(looksFocused("#keep-forecast"));
        assertEquals("Undo forget bills and kept forecasts", desk.shell.history().undoText().get());
        robot.interact(() -> desk.shell.pages().shown().set(Pages.STORY));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("first-month-card", focused());
    }

    private boolean looksFocused(String id) {
        return OnScreen.seen(() -> scene.lookup(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")));
    }

    @Test
    void thePlaybookIsSearchedAndLeadsToAnInput(FxRobot robot) throws Exception {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.PLAYBOOK));
        robot.clickOn("#playbook-search").write("half of on-demand");
        await("Go to: Batch share", () -> robot.lookup("#playbook .link").queryAllAs(Button.class).stream().findFirst().map(Button::getText)
                .orElse(""));
        robot.clickOn("Go to: Batch share");
        await("chat-route-batchShare", this::focused);
    }

    @Test
    void theForecastIsExportedFromTheMenu(FxRobot robot) throws Exception {
        Path file = folder.resolve("bill.csv");
        desk.chosen = Optional.of(file);
        MenuItem csv = item("export-csv");
        assertEquals("CSV…", csv.getText());
        robot.interact(csv::fire);
        await("bill.csv is written", () -> text("#footer-written"));
        assertTrue(firstLine(file).startsWith("Scenario,Month,Item,"), firstLine(file));
    }

    @Thorough.Only
    @Test
    void whatIsCopiedOrRecordedIsTold(FxRobot robot) throws Exception {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.ADVICE));
        await("copy-advice", () -> Optional.ofNullable(scene.lookup("#copy-advice")).map(Node::getId).orElse(""));
        robot.interact(((Button) scene.lookup("#copy-advice"))::fire);
        await("Copied", () -> text("#footer-written"));
        robot.interact(desk.shell.pages().model(Pages.STORY)::record);
        await("Recorded as step 1 of the story: Baseline", () -> text("#footer-written"));
    }

    /// Of the menus, by its id.
    private MenuItem item(String id) {
        return ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().flatMap(WaysThroughTest::items)
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WaysThroughTest::items) : Stream.of(item);
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(Objects::toString).orElse("");
        }
    }

    @Test
    void theMenuKeyOpensTheMenuOfAScenario(FxRobot robot) throws Exception {
        robot.clickOn("#scenario-twice");
        await("scenario-twice", this::focused);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await("true", () -> String.valueOf(robot.lookup("Duplicate").tryQuery().isPresent()));
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(robot.lookup("Duplicate").tryQuery().isPresent()));
        await("scenario-twice", this::focused);
    }

    /// The right button asks for the menu, where only the left one explains a month; the menu key asks for it, too.
    @Test
    void aChartHasAContextMenuByMouseAndByKey(FxRobot robot) throws Exception {
        var chart = scene.lookup("#runway .time-chart");
        robot.rightClickOn(chart);
        await("true", () -> String.valueOf(robot.lookup("#chart-copy-image").tryQuery().isPresent()));
        assertTrue(robot.lookup("#reasons").tryQuery().isEmpty(), "nothing is explained");
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(robot.lookup("#chart-copy-image").tryQuery().isPresent()));
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await("true", () -> String.valueOf(robot.lookup("#chart-copy-image").tryQuery().isPresent()));
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(robot.lookup("#chart-copy-image").tryQuery().isPresent()));
    }

    /// The facts beside it wish to be as wide as the window.
    @Thorough.Only
    @Test
    void theNameOfAFileThatIsBeingWrittenIsNotCut(FxRobot robot) throws Exception {
        var name = (Label) scene.lookup("#footer-writing");
        robot.interact(() -> {
            name.textProperty().unbind();
            name.setText("Writing Credit runway.png");
            name.getParent().visibleProperty().unbind();
            name.getParent().setVisible(true);
        });
        await("true", () -> String.valueOf(name.getWidth() >= name.prefWidth(-1) && name.getWidth() > 50));
    }

    @Thorough.Only
    @Test
    void theBreakEvenChartHasThatMenu(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await("true", () -> String.valueOf(scene.lookup("#break-even-chart .time-chart") instanceof Node chart
                && chart.getLayoutBounds().getHeight() > 40));
        robot.rightClickOn(scene.lookup("#break-even-chart .time-chart"));
        await("true", () -> String.valueOf(robot.lookup("#chart-copy-image").tryQuery().isPresent()));
    }

    @Test
    void thePaletteReachesAnInputAndGivesTheFocusBack(FxRobot robot) throws Exception {
        robot.interact(scene.lookup("#chat-demand-calls")::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await("palette-query", this::focused);
        robot.type(KeyCode.ESCAPE);
        await("chat-demand-calls", this::focused);

        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await("palette-query", this::focused);
        robot.write("batch share").type(KeyCode.ENTER);
        await("chat-route-batchShare", this::focused);
    }

    @Test
    void everyCommandOfTheMenusIsFoundByThePaletteAndOneAddsCredits(FxRobot robot) throws Exception {
        List<String> offered = ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().flatMap(WaysThroughTest::items)
                .filter(each -> each.getId() != null && !each.isDisable() && each.getOnAction() != null).map(MenuItem::getText).toList();
        assertTrue(offered.size() > 50, offered.toString());
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await("palette-query", this::focused);
        ListView<Command> list = robot.lookup("#palette-list").queryListView();
        for (String name : offered) {
            OnScreen.seen(() -> {
                ((TextField) scene.lookup("#palette-query")).setText(name.replace("…", ""));
                return name;
            });
            assertTrue(list.getItems().stream().anyMatch(command -> command.name().equals(name)), name);
        }
        OnScreen.seen(() -> {
            ((TextField) scene.lookup("#palette-query")).setText("add credits");
            return "";
        });
        robot.type(KeyCode.ENTER);
        await("credit-name", this::focused);
    }
}
