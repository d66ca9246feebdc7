package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;
import glidepath.usage.UsageKey;

/// Traces as programs of 2026 write them: OpenTelemetry's newer attributes, spans above each other, and Langfuse's kinds of tokens.
class TracesTest {

    private static Sample read(String text) {
        return UsageFiles.read("trace.json", text.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(),
                () -> Catalogs.shipped().identifiers());
    }

    /// Without the time that calls took.
    private static String counted(Sample sample) {
        return MadeFile.sums(sample).replaceFirst(", latency_ms \\d+", "");
    }

    /// @param attributes `name=value`
    private static String attributes(String... attributes) {
        return Arrays.stream(attributes).map(each -> "{\"key\":\"" + each.substring(0, each.indexOf('=')) + "\",\"value\":"
                + "{\"stringValue\":\""
                + each.substring(each.indexOf('=') + 1) + "\"}}").collect(Collectors.joining(",", "\"attributes\":[", "]"));
    }

    private static String span(String id, String parent, String... attributes) {
        return "{\"traceId\":\"t\",\"spanId\":\"" + id + "\",\"parentSpanId\":\"" + parent + "\",\"startTimeUnixNano\":\"1794096000000"
                + "000000\","
                + "\"endTimeUnixNano\":\"1794096001000000000\"," + attributes(attributes) + "}";
    }

    private static String spans(String... spans) {
        return "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + String.join(",", spans) + "]}]}]}";
    }

    private static final String[] CHAT = {"gen_ai.operation.name=chat", "gen_ai.provider.name=openai.responses", "gen_ai.request.model"
            + "=gpt-5",
        "gen_ai.usage.input_tokens=1000", "gen_ai.usage.output_tokens=50"};

    /// Claude Code says where Anthropic answered, which costs more where it is the United States alone.
    @Test
    void aSessionTellsWhereItsCallsWereAnswered() {
        Sample sample = read("{\"type\":\"assistant\",\"timestamp\":\"2026-11-02T08:00:00Z\",\"sessionId\":\"s\",\"requestId\":\"r\","
                + "\"message\":{\"id\":\"m\",\"model\":\"claude-sonnet-5\",\"usage\":{\"input_tokens\":10,\"output_tokens\":5,"
                + "\"inference_geo\":\"us\",\"speed\":\"fast\"}}}");
        assertEquals(UsageKey.of("anthropic", "claude-sonnet-5").in("us").at("fast"), sample.groups().getFirst().key());
    }

    /// 1,000 sent, of which 300 were read from a cache and 200 written to one.
    @Test
    void writesHaveANewName() {
        String[] cached = Arrays.copyOf(CHAT, 7);
        cached[5] = "gen_ai.usage.cache_read.input_tokens=300";
        cached[6] = "gen_ai.usage.cache_write.input_tokens=200";
        Sample sample = read(spans(span("1", "", cached)));
        assertEquals("calls 1, errors 0, throttled 0, input_tokens 500, cache_read_tokens 300, cache_write_tokens 200, output_tokens 50",
                counted(sample));
        assertEquals("openai", sample.models().firstKey().provider());
    }

    /// A search, a memory and a plan are no calls; a chat that was refused is one.
    @Test
    void onlyWhatAsksAModelIsACall() {
        assertEquals("calls 2, errors 1, throttled 1, input_tokens 1000, output_tokens 50", counted(read(spans(span("1", "", CHAT),
                span("2", "", "gen_ai.operation.name=retrieval"), span("3", "", "gen_ai.operation.name=search_memory"),
                span("4", "", "gen_ai.operation.name=plan"), span("5", "", "gen_ai.operation.name=chat", "error.type=429")))));
    }

    /// The span above in either order, the event of the same span, and an agent of OpenInference: one call each.
    @Test
    void whatRepeatsACallIsNone() {
        String[] above = CHAT.clone();
        above[0] = "gen_ai.operation.name=ask";
        String one = "calls 1, errors 0, throttled 0, input_tokens 1000, output_tokens 50";
        for (String text : List.of(spans(span("1", "", above), span("2", "1", CHAT)), spans(span("2", "1", CHAT), span("1", "", above)))) {
            assertEquals(one, counted(read(text)));
            assertEquals(List.of(Repeat.Reason.PARENT_SPAN), read(text).repeats().stream().map(Repeat::reason).toList());
        }
        String event = "{\"resourceLogs\":[{\"scopeLogs\":[{\"logRecords\":[{\"timeUnixNano\":\"1794096001000000000\",\"traceId\":\"t\","
                + "\"spanId\":\"1\"," + attributes(CHAT) + "}]}]}]}";
        assertEquals(one, counted(read(spans(span("1", "", CHAT)) + "\n" + event + "\n")));
        assertEquals("calls 1, errors 0, throttled 0, input_tokens 400, cache_read_tokens 600, output_tokens 50", counted(read(spans(
                span("1", "", "openinference.span.kind=LLM", "llm.model_name=gpt-5", "llm.token_count.prompt=1000",
                        "llm.token_count.completion=50", "llm.token_count.prompt_details.cache_read=600"),
                span("2", "", "openinference.span.kind=AGENT", "llm.token_count.prompt=1000", "llm.token_count.completion=50")))));
    }

    private static String generation(String details) {
        return "{\"id\":\"" + details.hashCode() + "\",\"traceId\":\"t\",\"type\":\"GENERATION\",\"startTime\":\"2026-11-01T10:00:"
                + "00Z\",\"model\":"
                + "\"gpt-5\",\"usageDetails\":{" + details + "}}";
    }

    private static String sums(String details) {
        return MadeFile.sums(read("{\"data\":[" + generation(details) + "],\"meta\":{\"page\":1,\"totalPages\":1}}"));
    }

    /// 30 tokens of reasoning beside 20 of text, by the total and by Langfuse's rule; inside them where the total says so.
    @Test
    void reasoningStandsBesideTheOutput() {
        String beside = "calls 1, errors 0, input_tokens 100, cache_read_tokens 50, output_tokens 50, reasoning_tokens 30";
        String parts = "\"input\":100,\"input_cached_tokens\":50,\"output\":20,\"output_reasoning_tokens\":30";
        assertEquals(beside, sums(parts + ",\"total\":200"));
        assertEquals(beside, sums(parts));
        assertEquals("calls 1, errors 0, input_tokens 50, cache_read_tokens 50, output_tokens 40, reasoning_tokens 30",
                sums("\"input\":100,\"input_cached_tokens\":50,\"output\":40,\"output_reasoning_tokens\":30,\"total\":140"));
        assertEquals("calls 1, errors 0, input_tokens 100, cache_read_tokens 50, output_tokens 40, reasoning_tokens 30",
                sums("\"input\":100,\"input_cached_tokens\":50,\"output\":40,\"output_reasoning_tokens\":30,\"total\":190"));
    }

    /// Of 190 tokens 40 are of audio; of four pages one is there, and its last generation is told once.
    @Test
    void kindsAndPagesThatAreMissingAreTold() {
        Sample sample = read("{\"data\":[" + generation("\"input\":100,\"output\":50,\"input_audio_tokens\":40,\"total\":190")
                + "],\"meta\":{\"page\":1,\"totalPages\":4}}");
        assertEquals(List.of("Tokens of kinds that are not read here are left out: 40, calls: 1"),
                sample.files().getFirst().notes().stream().map(Messages.root()::say).toList());
        assertEquals(List.of("More pages follow this one: save them all, and read them together"),
                sample.skips().stream().map(skip -> Messages.root().say(skip.why())).toList());
        assertEquals(List.of(), sample.repeats());
    }
}
