package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

/// `sample` and `queries` word by word.
class SampleCommandTest {

    private static final String MADE = "src/test/resources/usage/made/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... messages) {
        return Cli.run(new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 23), Messages.root()), out, err, messages);
    }

    @Test
    void aFolderWithoutFilesIsToldOf() throws IOException {
        String empty = Files.createDirectory(folder.resolve("logs")).toString();
        for (String command : List.of("sample", "reconcile")) {
            out.getBuffer().setLength(0);
            assertEquals(1, command.equals("sample") ? run(command, empty) : run(command, "sample:batch", empty));
            assertTrue(out.toString().contains("Not used\n  " + empty + ": The folder holds no file of usage or bills. Name the one that "
                    + "does.\n"), out.toString());
        }
    }

    /// 1,400 calls on two days; 1.4M + 0.2M + 0.04M tokens sent over them.
    @Test
    void tellsWhatASampleHolds() {
        assertEquals(0, run("sample", MADE + "usage-daily.csv"));
        assertEquals("""
                2026-11-02 to 2026-11-03; days with data: 2
                  Fewer than 7 days: a week shows more
                  No weekend is among them
                  One day has more than 40% of the calls

                Key figures
                  Calls                              1,400
                  Calls a day                        700
                  Calls in 30 days                   21,000
                  Input tokens a call                1,171.4; half up to 2,550, 95% up to 8,500 (means of the rows)
                """.lines().limit(10).toList(), out.toString().lines().limit(10).toList());
    }

    @Test
    void whatIsNotToldIsSaidToBeSo() {
        run("sample", MADE + "openrouter-days.csv");
        assertTrue(out.toString().contains("read from a cache    not in this file"), out.toString());
        assertTrue(out.toString().contains("429 rate: not in this file"), out.toString());
    }

    /// Three calls of LiteLLM with costs and failures, 15 of OpenAI with neither.
    @Test
    void whatOnlySomeCallsTellIsSaidToBeSo() {
        run("sample", MADE + "litellm-spend.csv", MADE + "openai-usage.csv");
        assertEquals(List.of("Of the input, read from a cache    40.69% (recorded for 17 of 18 calls)",
                "Calls that failed                  33.33% (recorded for 3 of 18 calls)",
                        "Cost                               $0.04 (recorded for 3 of 18 calls)"),
                out.toString().lines().map(String::strip).filter(line -> line.matches("(Of the input, read|Calls that failed|Cost  ).*\\)"))
                        .toList());
    }

    @Test
    void aBillIsCalledOneAndSaysWhereToGoWithIt() {
        String bill = MADE + "cur2.bill.csv";
        assertEquals(0, run("sample", bill, MADE + "cloudwatch-log.json", "no-such.csv"));
        assertTrue(out.toString().contains(bill + ": This is a bill and holds no usage: AWS Cost and Usage Report (legacy or 2.0). "
                + "\"glidepath reconcile PLAN " + bill + "\" compares it with a plan."), out.toString());
        assertTrue(out.toString().contains("no-such.csv: The file cannot be read"), out.toString());
    }

    @Test
    void onlyWhatIsFreeCostsNothing() throws IOException {
        run("sample", Files.writeString(folder.resolve("small.csv"), """
                usage_date,model_id,calls,cost_usd
                2026-11-02,m,3,0.0042
                2026-11-03,m,2,0
                """).toString());
        assertEquals(List.of("$0.004200", "$0.004200", "$0.004200", "$0.004200", "$0.00"),
                out.toString().lines().filter(line -> line.contains("$")).map(line -> line.replaceFirst(".* ", "")).toList());
    }

    @Test
    void jsonHasNullForWhatIsNotTold() {
        assertEquals(0, run("sample", MADE + "openrouter-days.csv", "--format", "json"));
        assertTrue(out.toString().contains("\"calls\": 120,"), out.toString());
        assertTrue(out.toString().contains("\"cache_read_tokens\": null,"), out.toString());
    }

    /// The daily summary can be read in again, and tells the same.
    @Test
    void csvIsADailySummaryThatReadsBack() throws IOException {
        assertEquals(0, run("sample", MADE + "litellm-spend.csv", "--format", "csv"));
        assertEquals("""
                usage_date,provider,region,model_id,operation,tier,task_tag,calls,successes,errors,throttled,retries,fallbacks,tasks,input_tokens,cache_read_tokens,\
                cache_write_5m_tokens,cache_write_1h_tokens,cache_write_tokens,output_tokens,reasoning_tokens,input_p50,input_p95,output_p50,output_p95,latency_p50_ms,latency_p95_ms,cost_usd
                2026-11-02,aws,,backup,,,,1,,0,0,,,,2000,5000,,,100,600,,7100,7100,600,600,3000,3000,0.03
                2026-11-02,openai,,fast,,,,2,,1,1,,,,600,400,,,,300,,0,1000,0,300,500,1877,0.012
                """.replace("\n", "\r\n"), out.toString());
        Path file = Files.writeString(folder.resolve("usage_daily.csv"), out.toString());
        out.getBuffer().setLength(0);
        run("sample", file.toString(), "--format", "csv");
        assertEquals(Files.readString(file), out.toString());
    }

    @Test
    void failsWhereNothingCanBeUsed() throws IOException {
        assertEquals(Cli.FAILED, run("sample", Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n").toString()));
        assertTrue(out.toString().startsWith("Not used\n"), out.toString());
    }

    /// A file as a whole has no line to look at.
    @Test
    void namesALineOnlyWhereThereIsOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        assertEquals(Cli.FAILED, run("sample", file.toString(), "--format", "csv"));
        assertTrue(err.toString().startsWith(file + ": "), err.toString());
    }

    @Test
    void listsAndPrintsQueries() {
        assertEquals(0, run("queries"));
        assertTrue(out.toString().startsWith("duckdb-bedrock-logs.sql\n  Amazon Bedrock model invocation logs to usage_daily.csv, "
                + "with DuckDB\n  Tested: "), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("queries", "athena-bedrock-logs"));
        assertTrue(out.toString().contains("CREATE EXTERNAL TABLE"), out.toString());
        assertEquals(Cli.WRONG_USAGE, run("queries", "excel"));
        assertEquals("glidepath: No query is called excel. List them with: glidepath queries. See: glidepath queries --help\n", err.toString());
    }

    /// From logs to a run-out date: a plan of what was measured can be forecast at once.
    @Test
    void makesAPlanOfWhatWasMeasured() throws IOException {
        Path plan = folder.resolve("measured.json");
        assertEquals(0, run("sample", MADE + "ccusage.json", MADE + "usage-daily.csv", "--to", plan.toString()));
        assertTrue(out.toString().contains("What it would set in a plan (measured 2026-11-02 to 3, 2 days, "
                + "ccusage --json, daily summary (usage_daily.csv))"), out.toString());
        assertTrue(out.toString().endsWith("Wrote " + plan + ".\n"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("forecast", plan.toString()));
        assertEquals(Cli.FAILED, run("sample", MADE + "usage-daily.csv", "--to", plan.toString()));
        assertEquals("glidepath: " + plan + " is there already. Name a new file.\n", err.toString());
    }

    @Test
    void saysWhatWouldChangeInAPlan() {
        assertEquals(0, run("sample", MADE + "usage-daily.csv", "--plan", "sample:support-bot"));
        assertTrue(out.toString().contains("What it would set in a plan"), out.toString());
    }

    /// Costs by customer, without calls and tokens: those of each are not known, and not none.
    @Test
    void whatIsNotToldOfAUserIsNotZero() {
        assertEquals(0, run("sample", MADE + "litellm-report-customers.json"));
        assertEquals(2, out.toString().lines().filter(line -> line.contains("calls: -, tokens: -")).count(), out.toString());
        out.getBuffer().setLength(0);
        run("sample", MADE + "litellm-report-customers.json", "--format", "json");
        assertTrue(out.toString().replaceAll("\\s", "").contains("\"calls\":null,\"tokens\":null,\"cost_usd\":0.002"), out.toString());
    }
}
