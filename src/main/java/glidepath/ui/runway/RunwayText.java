package glidepath.ui.runway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.units.Money;

/// A runway in words and numbers.
final class RunwayText {

    private final Messages messages;
    private final ScenarioForecast shown;
    private final List<Grant> grants;

    RunwayText(Messages messages, ScenarioForecast shown) {
        this.messages = messages;
        this.shown = shown;
        grants = shown.assumptions().grants().stream().filter(Grant::on).toList();
    }

    /// The bill of each month, what is left of each grant at its end, and the cash then.
    ChartFigures figures() {
        var headings = new ArrayList<String>();
        for (String key : List.of("month", "charges", "credits", "tax", "left")) {
            headings.add(messages.text("ui.runway.heading." + key));
        }
        grants.forEach(grant -> headings.add(messages.text("ui.runway.heading.grant", grant.name())));
        headings.add(messages.text("ui.runway.heading.lapsed"));
        headings.add(messages.text("ui.runway.cash"));
        List<Money> cash = CashRunway.of(shown).map(CashRunway::balances).orElse(List.of());
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        for (int month = 0; month < shown.bills().size(); month++) {
            rows.add(row(shown.bills().get(month), month < cash.size() ? Optional.of(cash.get(month)) : Optional.empty()));
        }
        return ChartFigures.of(headings, rows);
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
            row.add(month.state() == GrantMonth.State.EXPIRED ? ChartFigures.Figure.of("") : amounts.of(month.closing()));
        }
        row.add(amounts.unlessZero(bill.credits().lapsed()));
        row.add(cash.map(amounts::of).orElse(ChartFigures.Figure.of("")));
        return row;
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }

    String sentence() {
        if (grants.isEmpty()) {
            return messages.text("ui.runway.sentence.none", shown.scenario().name());
        }
        Money start = Money.sum(shown.firstMonth().credits().grants().stream().filter(month -> month.state() != GrantMonth.State.OFF)
                .map(GrantMonth::opening).toList());
        if (shown.credits().isZero()) {
            return messages.text("ui.runway.sentence.unused", shown.scenario().name(), money(start));
        }
        String lapsed = shown.lapsed().isZero() ? "" : " " + messages.text("ui.runway.sentence.lapses", money(shown.lapsed()));
        return Runway.of(shown).runOut()
                .map(out -> messages.text("ui.runway.sentence." + out.reason().name().toLowerCase(Locale.ROOT), shown.scenario().name(), money(start), out.date()))
                .orElseGet(() -> messages.text("ui.runway.sentence.lasts", shown.scenario().name(), money(start), shown.settings().lastMonth())) + lapsed;
    }
}
