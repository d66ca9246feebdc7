package glidepath.ui.runway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.Fan;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// A runway in words and numbers.
final class RunwayText {

    private final Messages messages;
    private final ScenarioForecast shown;
    private final List<Grant> grants;
    private final boolean comes;

    RunwayText(Messages messages, ScenarioForecast shown) {
        this.messages = messages;
        this.shown = shown;
        grants = shown.assumptions().grants().stream().filter(Grant::on).toList();
        comes = shown.firstMonth().credits().toCome().isPositive();
    }

    /// The bill of each month, what is left of each grant at its end, and the cash then.
    ///
    /// @param fan     how far the balance may reach, where it was simulated
    /// @param cashFan how far the cash may reach
    ChartFigures figures(Optional<Fan> fan, Optional<Fan> cashFan) {
        var headings = new ArrayList<String>();
        for (String key : List.of("month", "charges", "credits", "tax", "left")) {
            headings.add(messages.text("ui.runway.heading." + key));
        }
        grants.forEach(grant -> headings.add(messages.text("ui.runway.heading.grant", grant.name())));
        headings.add(messages.text("ui.runway.heading.lapsed"));
        if (comes) {
            headings.add(messages.text("ui.runway.heading.to-come"));
        }
        headings.add(messages.text("ui.runway.cash"));
        fan.ifPresent(each -> headings.addAll(each.headings(messages.text("odds.credits"))));
        cashFan.ifPresent(each -> headings.addAll(each.headings(messages.text("odds.cash"))));
        return ChartFigures.later(headings, () -> rows(fan, cashFan));
    }

    private List<List<ChartFigures.Figure>> rows(Optional<Fan> fan, Optional<Fan> cashFan) {
        List<Money> cash = CashRunway.of(shown).map(CashRunway::balances).orElse(List.of());
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        for (int month = 0; month < shown.bills().size(); month++) {
            var row = row(shown.bills().get(month), month < cash.size() ? Optional.of(cash.get(month)) : Optional.empty());
            int place = month;
            fan.ifPresent(each -> row.addAll(each.figures(place)));
            cashFan.ifPresent(each -> row.addAll(each.figures(place)));
            rows.add(row);
        }
        return rows;
    }

    private List<ChartFigures.Figure> row(Bill bill, Optional<Money> cash) {
        var amounts = new Amounts(messages);
        var row = new ArrayList<ChartFigures.Figure>();
        row.add(new ChartFigures.Figure(messages.numbers().month(bill.month()), Cell.of(bill.month())));
        row.add(amounts.of(bill.gross(), bill.complete()));
        row.add(amounts.of(bill.credits().applied()));
        row.add(amounts.unlessZero(bill.tax()));
        row.add(amounts.of(bill.leftToPay(), bill.complete()));
        for (Grant grant : grants) {
            GrantMonth month = bill.credits().of(grant.id());
            row.add(month.state() == GrantMonth.State.EXPIRED || month.state() == GrantMonth.State.PENDING ? ChartFigures.Figure.of("")
                    : amounts.of(month.closing()));
        }
        row.add(amounts.unlessZero(bill.credits().lapsed()));
        if (comes) {
            row.add(amounts.unlessZero(bill.credits().toCome()));
        }
        row.add(cash.map(amounts::of).orElse(ChartFigures.Figure.of("")));
        return row;
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }

    String sentence() {
        CreditOutlook outlook = shown.outlook();
        String name = shown.scenario().name();
        String start = money(shown.firstMonth().credits().left().plus(shown.firstMonth().credits().applied())
                .plus(shown.firstMonth().credits().lapsed()));
        String lapsed = shown.lapsed().isZero() || !shown.complete() ? ""
                : " " + messages.text("ui.runway.sentence.lapses", money(shown.lapsed()));
        return switch (outlook.kind()) {
            case NONE -> messages.text("ui.runway.sentence.none", name);
            case UNKNOWN -> messages.text("ui.runway.sentence.unknown", name, start) + lapsed;
            case UNUSED, EXPIRES_UNUSED -> messages.text(shown.credits().isZero() ? "ui.runway.sentence.unused"
                    : "ui.runway.sentence.mostly", name, start) + lapsed;
            case LASTS -> messages.text("ui.runway.sentence.lasts", name, start, shown.settings().lastMonth()) + lapsed;
            case RUNS_OUT -> runOut(outlook.runOut().orElseThrow(), name, start) + lapsed;
        };
    }

    private String runOut(Runway.RunOut out, String name, String start) {
        return messages.text("ui.runway.sentence." + EnumKey.of(out.reason()), name, start, out.date())
                + out.returns().map(day -> " " + messages.text("ui.runway.sentence.returns", day)).orElse("");
    }
}
