package glidepath.ui.prices;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.NextFrame;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.Theme;
import glidepath.ui.shell.LaidOut;

/// The page of prices, moved by keys and mouse.
@ScreenTest
class PricesViewTest {

    @TempDir
    private Path folder;
    private Scene scene;

    @BeforeEach
    void open() {
        scene = OnScreen.open(new Desk(Fixtures.CHAT, folder, Pace.on(new NextFrame())), 980, 680);
    }

    private void awaitFirstMonth(String amount) throws TimeoutException {
        Label label = (Label) scene.lookup("#first-month");
        waitFor(30, SECONDS, () -> label.getText().equals(amount));
    }

    private TableView<?> search(FxRobot robot, String text, int found) throws Exception {
        robot.clickOn("#show-prices");
        OnScreen.await("3", () -> rows(scene.lookup("#prices")));   // until then the page moves
        robot.clickOn("#prices-search").write(text);
        TableView<?> table = robot.lookup("#prices").queryAs(TableView.class);
        OnScreen.await(String.valueOf(found), () -> rows(table));
        robot.interact(() -> table.getSelectionModel().selectFirst());
        return table;
    }

    private static String rows(Node table) {
        return table instanceof TableView<?> rows ? String.valueOf(rows.getItems().size()) : "no table";
    }

    /// 24M tokens at $3 and 6M at $15.
    @Test
    void aModelThatIsFoundIsUsedWithAClick(FxRobot robot) throws Exception {
        search(robot, "larg", 2);
        robot.interact(() -> robot.lookup("#prices-use").queryAs(Button.class).fire());
        awaitFirstMonth("$162.00");
    }

    /// There was room beside them.
    @Test
    void namesInATableOfNewPricesAreNotCut() {
        var desk = new Desk(Fixtures.CHAT, folder);
        desk.session.useCatalog(Catalogs.shipped());
        var asked = new ArrayList<ImportPricesViewModel>();
        desk.shell.prices().imports().askBy(asked::add);
        desk.window.dropped().take(List.of(Path.of("src/test/resources/prices/aws-offer.json")));
        List<String> cut = OnScreen.seen(() -> {
            var view = new ImportPricesView(asked.getFirst(), Desk.WORDS);
            var shown = new Scene(view);
            Theme.dress(shown, 100);
            view.applyCss();
            view.resize(view.prefWidth(-1), view.prefHeight(-1));
            view.layout();
            view.layout();
            assertTrue(LaidOut.labels(view).anyMatch(label -> "Batch: Output tokens".equals(label.getText())));
            return LaidOut.labels(view).filter(LaidOut::isCut).map(Labeled::getText).toList();
        });
        assertEquals(List.of(), cut);
    }

    /// 24M tokens at $1 instead of $0.50, and 6M at $2.
    @Test
    void anOwnPriceIsEnteredInADialogThatStaysUntilItCanBeUsed(FxRobot robot) throws Exception {
        search(robot, "small", 1);
        robot.interact(() -> robot.lookup("#prices-enter").queryAs(Button.class).fire());
        TextField input = robot.lookup("#own-input_mtok").queryAs(TextField.class);
        robot.interact(() -> input.setText("one"));
        robot.interact(() -> robot.lookup("#dialog-ok_done").queryAs(Button.class).fire());
        assertEquals("Input tokens: one is not a number. Write it like 1,250 or 100k or 3*4000", robot.lookup("#own-problem").queryAs(Label.class)
                .getText());
        robot.interact(() -> input.setText("1"));
        robot.interact(() -> robot.lookup("#dialog-ok_done").queryAs(Button.class).fire());
        awaitFirstMonth("$36.00");
        TableView<?> table = robot.lookup("#prices").queryAs(TableView.class);
        assertEquals(1, table.getSelectionModel().getSelectedIndices().size(), "what was chosen stays so at its new price");
        waitFor(30, SECONDS, () -> robot.lookup(".rate-price").queryAs(Label.class).getText().equals("$1.00 / MTok"));
    }
}
