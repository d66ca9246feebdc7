package glidepath.mcp;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.engine.CallTokens;
import glidepath.engine.Forecaster;
import glidepath.engine.PlanChange;
import glidepath.engine.ScenarioForecast;
import glidepath.files.PlanJson;
import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.reports.AdviceReport;
import glidepath.reports.ChangeReport;
import glidepath.reports.ForecastJson;
import glidepath.reports.ForecastReport;
import glidepath.reports.ModelReport;
import glidepath.reports.PriceReport;

/// Every tool; a new one is added here. Each answers with a report of the command line.
final class Tools {

    private static final String PLAN = "A plan: the path of its file, sample:NAME for one that ships, or the JSON of a plan file";
    private static final String SCENARIO = "Name or id of a scenario; the baseline where left out";
    private static final String WHAT_IF = "what-if";
    private static final int MOST_MODELS = 50;

    static final List<AgentTool> ALL = List.of(
            new AgentTool("price", "What one call of a model costs, each part with its rate, source, date and evidence",
                    new Schema().required("model", "string",
                            "Id of the model, as a provider, tool or bill writes it: anthropic/claude-sonnet-4-6")
                            .required("input", "number", "Input tokens, cached ones included").required("output", "number", "Output tokens")
                            .optional("cache_read", "number", "Of the input, tokens read from the cache")
                            .optional("cache_write", "number", "Of the input, tokens written to the 5-minute cache")
                            .optional("cache_write_1h", "number", "Of the input, tokens written to the 1-hour cache")
                            .optional("on", "string", "Day whose prices hold, such as 2027-01-31; today where left out"), Tools::price),
            new AgentTool("forecast", "Bills by month and credit runway of a plan, as JSON",
                    new Schema().required("plan", "string", PLAN).optional("scenario", "string", SCENARIO), Tools::forecast),
            new AgentTool("what_if", "What changes of inputs do to charges, cash and the day on which credits run out, cause by cause",
                    new Schema().required("plan", "string", PLAN).optional("scenario", "string", SCENARIO)
                            .required("changes", "object", "Values in the form of a plan file, by section, item and input: "
                                    + "{\"workloads\": {\"chat\": {\"demand\": {\"calls\": 200000}, \"route\": {\"batchShare\": "
                                    + "\"40%\"}}}}"), Tools::whatIf),
            new AgentTool("advise", "What to make of a plan, what to do next with its effect, what may go wrong, what to test and to watch",
                    new Schema().required("plan", "string", PLAN).optional("scenario", "string", SCENARIO), Tools::advise),
            new AgentTool("explain", "Every charge of a plan: quantity, rate, source, and which grant paid it",
                    new Schema().required("plan", "string", PLAN).optional("scenario", "string", SCENARIO), Tools::explain),
            new AgentTool("models", "Models of the price catalog with their rates and sources, the best match first",
                    new Schema().required("query", "string", "Words of a name or id"), Tools::models));

    private Tools() {
    }

    private static String price(ToolContext it, Arguments given) {
        var tokens = new CallTokens(given.tokens("input"), given.tokens("output"), given.tokens("cache_read"),
                given.tokens("cache_write"), given.tokens("cache_write_1h"));
        if (tokens.cachesTooMuch()) {
            throw new ToolFailure("More tokens are cached than sent: input is the whole input, cached tokens included");
        }
        return new PriceReport(it.messages(), it.model(given.text("model")), given.day("on"), tokens).json();
    }

    private static ScenarioForecast forecast(ToolContext it, Plan plan, Arguments given) {
        Scenario scenario = ToolContext.scenario(plan, given.optional("scenario"));
        return Forecaster.forecast(scenario, plan.settings(), plan.assumptions(scenario), it.prices(plan));
    }

    private static String forecast(ToolContext it, Arguments given) {
        Plan plan = it.plan(given.text("plan"));
        return new ForecastJson(plan, it.prices(plan)).text(List.of(forecast(it, plan, given)));
    }

    private static String explain(ToolContext it, Arguments given) {
        Plan plan = it.plan(given.text("plan"));
        return new ForecastReport(it.messages(), plan, it.prices(plan)).text(List.of(forecast(it, plan, given)), true);
    }

    private static String advise(ToolContext it, Arguments given) {
        Plan plan = it.plan(given.text("plan"));
        ScenarioForecast forecast = forecast(it, plan, given);
        var advice = Advice.of(new AdviceContext(forecast, plan.situation(), it.prices(plan), it.today()));
        return new AdviceReport(it.messages(), plan, forecast.scenario(), advice).json();
    }

    private static String models(ToolContext it, Arguments given) {
        return new ModelReport(it.messages(), it.catalog(), it.catalog().search(given.text("query")).stream().limit(MOST_MODELS).toList(),
                it.today()).json();
    }

    /// The changes become the differences of one more scenario of the plan's file, so that a plan's reader says what is wrong with them.
    private static String whatIf(ToolContext it, Arguments given) {
        Plan plan = it.plan(given.text("plan"));
        Scenario base = ToolContext.scenario(plan, given.optional("scenario"));
        Plan changed = ToolContext.read(PlanJson.read(withScenario(plan, base, given), it.messages()), "the changes");
        PlanChange change = PlanChange.between(plan, base, changed, changed.scenarios().getLast(), it.catalog());
        return new ChangeReport(it.messages(), it.prices(changed), List.of(change)).json(List.of(), List.of());
    }

    private static String withScenario(Plan plan, Scenario base, Arguments given) {
        try {
            var root = (ObjectNode) Json.read(PlanJson.write(plan));
            var scenarios = (ArrayNode) root.get("scenarios");
            ObjectNode differences = Json.object();
            scenarios.valueStream().filter(each -> each.path("id").asString("").equals(base.id())).findFirst()
                    .ifPresent(each -> merge(differences, each.path("differences")));
            merge(differences, Json.tree(given.values().getOrDefault("changes", Map.of())));
            ObjectNode scenario = scenarios.addObject().put("id", plan.freeScenarioId()).put("name", WHAT_IF);
            scenario.set("differences", differences);
            return Json.write(root);
        } catch (Json.Unreadable broken) {
            throw new ToolFailure(broken.getMessage());
        }
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(entry -> {
            if (into.get(entry.getKey()) instanceof ObjectNode inner && entry.getValue().isObject()) {
                merge(inner, entry.getValue());
            } else {
                into.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
    }
}
