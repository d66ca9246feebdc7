package glidepath.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.DayAfter;
import glidepath.engine.Factor;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Refusal;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.files.json.Json;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.reports.tables.PlanOdds;
import glidepath.reports.odds.SimulationJson;
import glidepath.simulate.OddsQuestion;
import glidepath.units.Money;

/// A forecast as JSON, described by `assets/forecast.schema.json`. Amounts are numbers with every digit, in dollars or in the
/// currency that the plan is shown in.
public record ForecastJson(Plan plan, PriceCatalog catalog) {

    public String text(List<ScenarioForecast> scenarios) {
        ObjectNode root = Json.object().put("plan", plan.name()).put("start", plan.settings().start().toString())
                .put("months", plan.settings().months());
        DisplayCurrency currency = plan.settings().currency();
        if (currency.isComplete()) {
            root.putObject("currency").put("code", currency.code().orElseThrow()).put("perDollar", currency.perDollar().orElseThrow())
                    .put("date", currency.date().orElseThrow().toString());
        }
        root.putObject("catalog").put("version", catalog.version()).put("date", catalog.date().toString());
        ArrayNode list = root.putArray("scenarios");
        scenarios.forEach(scenario -> list.add(scenario(scenario)));
        PlanOdds.of(plan, catalog, scenarios).ifPresent(odds -> root.set("simulation", new SimulationJson(plan, catalog, odds.simulation(),
                OddsQuestion.ofAll(plan.settings())).node(odds.scenarios().stream().map(ScenarioForecast::scenario).toList())));
        return Json.write(root);
    }

    private ObjectNode scenario(ScenarioForecast forecast) {
        ObjectNode node = Json.object().put("id", forecast.scenario().id()).put("name", forecast.scenario().name())
                .put("complete", forecast.complete());
        money(node, "firstMonth", forecast.firstMonth().gross());
        optional(node, "costPerSuccessfulTask", forecast.costPerSuccessfulTask());
        totals(node, forecast);
        Runway runway = Runway.of(forecast);
        runway.runOut().ifPresentOrElse(out -> node.set("runOut", runOut(out)), () -> node.putNull("runOut"));
        ArrayNode runOuts = node.putArray("runOuts");
        runway.runOuts().forEach(out -> runOuts.add(runOut(out)));
        CashRunway.of(forecast).flatMap(CashRunway::zero).ifPresentOrElse(day -> node.put("cashRunsOut", day.toString()),
                () -> node.putNull("cashRunsOut"));
        DayAfter.of(forecast, runway).ifPresentOrElse(day -> {
            ObjectNode after = node.putObject("dayAfterCredits").put("monthBefore", day.monthBefore().toString());
            money(after, "before", day.before());
            money(after.put("monthAfter", day.monthAfter().toString()), "after", day.after());
        }, () -> node.putNull("dayAfterCredits"));
        forecast.firstMonth().flatCoverage().ifPresentOrElse(months -> node.set("flatCoverageMonths", Json.number(months)),
                () -> node.putNull("flatCoverageMonths"));
        ArrayNode lapses = node.putArray("lapses");
        runway.lapses().forEach(lapse -> money(lapses.addObject().put("grant", lapse.grant()).put("date", lapse.date().toString()),
                "amount", lapse.amount()));
        ArrayNode bills = node.putArray("bills");
        forecast.bills().forEach(bill -> bills.add(bill(forecast, bill)));
        return node;
    }

    private static ObjectNode runOut(Runway.RunOut out) {
        ObjectNode node = Json.object().put("date", out.date().toString()).put("reason", word(out.reason()));
        out.returns().ifPresentOrElse(day -> node.put("returns", day.toString()), () -> node.putNull("returns"));
        return node;
    }

    private void totals(ObjectNode node, ScenarioForecast forecast) {
        money(node, "gross", forecast.gross());
        money(node, "credits", forecast.credits());
        money(node, "tax", forecast.tax());
        money(node, "leftToPay", forecast.leftToPay());
        money(node, "lapsed", forecast.lapsed());
    }

