package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;

import org.junit.jupiter.api.Test;

import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.ui.ScreenTest;
import glidepath.ui.shell.Pages;

/// The picture of the window where there is no display.
@ScreenTest
class WindowPictureTest {

    /// Four scenarios; the chart of their months may stand below them, and not over them.
    @Test
    void theTableOfScenariosHasItsRowsAndNoChartLiesOverThem() throws ExecutionException {
        Scene scene = WindowPicture.laidOut(Samples.read("support-bot"), Optional.empty(), Catalogs.shipped(), Messages.in(Locale.US),
                Pages.OVERVIEW, false);
        Bounds table = bounds(scene.lookup("#compare"));
        assertEquals(4, scene.lookup("#compare").lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty() && table.contains(bounds(row))).count());
        assertTrue(scene.getRoot().lookupAll(".under-table").stream().filter(Node::isVisible)
                .allMatch(chart -> bounds(chart).getMinY() >= table.getMaxY()));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
