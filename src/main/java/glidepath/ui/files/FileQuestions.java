package glidepath.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import glidepath.files.json.Diagnostic;
import glidepath.texts.Messages;

/// What the window asks a person about files. Tests answer without a window.
public interface FileQuestions {

    /// What to do with changes that are in no file.
    enum Unsaved { SAVE, DISCARD, CANCEL }

    /// Whether to write in the place of a file that nobody named in full.
    ///
    /// @return no, where nobody is there to answer
    default boolean replace(String file) {
        return false;
    }

    /// What to do with a plan that a crash left.
    enum Recover { OPEN, DISCARD, LATER }

    /// Where nobody is there to answer.
    FileQuestions NONE = new FileQuestions() {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String suggestion) {
            return Optional.empty();
        }

        @Override
        public Unsaved unsaved(String plan) {
            return Unsaved.CANCEL;
        }

        @Override
        public boolean overwrite(String file) {
            return false;
        }

        @Override
        public void tell(String sentence, String details) {
            throw new IllegalStateException(sentence + " " + details);
        }
    };

    Optional<Path> fileToOpen();

    /// @param suggestion a name for the file
    Optional<Path> fileToSave(String suggestion);

    /// @param kind   what such files are called
    /// @param ending of their names
    /// @return none, where nobody is there to answer
    default Optional<Path> fileToExport(String suggestion, String kind, String ending) {
        return Optional.empty();
    }

    /// A kind of file.
    ///
    /// @param name   what such files are called
    /// @param ending of their names
    record FileKind(String name, String ending) {
    }

    /// A file of one of several kinds, by its ending.
    ///
    /// @return none, where nobody is there to answer
    default Optional<Path> fileToExport(String suggestion, List<FileKind> kinds) {
        return Optional.empty();
    }

    /// A file was exported there, so that the next export may begin in its folder.
    default void exported(Path file) {
    }

    /// A table of prices.
    ///
    /// @return none, where nobody is there to answer
    default Optional<Path> pricesToImport() {
        return Optional.empty();
    }

    /// Files of usage and bills.
    ///
    /// @return none, where nobody is there to answer
    default List<Path> filesToImport() {
        return List.of();
    }

    /// A folder of such files.
    default Optional<Path> folderToImport() {
        return Optional.empty();
    }

    Unsaved unsaved(String plan);

    /// Whether to save over what someone else changed.
    boolean overwrite(String file);

    /// What to do with a plan that a crash left.
    ///
    /// @param details how it differs from its file, line by line
    /// @return later, where nobody is there to answer
    default Recover recover(String sentence, String details) {
        return Recover.LATER;
    }

    /// An earlier version of the open plan's file.
    ///
    /// @param time    when it was the file's contents last
    /// @param changes how many differences there are
    /// @param details the differences, line by line
    record Version(String time, String changes, String details) {
    }

    /// Which version to go back to.
    ///
    /// @return its place in the list; none, where nobody is there to answer
    default Optional<Integer> version(String sentence, List<Version> versions) {
        return Optional.empty();
    }

    /// Shows what was asked for; nobody reads it where nobody is there.
    ///
    /// @param markdown the same, to be copied
    default void report(String sentence, String text, String markdown) {
    }

    /// Tells what went wrong.
    ///
    /// @param details lines to copy
    void tell(String sentence, String details);

    /// Tells what is wrong with a file that cannot be opened.
    default void cannotOpen(Messages messages, Path file, List<Diagnostic> faults) {
        tell(messages.text("ui.files.cannot-open", file.getFileName()),
                String.join("\n", faults.stream().map(fault -> fault.in(file.toString())).toList()));
    }

    /// Tells one thing that nothing need be done about; nobody hears it where nobody is there.
    default void say(String sentence) {
    }
}
