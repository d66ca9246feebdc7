package glidepath.ui.credits;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// The matrix of grants and routes, under the warning of what lands on the card first.
public final class WhoPaysView extends VBox {

    private static final double NAMES = 28;

    private final WhoPaysViewModel model;
    private final GridPane grid = new GridPane();

    public WhoPaysView(WhoPaysViewModel model, Messages messages, TableExports exports) {
        this.model = model;
        grid();
        getStyleClass().addAll(StyleClasses.CARD, "bill");
        Label firstInvoice = Blocks.told("first-invoice", model.firstInvoice(), "first-invoice");
        firstInvoice.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(heading(messages, exports), firstInvoice,
                Blocks.told("who-pays-empty", model.empty(), StyleClasses.MUTED), grid);
        setMinWidth(0);
    }

    private void grid() {
        grid.setId("who-pays");
        grid.getStyleClass().add("routes");
        model.rows().subscribe(this::fill);
        fill();
    }

    private HBox heading(Messages messages, TableExports exports) {
        FlowPane both = title(messages);
        var heading = new HBox(8, both, new TableMenu(exports, model::table));
        heading.setAlignment(Pos.TOP_LEFT);
        return heading;
    }

    /// The note stands beside it, or below where there is no room.
    private static FlowPane title(Messages messages) {
        var title = new Label(messages.text("ui.credits.title"));
        title.getStyleClass().add(StyleClasses.CARD_TITLE);
        title.setMinWidth(USE_PREF_SIZE);
        var note = new Label(messages.text("ui.credits.note"));
        note.getStyleClass().add(StyleClasses.MUTED);
        var both = new FlowPane(8, 2, title, note);
        both.setRowValignment(VPos.BASELINE);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private void fill() {
        grid.getChildren().clear();
        List<String> grants = model.grants();
        grid.getColumnConstraints().setAll(constraints(grants.size()));
        heads(grants);
        for (WhoPaysViewModel.Row row : model.rows()) {
            var cells = new ArrayList<Node>(List.of(name(row)));
            row.verdicts().forEach(verdict -> cells.add(verdict(verdict)));
            grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
        }
    }

    private void heads(List<String> grants) {
        var heads = new ArrayList<Node>(List.of(new Region()));
        grants.forEach(grant -> heads.add(Blocks.cell(grant, StyleClasses.CARD_TITLE)));
        grid.addRow(0, heads.toArray(Node[]::new));
    }

    private static List<ColumnConstraints> constraints(int grants) {
        var all = new ArrayList<ColumnConstraints>();
        all.add(share(NAMES));
        for (int grant = 0; grant < grants; grant++) {
            all.add(share((100 - NAMES) / grants));
        }
        return all;
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        return constraints;
    }

    private static VBox name(WhoPaysViewModel.Row row) {
        var box = new VBox(Blocks.cell(row.model(), "route-text"), Blocks.cell(row.route(), StyleClasses.MUTED));
        if (!row.inUse().isEmpty()) {
            box.getChildren().add(Blocks.cell(row.inUse(), StyleClasses.CHANGED));
        }
        return box;
    }

    private static VBox verdict(WhoPaysViewModel.Verdict verdict) {
        return new VBox(Blocks.cell(verdict.text(), verdict.look()), Blocks.cell(verdict.reason(), StyleClasses.MUTED));
    }
}
