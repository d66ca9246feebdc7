package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyKeyStandsOnceInAllTexts() throws IOException {
        var seen = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.list(Path.of("assets/texts"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.matches("[a-zA-Z].*=.*")) {
                        seen.merge(line.substring(0, line.indexOf('=')).strip(), 1, Integer::sum);
                    }
                }
            }
        }
        assertEquals(List.of(), seen.entrySet().stream().filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey()).toList());
    }
}
