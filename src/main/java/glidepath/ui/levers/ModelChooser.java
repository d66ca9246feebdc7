package glidepath.ui.levers;

import java.util.Objects;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.ModelId;
import glidepath.ui.kit.Screens;

/// A model by name, with its price; a click or a key opens a list to search by any words.
///
/// The searchable combo box of a library filters by one piece of text only, and is slow with 1,700 entries.
public final class ModelChooser extends MenuButton {

    /// Of the list, in letters, as far as the screen holds it.
    private static final String SIZE = "-fx-pref-width: 43em; -fx-pref-height: 28em;";
    private static final double OF_THE_SCREEN = 0.7;

    private final InputViewModel<?> model;
    private final LeversViewModel levers;
    private final ReadOnlyStringWrapper price = new ReadOnlyStringWrapper("");
    private final TextField search = new TextField();
    private final ListView<ModelOffer.Choice> list = new ListView<>();

    public ModelChooser(InputViewModel<?> model, LeversViewModel levers) {
        this.model = model;
        this.levers = levers;
        setId(model.id());
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().add("model-chooser");
        var popup = new CustomMenuItem(content(), false);
        popup.getStyleClass().add("model-popup");
        getItems().setAll(popup);
        setOnShowing(_ -> open());
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.text().subscribe(_ -> present());
        // inputs are made anew with the plan's items, and nothing that lasts may hold those before
        levers.prices().when(sceneProperty().map(Objects::nonNull).orElse(false)).subscribe((_, _) -> present());
    }

    /// What the chosen model costs; empty where there is none.
    ReadOnlyStringProperty price() {
        return price.getReadOnlyProperty();
    }

    private void present() {
        String id = model.value().word();
        if (id.isEmpty()) {
            setText("–");
            price.set("");
            return;
        }
        present(levers.models().of(id), id);
    }

    private void present(ModelOffer.Choice choice, String id) {
        setText(choice.name());
        price.set(choice.price());
        setTooltip(new Tooltip(choice.name() + "\n" + choice.price() + "\n" + id));
        setAccessibleText(model.label() + ": " + choice.name() + ", " + choice.price());
    }

    private VBox content() {
        search();
        list();
        var more = new HBox(14, link("all-models", () -> levers.links().browse().run()),
                link("own-price", () -> levers.links().enter().accept(ModelId.parse(model.value().word()))));
        return new VBox(6, search, list, more);
    }

    private void search() {
        search.setId(model.id() + "-search");
        search.setPromptText(text("search"));
        search.setAccessibleText(text("search"));
        search.textProperty().subscribe(this::filter);
        // the toolkit selects all as the focus comes, and the next letter would take the place of those that were typed before
        search.focusedProperty().subscribe(_ -> Platform.runLater(search::end));
        search.sceneProperty().subscribe(this::listen);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
                choose(list.getItems().getFirst());
            }
        });
    }

    private void list() {
        list.setId(model.id() + "-list");
        list.setStyle(SIZE);
        list.setCellFactory(_ -> new ModelCell(this::choose));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        list.setPlaceholder(link("add-model", () -> levers.links().add().accept(search.getText())));
    }

    private Hyperlink link(String key, Runnable act) {
        var link = new Hyperlink(text(key));
        link.setId(model.id() + "-" + key);
        link.setOnAction(_ -> {
            hide();
            act.run();
        });
        return link;
    }

    private void open() {
        search.clear();
        list.setMaxHeight(Screens.of(getScene().getWindow()).getVisualBounds().getHeight() * OF_THE_SCREEN);
        filter();
        Platform.runLater(search::requestFocus);
    }

    private void listen(@Nullable Scene popup) {
        if (popup != null) {
            popup.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
            popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.SPACE && !(popup.getFocusOwner() instanceof Hyperlink)) {
                    event.consume();   // it parts words here, and the button below would close the list
                }
            });
        }
    }

    /// Letters open the list and search at once, also those that are typed before the search has the focus.
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean blank = letter.isBlank() && (letter.isEmpty() || !isShowing() || search.getText().isEmpty());   // it opens the list itself
        if (!blank && !Character.isISOControl(letter.codePointAt(0)) && !event.isShortcutDown() && !event.isAltDown()
                && !search.isFocused()) {
            if (!isShowing()) {
                show();
            }
            search.appendText(letter);
            event.consume();
        }
    }

    private void filter() {
        list.setItems(FXCollections.observableList(levers.models().find(search.getText(), model.value().word())));
    }

    private void choose(ModelOffer.@Nullable Choice choice) {
        if (choice != null) {
            hide();
            model.choices().choose(new ChoicesViewModel.Choice(choice.id(), choice.name()));
        }
    }

    private String text(String key) {
        return levers.words().text("ui.levers." + key);
    }
}
