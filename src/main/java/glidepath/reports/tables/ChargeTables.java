package glidepath.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Unit;

/// Every charge of every month, and every price that they ask for.
record ChargeTables(Messages messages, PriceCatalog catalog, List<ScenarioForecast> forecasts) {

    LongTable bill(String name) {
        return new LongTable(name, PlanTables.headings(messages, "scenario", "month", "item", "charge", "what", "cause", "model",
                "provider", "product",
                "quantity", "counted", "price", "per", "discount", "list", "amount", "credits", "left-before-tax", "source", "page",
                        "checked",
                "evidence"), () -> forecasts.stream().flatMap(this::charges));
    }

    private Stream<List<Cell>> charges(ScenarioForecast forecast) {
        var explanation = new Explanation(messages, forecast);
        return forecast.bills().stream().flatMap(bill -> {
            ChargeCredits credits = ChargeCredits.of(bill);
            return bill.charges().stream().map(charge -> charge(forecast, explanation, bill, credits, charge));
        });
    }

    private List<Cell> charge(ScenarioForecast forecast, Explanation explanation, Bill bill, ChargeCredits credits, Charge charge) {
        Line line = charge.line();
        var cells = new ArrayList<>(List.of(Cell.text(forecast.scenario().name()), Cell.of(bill.month()),
                Cell.text(explanation.owner(charge)), Cell.text(messages.label(line.surface())), Cell.text(messages.what(charge)),
                Cell.text(messages.label(line.cause())), Cell.text(line.route().map(Object::toString).orElse("")),
                Cell.text(catalog.billerOf(line.account().provider())), Cell.text(line.account().product()), Cell.of(charge.quantity()),
                Cell.text(line.unit().noun()), price(line), Cell.text(line.unit().per()), Cell.any(line.discount()),
                amount(charge, charge.list()), amount(charge, charge.amount()), Cell.of(credits.paidOf(charge)),
                amount(charge, credits.leftOf(charge))));
        cells.addAll(PlanTables.source(messages, line.source()));
        return cells;
    }

    private static Cell price(Line line) {
        return line.rate().<Cell>map(rate -> new Cell.Price(rate.price())).orElse(Cell.EMPTY);
    }

    /// Or why there is none.
    private Cell amount(Charge charge, Money amount) {
        return Cell.amount(Optional.of(amount).filter(_ -> charge.isPriced()),
                charge.line().unpriced().map(why -> messages.text("table.unpriced-because", why)).orElse(""));
    }

    Table prices(String name) {
        var rows = new LinkedHashSet<List<Cell>>();
        forecasts.stream().flatMap(forecast -> forecast.bills().stream()).flatMap(bill -> bill.charges().stream())
                .map(Charge::line).filter(line -> !line.unit().equals(Unit.DOLLAR)).forEach(line -> rows.add(price(line, price(line))));
        return new Table(name, PlanTables.headings(messages, "provider", "model", "charge", "what", "price", "per", "source", "page",
                "checked",
                "evidence"), List.copyOf(rows));
    }

    private List<Cell> price(Line line, Cell price) {
        Cell shown = price.equals(Cell.EMPTY) ? Cell.text(line.unpriced().map(why -> messages.text("table.unpriced-because", why))
                .orElse("")) : price;
        var cells = new ArrayList<>(List.of(Cell.text(catalog.billerOf(line.account().provider())),
                Cell.text(line.route().map(Object::toString).orElse("")),
                Cell.text(messages.label(line.surface())), Cell.text(messages.what(line)), shown, Cell.text(line.unit().per())));
        cells.addAll(PlanTables.source(messages, line.source()));
        return cells;
    }
}
