package glidepath.reports.live;

import java.time.LocalDate;
import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.Cycle;
import glidepath.engine.surface.Account;
import glidepath.files.json.Json;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Settings;

/// Grants that come at once and pay whole charges, in the order in which they pay: which accounts each pays, and over how many days of each
/// month. All that the rules of [CreditLedger] decide beforehand is decided here; what is left to a page is to subtract.
record LiveGrants(Settings settings, List<Grant> all, List<Account> accounts, LiveInputs inputs) {

    ArrayNode json() {
        LocalDate first = settings.firstDay();
        ArrayNode list = Json.object().putArray("grants");
        List<Grant> some = all.stream().filter(grant -> grant.takesPart(first)).toList();
        CreditLedger.inOrder(some, all, first).forEach(grant -> list.add(grant(grant)));
        return list;
    }

    private ObjectNode grant(Grant grant) {
        ObjectNode node = Json.object().put("name", grant.name()).put("input", inputs.indexOf(Levers.GRANT_AMOUNT.at(grant.id())));
        ArrayNode pays = node.putArray("pays");
        accounts.forEach(account -> pays.add(account.eligibleFor(grant) ? 1 : 0));
        ArrayNode days = node.putArray("days");
        ArrayNode ends = node.putArray("ends");
        settings.horizon().forEach(month -> {
            Cycle cycle = Cycle.of(month, settings.firstDay());
            boolean started = grant.start().map(day -> !day.isAfter(cycle.last())).orElse(true);
            LocalDate last = grant.expires().orElse(LocalDate.MAX);
            boolean over = last.isBefore(cycle.first());
            days.add(!started || over ? 0 : last.isBefore(cycle.last()) ? cycle.daysTo(last) : cycle.days());
            ends.add(started && !over && !last.isAfter(cycle.last()) ? 1 : 0);
        });
        return node;
    }
}
