package glidepath.exports;

import glidepath.reports.tables.HtmlTable;
import glidepath.texts.Markup;

/// A self-contained HTML page, for the screen, light or dark, and for paper.
final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
            body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
            table { border-collapse: collapse; margin: 2rem 0; width: 100%; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-size: 1.25rem; font-weight: 600; padding-bottom: .5rem; }
            th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
            th { vertical-align: bottom; }
            td { min-width: 6em; }
            td:last-child:not(.figure) { min-width: 16em; }
            .figure { text-align: right; }
            td.figure { white-space: nowrap; min-width: 0; }
            @media print {
              :root { font-size: 8px; }
              body { margin: 0; padding: 0; max-width: none; }
              tr { break-inside: avoid; }
              caption { break-after: avoid; }
            }
            """;

    private HtmlPage() {
    }

    static String of(String title, String body) {
        String escaped = Markup.escaped(title);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped + "</title>\n<style>\n" + STYLE
                + HtmlTable.STYLE
                + "</style>\n</head>\n<body>\n<h1>" + HtmlTable.text(title) + "</h1>\n" + body + "</body>\n</html>\n";
    }
}
