package glidepath.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.DayAfter;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.plan.Plan;
import glidepath.texts.Columns;
import glidepath.texts.Differences;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.texts.NetCash;
import glidepath.texts.OutlookText;
import glidepath.units.Money;

/// A forecast as text: headline figures, bills by month and, where asked for, every charge with its source.
public record ForecastReport(Messages messages, Plan plan, PriceCatalog catalog) {

    private static final String AT_LEAST = "report.at-least";

    public ForecastReport {
        messages = messages.showing(plan.settings().currency());
    }

    /// @param explained whether every charge is told
    public String text(List<ScenarioForecast> scenarios, boolean explained) {
        var text = new StringBuilder();
        text.append(messages.text("report.title", plan.name(), plan.settings().start(), plan.settings().lastMonth(), catalog.version(),
                catalog.date())).append('\n');
        messages.conversion().ifPresent(how -> text.append(how).append('\n'));
        for (ScenarioForecast scenario : scenarios) {
            text.append('\n').append(scenario.scenario().name()).append('\n');
            new Differences(messages, catalog).of(plan, scenario.scenario()).forEach(line -> text.append("  ").append(line).append('\n'));
            scenario.billed().last().ifPresent(last -> text.append("  ").append(messages.text("report.billed", last)).append('\n'));
            text.append('\n').append(headline(scenario)).append('\n').append(months(scenario));
            if (explained) {
                text.append(explained(scenario));
            }
        }
        return text.toString();
    }

    private String headline(ScenarioForecast forecast) {
        Runway runway = forecast.runway();
        var rows = new Columns();
        rows.row(messages.text("report.first-month"), money(forecast.firstMonth().gross(), forecast.firstMonth().complete()));
        rows.row(messages.text("report.per-task"), price(forecast.costPerSuccessfulTask(), forecast.complete()));
        rows.row(messages.text("report.per-call"), price(forecast.firstMonth().costPerCall(), forecast.firstMonth().complete()));
        rows.row(messages.text("report.run-out"), runOut(forecast, runway));
        runway.runOuts().stream().skip(1).forEach(out -> rows.row(messages.text("report.run-out.again"), runOut(forecast, out)));
        Money toCome = forecast.firstMonth().credits().toCome();
        if (toCome.isPositive()) {
            rows.row(messages.text("report.to-come"), messages.text("report.to-come.value", messages.numbers().money(toCome),
                    forecast.firstMonth().month()));
        }
        runway.lapses().forEach(lapse -> rows.row(messages.text("report.lapse", forecast.grant(lapse.grant()).orElseThrow().name()),
                messages.text(forecast.complete() ? "report.lapse.value" : "report.lapse.most",
                        messages.numbers().money(lapse.amount()), lapse.date())));
        forecast.firstMonth().credits().shownCoverage().ifPresent(months ->
                rows.row(messages.text("report.coverage"), forecast.firstMonth().complete() ? messages.numbers().any(months)
                        : messages.text("report.at-most", messages.numbers().any(months))));
        DayAfter.of(forecast).ifPresent(day -> dayAfter(rows, forecast, day));
        CashRunway.of(forecast).ifPresent(cash -> rows.row(messages.text("report.cash"),
                cash.zero().map(day -> new OutlookText(messages).latest(messages.numbers().any(day), forecast))
                        .orElse(messages.text(forecast.complete() ? "report.cash-lasts" : "table.unknown"))));
        rows.row(messages.text("report.net-cash"), messages.text("report.net-cash.value", money(forecast.leftToPay(), forecast.complete()),
                new NetCash(messages, forecast).sum()));
        String incomplete = forecast.complete() ? "" : messages.text("report.incomplete",
                String.join("; ", new Explanation(messages, forecast).unpriced(forecast.bills()))) + "\n";
        return rows.text() + incomplete;
    }