    private ObjectNode bill(ScenarioForecast forecast, Bill bill) {
        ObjectNode node = Json.object().put("month", bill.month().toString());
        if (forecast.isBilled(bill.month())) {
            node.put("billed", true);
        }
        node.put("complete", bill.complete());
        node.set("calls", Json.number(bill.calls()));
        node.set("callsNotServed", Json.number(bill.notServed()));
        node.set("tasks", Json.number(bill.tasks()));
        node.set("successfulTasks", Json.number(bill.successfulTasks()));
        money(node, "gross", bill.gross());
        money(node, "eligible", bill.credits().eligible());
        money(node, "credits", bill.credits().applied());
        money(node, "tax", bill.tax());
        money(node, "leftToPay", bill.leftToPay());
        optional(node, "costPerCall", bill.costPerCall());
        optional(node, "costPerSuccessfulTask", bill.costPerSuccessfulTask());
        ArrayNode grants = node.putArray("grants");
        bill.credits().grants().forEach(grant -> grants.add(grant(grant)));
        ChargeCredits credits = ChargeCredits.of(bill);
        ArrayNode charges = node.putArray("charges");
        bill.charges().forEach(charge -> charges.add(charge(forecast, bill, credits, charge)));
        return node;
    }

    private ObjectNode grant(GrantMonth grant) {
        ObjectNode node = Json.object().put("id", grant.grant()).put("state", word(grant.state()));
        money(node, "opening", grant.opening());
        money(node, "arrived", grant.arrived());
        money(node, "drawn", grant.drawn());
        money(node, "lapsed", grant.lapsed());
        money(node, "closing", grant.closing());
        return money(node, "toCome", grant.toCome());
    }

    private ObjectNode charge(ScenarioForecast forecast, Bill bill, ChargeCredits credits, Charge charge) {
        ObjectNode node = Json.object().put("owner", charge.line().owner()).put("surface", charge.line().surface().id())
                .put("cause", word(charge.line().cause())).put("what", charge.line().what())
                .put("provider", charge.line().account().provider()).put("product", charge.line().account().product());
        charge.line().route().ifPresentOrElse(model -> node.put("model", model.toString()), () -> node.putNull("model"));
        ArrayNode factors = node.putArray("factors");
        charge.factors().forEach(factor -> factors.add(factor(factor)));
        node.set("quantity", Json.number(charge.quantity()));
        node.put("unit", charge.line().unit().noun()).put("per", charge.line().unit().per());
        optional(node, "rate", charge.line().rate().map(rate -> rate.price()));
        optional(node, "list", charge.isPriced() ? Optional.of(charge.list()) : Optional.empty());
        node.put("discount", charge.line().discount().toString());
        optional(node, "amount", charge.isPriced() ? Optional.of(charge.amount()) : Optional.empty());
        charge.line().unpriced().ifPresentOrElse(why -> node.put("unpriced", word(why)), () -> node.putNull("unpriced"));
        node.setAll(SourceJson.json(charge.line().source()));
        ArrayNode paid = node.putArray("paidBy");
        credits.of(charge).forEach(payment -> money(paid.addObject().put("grant", payment.grant()), "amount", payment.amount()));
        ObjectNode refused = node.putObject("notPaidBy");
        if (credits.leftOf(charge).isPositive()) {
            for (Grant grant : forecast.assumptions().grants()) {
                refused.put(grant.id(), word(Refusal.of(grant, charge.line().account(), bill.credits())));
            }
        }
        return node;
    }

    private static JsonNode factor(Factor factor) {
        ObjectNode node = Json.object().put("name", factor.name());
        node.set("value", Json.number(factor.value()));
        return node;
    }

    private ObjectNode money(ObjectNode node, String key, Money amount) {
        node.set(key, Json.number(plan.settings().currency().of(amount.usd())));
        return node;
    }

    private void optional(ObjectNode node, String key, Optional<Money> amount) {
        amount.ifPresentOrElse(value -> money(node, key, value), () -> node.putNull(key));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
