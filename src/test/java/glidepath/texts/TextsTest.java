package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyKeyStandsOnceInAllTexts() throws IOException {
        var seen = new TreeMap<String, Integer>();
        lines().forEach(line -> seen.merge(line.substring(0, line.indexOf('=')).strip(), 1, Integer::sum));
        assertEquals(List.of(), seen.entrySet().stream().filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey()).toList());
    }

    /// A warning is a sentence that stands alone in window, table and file: it begins with a capital letter or a name, and ends with a period.
    @Test
    void warningsAreWholeSentences() throws IOException {
        List<String> warnings = lines().stream().filter(line -> line.startsWith("message.check.")).toList();
        assertTrue(warnings.size() > 40, "found " + warnings.size());
        assertEquals(List.of(), warnings.stream().filter(line -> !line.matches("[^=]+ = (\\p{Lu}|\\{0}).*\\.")).toList());
    }

    private static List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("assets/texts"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties")).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.matches("[a-zA-Z].*=.*")).forEach(lines::add);
            }
        }
        return lines;
    }
}
