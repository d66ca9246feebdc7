package glidepath.ui.palette;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.Overlay;

/// The palette as a sheet over the window. Typing searches, arrows move, Enter runs, Escape closes.
public final class CommandPaletteView extends Overlay {

    /// So many rows are seen at most.
    private static final int ROWS = 10;
    /// Around the rows of the list.
    private static final double BORDERS = 4;

    private final CommandPaletteViewModel model;
    private final ListView<Command> list;
    private final TextField field;

    /// @param prompt what the empty box says
    public CommandPaletteView(CommandPaletteViewModel model, String prompt, String nothing) {
        super(model.open(), model::hide);
        this.model = model;
        list = list(nothing);
        field = field(prompt);
        var sheet = new VBox(8, field, list);
        sheet.getStyleClass().add("command-sheet");   // as wide as the zoom asks for
        sheet.setMaxHeight(USE_PREF_SIZE);   // no higher than what is found
        VBox.setVgrow(list, Priority.ALWAYS);
        lay(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    protected void opened() {
        list.getSelectionModel().selectFirst();
        field.requestFocus();   // at once: a busy window has letters waiting that are meant for it
        Platform.runLater(field::requestFocus);   // and once more, since a menu gives the focus back when it closes
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int last = model.found().size() - 1;
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.hide();
            event.consume();
        }
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.run(chosen);
        }
    }

    private TextField field(String prompt) {
        var box = new TextField();
        box.setId("palette-query");
        box.setPromptText(prompt);
        box.setAccessibleText(prompt);
        box.textProperty().bindBidirectional(model.query());
        return box;
    }

    private ListView<Command> list(String nothing) {
        var view = new ListView<>(model.found());
        view.setId("palette-list");
        view.setFocusTraversable(false);
        view.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(model.found().size(), 1, ROWS)
                * view.getFixedCellSize() + BORDERS, model.found(), view.fixedCellSizeProperty()));
        view.setPlaceholder(new Label(nothing));
        view.setCellFactory(_ -> new CommandCell());
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                run();
            }
        });
        model.query().subscribe(() -> view.getSelectionModel().selectFirst());
        return view;
    }
}
