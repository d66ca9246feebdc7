package glidepath.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.Main;

/// `glidepath sample` on 1 GB of made invocation logs, in turns with the same group-by in DuckDB with one thread: seconds, processor
/// seconds (which other programs change less), peak memory of the process, and whether the sums are the same. Without DuckDB (a Python
/// that has it is the second argument), only ours is measured.
///
/// Measured is what users run: the application that `mvn -q -DskipTests package` leaves in `target/glidepath`; where that is not built,
/// the same from the class path, which starts and warms up more slowly. It says which. Needs GNU time (`/usr/bin/time`).
///
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.args="-cp %classpath glidepath.bench.UsageBenchmark FOLDER PYTHON"`.
public final class UsageBenchmark {

    private static final long SIZE = 1_000_000_000;
    private static final int ROUNDS = 3;
    private static final Path IMAGE = Path.of("target", "glidepath", "bin", "glidepath");
    /// Measures both alike.
    private static final String TIME = "/usr/bin/time";
    private static final String COST = "%e s by the clock, %U + %S s of the processor, peak %M kB";
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final List<String> MODELS = List.of("us.anthropic.claude-sonnet-4-6", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0");
    private static final String TEXT = "How do I change the address of my last order? It was sent yesterday, and the parcel is on its way. ".repeat(2);
    private static final String QUERY = """
            import duckdb, sys
            c = duckdb.connect(); c.execute("SET threads=1"); c.execute("SET enable_progress_bar=false")
            rows = c.execute('''SELECT CAST("timestamp" AS DATE)::VARCHAR, modelId, count(*), sum("input".inputTokenCount), sum("output".outputTokenCount)
              FROM read_json(?, format='newline_delimited', columns={'timestamp': 'TIMESTAMP', 'modelId': 'VARCHAR',
                'input': 'STRUCT(inputTokenCount BIGINT)', 'output': 'STRUCT(outputTokenCount BIGINT)'}) GROUP BY ALL ORDER BY ALL''', [sys.argv[1]]).fetchall()
            for row in rows: print(','.join(str(cell) for cell in row))
            """;

    private UsageBenchmark() {
    }

    /// What a run came to.
    ///
    /// @param cost seconds by the clock, of the processor, and the peak of memory
    private record Run(String cost, String output) {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path log = made(Path.of(args[0]).resolve("invocations.jsonl"));
        System.out.println(Files.exists(IMAGE) ? "The built application" : "From the class path: no application is built");
        for (int round = 0; round < ROUNDS; round++) {
            Run ours = run(Stream.concat(program().stream(), Stream.of("sample", log.toString(), "--format", "csv")).toList());
            System.out.printf("glidepath %s%n", ours.cost());
            if (args.length > 1) {
                Run theirs = run(List.of(args[1], "-c", QUERY, log.toString()));
                System.out.printf("duckdb    %s; the same sums: %s%n", theirs.cost(),
                        sums(ours.output()).equals(theirs.output().lines().toList()));
            }
        }
    }

    /// As people start it.
    private static List<String> program() {
        return Files.exists(IMAGE) ? List.of(IMAGE.toString())
                : List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms48m", "-XX:+UseSerialGC",
                        "-XX:FreqInlineSize=120", "-cp", System.getProperty("java.class.path"), Main.class.getName());
    }

    private static Path made(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) >= SIZE) {
            return log;
        }
        var random = new Random(17);
        long written = 0;
        long call = 0;
        try (BufferedWriter out = Files.newBufferedWriter(log)) {
            while (written < SIZE) {
                String line = line(call, random);
                out.write(line);
                written += line.length();
                call++;
            }
        }
        return log;
    }

    private static String line(long call, Random random) {
        int input = 200 + random.nextInt(4_000);
        int output = 20 + random.nextInt(900);
        return """
                {"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"%s","accountId":"111122223333","identity":{"arn":"arn:aws:iam::111122223333:user/u%d"},\
                "region":"us-east-1","requestId":"%016x","operation":"Converse","modelId":"%s","input":{"inputContentType":"application/json","inputBodyJson":{"messages":\
                [{"role":"user","content":[{"text":"%s"}]}]},"inputTokenCount":%d},"output":{"outputContentType":"application/json","outputBodyJson":{"usage":\
                {"inputTokens":%d,"outputTokens":%d},"metrics":{"latencyMs":%d}},"outputTokenCount":%d}}
                """.formatted(MONDAY.plusMillis(call * 400), random.nextInt(50), call, MODELS.get(random.nextInt(MODELS.size())), TEXT, input, input, output,
                100 + output * 9, output);
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("run", ".out");
        Path cost = Files.createTempFile("run", ".cost");
        int code = new ProcessBuilder(Stream.concat(Stream.of(TIME, "-o", cost.toString(), "-f", COST), command.stream()).toList())
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return new Run(Files.readString(cost).strip(), Files.readString(out));
    }

    /// Day, model, calls, input and output of the daily summary, its groups of operation and tag added up.
    private static List<String> sums(String csv) {
        List<List<String>> rows = csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        List<String> head = rows.getFirst();
        var sums = rows.stream().skip(1).collect(Collectors.groupingBy(row -> row.get(head.indexOf("usage_date")) + ","
                + row.get(head.indexOf("model_id")),
                TreeMap::new, Collectors.mapping(row -> Stream.of("calls", "input_tokens", "output_tokens")
                        .map(name -> Long.parseLong(row.get(head.indexOf(name)))).toList(), Collectors.toList())));
        var lines = new ArrayList<String>();
        sums.forEach((key, all) -> lines.add(key + "," + Stream.of(0, 1, 2)
                .map(place -> String.valueOf(all.stream().mapToLong(each -> each.get(place)).sum()))
                .collect(Collectors.joining(","))));
        return lines;
    }
}
