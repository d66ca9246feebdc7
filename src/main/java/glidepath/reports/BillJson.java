package glidepath.reports;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.Factor;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Refusal;
import glidepath.files.json.Json;
import glidepath.plan.Grant;
import glidepath.units.EnumKey;

/// A month's bill in a forecast's JSON: its grants, and each charge with what it is made of and who paid it.
record BillJson(ScenarioForecast forecast, AmountsJson amounts) {

    ObjectNode json(Bill bill) {
        ObjectNode node = Json.object().put("month", bill.month().toString());
        if (forecast.isBilled(bill.month())) {
            node.put("billed", true);
        }
        node.put("complete", bill.complete());
        node.set("calls", Json.number(bill.calls()));
        node.set("callsNotServed", Json.number(bill.notServed()));
        node.set("tasks", Json.number(bill.tasks()));
        node.set("successfulTasks", Json.number(bill.successfulTasks()));
        amounts.put(node, "gross", bill.gross());
        amounts.put(node, "eligible", bill.credits().eligible());
        amounts.put(node, "credits", bill.credits().applied());
        amounts.put(node, "tax", bill.tax());
        amounts.put(node, "leftToPay", bill.leftToPay());
        amounts.putOrNull(node, "costPerCall", bill.costPerCall());
        amounts.putOrNull(node, "costPerSuccessfulTask", bill.costPerSuccessfulTask());
        ArrayNode grants = node.putArray("grants");
        bill.credits().grants().forEach(grant -> grants.add(grant(grant)));
        ChargeCredits credits = ChargeCredits.of(bill);
        ArrayNode charges = node.putArray("charges");
        bill.charges().forEach(charge -> charges.add(charge(bill, credits, charge)));
        return node;
    }

    private ObjectNode grant(GrantMonth grant) {
        ObjectNode node = Json.object().put("id", grant.grant()).put("state", EnumKey.dashed(grant.state()));
        amounts.put(node, "opening", grant.opening());
        amounts.put(node, "arrived", grant.arrived());
        amounts.put(node, "drawn", grant.drawn());
        amounts.put(node, "lapsed", grant.lapsed());
        amounts.put(node, "closing", grant.closing());
        return amounts.put(node, "toCome", grant.toCome());
    }

    private ObjectNode charge(Bill bill, ChargeCredits credits, Charge charge) {
        ObjectNode node = Json.object().put("owner", charge.line().owner()).put("surface", charge.line().surface().id())
                .put("cause", EnumKey.dashed(charge.line().cause())).put("what", charge.line().what())
                .put("provider", charge.line().account().provider()).put("product", charge.line().account().product());
        charge.line().route().ifPresentOrElse(model -> node.put("model", model.toString()), () -> node.putNull("model"));
        ArrayNode factors = node.putArray("factors");
        charge.factors().forEach(factor -> factors.add(factor(factor)));
        node.set("quantity", Json.number(charge.quantity()));
        node.put("unit", charge.line().unit().noun()).put("per", charge.line().unit().per());
        amounts.putOrNull(node, "rate", charge.line().rate().map(rate -> rate.price()));
        amounts.putOrNull(node, "list", charge.isPriced() ? Optional.of(charge.list()) : Optional.empty());
        node.put("discount", charge.line().discount().toString());
        amounts.putOrNull(node, "amount", charge.isPriced() ? Optional.of(charge.amount()) : Optional.empty());
        charge.line().unpriced().ifPresentOrElse(why -> node.put("unpriced", EnumKey.dashed(why)), () -> node.putNull("unpriced"));
        node.setAll(SourceJson.json(charge.line().source()));
        ArrayNode paid = node.putArray("paidBy");
        credits.of(charge).forEach(payment -> amounts.put(paid.addObject().put("grant", payment.grant()), "amount", payment.amount()));
        ObjectNode refused = node.putObject("notPaidBy");
        if (credits.leftOf(charge).isPositive()) {
            for (Grant grant : forecast.assumptions().grants()) {
                refused.put(grant.id(), EnumKey.dashed(Refusal.of(grant, charge.line().account(), bill.credits())));
            }
        }
        return node;
    }

    private static JsonNode factor(Factor factor) {
        ObjectNode node = Json.object().put("name", factor.name());
        node.set("value", Json.number(factor.value()));
        return node;
    }
}
