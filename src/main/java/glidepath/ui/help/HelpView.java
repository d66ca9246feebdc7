package glidepath.ui.help;

import java.util.List;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.Overlay;
import glidepath.ui.kit.ScrollKeys;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// The help as a sheet over the window. Escape or a click beside it closes it.
public final class HelpView extends Overlay {

    /// Narrower, in heights of the title's letters, rows stand in one column.
    private static final double ROOM_FOR_TWO = 34;

    private final HelpViewModel model;
    private final Label title = new Label();
    private final HBox columns = new HBox(28);
    private final ScrollPane scroll = LiveScroll.of(columns);
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(true);

    public HelpView(HelpViewModel model) {
        super(model.open(), model::hide);
        this.model = model;
        setId("help");
        title.getStyleClass().add("help-title");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var sheet = new VBox(12, title, scroll);
        sheet.getStyleClass().add("help-sheet");
        lay(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ScrollKeys.pressed(scroll, event);
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                model.hide();
                event.consume();
            }
        });
        model.topic().subscribe(this::fill);
        scroll.widthProperty().subscribe(width -> wide.set(width.doubleValue() >= ROOM_FOR_TWO * title.getFont().getSize()));
        wide.subscribe(() -> Platform.runLater(this::fill));   // not within the layout that tells the width
    }

    private static GridPane column(List<HelpViewModel.Entry> entries) {
        var grid = new GridPane(18, 7);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, texts);
        for (HelpViewModel.Entry entry : entries) {
            row(grid, entry);
        }
        return grid;
    }

    private static void row(GridPane grid, HelpViewModel.Entry entry) {
        var name = new Label(entry.name());
        name.getStyleClass().add(StyleClasses.CARD_TITLE);
        var text = new Label(entry.text());
        Wrapping.of(text);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(text, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, text);
    }

    @Override
    protected void opened() {
        fill();
        Platform.runLater(scroll::requestFocus);
    }

    private void fill() {
        if (!model.open().get()) {
            return;
        }
        title.setText(model.title());
        List<HelpViewModel.Entry> entries = model.entries();
        boolean two = wide.get() && model.isBrief();
        int first = two ? (entries.size() + 1) / 2 : entries.size();
        GridPane start = column(entries.subList(0, first));
        columns.getChildren().setAll(start);
        if (two) {   // apart: beside one of several lines, another need not be as high
            start.setMinWidth(USE_PREF_SIZE);
            columns.getChildren().add(column(entries.subList(first, entries.size())));
        }
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        scroll.setVvalue(0);
    }
}
