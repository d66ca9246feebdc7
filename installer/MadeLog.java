import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// A made log of model invocations, long enough for the build to learn which code the reading of a large one runs through most: a program
/// that knows it from the start reads 1 GB in two thirds of the time.
final class MadeLog {

    private static final int CALLS = 120_000;
    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
    private static final List<String> MODELS = List.of("us.anthropic.claude-sonnet-4-6", "amazon.nova-lite-v1:0", "openai.gpt-oss-120b-1:0");
    private static final List<String> ASKED = List.of("Where is my order? It was sent yesterday. ", "Say it in one sentence. ",
            "It is on its way; here is what is known of it. ");

    private MadeLog() {
    }

    static Path written(Path folder) throws IOException {
        Path log = folder.resolve("calls.jsonl");
        var random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(log)) {
            for (int call = 0; call < CALLS; call++) {
                out.write(line(call, random));
            }
        }
        return log;
    }

    /// As Amazon Bedrock writes it: https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
    private static String line(int call, Random random) {
        int input = 200 + random.nextInt(4_000);
        int output = 20 + random.nextInt(900);
        String text = ASKED.get(random.nextInt(ASKED.size())).repeat(1 + random.nextInt(8));
        return """
                {"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"%s","accountId":"111122223333","identity":{"arn":"arn:aws:iam::111122223333:user/u%d"},\
                "region":"us-east-1","requestId":"%016x","operation":"Converse","modelId":"%s","input":{"inputContentType":"application/json","inputBodyJson":{"messages":\
                [{"role":"user","content":[{"text":"%s"}]}]},"inputTokenCount":%d},"output":{"outputContentType":"application/json","outputBodyJson":{"usage":\
                {"inputTokens":%d,"outputTokens":%d},"metrics":{"latencyMs":%d}},"outputTokenCount":%d}}
                """.formatted(START.plusMillis(call * 400L), random.nextInt(50), random.nextLong(), MODELS.get(random.nextInt(MODELS.size())), text, input,
                input, output, 100 + output * 9, output);
    }
}
