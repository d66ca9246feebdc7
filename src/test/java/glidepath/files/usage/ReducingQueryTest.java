package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The queries that ship. Those for DuckDB are run where its Python module is there.
class ReducingQueryTest {

    @TempDir
    private Path folder;

    private static String text(String name) {
        return ReducingQuery.all().stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow().text();
    }

    @Test
    void eachSaysWhetherItWasTestedAndHasTheColumnsThatAreRead() {
        for (ReducingQuery query : ReducingQuery.all()) {
            assertTrue(query.tested().startsWith("Tested: ") || query.tested().startsWith("Not tested: "), query.name());
            assertTrue(List.of("calls", "errors", "input_tokens", "output_tokens").stream().allMatch(query.text()::contains), query.name());
        }
    }

    private String run(String sql) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("query.sql"), sql);
        Process process = new ProcessBuilder("python3", "-c", "import duckdb; duckdb.sql(open('query.sql').read())")
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assumeTrue(process.waitFor() == 0 || !said.contains("No module named 'duckdb'"), "DuckDB is not there");
        assertEquals("", said);
        return MadeFile.sums(MadeFile.read(folder.resolve("usage_daily.csv")));
    }

    /// The 300 cache reads that only the body of the streamed answer tells are missing, as the query says, and so is the latency.
    @Test
    void duckDbReducesInvocationLogs() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("logs"));
        Files.copy(MadeFile.FOLDER.resolve("bedrock-log.jsonl"), folder.resolve("logs/a.json"));
        assertEquals("calls 3, errors 1, input_tokens 2000, cache_read_tokens 600, cache_write_tokens 100, output_tokens 250",
                run(text("duckdb-bedrock-logs.sql").replace("LOGS/", "logs/")));
    }

    @Test
    void duckDbReducesSpendLogs() throws IOException, InterruptedException {
        Files.copy(MadeFile.FOLDER.resolve("litellm-spend.csv"), folder.resolve("spend.csv"));
        assertEquals("calls 3, errors 1, throttled 1, input_tokens 2600, cache_read_tokens 5400, cache_write_tokens 100, "
                + "output_tokens 900, cost_usd 0.042",
                run(text("duckdb-litellm-spend.sql").replace("SPEND.csv", "spend.csv")));
    }
}
