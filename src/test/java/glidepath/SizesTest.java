package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// How long files may get before a concept is hidden in them that wants a file of its own. Imports and docs count.
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int FILE = 250;
    private static final int VIEW_MODEL = 149;
    private static final int COLUMNS = 140;

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            assertTrue(files.size() > 1_000, "this is not where the sources are: " + MAIN.toAbsolutePath());
            return files;
        }
    }

    private static List<String> longer(int most, Predicate<Path> which) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files()) {
            int lines = Files.readAllLines(file).size();
            if (which.test(file) && lines > most) {
                found.add(MAIN.relativize(file) + ": " + lines);
            }
        }
        return found;
    }

    @Test
    void noFileIsTooLong() throws IOException {
        assertEquals(List.of(), longer(FILE, _ -> true));
    }

    @Test
    void viewModelsAreShort() throws IOException {
        assertEquals(List.of(), longer(VIEW_MODEL, file -> file.toString().endsWith("ViewModel.java")),
                "what they show can be a value made of a snapshot, or a part of the screen a view model of its own");
    }

    @Test
    void linesFitOnAScreen() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).length() > COLUMNS) {
                    found.add(MAIN.relativize(file) + ":" + (line + 1));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /// What only documentation names counts as used.
    @Test
    void nothingIsImportedInVain() throws IOException {
        var importing = Pattern.compile("^import (?:static )?[\\w.]*\\.(\\w+);$", Pattern.MULTILINE);
        var found = new ArrayList<String>();
        for (Path file : files()) {
            String text = Files.readString(file);
            String body = importing.matcher(text).replaceAll("");
            importing.matcher(text).results().map(one -> one.group(1))
                    .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(body).find())
                    .forEach(name -> found.add(MAIN.relativize(file) + ": " + name));
        }
        assertEquals(List.of(), found);
    }
}
