package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.usage.Sample;

/// What reports hold beside usage is told with rows and amounts, and what tokens count is seen from the row.
class LeftOutTest {

    private static Sample read(String text) {
        return UsageFiles.read("report", text.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(),
                () -> Catalogs.shipped().identifiers());
    }

    private static List<String> notes(Sample sample) {
        return sample.files().getFirst().notes().stream().map(Messages.root()::say).toList();
    }

    private static final String GOOGLE = "Service description,SKU description,Usage start date,Usage amount,Usage unit,Credit type,"
            + "Cost type,"
            + "Unrounded Cost (%1$s),Cost (%1$s)\n";
    private static final String GEMINI = "Gemini API,Generate content input token count gemini 3.7 flash short text,2026-11-01,";

    /// Usage 0.504; a promotion of -0.3, a tax of 0.05, another service's 12.5.
    @Test
    void googleTellsCreditsAndTaxesBesideUsage() {
        Sample sample = read(GOOGLE.formatted("$") + GEMINI + "1000000,count,,Usage,0.504,0.50\n" + GEMINI + "0,count,Promotion,Usage,"
                + "-0.3,-0.30\n"
                + GEMINI + "0,count,,Tax,0.05,0.05\nCompute Engine,Core,2026-11-01,5,hour,,Usage,12.5,12.50\n"
                + "Claude Sonnet 4.5,Claude Sonnet 4.5 Input Tokens,2026-11-01,1000,count,,Usage,0.003,0.00\n,,,,,,,12.757,12.76\n");
        assertEquals("input_tokens 1001000, cost_usd 0.507", MadeFile.sums(sample));
        assertEquals(List.of("Taxes, credits, refunds and adjustments are not usage and are left out: -0.25 USD, rows: 2",
                "Rows of other services are left out: 1, costs: 12.5 USD"), notes(sample));
    }

    @Test
    void whatOpenAiGivesBackIsNoUsage() {
        Sample sample = read("start_time,end_time,amount_value,amount_currency,line_item\n1794096000,1794182400,1.5,usd,\"gpt-5, input\"\n"
                + "1794096000,1794182400,-0.5,usd,Credit\n");
        assertEquals("cost_usd 1.5", MadeFile.sums(sample));
        assertEquals(List.of("Taxes, credits, refunds and adjustments are not usage and are left out: -0.5 USD, rows: 1"), notes(sample));
    }

    @Test
    void amountsInAnotherCurrencyAreTold() {
        assertEquals(List.of("Costs in another currency are left out, since amounts are in US dollars here: 700 KRW, rows: 1"),
                notes(read(GOOGLE.formatted("₩") + GEMINI + "1000000,count,,Usage,700,700\n")));
        Sample azure = read("Date,MeterCategory,MeterName,UnitOfMeasure,Quantity,CostInBillingCurrency,BillingCurrencyCode,ChargeType\n"
                + "2026-11-01,Foundry Models,gpt 5 inp glbl Tokens,1K,1000,2.5,EUR,Usage\n"
                + "2026-11-01,Foundry Models,gpt 5 inp glbl Tokens,1K,-10,-0.5,EUR,Refund\n2026-11-01,Virtual Machines,D2,1 Hour,1,7,"
                + "EUR,Usage\n");
        assertEquals("input_tokens 1000000", MadeFile.sums(azure));
        assertEquals(List.of("Costs in another currency are left out, since amounts are in US dollars here: 2.5 EUR, rows: 1",
                "Taxes, credits, refunds and adjustments are not usage and are left out: -0.5 EUR, rows: 1",
                "Rows of other services are left out: 1, costs: 7 EUR"), notes(azure));
    }

    private static String spend(String provider, int prompt, int read, int write, String more) {
        return "{\"request_id\":\"" + provider + prompt + "\",\"startTime\":\"2026-11-01T10:00:"
                + "00\",\"model\":\"m\",\"custom_llm_provider\":\""
                + provider + "\",\"prompt_tokens\":" + prompt + ",\"completion_tokens\":10,\"spend\":0.01," + more
                + "\"metadata\":{\"usage_object\":{\"cache_read_input_tokens\":" + read + ",\"cache_creation_input_tokens\""
                + ":" + write + "}}}\n";
    }

