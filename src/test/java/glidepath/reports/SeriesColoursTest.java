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

    /// A page in a browser reads no Java: its stylesheet repeats the first colours, for daylight and for night.
    @Test
    void pagesHaveTheSameColours() throws IOException {
        String css = Files.readString(PAGE.resolve("page.css"));
        String dark = css.lines().filter(line -> line.contains("prefers-color-scheme: dark")).findFirst().orElseThrow();
        List<String> night = found("--c\\d+: (#\\w{6});", dark);
        List<String> day = found("--c\\d+: (#\\w{6});", css.replace(dark, ""));
        assertTrue(Files.readString(PAGE.resolve("page.js")).contains("COLOURS = " + day.size() + ";"), "the script counts them");
        assertTrue(day.size() >= 8, css);
        assertEquals(IntStream.range(0, day.size()).mapToObj(SeriesColours::of).toList(), day);
        assertEquals(IntStream.range(0, day.size()).mapToObj(SeriesColours::onDark).toList(), night);
        assertEquals(IntStream.range(0, day.size()).mapToObj(Integer::toString).toList(), found("background: var\\(--c(\\d+)\\); }", css)
                .subList(0, day.size()));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
    }
}
