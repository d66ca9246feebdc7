package glidepath.drawings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.drawings.ChartRenderer;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.reports.tables.PlanTables;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.units.Money;

/// The tables of a report.
final class ReportTables {

    private static final String LEFT = "left";

    private final ChartRenderer.Subject subject;
    private final Messages messages;
    private final ScenarioForecast shown;
    private final PlanTables tables;

    ReportTables(ChartRenderer.Subject subject) {
        this.subject = subject;
        messages = subject.messages();
        shown = subject.forecast().of(subject.scenario());
        tables = new PlanTables(subject.plan(), subject.catalog(), messages, subject.forecast().of(subject.reference()), subject.forecast()
                .scenarios());
    }

    /// What has no price, once each with the reason.
    List<String> unpriced() {
        return tables.caveats();
    }

    PageTable scenarios() {
        List<ScenarioForecast> all = subject.forecast().scenarios();
        var headings = new ArrayList<>(List.of(word("scenario"), word("first-month"), word("gross"), word("credits"), word(LEFT),
                messages.text("pdf.difference"), word("per-task"), word("run-out")));
        var columns = new ArrayList<>(IntStream.range(0, headings.size()).boxed().toList());
        if (all.size() == 1) {
            columns.remove(5);
        }
        List<List<String>> rows = all.stream().map(this::scenario).toList();
        return new PageTable(columns.stream().map(headings::get).toList(), columns.stream().map(column -> column > 0).toList(),
                rows.stream().map(row -> columns.stream().map(row::get).toList()).toList());
    }

    private List<String> scenario(ScenarioForecast forecast) {
        ScenarioForecast reference = subject.forecast().of(subject.reference());
        boolean comparable = forecast.complete() && reference.complete();
        return List.of(forecast.scenario().name(), money(forecast.firstMonth().gross(), forecast.firstMonth().complete()),
                money(forecast.gross(), forecast.complete()), money(forecast.credits(), true),
                        money(forecast.leftToPay(), forecast.complete()),
                forecast == reference ? "" : comparable ? messages.numbers().difference(forecast.leftToPay().minus(reference.leftToPay()))
                        : word("unknown"),
                forecast.costPerSuccessfulTask().map(price -> messages.atLeast(price, forecast.complete(), messages.numbers()::price))
                        .orElse(messages.text("report.none")),
                runOut(forecast));
    }

    private String runOut(ScenarioForecast forecast) {
        return new OutlookText(messages).of(forecast, "pdf.lasts");
    }

    private String word(String key) {
        return messages.text("table." + key);
    }

    private String money(Money amount, boolean complete) {
        return messages.atLeast(amount, complete, messages.numbers()::money);
    }

    /// The grants of the scenario that stands out, with what becomes of each; empty where there is none.
    Optional<PageTable> credits() {
        List<Grant> grants = shown.assumptions().grants();
        return grants.isEmpty() ? Optional.empty() : Optional.of(new PageTable(
                List.of(word("grant"), messages.text("pdf.for"), messages.text("pdf.from"), word("expires"), word("amount"), word("drawn"),
                        messages.text("pdf.lapsed"), messages.text("pdf.rest")),
                List.of(false, false, false, false, true, true, true, true), grants.stream().map(this::grant).toList()));
    }

    private List<String> grant(Grant grant) {
        Money drawn = shown.total(bill -> bill.credits().of(grant.id()).drawn());
        Money lapsed = shown.total(bill -> bill.credits().of(grant.id()).lapsed());
        return List.of(grant.on() ? grant.name() : messages.text("pdf.off", grant.name()), paysFor(grant),
                grant.start().map(messages.numbers()::date).orElse(""), grant.lastDay().map(messages.numbers()::date)
                        .orElse(word("unknown")),
                money(grant.worth(), true), money(drawn, true), money(lapsed, true),
                grant.on() ? rest(shown.bills().getLast().credits().of(grant.id())) : "");
    }

    private String paysFor(Grant grant) {
        String biller = subject.catalog().billerOf(grant.provider());
        return grant.products().isEmpty() ? biller : biller + ": " + String.join(", ", grant.products());
    }

    /// What is left, and what is still to come.
    private String rest(GrantMonth month) {
        String left = money(month.closing(), true);
        return month.toCome().isPositive() ? messages.text("outlook.and-to-come", left, money(month.toCome(), true)) : left;
    }

    PriceRows prices() {
        return new PriceRows(tables, messages);
    }
}
