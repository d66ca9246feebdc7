package glidepath.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import glidepath.texts.Messages;
import glidepath.ui.kit.DialogKeys;
import glidepath.ui.kit.DialogLook;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.kit.Wrapping;

/// Asks with the system's file chooser and with dialogs.
public final class Dialogs implements FileQuestions {

    private static final int GAP = 12;
    private static final int VERSION_ROWS = 12;
    private static final int MOST_ROWS = 12;
    /// About so many stand in a row of a dialog.
    private static final int LETTERS = 60;
    /// Of dialogs that show much, in letters.
    private static final String WIDE = "-fx-pref-width: 58em;";
    private static final String HIGH = "-fx-pref-height: 25em;";

    private final Stage stage;
    private final Messages messages;
    private final FileChoosers files;

    public Dialogs(Stage stage, Messages messages, SettingsAccess settings) {
        this.stage = stage;
        this.messages = messages;
        files = new FileChoosers(stage, messages, settings);
    }

    @Override
    public Optional<Path> fileToOpen() {
        return files.fileToOpen();
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return files.fileToSave(suggestion);
    }

    @Override
    public Optional<Path> fileToExport(String suggestion, String kind, String ending) {
        return fileToExport(suggestion, List.of(new FileKind(kind, ending)));
    }

    @Override
    public Optional<Path> fileToExport(String suggestion, List<FileKind> kinds) {
        return files.fileToExport(suggestion, kinds, this::replace);
    }

    @Override
    public void exported(Path file) {
        files.exported(file);
    }

    @Override
    public Optional<Path> pricesToImport() {
        return files.pricesToImport();
    }

    @Override
    public List<Path> filesToImport() {
        return files.filesToImport();
    }

    @Override
    public Optional<Path> folderToImport() {
        return files.folderToImport();
    }

    @Override
    public Unsaved unsaved(String plan) {
        var save = new ButtonType(messages.text("ui.files.unsaved.save"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(messages.text("ui.files.unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType answer = ask(messages.text("ui.files.unsaved.question", plan), save, discard, ButtonType.CANCEL);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean overwrite(String file) {
        var overwrite = new ButtonType(messages.text("ui.files.overwrite"), ButtonBar.ButtonData.YES);
        return ask(messages.text("ui.files.overwrite.question", file), overwrite, ButtonType.CANCEL) == overwrite;
    }

    @Override
    public boolean replace(String file) {
        var replace = new ButtonType(messages.text("ui.files.replace"), ButtonBar.ButtonData.YES);
        return ask(messages.text("ui.files.replace.question", file), replace, ButtonType.CANCEL) == replace;
    }

    private ButtonType ask(String question, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION, question, answers);
        alert.setHeaderText(null);
        dress(alert);
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    @Override
    public Recover recover(String sentence, String details) {
        var open = new ButtonType(messages.text("ui.files.recover.open"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(messages.text("ui.files.recover.discard"), ButtonBar.ButtonData.NO);
        var later = new ButtonType(messages.text("ui.files.recover.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = detailed(Alert.AlertType.CONFIRMATION, sentence, details);
        alert.getButtonTypes().setAll(open, discard, later);
        ButtonType answer = alert.showAndWait().orElse(later);
        return answer == open ? Recover.OPEN : answer == discard ? Recover.DISCARD : Recover.LATER;
    }

    @Override
    public Optional<Integer> version(String sentence, List<Version> versions) {
        var list = new ListView<>(FXCollections.observableArrayList(versions));
        list.setId("versions");
        list.setAccessibleText(sentence);
        list.setCellFactory(_ -> new VersionCell());
        var details = readOnly("");
        details.setAccessibleText(messages.text("ui.files.versions.details"));
        details.setPrefRowCount(VERSION_ROWS);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> details.setText(chosen == null ? "" : chosen.details()));
        list.getSelectionModel().selectFirst();
        var content = new HBox(GAP, list, details);
        HBox.setHgrow(details, Priority.ALWAYS);
        content.setStyle(WIDE + HIGH);
        var use = new ButtonType(messages.text("ui.files.versions.use"), ButtonBar.ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", use, ButtonType.CANCEL);
        alert.setResizable(true);
        alert.setHeaderText(sentence);
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().lookupButton(use).disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        dress(alert);
        DialogKeys.passOn(list, alert.getDialogPane());
        Platform.runLater(list::requestFocus);
        return alert.showAndWait().filter(answer -> answer == use).map(_ -> list.getSelectionModel().getSelectedIndex());
    }

    /// A time with the number of differences below.
    private static final class VersionCell extends ListCell<Version> {

        @Override
        protected void updateItem(Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(empty || version == null ? "" : version.time() + "\n" + version.changes());
        }
    }

    @Override
    public void tell(String sentence, String details) {
        detailed(Alert.AlertType.ERROR, sentence, details).showAndWait();
    }

    @Override
    public void report(String sentence, String text, String markdown) {
        Alert alert = detailed(Alert.AlertType.INFORMATION, sentence, text);
        var copy = new ButtonType(messages.text("ui.files.compare.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        alert.getDialogPane().getContent().setStyle(WIDE);
        copyOn((Button) alert.getDialogPane().lookupButton(copy), markdown);
        alert.showAndWait();
    }

    private void copyOn(Button button, String markdown) {
        button.addEventFilter(ActionEvent.ACTION, pressed -> {
            button.setText(messages.text("ui.copied"));
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, markdown));
            pressed.consume();   // the dialog stays open
        });
    }

    private Alert detailed(Alert.AlertType type, String sentence, String details) {
        var alert = new Alert(type);
        alert.setResizable(true);
        alert.setHeaderText(sentence);
        TextArea text = readOnly(details);
        text.setPrefRowCount(Math.clamp(details.lines().mapToLong(line -> 1 + line.length() / LETTERS).sum(), 1, MOST_ROWS));
        alert.getDialogPane().setContent(new StackPane(text));   // which keeps it from the edges
        dress(alert);
        return alert;
    }

    private void dress(Alert alert) {
        DialogLook.dress(alert, stage.getScene(), messages.text("ui.window"));
        alert.setGraphic(null);
    }

    @Override
    public void say(String sentence) {
        var alert = new Alert(Alert.AlertType.INFORMATION, sentence);
        alert.setHeaderText(null);
        dress(alert);
        alert.showAndWait();
    }

    private static TextArea readOnly(String contents) {
        var text = new TextArea(contents);
        text.setEditable(false);
        Wrapping.of(text);
        return text;
    }
}
