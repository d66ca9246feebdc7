package glidepath.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SeriesColoursTest {

    private static final Path PAGE = Path.of("assets", "page");

    /// A page in a browser reads no Java: its script and its stylesheet repeat the first colours.
    @Test
    void pagesHaveTheSameColours() throws IOException {
        String script = Files.readAllLines(PAGE.resolve("page.js")).stream().filter(line -> line.contains("COLOURS = ")).findFirst()
                .orElseThrow();
        List<String> drawn = found("'(#\\w{6})'", script);
        List<String> keyed = found("\\.c\\d+ \\{ background: (#\\w{6}); }", Files.readString(PAGE.resolve("page.css")));
        assertTrue(drawn.size() >= 8, script);
        assertEquals(IntStream.range(0, drawn.size()).mapToObj(SeriesColours::of).toList(), drawn);
        assertEquals(drawn, keyed);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
    }
}
