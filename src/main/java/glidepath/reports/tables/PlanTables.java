package glidepath.reports.tables;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.texts.Differences;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.units.Money;

/// A plan and its forecast as tables. Where charges have no price, amounts are lower bounds, and a column counts such charges.
///
/// @param reference what scenarios are compared with
/// @param chosen    the scenarios to show
public record PlanTables(Plan plan, PriceCatalog catalog, Messages messages, ScenarioForecast reference, List<ScenarioForecast> chosen) {

    public PlanTables {
        chosen = List.copyOf(chosen);
    }

    /// A table's rows as they are asked for, where there are many.
    public LongTable rows(PlanTable table) {
        return table == PlanTable.BILL ? new ChargeTables(messages, catalog, chosen).bill(name(table)) : LongTable.of(of(table));
    }

    public Table of(PlanTable table) {
        return switch (table) {
            case SUMMARY -> summary();
            case COMPARISON -> comparison();
            case MONTHS -> months();
            case CREDITS -> credits();
            case WHO_PAYS -> new WhoPaysTable(catalog, messages, chosen).table(name(table));
            case BILL -> rows(table).held();
            case ASSUMPTIONS -> new AssumptionTable(plan, catalog, messages, chosen).table(name(table));
            case RANGES -> new OddsTables(plan, catalog, messages).ranges(name(table));
            case ODDS -> new OddsTables(plan, catalog, messages).odds(name(table), PlanOdds.of(plan, catalog, chosen));
            case PRICES -> new ChargeTables(messages, catalog, chosen).prices(name(table));
        };
    }

    private String name(PlanTable table) {
        return messages.label(table);
    }

    private Table summary() {
        return new Table(name(PlanTable.SUMMARY), headings("scenario", "first-month", "gross", "credits", "tax", "left", "lapsed",
                "per-task",
                "run-out", "reason", "cash-zero", "unpriced"), chosen.stream().map(this::summary).toList());
    }

    private List<Cell> summary(ScenarioForecast forecast) {
        var outlook = new OutlookText(messages);
        Optional<Runway.RunOut> out = forecast.runway().runOut();
        return List.of(Cell.text(forecast.scenario().name()), Cell.of(forecast.firstMonth().gross()), Cell.of(forecast.gross()),
                Cell.of(forecast.credits()), Cell.of(forecast.tax()), Cell.of(forecast.leftToPay()), Cell.of(forecast.lapsed()),
                each(forecast.costPerSuccessfulTask()), Cell.date(out.map(Runway.RunOut::date)),
                Cell.text(out.map(when -> outlook.latest(messages.label(when.reason()), forecast))
                        .orElseGet(() -> outlook.undated(forecast.outlook(), "report.lasts"))),
                Cell.date(CashRunway.zeroOf(forecast)), Cell.any(unpriced(forecast.bills().stream())));
    }

    private static Cell each(Optional<Money> cost) {
        return cost.<Cell>map(Cell.UnitCost::new).orElse(Cell.EMPTY);
    }

    private static int unpriced(Stream<Bill> bills) {
        return Math.toIntExact(bills.mapToLong(bill -> bill.unpriced().size()).sum());
    }

    private Table comparison() {
        return new Table(name(PlanTable.COMPARISON), headings("scenario", "gross", "gross-difference", "left", "left-difference",
                "per-task",
                "run-out", "run-out-difference", "changes"), chosen.stream().map(this::comparison).toList());
    }

    private List<Cell> comparison(ScenarioForecast forecast) {
        Optional<Runway.RunOut> out = forecast.runway().runOut();
        Optional<Runway.RunOut> other = reference.runway().runOut();
        Cell days = out.isEmpty() || other.isEmpty() ? Cell.EMPTY : isKnown(forecast)
                ? Cell.any(Math.toIntExact(ChronoUnit.DAYS.between(other.get().date(), out.get().date()))) : Cell.text(unknown());
        return List.of(Cell.text(forecast.scenario().name()), Cell.of(forecast.gross()),
                difference(forecast, forecast.gross(), reference.gross()),
                Cell.of(forecast.leftToPay()), difference(forecast, forecast.leftToPay(), reference.leftToPay()),
                each(forecast.costPerSuccessfulTask()), Cell.date(out.map(Runway.RunOut::date)), days,
                Cell.text(String.join("; ", new Differences(messages, catalog).of(plan, forecast.scenario()))));
    }

    /// Lower bounds have no difference.
    private Cell difference(ScenarioForecast forecast, Money amount, Money other) {
        return Cell.amount(Optional.of(amount.minus(other)).filter(_ -> isKnown(forecast)), unknown());
    }

    private boolean isKnown(ScenarioForecast forecast) {
        return forecast.complete() && reference.complete();
    }

    private String unknown() {
        return messages.text("table.unknown");
    }

    private Table months() {
        var rows = new ArrayList<List<Cell>>();
        for (ScenarioForecast forecast : chosen) {
            forecast.bills().forEach(bill -> rows.add(month(forecast, bill)));
        }
        return new Table(name(PlanTable.MONTHS), headings("scenario", "month", "calls", "tasks", "gross", "credits", "tax", "left",
                "balance",
                "lapsed", "unpriced"), rows);
    }

    private List<Cell> month(ScenarioForecast forecast, Bill bill) {
        return List.of(Cell.text(forecast.scenario().name()), Cell.of(bill.month()), Cell.of(bill.calls()), Cell.of(bill.tasks()),
                Cell.of(bill.gross()), Cell.of(bill.credits().applied()), Cell.of(bill.tax()), Cell.of(bill.leftToPay()),
                        Cell.of(bill.credits().left()),
                Cell.of(bill.credits().lapsed()), Cell.any(unpriced(Stream.of(bill))));
    }

    private Table credits() {
        var rows = new ArrayList<List<Cell>>();
        for (ScenarioForecast forecast : chosen) {
            forecast.bills().forEach(bill -> bill.credits().grants().forEach(grant -> rows.add(grant(forecast, bill, grant))));
        }
        return new Table(name(PlanTable.CREDITS),
                headings("scenario", "month", "grant", "state", "opening", "arrived", "drawn", "lapsed", "closing", "to-come", "expires"),
                        rows);
    }

    private List<Cell> grant(ScenarioForecast forecast, Bill bill, GrantMonth month) {
        Grant grant = forecast.grant(month.grant()).orElseThrow();
        return List.of(Cell.text(forecast.scenario().name()), Cell.of(bill.month()), Cell.text(grant.name()),
                Cell.text(messages.label(month.state())), Cell.of(month.opening()), Cell.of(month.arrived()), Cell.of(month.drawn()),
                        Cell.of(month.lapsed()),
                Cell.of(month.closing()), Cell.of(month.toCome()), Cell.date(grant.lastDay()));
    }

    private List<String> headings(String... keys) {
        return headings(messages, keys);
    }

    /// Where a price comes from, when it was read, and how sure it is; nothing where there is no price.
    public static List<Cell> source(Messages messages, Source source) {
        return List.of(Cell.text(source.title()), Cell.text(source.page()), Cell.date(source.checked()),
                source.title().isEmpty() ? Cell.EMPTY : Cell.text(messages.label(source.evidence())));
    }

    static List<String> headings(Messages messages, String... keys) {
        return messages.texts("table.", keys);
    }

    /// What has no price, once each with the reason; empty where everything has one.
    public List<String> caveats() {
        return chosen.stream().flatMap(forecast -> new Explanation(messages, forecast).unpriced(forecast.bills()).stream()).distinct()
                .toList();
    }
}
