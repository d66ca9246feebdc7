package glidepath.reports.live;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.PlanValues;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.compiled.ScenarioFormulas;
import glidepath.engine.credit.Cycle;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.ItemFormulas;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.units.Decimals;
import glidepath.units.EnumKey;

/// A plan as a page calculates it.
///
/// @param forecast of the plan, for what does not follow the inputs
public record LiveModel(Plan plan, PriceCatalog catalog, Forecast forecast, Messages messages) {

    public ObjectNode json() {
        LiveInputs inputs = LiveInputs.of(plan.assumptions());
        ObjectNode root = Json.object().put("name", plan.name()).put("tax", Decimals.plain(plan.settings().tax().fraction()));
        NumberText shown = messages.showing(plan.settings().currency()).numbers();
        root.putObject("currency").put("sign", shown.sign()).put("perDollar", Decimals.plain(shown.perDollar()))
                .put("decimals", shown.cents());
        ArrayNode months = root.putArray("months");
        for (YearMonth month : plan.settings().horizon()) {
            Cycle cycle = Cycle.of(month, plan.settings().firstDay());
            months.addObject().put("name", messages.numbers().month(month)).put("first", cycle.first().toString())
                    .put("days", cycle.days());
        }
        ArrayNode list = root.putArray("inputs");
        inputs.refs().forEach(ref -> list.add(input(ref)));
        ArrayNode scenarios = root.putArray("scenarios");
        forecast.scenarios().forEach(scenario -> scenarios.add(scenario(scenario, inputs)));
        return root;
    }

    private ObjectNode input(InputRef<?> ref) {
        String item = plan.assumptions().item(ref).map(each -> each.name(catalog)).orElse(ref.item());
        ObjectNode node = Json.object().put("label", messages.label(ref.lever())).put("item", item).put("unit", unit(ref))
                .put("share", ref.lever().kind().shape() == ValueType.Shape.PERCENT)
                .put("value", Decimals.plain(LiveInputs.number(ref, plan.assumptions())));
        if (ref.lever().kind().shape() == ValueType.Shape.PERCENT) {
            InputNumber.least(ref.lever().kind()).ifPresent(least -> node.put("least", Decimals.plain(least)));
            InputNumber.most(ref.lever().kind()).ifPresent(most -> node.put("most", Decimals.plain(most)));
        }
        return node;
    }

    /// Calls are so many a month, a day or a working day.
    private String unit(InputRef<?> ref) {
        return ref.lever().equals(Levers.CALLS)
                ? messages.text("live.per." + EnumKey.of(plan.assumptions().get(Levers.CALLS_PER.at(ref.item()))))
                : messages.unit(ref.lever());
    }

    private ObjectNode scenario(ScenarioForecast scenario, LiveInputs inputs) {
        Assumptions assumptions = scenario.assumptions();
        List<YearMonth> months = plan.settings().horizon();
        CostModel model = CostModel.of(plan.settings(), assumptions, catalog);
        var whole = new ScenarioFormulas(model, assumptions, months);
        SortedMap<Account, Formula> byAccount = whole.accounts();
        List<Account> accounts = List.copyOf(byAccount.keySet());
        Formula tasks = new Formula.Sum(model.workloads().stream()
                .map(item -> item.figures().getOrDefault(ItemFormulas.SUCCESSFUL_TASKS, Formula.ZERO)).toList());
        var roots = new ArrayList<>(byAccount.values());
        roots.add(tasks);
        Formula unpriced = whole.unpriced();
        roots.add(unpriced);
        var formulas = new LiveFormulas(Numbering.of(roots, whole::meaning), months, assumptions,
                new PlanValues(plan.settings(), assumptions, assumptions.cash()), inputs);
        ObjectNode node = Json.object().put("name", scenario.scenario().name());
        if (!scenario.scenario().colour().isEmpty()) {
            node.put("colour", scenario.scenario().colour());
        }
        ownValues(node, assumptions, inputs);
        accounts(node.putArray("accounts"), byAccount, formulas);
        node.put("tasks", formulas.row(tasks)).put("unpriced", formulas.row(unpriced));
        node.set("rows", formulas.table());
        credits(node, scenario, accounts, inputs);
        return node;
    }

    private static void accounts(ArrayNode list, SortedMap<Account, Formula> byAccount, LiveFormulas formulas) {
        byAccount.forEach((account, charge) ->
                list.addObject().put("row", formulas.row(charge)).put("taxed", !account.equals(Account.PEOPLE)));
    }

    /// What is paid beside charges or for them: the tax of bills, and credits.
    private void credits(ObjectNode node, ScenarioForecast scenario, List<Account> accounts, LiveInputs inputs) {
        Assumptions assumptions = scenario.assumptions();
        if (!scenario.billed().isEmpty()) {
            tax(node.putArray("billedTax"), scenario);
        }
        if (scenario.billed().isEmpty() && assumptions.grants().stream().allMatch(Grant::isPlain)) {
            node.set("grants", new LiveGrants(plan.settings(), assumptions.grants(), accounts, inputs).json());
        } else {
            fixed(node.putObject("fixed"), scenario);
        }
    }

    private static void tax(ArrayNode tax, ScenarioForecast scenario) {
        scenario.bills().forEach(bill -> tax.add(scenario.billed().of(bill.month()).map(_ -> Decimals.plain(bill.tax().usd()))
                .orElse("")));
    }

    /// What differs from the baseline, and the most that shares can be which go with others.
    private void ownValues(ObjectNode node, Assumptions assumptions, LiveInputs inputs) {
        ObjectNode own = node.putObject("own");
        ObjectNode mosts = node.putObject("most");
        for (int place = 0; place < inputs.refs().size(); place++) {
            InputRef<?> ref = inputs.refs().get(place);
            BigDecimal number = LiveInputs.number(ref, assumptions);
            if (!Decimals.same(number, LiveInputs.number(ref, plan.assumptions()))) {
                own.put(Integer.toString(place), Decimals.plain(number));
            }
            BigDecimal most = LiveInputs.most(ref, assumptions);
            if (!Decimals.same(most, BigDecimal.ONE)) {
                mosts.put(Integer.toString(place), Decimals.plain(most));
            }
        }
    }

    /// Credits with conditions, or of which bills say what they paid, stay as they were forecast: on a page there is no second ledger for
    /// them.
    private static void fixed(ObjectNode node, ScenarioForecast scenario) {
        ArrayNode applied = node.putArray("applied");
        ArrayNode left = node.putArray("left");
        node.put("lapsed", Decimals.plain(scenario.lapsed().usd()));
        scenario.bills().forEach(bill -> {
            applied.add(Decimals.plain(bill.credits().applied().usd()));
            left.add(Decimals.plain(bill.credits().left().usd()));
        });
        scenario.outlook().runOut().ifPresent(out -> node.put("runOut", out.date().toString()));
    }
}