    /// 1,000 that hold 600 + 300; 700 that hold 600 and not the 300 written; 100 that hold neither; OpenAI's hold all.
    @Test
    void liteLlmCountsCachedTokensOfClaudeByVersion() {
        String rest = ", cache_read_tokens 600, cache_write_tokens 300, output_tokens 10, cost_usd 0.01";
        String calls = "calls 1, errors 0, throttled 0, input_tokens ";
        assertEquals(calls + "100" + rest, MadeFile.sums(read(spend("bedrock", 1_000, 600, 300, ""))));
        assertEquals(calls + "100" + rest, MadeFile.sums(read(spend("anthropic", 700, 600, 300, ""))));
        assertEquals(calls + "100" + rest, MadeFile.sums(read(spend("bedrock", 100, 600, 300, ""))));
        assertEquals(calls + "100" + rest, MadeFile.sums(read(spend("openai", 1_000, 600, 300, ""))));
    }

    @Test
    void whatAGatewayAnswersItselfIsNoUsage() {
        Sample sample = read(spend("openai", 1_000, 0, 0, "") + spend("openai", 500, 0, 0, "\"cache_hit\":\"True\","));
        assertEquals("1", sample.total().calls().orElseThrow().toString());
        assertEquals(List.of("The gateway answered calls from its own cache, for which no provider charges. They are left out: 1, "
                + "tokens: 510"),
                notes(sample));
    }

    /// Anthropic's analytics tell calls; what was fast is no standard tier; 10 searches cost apart.
    @Test
    void anthropicTellsSpeedSearchesAndCalls() {
        Sample sample = read("{\"data\":[{\"starting_at\":\"2026-11-01T00:00:00Z\",\"results\":[{\"uncached_input_tokens\":"
                + "1500,\"cache_creation\":"
                + "{\"ephemeral_5m_input_tokens\":5},\"cache_read_input_tokens\":20,\"output_tokens\":50,\"server_tool_use\":"
                + "{\"web_search_requests\":10},\"model\":\"claude-opus-4-6\",\"speed\":\"fast\",\"requests\":"
                + "7,\"product\":\"claude_code\"}]}]}");
        assertEquals("calls 7, input_tokens 1500, cache_read_tokens 20, cache_write_5m_tokens 5, output_tokens 50", MadeFile.sums(sample));
        assertEquals(List.of("fast"), sample.groups().stream().map(group -> group.key().tier()).toList());
        assertEquals(List.of("Web searches are charged separately and are not among the tokens: 10"), notes(sample));
    }

    /// Costs of organizations' analytics tell no type of cost.
    @Test
    void anthropicCostsWithoutAType() {
        assertEquals("cost_usd 1.2345", MadeFile.sums(read("{\"data\":[{\"starting_at\":\"2026-11-01T00:00:00Z\",\"results\":"
                + "[{\"amount\":\"123.45\","
                + "\"list_amount\":\"200\",\"currency\":\"USD\",\"product\":\"chat\",\"model\":null}]}]}")));
    }

    /// OpenAI counts text alone in its input: audio is told beside it.
    @Test
    void audioOfOpenAiIsTold() {
        Sample sample = read("{\"data\":[{\"start_time\":1794096000,\"results\":[{\"input_tokens\":1000,\"output_tokens\":"
                + "50,\"num_model_requests\":5,"
                + "\"input_audio_tokens\":300,\"output_audio_tokens\":100,\"model\":\"gpt-4o-audio-preview\"}]}]}");
        assertEquals("calls 5, input_tokens 1000, output_tokens 50", MadeFile.sums(sample));
        assertEquals(List.of("Tokens of audio have prices of their own and are not counted: 400"), notes(sample));
    }
}
