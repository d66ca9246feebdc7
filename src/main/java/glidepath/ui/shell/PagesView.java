package glidepath.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.StyleClasses;

/// The middle of the window: the page that is looked at, and the buttons that change it.
final class PagesView extends StackPane {

    /// Of what something newer is being worked out for.
    private static final double FADED = 0.45;
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final PagesViewModel model;
    private final PageParts parts;
    private final Map<Page<?>, StackPane> frames = new HashMap<>();

    /// @param rest makes the first page, after the first frame
    PagesView(PagesViewModel model, PageParts parts, Executor rest) {
        this.model = model;
        this.parts = parts;
        rest.execute(() -> model.shown().subscribe(this::show));
    }

    /// A page's view is made when it is first looked at.
    private void show(Page<?> page) {
        if (!frames.containsKey(page)) {
            frames.put(page, frame(page));
            getChildren().add(frames.get(page));
        }
        frames.forEach((each, frame) -> {
            frame.setVisible(each == page);
            frame.setManaged(each == page);
        });
    }

    private StackPane frame(Page<?> page) {
        PageViewModel of = model.model(page);
        Region view = page.newView(of, parts);
        view.visibleProperty().bind(of.outdated().not());
        of.pending().subscribe(pending -> view.setOpacity(pending ? FADED : 1));
        var frame = new StackPane(view, busy(of));
        layOut(view, page);
        NearFocus.keep(frame);
        return frame;
    }

    private static void layOut(Region view, Page<?> page) {
        if (page.layout().isText()) {
            view.setMinHeight(USE_PREF_SIZE);   // it is as high as its text, and scrolls with the figures over it
            view.setMaxHeight(USE_PREF_SIZE);
            setAlignment(view, Pos.TOP_CENTER);
        } else {
            view.getStyleClass().add("results-page");
        }
    }

    /// Says that what is new is still being worked out.
    private Label busy(PageViewModel of) {
        var label = new Label(parts.messages().text("ui.page.pending"));
        label.getStyleClass().addAll(StyleClasses.CHIP, "page-pending");
        label.setMouseTransparent(true);
        label.visibleProperty().bind(of.pending());
        label.setManaged(true);
        setAlignment(label, Pos.TOP_CENTER);
        return label;
    }

    FlowPane switcher() {
        var group = new ToggleGroup();
        var row = new FlowPane(2, 4);
        row.setId("pages");
        for (Page<?> page : Pages.ALL) {
            row.getChildren().add(toggle(page, group));
        }
        row.widthProperty().subscribe(() -> fit(row));
        row.getChildren().getFirst().layoutBoundsProperty().subscribe(() -> fit(row));   // the interface was zoomed
        return row;
    }

    /// Where they do not find room in one row, but would with less around their names, they stand closer.
    private static void fit(FlowPane row) {
        row.pseudoClassStateChanged(CLOSE, false);
        if (row.getWidth() > 0 && widths(row) > row.getWidth()) {
            row.pseudoClassStateChanged(CLOSE, true);
            row.pseudoClassStateChanged(CLOSE, widths(row) <= row.getWidth());
        }
    }

    private static double widths(FlowPane row) {
        row.applyCss();
        return row.getChildren().stream().mapToDouble(button -> row.snapSizeX(button.prefWidth(-1)) + row.getHgap()).sum() - row.getHgap();
    }

    private ToggleButton toggle(Page<?> page, ToggleGroup group) {
        var button = new ToggleButton(parts.messages().text("ui.page." + page.key()));
        button.setId("show-" + page.key());
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("view-switch", "page-switch");
        follow(button, page);
        return button;
    }

    private void follow(ToggleButton button, Page<?> page) {
        model.shown().subscribe(shown -> button.setSelected(shown == page));
        button.setOnAction(_ -> button.setSelected(true));   // a second click does not put it out
        button.selectedProperty().addListener((_, _, selected) -> {   // arrow keys select, too
            if (selected) {
                model.shown().set(page);
            }
        });
    }
}
