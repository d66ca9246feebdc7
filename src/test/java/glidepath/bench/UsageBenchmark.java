package glidepath.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
/// seconds (which other programs do not change), peak memory of the process, and whether the sums are the same. Without DuckDB (a Python
/// that has it is the second argument), only ours is measured.
///
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.args="-cp %classpath glidepath.bench.UsageBenchmark FOLDER PYTHON"`.
public final class UsageBenchmark {

    private static final long SIZE = 1_000_000_000;
    private static final int ROUNDS = 3;
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final List<String> MODELS = List.of("us.anthropic.claude-sonnet-4-6", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0");
    private static final String TEXT = "How do I change the address of my last order? It was sent yesterday, and the parcel is on its way. ".repeat(2);
    private static final String QUERY = """
            import duckdb, sys, resource
            c = duckdb.connect(); c.execute("SET threads=1"); c.execute("SET enable_progress_bar=false")
            rows = c.execute('''SELECT CAST("timestamp" AS DATE)::VARCHAR, modelId, count(*), sum("input".inputTokenCount), sum("output".outputTokenCount)
              FROM read_json(?, format='newline_delimited', columns={'timestamp': 'TIMESTAMP', 'modelId': 'VARCHAR',
                'input': 'STRUCT(inputTokenCount BIGINT)', 'output': 'STRUCT(outputTokenCount BIGINT)'}) GROUP BY ALL ORDER BY ALL''', [sys.argv[1]]).fetchall()
            for row in rows: print(','.join(str(cell) for cell in row))
            used = resource.getrusage(resource.RUSAGE_SELF)
            print('processor %.2f s, peak %d kB' % (used.ru_utime + used.ru_stime, used.ru_maxrss), file=sys.stderr)
            """;

    private UsageBenchmark() {
    }

    /// What a run came to.
    private record Run(double seconds, String output, String errors) {
    }

    /// With `child` as its first argument, it is the program that is measured.
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("child")) {
            Runtime.getRuntime().addShutdownHook(new Thread(UsageBenchmark::tellPeak));
            Main.main(new String[] {"sample", args[1], "--format", "csv"});
            return;
        }
        Path log = made(Path.of(args[0]).resolve("invocations.jsonl"));
        for (int round = 0; round < ROUNDS; round++) {
            Run ours = run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
                    "-XX:FreqInlineSize=120",
                    "-cp", System.getProperty("java.class.path"), UsageBenchmark.class.getName(), "child", log.toString()));
            System.out.printf("glidepath %.2f s, %s%n", ours.seconds(), ours.errors().strip());
            if (args.length > 1) {
                Run theirs = run(List.of(args[1], "-c", QUERY, log.toString()));
                System.out.printf("duckdb    %.2f s, %s; the same sums: %s%n", theirs.seconds(), theirs.errors().strip(),
                        sums(ours.output()).equals(theirs.output().lines().toList()));
            }
        }
    }

    private static void tellPeak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            String peak = lines.filter(line -> line.startsWith("VmHWM")).map(line -> line.replaceAll("\\D", "")).findFirst().orElse("?");
            double processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            System.err.printf("processor %.2f s, peak %s kB%n", processor, peak);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
        Path errors = Files.createTempFile("run", ".err");
        long start = System.nanoTime();
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile()).start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(seconds, Files.readString(out), Files.readString(errors, StandardCharsets.UTF_8));
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