    private void dayAfter(Columns rows, ScenarioForecast forecast, DayAfter day) {
        rows.row(messages.text("report.day-after"), messages.text("report.day-after.value",
                price(Optional.of(day.before()), forecast.complete()), price(Optional.of(day.after()), forecast.complete())));
        day.calls().ifPresent(share -> rows.row(messages.text("report.same-cash.calls", day.monthAfter()), messages.numbers().any(share)));
        day.prices().ifPresent(share -> rows.row(messages.text("report.same-cash.prices"), messages.numbers().any(share)));
    }

    private String money(Money amount, boolean complete) {
        return messages.atLeast(AT_LEAST, amount, complete, messages.numbers()::money);
    }

    private String price(Optional<Money> price, boolean complete) {
        return price.map(amount -> messages.atLeast(AT_LEAST, amount, complete, messages.numbers()::price))
                .orElse(messages.text("report.none"));
    }

    private String runOut(ScenarioForecast forecast, Runway runway) {
        return runway.runOut().map(out -> runOut(forecast, out))
                .orElseGet(() -> new OutlookText(messages).undated(forecast.outlook(), "report.lasts"));
    }

    private String runOut(ScenarioForecast forecast, Runway.RunOut out) {
        var outlook = new OutlookText(messages);
        return outlook.latest(messages.text("report.run-out.value", out.date(), messages.label(out.reason())), forecast)
                + outlook.returns(out);
    }

    private String months(ScenarioForecast forecast) {
        var rows = new Columns();
        rows.row(messages.text("report.month"), messages.text("report.charges"), messages.text("report.credits"),
                messages.text("report.tax"),
                messages.text("report.left"), messages.text("report.balance"));
        boolean known = true;
        for (Bill bill : forecast.bills()) {
            known &= !mayBePaid(forecast, bill);
            rows.row(month(bill.month(), bill.complete(), balance(bill, known), bill.gross(), bill.credits().applied(), bill.tax(),
                    bill.leftToPay()));
        }
        rows.row(month(messages.text("report.total"), forecast.complete(), balance(forecast.bills().getLast(), known), forecast.gross(),
                forecast.credits(), forecast.tax(), forecast.leftToPay()));
        return rows.text();
    }

    /// Whether a grant may pay for a charge without a price, so that less of it is left than is known.
    private static boolean mayBePaid(ScenarioForecast forecast, Bill bill) {
        return !bill.complete() && bill.charges().stream().filter(charge -> !charge.isPriced())
                .anyMatch(charge -> forecast.grants().stream().anyMatch(grant -> grant.on() && charge.line().account().eligibleFor(grant)));
    }

    private String balance(Bill bill, boolean known) {
        String left = messages.numbers().money(bill.credits().left());
        return known || !bill.credits().left().isPositive() ? left : messages.text("report.most", left);
    }

    /// @param amounts charges, credits, tax, left to pay: of an incomplete month, charges and what is left to pay are lower bounds
    private List<String> month(Object name, boolean complete, String balance, Money... amounts) {
        var cells = new ArrayList<>(List.of(messages.numbers().any(name)));
        for (int column = 0; column < amounts.length; column++) {
            cells.add(messages.atLeast(amounts[column], complete || column % 3 != 0, messages.numbers()::money));
        }
        cells.add(balance);
        return cells;
    }

    private String explained(ScenarioForecast forecast) {
        var explanation = new Explanation(messages, forecast);
        var text = new StringBuilder();
        for (Bill bill : forecast.bills()) {
            text.append('\n').append(messages.numbers().month(bill.month())).append('\n');
            ChargeCredits credits = ChargeCredits.of(bill);
            for (Charge charge : bill.charges()) {
                text.append("  ").append(messages.text("explain.cause", explanation.name(charge), charge.line().cause())).append('\n');
                text.append("    ").append(explanation.formula(charge)).append('\n');
                explanation.ended(charge, bill.month()).ifPresent(line -> text.append("    ").append(line).append('\n'));
                text.append("    ").append(explanation.source(charge.line().source()))
                        .append(charge.line().source().page().isEmpty() ? "" : ", " + charge.line().source().page()).append('\n');
                explanation.ledger(bill, credits, charge).forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
