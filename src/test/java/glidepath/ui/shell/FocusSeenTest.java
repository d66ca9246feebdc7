package glidepath.ui.shell;

import static glidepath.ui.OnScreen.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.ui.Contrast;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;

/// Whatever Tab leads to shows that it has the focus: enough of it changes, and by enough (WCAG 2.2, success criteria 2.4.7 and 1.4.11).
@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusSeenTest {

    private static final int MOST = 300;
    private static final double AROUND = 6;
    private static final double APART = 3;
    /// A line of a pixel around what is as small as a box to tick.
    private static final int LEAST = 40;

    private Desk desk;
    private Scene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new Desk(Samples.read("support-bot"), folder);
        scene = OnScreen.open(desk, 1280, 900);
    }

    @AfterAll
    void light() {
        OnScreen.look("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whateverHasTheFocusLooksLikeIt(String theme) {
        Thorough.unless(theme.equals("dark"));   // in which less of it is seen
        OnScreen.look(theme);
        Color ground = theme.equals("dark") ? Color.web("#0d1117") : Color.WHITE;
        Set<String> looks = new HashSet<>();
        List<String> unseen = new ArrayList<>();
        for (Page<?> page : Pages.ALL) {
            seen(() -> {
                desk.shell.pages().shown().set(page);
                for (int pass = 0; pass < 3; pass++) {
                    Frame.prepare(scene.getRoot());
                }
                return "";
            });
            unseen.addAll(seen(() -> walk(page, ground, looks)));
        }
        assertTrue(looks.size() > 30, "all kinds of controls: " + looks);
        assertEquals(List.of(), unseen);
    }

    /// From stop to stop until it comes round; beside the first page, only through the middle of the window.
    private List<String> walk(Page<?> page, Color ground, Set<String> looks) {
        List<String> unseen = new ArrayList<>();
        if (page != Pages.OVERVIEW) {
            scene.lookup("#show-" + page.key()).requestFocus();
        }
        Node first = scene.getFocusOwner();
        for (int stops = 0; stops < MOST && (page == Pages.OVERVIEW || isInTheMiddle(scene.getFocusOwner())); stops++) {
            Node node = scene.getFocusOwner();
            boolean isNew = looks.add(look(node));
            WritableImage with = isNew ? picture(node, ground) : null;
            node.requestFocusTraversal(TraversalDirection.NEXT);
            if (with != null && scene.getFocusOwner() != node) {
                int changed = changed(with, picture(node, ground));
                if (changed < LEAST) {
                    unseen.add(page.key() + ": " + changed + " pixels of " + node);
                }
            }
            if (scene.getFocusOwner() == first) {
                return unseen;
            }
        }
        return unseen;
    }

    private static boolean isInTheMiddle(Node node) {
        return node != null && ("results".equals(node.getId()) || isInTheMiddle(node.getParent()));
    }

    /// Of one look, one is as good as all.
    private static String look(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }

    private WritableImage picture(Node node, Color ground) {
        Frame.prepare(scene.getRoot());
        Bounds bounds = node.getLayoutBounds();
        Bounds inParent = node.localToParent(bounds);
        var what = new SnapshotParameters();
        what.setFill(ground);
        what.setViewport(new Rectangle2D(inParent.getMinX() - AROUND, inParent.getMinY() - AROUND, inParent.getWidth() + 2 * AROUND,
                inParent.getHeight() + 2 * AROUND));
        return node.snapshot(what, null);
    }

    private static int changed(WritableImage with, WritableImage without) {
        PixelReader one = with.getPixelReader();
        PixelReader other = without.getPixelReader();
        int count = 0;
        for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
            for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y) && Contrast.ratio(one.getColor(x, y), other.getColor(x, y)) >= APART) {
                    count++;
                }
            }
        }
        return count;
    }
}
