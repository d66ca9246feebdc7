package glidepath.formats.drawings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Words;
import glidepath.formats.drawings.Artist;
import glidepath.formats.tables.Cell;
import glidepath.formats.tables.PlainText;
import glidepath.formats.tables.PlanTable;
import glidepath.formats.tables.PlanTables;
import glidepath.formats.tables.Table;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// The tables of a report.
final class ReportTables {

    /// As many prices as leave the report short.
    private static final int MOST_PRICES = 12;
    private static final String LEFT = "left";

    private final Artist.Subject subject;
    private final Words words;
    private final ScenarioForecast shown;
    private final PlanTables tables;

    ReportTables(Artist.Subject subject) {
        this.subject = subject;
        words = subject.words();
        shown = subject.forecast().of(subject.scenario());
        tables = new PlanTables(subject.plan(), subject.catalog(), words, subject.forecast().baseline(), subject.forecast().scenarios());
    }

    /// What has no price, once each with the reason.
    List<String> unpriced() {
        return tables.caveats();
    }

    PageTable scenarios() {
        List<ScenarioForecast> all = subject.forecast().scenarios();
        var headings = new ArrayList<>(List.of(word("scenario"), word("first-month"), word("gross"), word("credits"), word(LEFT), words.text("pdf.difference"),
                word("per-task"), word("run-out")));
        var columns = new ArrayList<>(IntStream.range(0, headings.size()).boxed().toList());
        if (all.size() == 1) {
            columns.remove(5);
        }
        List<List<String>> rows = all.stream().map(this::scenario).toList();
        return new PageTable(columns.stream().map(headings::get).toList(), columns.stream().map(column -> column > 0).toList(),
                rows.stream().map(row -> columns.stream().map(row::get).toList()).toList());
    }

    private List<String> scenario(ScenarioForecast forecast) {
        ScenarioForecast reference = subject.forecast().baseline();
        boolean comparable = forecast.complete() && reference.complete();
        return List.of(forecast.scenario().name(), money(forecast.firstMonth().gross(), forecast.firstMonth().complete()),
                money(forecast.gross(), forecast.complete()), money(forecast.credits(), true), money(forecast.leftToPay(), forecast.complete()),
                forecast == reference ? "" : comparable ? words.numbers().difference(forecast.leftToPay().minus(reference.leftToPay())) : word("unknown"),
                forecast.costPerSuccessfulTask().map(price -> atLeast(words.numbers().price(price), forecast.complete())).orElse(words.text("report.none")),
                runOut(forecast));
    }

    private String runOut(ScenarioForecast forecast) {
        boolean none = forecast.setup().grants().stream().noneMatch(Grant::on);
        return Runway.of(forecast).runOut().map(out -> words.numbers().date(out.date()))
                .orElse(words.text(none ? "report.no-credits" : forecast.credits().isZero() ? "pdf.unused" : "pdf.lasts"));
    }

    private String word(String key) {
        return words.text("table." + key);
    }

    private String money(Money amount, boolean complete) {
        return atLeast(words.numbers().money(amount), complete);
    }

    private String atLeast(String amount, boolean complete) {
        return complete ? amount : words.text("report.lower-bound", amount);
    }

    /// The grants of the scenario that stands out, with what becomes of each; empty where there is none.
    Optional<PageTable> credits() {
        List<Grant> grants = shown.setup().grants();
        return grants.isEmpty() ? Optional.empty() : Optional.of(new PageTable(
                List.of(word("grant"), words.text("pdf.for"), words.text("pdf.from"), word("expires"), word("amount"), word("drawn"), words.text("pdf.lapsed"), words.text("pdf.rest")),
                List.of(false, false, false, false, true, true, true, true), grants.stream().map(this::grant).toList()));
    }

    private List<String> grant(Grant grant) {
        Money drawn = shown.total(bill -> bill.credits().of(grant.id()).drawn());
        Money lapsed = shown.total(bill -> bill.credits().of(grant.id()).lapsed());
        return List.of(grant.on() ? grant.name() : words.text("pdf.off", grant.name()),
                grant.products().isEmpty() ? grant.provider() : grant.provider() + ": " + String.join(", ", grant.products()),
                grant.start().map(words.numbers()::date).orElse(""), grant.expires().map(words.numbers()::date).orElse(word("unknown")),
                money(grant.amount(), true), money(drawn, true), money(lapsed, true),
                grant.on() ? money(shown.bills().getLast().credits().of(grant.id()).closing(), true) : "");
    }

    /// What charges cost, from where, read when; empty where nothing has a published price.
    Optional<PageTable> prices() {
        Table all = tables.of(PlanTable.PRICES);
        List<List<String>> rows = all.rows().stream().limit(MOST_PRICES).map(row -> Stream.of(1, 3, 4, 5, 6, 8, 9)
                .map(column -> read(row.get(column))).toList()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PageTable(Stream.of(1, 3, 4, 5, 6, 8, 9).map(all.columns()::get).toList(),
                List.of(false, false, true, false, false, false, false), rows));
    }

    /// How many prices there is no room for.
    int furtherPrices() {
        return Math.max(0, tables.of(PlanTable.PRICES).rows().size() - MOST_PRICES);
    }

    private String read(Cell cell) {
        return PlainText.readable(cell, words.numbers());
    }
}
