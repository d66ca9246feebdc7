package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Thorough;
import glidepath.catalog.PriceCatalog;
import glidepath.files.PlanJson;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

/// Feeds every command that takes a file with broken ones, `-Dhostile=...` of each kind, and holds what they say to the rules for messages:
/// they name the file, are a sentence a line, and have neither control characters nor words for programmers. No command fails otherwise.
class HostileFilesTest {

    private static final int TIMES = Thorough.or("hostile", 50, 400);
    private static final long SEED = Long.getLong("seed", 1);
    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final CliContext CONTEXT = new CliContext(() -> CATALOG, LocalDate.of(2026, 11, 23), Messages.root());
    private static final String CALLS = """
            model,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens
            anthropic/claude-sonnet-4-6,1000,200,0,0
            aws/amazon.nova-pro-v1:0,2500,100,500,100
            "openai/gpt-4o",10,"20",,
            """;

    /// What people who write no programs need not know.
    private static final Pattern PROGRAMMERS = Pattern.compile("(?i)exception|error:|\\bnull\\b|\\bjava|\\btoken\\b|\\bpars(e|er|ing)\\b|\\bstack|\\bcode \\d|0x[0-9a-f]|\\bunescaped"
            + "|\\bescape\\b|VALUE_|START_|END_|\\bjackson|\\bindex\\b|\\bscale\\b|\\bBigDecimal|\\bdeserial|\\bnumeric "
            + "value\\b|\\bunexpected character|\\bout of range"
            + "|\\bout of bounds|\\boverflow|\\bbuffer|\\bstream|\\bUnrecognized|\\bexpecting|\\broot\\b|\\bArray\\b|\\bObject\\b|\\[Source|\\bliteral");

    @TempDir
    private Path folder = Path.of("");
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void whateverAPlanHoldsItIsReadOrTheFaultIsTold() throws IOException {
        for (int number = 0; number < TIMES; number++) {
            String sample = Samples.NAMES.get(number % Samples.NAMES.size());
            Path file = broken("plan.json", PlanJson.write(Samples.read(sample)), number);
            hold(number, file, "check", file.toString());
            if (number % 8 == 0) {
                hold(number, file, "forecast", file.toString(), "--explain");
                hold(number, file, "advise", file.toString());
                hold(number, file, "export", file.toString(), "--to", folder.resolve("out.xlsx").toString());
                hold(number, file, "export", file.toString(), "--to", folder.resolve("out.focus.csv").toString());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whateverAFileOfCallsHoldsItsRowsArePricedOrTheFaultIsTold() throws IOException {
        for (int number = 0; number < TIMES; number++) {
            Path file = broken("calls.csv", CALLS, number);
            hold(number, file, "price", "--calls", file.toString());
        }
        assertEquals("", String.join("\n", wrong));
    }

    private Path broken(String name, String text, int number) throws IOException {
        return Files.write(folder.resolve(name), new HostileText(SEED + number).of(text));
    }

    /// Runs a command, and takes note of what it says against the rules.
    private void hold(int number, Path file, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Cli.run(CONTEXT, out, err, args), () -> args[0]
                + " hangs at seed " + (SEED + number));
        String at = args[0] + ", seed " + (SEED + number) + ": ";
        if (code != 0 && code != 1) {
            wrong.add(at + "exit code " + code);
        }
        if (code == 1 && err.toString().isEmpty() && !args[0].equals("check")) {
            wrong.add(at + "it failed in silence");
        }
        err.toString().lines().forEach(line -> faults(line, file).forEach(fault -> wrong.add(at + fault + ": " + shown(line))));
    }

    private static List<String> faults(String line, Path file) {
        var faults = new ArrayList<String>();
        if (!line.contains(file.getParent().toString())) {
            faults.add("the file is not named");
        }
        if (line.codePoints().anyMatch(HostileFilesTest::isHidden)) {
            faults.add("there is a control character");
        }
        if (!line.matches("(?s).*[.?!]")) {
            faults.add("it is no sentence");
        }
        if (line.length() > 600) {
            faults.add("it is endless");
        }
        if (PROGRAMMERS.matcher(line.replace(file.toString(), "").replaceAll("'[^']*'|\"[^\"]*\"|\u201c[^\u201d]*\u201d", "")).find()) {
            faults.add("it is for programmers");
        }
        return faults;
    }

    /// Joiners and marks of direction are writing: Arabic, Persian and emoji need them.
    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        boolean writing = character >= 0x200C && character <= 0x200F || character == 0x61C;
        return type == Character.CONTROL || type == Character.FORMAT && !writing || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String shown(String line) {
        return line.substring(0, Math.min(400, line.length()));
    }
}
