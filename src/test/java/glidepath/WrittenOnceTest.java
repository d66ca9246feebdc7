package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// What is said in one place of the sources only, since a second one would be forgotten when it changes.
class WrittenOnceTest {

    private static final Path MAIN = Path.of("src/main/java");

    /// Files in which a pattern is found, without those that may.
    private static List<String> others(String pattern, String... mayHaveIt) throws IOException {
        var wanted = Pattern.compile(pattern);
        var found = new ArrayList<String>();
        try (Stream<Path> all = Files.walk(MAIN)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                if (wanted.matcher(Files.readString(file)).find()) {
                    found.add(MAIN.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        assertTrue(found.containsAll(List.of(mayHaveIt)), () -> "not even there: " + pattern + " in " + found);
        found.removeAll(List.of(mayHaveIt));
        return found;
    }

    @Test
    void whoAwsIsIsSaidByTheProviders() throws IOException {
        assertEquals(List.of(), others("(?<!name = )\"aws\"", "glidepath/catalog/Provider.java", "glidepath/cli/Cli.java"),
                "Provider.AWS, or what is asked of it: ModelId.isOnBedrock");
    }

    @Test
    void aLimitIsSetInOnePlace() throws IOException {
        assertEquals(List.of(), others("[A-Z] = new BigDecimal\\(\"1\\.1\"", "glidepath/engine/Attempts.java"), "Attempts.MANY");
        assertEquals(List.of(), others("\"700\"", "glidepath/catalog/PriceChange.java"), "PriceChange.MOST");
    }

    @Test
    void theFormsOfIdsAreReadInOnePlace() throws IOException {
        assertEquals(List.of(), others("us-gov\\)", "glidepath/catalog/ModelKey.java"), "ModelKey.unplaced");
        assertEquals(List.of(), others("-\\[a-z\\]\\+-", "glidepath/catalog/ModelKey.java"), "ModelKey.isRegion");
    }

    /// Where a constant stands among its enum's is a rule of the enum, and not of who uses it: only what counts by constants may ask.
    @Test
    void nobodyAsksAtWhichPlaceAConstantStands() throws IOException {
        assertEquals(List.of(), others("\\bordinal\\(\\)|\\bvalues\\(\\)\\[", "glidepath/engine/Problem.java", "glidepath/usage/Amounts.java",
                "glidepath/usage/Tally.java"));
    }
}
