package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How long files and methods may get before a concept is hidden in them that wants a place of its own. Imports and docs count.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)   // so that the sources are read once
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int FILE = 250;
    private static final int NINE_OF_TEN = 149;
    private static final int MEDIAN = 60;
    private static final int VIEW_MODEL = 149;
    private static final int COLUMNS = 140;
    private static final int METHOD = 30;
    private static final int SHORT_METHOD = 12;
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]*\\.(\\w+);$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final SortedMap<String, List<String>> files = files();

    private static SortedMap<String, List<String>> files() {
        var files = new TreeMap<String, List<String>>();
        try (Stream<Path> all = Files.walk(MAIN)) {
            for (Path file : (Iterable<Path>) all.filter(file -> file.toString().endsWith(".java"))::iterator) {
                files.put(MAIN.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        assertTrue(files.size() > 1_000, "this is not where the sources are: " + MAIN.toAbsolutePath());
        return files;
    }

    private List<String> longer(int most, Predicate<String> which) {
        return files.entrySet().stream().filter(file -> which.test(file.getKey()) && file.getValue().size() > most)
                .map(file -> file.getKey() + ": " + file.getValue().size()).toList();
    }

    @Test
    void noFileIsTooLong() {
        assertEquals(List.of(), longer(FILE, _ -> true));
    }

    /// The notes on packages are short, and would only hide how long the others are.
    @Test
    void mostFilesHoldOneSmallConcept() {
        List<Integer> sizes = files.entrySet().stream().filter(file -> !file.getKey().endsWith("package-info.java"))
                .map(file -> file.getValue().size()).sorted().toList();
        int median = sizes.get(sizes.size() / 2);
        int nineOfTen = sizes.get(sizes.size() * 9 / 10);
        assertTrue(median <= MEDIAN, () -> "half of the files have more lines than " + MEDIAN + ": the median is " + median);
        assertTrue(nineOfTen <= NINE_OF_TEN, () -> "one of ten files has more lines than " + NINE_OF_TEN + ": " + nineOfTen);
    }

    @Test
    void viewModelsAreShort() {
        assertEquals(List.of(), longer(VIEW_MODEL, file -> file.endsWith("ViewModel.java")),
                "what they show can be a value made of a snapshot, or a part of the screen a view model of its own");
    }

    @Test
    void methodsAreCountedFromTheirAnnotationsToTheirClosingBraces() {
        String source = """
                enum Sample {
                    FIRST("a") {
                        @Override
                        void same() {
                        }
                    };

                    private final Runnable run = () -> {
                        if (true) {
                            stop();
                        }
                    };

                    @Deprecated
                    static <T> List<T> wrapped(T one,
                            T other) {
                        return new AbstractList<>() {
                            @Override
                            public int size() {
                                return 2;
                            }
                        };
                    }

                    @Nullable String none() {
                        return null;
                    }

                    record Point(int x,
                            int y) implements Place {
                        Point {
                            check(x);
                        }
                    }
                }
                """;
        assertEquals(List.of(new MethodLengths.Found(3, 3), new MethodLengths.Found(14, 10), new MethodLengths.Found(25, 3),
                new MethodLengths.Found(31, 3)), MethodLengths.of(source.lines().toList()));
    }

    @Test
    void methodsAreShort() {
        var tooLong = new ArrayList<String>();
        var lengths = new ArrayList<Integer>();
        files.forEach((file, lines) -> MethodLengths.of(lines).forEach(method -> {
            lengths.add(method.length());
            if (method.length() > METHOD) {
                tooLong.add(file + ":" + method.line() + ": " + method.length());
            }
        }));
        assertTrue(lengths.size() > 4 * files.size(), "methods were not found: " + lengths.size());
        assertEquals(List.of(), tooLong, "a step of such a method has a name of its own");
        long few = lengths.stream().filter(length -> length <= SHORT_METHOD).count();
        assertTrue(few * 10 >= lengths.size() * 9L,
                () -> "more than one of ten methods has more lines than " + SHORT_METHOD + ": all but " + few + " of " + lengths.size());
    }

    @Test
    void linesFitOnAScreen() {
        var found = new ArrayList<String>();
        files.forEach((file, lines) -> {
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).length() > COLUMNS) {
                    found.add(file + ":" + (line + 1));
                }
            }
        });
        assertEquals(List.of(), found);
    }

    /// What only documentation names counts as used.
    @Test
    void nothingIsImportedInVain() {
        var found = new ArrayList<String>();
        files.forEach((file, lines) -> {
            String text = String.join("\n", lines);
            Set<String> used = WORD.matcher(IMPORT.matcher(text).replaceAll("")).results().map(MatchResult::group)
                    .collect(Collectors.toSet());
            IMPORT.matcher(text).results().map(one -> one.group(1)).filter(name -> !used.contains(name))
                    .forEach(name -> found.add(file + ": " + name));
        });
        assertEquals(List.of(), found);
    }
}
