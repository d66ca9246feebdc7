package glidepath.exports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.reports.live.LiveModel;
import glidepath.reports.tables.HtmlTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.reports.tables.Table;
import glidepath.texts.Markup;
import glidepath.texts.Messages;
import glidepath.texts.PlanOrigin;
import glidepath.texts.ShippedFile;

/// An interactive HTML page, which calculates with the plan's own formulas: figures, charts, tables and the main inputs.
///
/// It connects to nothing: its content security policy allows only its own script and style, by their hashes.
record LivePage(Plan plan, PriceCatalog catalog, Forecast forecast, Messages messages) {

    private static final List<String> WORDS = List.of("runway", "months", "unknown", "sooner", "expires", "none", "unused", "lasts",
            "fixed");
    private static final List<String> FIGURES = List.of("first-month", "run-out", "net-cash", "per-task");

    /// The arithmetic and the ledger, which a page of tests uses as well.
    static String engine() {
        return shipped("engine.js");
    }

    private static String shipped(String name) {
        return ShippedFile.text("assets/page/" + name);
    }

    String text() {
        String script = engine() + shipped("page.js");
        String style = shipped("page.css") + HtmlTable.STYLE;
        String policy = "default-src 'none'; script-src 'sha256-" + fingerprint(script) + "'; style-src 'sha256-" + fingerprint(style)
                + "'; base-uri 'none'; form-action 'none'";
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"" + policy
                + "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
                + Markup.escaped(plan.name()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" + body()
                + data("plan", new LiveModel(plan, catalog, forecast, messages).json()) + data("words", words()) + "<script>" + script
                + "</script>\n</body>\n</html>\n";
    }

    private static String fingerprint(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// No text of the plan can end the element that holds it.
    static String data(String id, ObjectNode node) {
        return "<script type=\"application/json\" id=\"" + id + "\">" + Json.write(node).replace("<", "\\u003c") + "</script>\n";
    }

    private ObjectNode words() {
        ObjectNode node = Json.object();
        WORDS.forEach(word -> node.put(word, text(word)));
        return node;
    }

    private String text(String key) {
        return messages.text("page." + key);
    }

    private String body() {
        String origin = new PlanOrigin(messages, plan, catalog).inDollars();
        return "<h1>" + HtmlTable.text(plan.name()) + "</h1>\n<p class=\"origin\">" + HtmlTable.text(origin) + " "
                + HtmlTable.text(messages.showing(plan.settings().currency()).conversionButInputs().map(how -> how + ". ").orElse("")
                + text("live")) + "</p>\n"
                + "<div class=\"page\">\n<aside>\n<p><label for=\"scenario\">" + HtmlTable.text(text("scenario"))
                + "</label> <select id=\"scenario\"></select> "
                + "<button type=\"button\" id=\"reset\">" + HtmlTable.text(text("reset"))
                + "</button></p>\n<div id=\"inputs\"></div>\n</aside>\n<main>\n"
                + figures() + "<p id=\"fixed\" class=\"origin\"></p>\n" + chart("runway") + chart("months")
                + "<p class=\"key origin\"><i class=\"credits\"></i>" + HtmlTable.text(text("credits")) + "<i class=\"cash\"></i>"
                + HtmlTable.text(text("cash")) + "</p>\n"
                + table("comparison", List.of("scenario", "gross", "credits", "net-cash", "per-task", "run-out"))
                + table("by-month", List.of("month", "gross", "credits", "tax", "cash", "left")) + "</main>\n</div>\n" + tables();
    }

    private String figures() {
        return FIGURES.stream().map(figure -> "<div><span>" + HtmlTable.text(text(figure)) + "</span><strong id=\"" + figure
                + "\"></strong></div>\n")
                .collect(Collectors.joining("", "<section class=\"figures\">\n", "</section>\n"));
    }

    private String chart(String id) {
        return "<h2>" + HtmlTable.text(text(id)) + "</h2>\n<svg id=\"" + id + "\" role=\"img\"></svg>\n";
    }

    private String table(String id, List<String> columns) {
        return "<h2>" + HtmlTable.text(text(id)) + "</h2>\n<div class=\"wide\"><table id=\"" + id + "\"><thead><tr>" + columns.stream()
                .map(column -> "<th scope=\"col\""
                + (column.equals(columns.getFirst()) ? ">" : " class=\"figure\">") + HtmlTable.text(text(column)) + "</th>")
                .collect(Collectors.joining())
                + "</tr></thead><tbody></tbody></table></div>\n";
    }

    /// What was assumed and at which prices, as the plan was when the page was written.
    private String tables() {
        var all = new PlanTables(plan, catalog, messages, forecast.baseline(), forecast.scenarios());
        var writer = new HtmlTable(messages.numbers());
        return List.of(PlanTable.ASSUMPTIONS, PlanTable.PRICES).stream().map(all::of).filter(table -> !table.rows().isEmpty())
                .map((Table table) -> "<details><summary>" + HtmlTable.text(table.name()) + "</summary>\n" + writer.write(table)
                + "</details>\n").collect(Collectors.joining());
    }
}
