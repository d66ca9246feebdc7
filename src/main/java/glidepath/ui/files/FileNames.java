package glidepath.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Names of files that every system takes.
public final class FileNames {

    /// How names of plan files end, the usual way first.
    public static final List<String> PLANS = List.of(".glidepath", ".json");

    private FileNames() {
    }

    /// Which of the endings a file's name has.
    static Optional<String> ending(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().filter(name::endsWith).findFirst();
    }

    /// Whether it is named as plans are.
    public static boolean isPlan(Path file) {
        return file.getFileName() != null && ending(file, PLANS).isPresent();
    }

    /// With the first of the endings, where the name has none of them: without it, no file chooser would show the file again. A chooser
    /// that selects all before the last point leaves of an ending like `.focus.csv` its last part, which is no part of the name.
    public static Path ended(Path file, List<String> endings) {
        String ending = endings.getFirst();
        return ending(file, endings).isPresent() ? file
                : file.resolveSibling(without(file.getFileName().toString(), ending.substring(ending.lastIndexOf('.'))) + ending);
    }

    private static String without(String name, String last) {
        return name.length() > last.length() && name.toLowerCase(Locale.ROOT).endsWith(last)
                ? without(name.substring(0, name.length() - last.length()), last) : name;
    }

    /// Without the second of two equal endings, which a chooser adds that selects only the part before the ending. A file that is there
    /// under the longer name was chosen as such; nobody was asked whether to replace one that has the shorter name.
    static Path once(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        Optional<String> ending = ending(file, endings).filter(end -> name.toLowerCase(Locale.ROOT).endsWith(end + end));
        Path once = ending.map(end -> file.resolveSibling(name.substring(0, name.length() - end.length()))).orElse(file);
        return Files.exists(once) || Files.exists(file) || once.getFileName().toString().equals(ending.orElse("")) ? file : once;
    }

    /// A plan's name without what a file's name may not have.
    public static String of(String plan) {
        return plan.replaceAll("[^\\p{L}\\p{N}, _-]", "_").strip();
    }
}
