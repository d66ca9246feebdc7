package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// Formulas, style sheets and messages between programs have the digits 0 to 9 in every country. `formatted` writes a number (`%d`) in the
/// digits of the machine's own, which Egypt's are not: it takes numbers as `%s`.
class DigitsTest {

    private static final Predicate<String> NUMBER = Pattern.compile("%(\\d+\\$)?[-+ 0,(#]*\\d*(\\.\\d+)?[dfge]").asPredicate();

    @Test
    void noNumberIsWrittenInTheDigitsOfTheMachinesCountry() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("bench")).toList();
            assertTrue(files.size() > 1_500, "this is not where the sources are");
            assertEquals(List.of(), files.stream().filter(DigitsTest::writesNumbers).map(Path::toString).sorted().toList());
        }
    }

    private static boolean writesNumbers(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.strip().startsWith("//")).toList();
            return lines.stream().anyMatch(line -> line.contains(".formatted(")) && lines.stream().anyMatch(line ->
                    NUMBER.test(line) && !line.contains("Locale."));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
