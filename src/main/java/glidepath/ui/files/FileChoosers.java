package glidepath.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import glidepath.files.storage.UserSettings;
import glidepath.texts.Messages;
import glidepath.ui.kit.SettingsAccess;

/// The system's file choosers, with the kinds of files that there are, and the folder and kind that were chosen last.
///
/// @param stage over which they stand
record FileChoosers(Stage stage, Messages messages, SettingsAccess settings) {

    Optional<Path> fileToOpen() {
        return Optional.ofNullable(chooser("ui.files.open").showOpenDialog(stage)).map(File::toPath);
    }

    Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("ui.files.save");
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).map(file -> FileNames.once(file, FileNames.PLANS));
    }

    /// @param replace whether a file of that name may be replaced
    Optional<Path> fileToExport(String suggestion, List<FileQuestions.FileKind> kinds, Predicate<String> replace) {
        FileChooser chooser = chooser("ui.files.export");
        chooser.getExtensionFilters().setAll(kinds.stream().map(kind -> new FileChooser.ExtensionFilter(kind.name(), "*" + kind.ending()))
                .toList());
        int last = IntStream.range(0, kinds.size()).filter(i -> kinds.get(i).ending().equals(settings.now().exportKind())).findFirst()
                .orElse(0);
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(last));
        String folder = settings.now().exportFolder();
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(new File(folder));
        }
        chooser.setInitialFileName(suggestion + (suggestion.endsWith(kinds.get(last).ending()) ? "" : kinds.get(last).ending()));
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath)
                .map(file -> FileNames.once(file, kinds.stream().map(FileQuestions.FileKind::ending).toList()))
                .flatMap(file -> named(file, kinds, Math.max(0, chooser.getExtensionFilters()
                .indexOf(chooser.getSelectedExtensionFilter())), replace));
        chosen.ifPresent(file -> settings.change(now -> now.withExport(now.exportFolder(), ending(file, kinds).orElse(""))));
        return chosen;
    }

    /// Remembers the folder of a file that is there: one that nothing could be written to is no place to begin.
    void exported(Path file) {
        settings.change(now -> now.withExport(String.valueOf(file.toAbsolutePath().getParent()), now.exportKind()));
    }

    /// With the ending of the kind that was chosen, where the name has none; nobody was asked whether to replace a file of that name.
    private Optional<Path> named(Path file, List<FileQuestions.FileKind> kinds, int kind, Predicate<String> replace) {
        Path named = ending(file, kinds).isPresent() ? file : FileNames.ended(file, List.of(kinds.get(kind).ending()));
        return named.equals(file) || !Files.exists(named) || replace.test(named.getFileName().toString()) ? Optional.of(named)
                : Optional.empty();
    }

    private static Optional<String> ending(Path file, List<FileQuestions.FileKind> kinds) {
        return FileNames.ending(file, kinds.stream().map(FileQuestions.FileKind::ending).toList());
    }

    Optional<Path> pricesToImport() {
        FileChooser chooser = chooser("ui.prices.import.choose");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.text("ui.prices.import.kind"), "*.json", "*.csv",
                "*.toml"),
                new FileChooser.ExtensionFilter(messages.text("ui.files.any"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    List<Path> filesToImport() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("ui.usage.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    Optional<Path> folderToImport() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("ui.usage.choose.folder"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    /// Where the plan is that is or was open last: others are seldom elsewhere.
    static Optional<File> folder(UserSettings settings) {
        return Stream.concat(Stream.of(settings.last()), settings.recent().stream()).filter(file -> !file.isEmpty())
                .map(file -> new File(file).getAbsoluteFile().getParentFile()).filter(folder -> folder != null && folder.isDirectory())
                .findFirst();
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        folder(settings.now()).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.text("ui.files.kind"), FileNames.PLANS.stream()
                .map(ending -> "*" + ending).toList()),
                new FileChooser.ExtensionFilter(messages.text("ui.files.any"), "*.*"));
        return chooser;
    }
}
