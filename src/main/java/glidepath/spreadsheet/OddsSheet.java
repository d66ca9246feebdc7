package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.reports.tables.OddsTables;
import glidepath.reports.tables.PlanOdds;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.simulate.Bands;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;

/// What draws of the ranges come to, as values: percentiles of the whole plan and of each month, and how often which sum is left to pay.
final class OddsSheet {

    /// Parts of equal width, from the least to the most.
    private static final int PARTS = 20;
    private static final int FIRST = 3;

    private final SheetWriter grid;
    private final Plan plan;
    private final Messages messages;
    private int next = FIRST;

    OddsSheet(SheetWriter grid, Plan plan, PriceCatalog catalog, Messages messages, PlanOdds odds) {
        this.grid = grid;
        this.plan = plan;
        this.messages = messages;
        head(odds);
        write(new OddsTables(plan, catalog, messages).odds(messages.text("xlsx.odds.plan"), Optional.of(odds)));
        for (ScenarioForecast forecast : odds.scenarios()) {
            scenario(forecast, odds.of(forecast));
        }
        grid.widths(26, 34, 16, 16, 16, 16, 16, 16, 16, 16);
        grid.sheet().createFreezePane(2, FIRST);
    }

    private void head(PlanOdds odds) {
        grid.text(0, 0, messages.text("xlsx.sheet.odds"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.odds.note", PlanOdds.DRAWS, odds.simulation().seed()), Style.NOTE);
    }

    private void scenario(ScenarioForecast forecast, ScenarioOdds of) {
        months("odds.left", forecast, month -> Optional.of(of.leftToPay(month)));
        months("odds.credits", forecast, month -> Optional.of(of.credits(month)));
        months("odds.cash", forecast, of::cash);
        shape(forecast, of);
    }

    private void write(Table table) {
        headings(table.name(), table.columns());
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                put(column, row.get(column));
            }
            next++;
        }
    }

    private void headings(String title, List<String> names) {
        grid.text(next++, 0, title, Style.SECTION);
        grid.headings(next++, names, column -> column > 1);
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Amount(var amount) -> amount(column, amount.usd());
            case Cell.Day(LocalDate day) -> grid.date(next, column, day, Style.DATE);
            case Cell.Text(String text) -> grid.text(next, column, text, column < 2 ? Style.TEXT : Style.UNIT);
            default -> throw new IllegalArgumentException(cell.toString());
        }
    }

    private void amount(int column, BigDecimal usd) {
        grid.number(next, column, plan.settings().currency().of(usd), Style.MONEY);
    }

    private void months(String figure, ScenarioForecast forecast, IntFunction<Optional<Bands>> bands) {
        if (bands.apply(0).isEmpty()) {
            return;
        }
        next++;
        headings(messages.text("xlsx.odds.months", messages.text(figure), forecast.scenario().name()),
                messages.texts("table.", "scenario", "month", "p5", "p10", "p25", "p50", "p75", "p90", "p95"));
        List<YearMonth> horizon = plan.settings().horizon();
        for (int month = 0; month < horizon.size(); month++) {
            month(forecast, horizon.get(month), bands.apply(month));
        }
    }

    private void month(ScenarioForecast forecast, YearMonth month, Optional<Bands> bands) {
        grid.text(next, 0, forecast.scenario().name(), Style.TEXT);
        grid.date(next, 1, month.atDay(1), Style.MONTH);
        bands.ifPresent(this::bands);
        next++;
    }

    private void bands(Bands bands) {
        List<Double> amounts = List.of(bands.p5(), bands.p10(), bands.p25(), bands.p50(), bands.p75(), bands.p90(), bands.p95());
        for (int index = 0; index < amounts.size(); index++) {
            amount(2 + index, BigDecimal.valueOf(amounts.get(index)));
        }
    }

    /// How many of the draws leave how much to pay over the plan.
    private void shape(ScenarioForecast forecast, ScenarioOdds odds) {
        next++;
        headings(messages.text("xlsx.odds.shape", forecast.scenario().name()),
                List.of(messages.text("table.scenario"), messages.text("xlsx.odds.part"),
                messages.text("xlsx.odds.from"), messages.text("xlsx.odds.to"), messages.text("xlsx.odds.share")));
        List<Double> shares = odds.shape(PARTS);
        BigDecimal least = BigDecimal.valueOf(odds.least());
        double width = (odds.most() - odds.least()) / PARTS;
        for (int part = 0; part < shares.size(); part++) {
            part(forecast, part, least, width, shares.get(part));
        }
    }

    private void part(ScenarioForecast forecast, int part, BigDecimal least, double width, double share) {
        grid.text(next, 0, forecast.scenario().name(), Style.TEXT);
        grid.number(next, 1, BigDecimal.valueOf(part + 1L), Style.WHOLE);
        amount(2, least.add(BigDecimal.valueOf(width * part)));
        amount(3, least.add(BigDecimal.valueOf(width * (part + 1))));
        grid.number(next, 4, BigDecimal.valueOf(share), Style.SHARE);
        next++;
    }
}
