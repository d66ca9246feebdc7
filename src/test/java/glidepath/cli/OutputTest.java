package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

class OutputTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final CliContext CONTEXT = new CliContext(() -> CATALOG, LocalDate.of(2026, 11, 23), Messages.root());
    private final StringWriter err = new StringWriter();

    private int run(OutputStream to, String... args) {
        return Cli.print(new Output(to, Path.of("/none")), new PrintWriter(err, true), (out, errors) ->
                Cli.run(CONTEXT, out, errors, args));
    }

    /// A full disk, as a device that every Linux has.
    @Test
    void whatCouldNotBePrintedIsAFailureOfEveryCommand() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        for (List<String> command : List.of(List.of("forecast", "sample:batch"),
                List.of("price", "anthropic/claude-sonnet-4-6", "--input", "1", "--output", "1"),
                List.of("models"), List.of("advise", "sample:batch"), List.of("check", "sample:batch"), List.of("--version"),
                        List.of("--help"), List.of("help", "price"),
                List.of("estimate", "10,000 calls, 2K input and 600 output tokens, $3 / MTok input, $15 / MTok output, total $150"))) {
            err.getBuffer().setLength(0);
            try (OutputStream stream = Files.newOutputStream(full)) {
                assertEquals(1, run(stream, command.toArray(String[]::new)), command.toString());
            }
            assertEquals("glidepath: The output could not be written: No space left on device. Make room there, or print "
                    + "elsewhere.\n", err.toString(), command.toString());
        }
    }

    /// The conversation ends with what is asked, whether or not anybody hears the answers.
    @Test
    void answersToAgentsThatCannotBeWrittenAreAFailure() {
        var asked = new ByteArrayInputStream("""
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
                "clientInfo":{"name":"test","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/list"}
                """.getBytes(StandardCharsets.UTF_8));
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var command = new McpCommand(CONTEXT, asked, new Output(full, Path.of("/none")));
        assertEquals("The output could not be written: No space left on device. Make room there, or print elsewhere",
                assertThrows(CommandFailure.class, command::call).getMessage());
    }

    @Test
    void whatArrivesIsNoFailure() {
        var printed = new ByteArrayOutputStream();
        assertEquals(0, run(printed, "check", "sample:batch"), err.toString());
        assertEquals("", err.toString());
        assertEquals(true, printed.toString(StandardCharsets.UTF_8).endsWith("\n"));
    }
}
