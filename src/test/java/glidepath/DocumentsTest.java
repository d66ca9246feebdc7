package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.files.catalog.Catalogs;

/// What the documents for developers name is there: a reader who looks for it finds it.
class DocumentsTest {

    private static final Path ROOMS = Path.of("src/main/java/glidepath");
    private static final Pattern NAME = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern TEST = Pattern.compile("(\\w+Test)#(\\w+)");
    /// Names of what a reader fills in, and of what the build makes.
    private static final Pattern NO_FILE = Pattern.compile("^target/.*|.*[A-Z]{4,}.*|.*\\*.*");

    private static String text(String document) {
        try {
            return Files.readString(Path.of(document));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md"})
    void eachFolderAndFileThatTheyNameIsThere(String document) {
        List<String> names = NAME.matcher(text(document)).results().map(name -> name.group(1).replaceAll("[#(].*|/$", ""))
                .filter(name -> name.contains("/") && !NO_FILE.matcher(name).matches() && isOurs(name)).distinct().toList();
        assertEquals(List.of(), names.stream().filter(name -> !isThere(name)).toList());
        assertTrue(names.size() >= 4, names.toString());
    }

    /// Others are ids of models.
    private static boolean isOurs(String name) {
        Path first = Path.of(name).getName(0);
        return Files.exists(first) || Files.exists(ROOMS.resolve(first));
    }

    private static boolean isThere(String name) {
        return Stream.of(Path.of(name), ROOMS.resolve(name), ROOMS.resolve(name + ".java"), Path.of(name + ".properties"))
                .anyMatch(Files::exists);
    }

    @Test
    void eachTestThatIsAnExampleIsThere() throws IOException {
        Set<String> named = TEST.matcher(text(".github/CONTRIBUTING.md")).results().map(MatchResult::group).collect(Collectors.toSet());
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = all.filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(file -> named.stream().filter(test -> is(test, file))).collect(Collectors.toSet());
            assertEquals(named, there);
        }
        assertTrue(!named.isEmpty());
    }

    private static boolean is(String test, Path file) {
        String[] parts = test.split("#");
        return file.getFileName().toString().equals(parts[0] + ".java") && text(file.toString()).contains("void " + parts[1] + "(");
    }

    @Test
    void asManyCreditProgramsAsTheReadmeSaysShip() {
        assertTrue(text("README.md").contains("| " + Catalogs.shipped().programs().size() + " credit programs"));
    }
}
