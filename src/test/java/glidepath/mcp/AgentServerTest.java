package glidepath.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.engine.Forecaster;
import glidepath.files.PlanJson;
import glidepath.files.json.Json;
import glidepath.reports.AdviceReport;
import glidepath.reports.ForecastJson;
import glidepath.texts.Messages;

/// Agents ask in lines of JSON and get lines of JSON; the chat costs $24 a month.
class AgentServerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HELLO = """
            {"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """;
    private static final String CHAT = PlanJson.write(Fixtures.CHAT);

    private static Map<String, JsonNode> answers(String questions) throws Json.Unreadable {
        var out = new ByteArrayOutputStream();
        AgentServer.serve(new ToolContext(() -> Fixtures.CATALOG, TODAY, Messages.root()), "1",
                new ByteArrayInputStream((HELLO + questions).getBytes(StandardCharsets.UTF_8)), out);
        var answers = new LinkedHashMap<String, JsonNode>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode answer = Json.read(line);
            answers.put(answer.path("id").asString(), answer);
        }
        return answers;
    }

    private static JsonNode result(String tool, Object arguments) throws Json.Unreadable {
        String question = Json.line(Json.tree(Map.of("jsonrpc", "2.0", "id", "1", "method", "tools/call", "params",
                Map.of("name", tool, "arguments", arguments))));
        return answers(question + "\n").get("1").path("result");
    }

    private static String text(JsonNode result) {
        assertFalse(result.path("isError").asBoolean(), result.toString());
        return result.path("content").get(0).path("text").asString();
    }

    @Test
    void itTellsItsTools() throws Json.Unreadable {
        JsonNode tools = answers("{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"tools/list\"}\n").get("1").path("result").path("tools");
        assertEquals(List.of("price", "forecast", "what_if", "advise", "explain", "models"), tools.valueStream()
                .map(tool -> tool.path("name").asString()).toList());
        assertTrue(tools.valueStream().allMatch(tool -> tool.path("inputSchema").path("required").isArray()));
    }

    @Test
    void aForecastIsThatOfTheCommandLine() throws Json.Unreadable {
        assertEquals(new ForecastJson(Fixtures.CHAT, Fixtures.CATALOG)
                .text(Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG).scenarios()),
                text(result("forecast", Map.of("plan", CHAT))));
    }

    @Test
    void adviceIsThatOfTheCommandLine() throws Json.Unreadable {
        var forecast = Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG).baseline();
        var advice = Advice.of(new AdviceContext(forecast, Fixtures.CHAT.situation(), Fixtures.CATALOG, TODAY));
        assertEquals(new AdviceReport(Messages.root(), Fixtures.CHAT, forecast.scenario(), advice).json(),
                text(result("advise", Map.of("plan", CHAT))));
    }

    /// 1,000 tokens at $0.50 and 100 at $2 a million.
    @Test
    void aCallIsPriced() throws Json.Unreadable {
        JsonNode price = Json.read(text(result("price", Map.of("model", "aws/amazon.small", "input", 1_000, "output", 100))));
        assertEquals("0.0007", price.path("total").asString());
    }

    /// 20 % of retries: $28.80 a month.
    @Test
    void whatIfTellsEachCause() throws Json.Unreadable {
        JsonNode change = Json.read(text(result("what_if",
                Map.of("plan", CHAT, "changes", Map.of("workloads", Map.of("chat", Map.of("retry", Map.of("rate", "20%"))))))))
                .path("scenarios").get(0);
        assertEquals("57.60", change.path("charges").asString());
        assertEquals("chat: Retry rate 0% → 20%", change.path("causes").get(0).path("what").asString());
        assertEquals("28.80", change.path("after").path("chargesPerMonth").asString());
    }

    /// $36 a month at the price that the plan brings along, $43.20 with 20 % of retries.
    @Test
    void aPlansOwnPricesHold() throws Json.Unreadable {
        String own = PlanJson.write(Fixtures.CHAT_AT_OWN_PRICE);
        assertEquals("36", Json.read(text(result("forecast", Map.of("plan", own)))).path("scenarios").get(0).path("firstMonth").asString());
        assertTrue(text(result("explain", Map.of("plan", own))).contains("own price: offer"));
        assertTrue(text(result("advise", Map.of("plan", own))).contains("own price: offer"));
        JsonNode change = Json.read(text(result("what_if",
                Map.of("plan", own, "changes", Map.of("workloads", Map.of("chat", Map.of("retry", Map.of("rate", "20%"))))))));
        assertEquals("43.20", change.path("scenarios").get(0).path("after").path("chargesPerMonth").asString());
    }

    @Test
    void everyChargeIsExplained() throws Json.Unreadable {
        assertTrue(text(result("explain", Map.of("plan", CHAT))).contains("30,000 calls"));
        assertTrue(text(result("models", Map.of("query", "small"))).contains("aws/amazon.small"));
    }

    @Test
    void whatIsWrongIsSaidInASentence() throws Json.Unreadable {
        JsonNode failed = result("what_if",
                Map.of("plan", CHAT, "changes", Map.of("workloads", Map.of("chat", Map.of("retry", Map.of("rat", "20%"))))));
        assertTrue(failed.path("isError").asBoolean());
        assertTrue(failed.toString().contains("nothing is called 'rat' here. Did you mean 'rate'?"), failed.toString());
        assertTrue(result("forecast", Map.of("plan", "sample:none")).toString().contains("No sample is called none"));
        assertTrue(result("price", Map.of("model", "nobody/knows", "input", 1, "output", 1)).path("isError").asBoolean());
        assertTrue(result("forecast", Map.of("plan", CHAT, "scenario", "night")).toString().contains("The plan has no scenario 'night'"));
    }

    @Test
    void allThatIsAskedIsAnsweredBeforeItEnds() throws Json.Unreadable {
        var questions = new StringBuilder();
        for (int number = 0; number < 40; number++) {
            questions.append("{\"jsonrpc\":\"2.0\",\"id\":\"").append(number)
                    .append("\",\"method\":\"tools/call\",\"params\":{\"name\":\"models\",\"arguments\":{\"query\":\"small\"}}}\n");
        }
        assertEquals(41, answers(questions.toString()).size());
    }

    /// What is no request is refused, and the next one is answered.
    @Test
    void linesThatAreNoRequestsEndNoConversation() throws Json.Unreadable {
        Map<String, JsonNode> answers = answers("""
                not JSON
                []

                {"jsonrpc":"2.0","id":"text","method":"ping","params":"none"}
                {"jsonrpc":"2.0","id":{"a":1},"method":"ping"}
                {"method":"ping","id":"bare","x":[1]}
                {"jsonrpc":"2.0","id":"last","method":"ping"}""");
        assertEquals(-32600, answers.get("text").path("error").path("code").asInt());
        assertEquals(-32600, answers.get("bare").path("error").path("code").asInt());
        assertTrue(answers.get("last").path("result").isObject(), answers.toString());
    }

    private static String refused(String tool, Object arguments) throws Json.Unreadable {
        JsonNode result = result(tool, arguments);
        assertTrue(result.path("isError").asBoolean(), result.toString());
        return result.path("content").get(0).path("text").asString();
    }

    @Test
    void argumentsThatDoNotFitAreToldOneByOneWithWhatFits() throws Json.Unreadable {
        assertEquals("input is missing. Give a number: Input tokens, cached ones included.\n"
                + "inputs is not an argument of this tool. It takes model, input, output, cache_read, cache_write, cache_write_1h, on.",
                refused("price", Map.of("model", "aws/amazon.small", "inputs", 1, "output", 1)));
        assertEquals("plan is {\"format\":\"x\"}, which is not text. Give text: A plan: the path of its file, sample:NAME for one that ships, "
                + "or the JSON of a plan file.", refused("forecast", Map.of("plan", Map.of("format", "x"))));
        assertTrue(refused("what_if", Map.of("plan", CHAT, "changes", List.of(1))).startsWith("changes is [1], which is not an object. "
                + "Give an object: Values in the form of a plan file"));
        assertEquals("query is missing. Give text: Words of a name or id.", refused("models", Map.of("query", " ")));
        assertEquals("scenario is 7, which is not text. Give text: Name or id of a scenario; the baseline where left out.",
                refused("advise", Map.of("plan", CHAT, "scenario", 7)));
        assertEquals("input is 'many', which is not a number of tokens. Write it like 4000 or 100k",
                refused("price", Map.of("model", "aws/amazon.small", "input", "many", "output", 1)));
        assertEquals("input is '-1', which is not a number of tokens of zero or more. Write it like 4000 or 100k",
                refused("price", Map.of("model", "aws/amazon.small", "input", -1, "output", 1)));
        assertEquals("input: 1.0E20 is beyond all numbers that can be used. Write one below 1,000,000,000 billion",
                refused("price", Map.of("model", "aws/amazon.small", "input", 1e20, "output", 1)));
        assertEquals("on is 'soon', which is not a day. Write it like 2027-03-31",
                refused("price", Map.of("model", "aws/amazon.small", "input", 1, "output", 1, "on", "soon")));
    }

    /// Agents write numbers as text, and what they leave out as null.
    @Test
    void aNumberMayBeTextAndWhatIsNullIsLeftOut() throws Json.Unreadable {
        var arguments = new HashMap<String, Object>(Map.of("model", "aws/amazon.small", "input", "1000", "output", 100));
        arguments.put("on", null);
        assertEquals("0.0007", Json.read(text(result("price", arguments))).path("total").asString());
    }

    @Test
    void callsThatNoToolCanAnswerAreRefusedInSentences() throws Json.Unreadable {
        Map<String, JsonNode> answers = answers("""
                {"jsonrpc":"2.0","id":"list","method":"tools/call","params":{"name":"models","arguments":["a"]}}
                {"jsonrpc":"2.0","id":"other","method":"tools/call","params":{"name":"model\\"s","arguments":{"query":"small"}}}
                {"jsonrpc":"2.0","id":"nameless","method":"tools/call","params":{"arguments":{}}}
                {"jsonrpc":"2.0","id":"bare","method":"tools/call"}
                {"jsonrpc":"2.0","id":"last","method":"tools/call","params":{"name":"models","arguments":{"query":"small"}}}""");
        String tools = "price, forecast, what_if, advise, explain, models";
        assertEquals("arguments is not an object. Give the tool's arguments by name: {\"model\": \"anthropic/claude-sonnet-4-6\"}",
                message(answers, "list"));
        assertEquals("There is no tool model\"s. There are " + tools, message(answers, "other"));
        assertEquals("params needs the name of a tool: " + tools, message(answers, "nameless"));
        assertEquals("params needs the name of a tool: " + tools, message(answers, "bare"));
        assertTrue(text(answers.get("last").path("result")).contains("aws/amazon.small"));
    }

    private static String message(Map<String, JsonNode> answers, String id) {
        JsonNode error = answers.get(id).path("error");
        assertEquals(-32602, error.path("code").asInt(), answers.toString());
        return error.path("message").asString();
    }
}
