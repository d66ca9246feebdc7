package glidepath.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Files that are dropped on the window: the first kind that recognises them takes them, and those that none recognises go to the last.
public final class DroppedFiles {

    /// A kind of files that the window can take.
    ///
    /// @param knows looks at their names and beginnings, no more: it may not take longer than a moment
    /// @param take  runs on the window's own thread
    public record Kind(Predicate<List<Path>> knows, Consumer<List<Path>> take) {

        /// What nobody else knows.
        public static Kind all(Consumer<List<Path>> take) {
            return new Kind(_ -> true, take);
        }
    }

    private static final int BEGINNING = 4_096;
    private static final String MARK = "glidepath-plan";

    private final List<Kind> kinds;

    /// @param kinds in the order in which they are asked
    public DroppedFiles(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /// Whether it is one plan: by its name, or by the mark in its first lines.
    public static boolean areOnePlan(List<Path> files) {
        if (files.size() != 1 || !FileNames.isPlan(files.getFirst())) {
            return false;
        }
        try (InputStream in = Files.newInputStream(files.getFirst())) {
            return files.getFirst().toString().endsWith(FileNames.PLANS.getFirst())
                    || new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException unreadable) {
            return true;   // opening it tells why
        }
    }

    /// @param files as they were dropped together
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            kinds.stream().filter(kind -> kind.knows().test(files)).findFirst().ifPresent(kind -> kind.take().accept(files));
        }
    }
}
