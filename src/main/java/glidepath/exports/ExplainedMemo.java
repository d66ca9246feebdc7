package glidepath.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;

import glidepath.catalog.Source;
import glidepath.engine.ChargeSum;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.MarkdownTable;
import glidepath.texts.Differences;
import glidepath.texts.Explanation;

/// How every charge of a plan is calculated, as Markdown: what is multiplied by what, at whose price, and who pays it.
record ExplainedMemo(Exports of) {

    void write(Writer file) throws IOException {
        file.write("# " + MarkdownTable.escaped(of.plan().name()) + "\n\n" + MarkdownTable.escaped(of.origin()) + "\n");
        for (ScenarioForecast forecast : of.chosen()) {
            file.write("\n## " + MarkdownTable.escaped(forecast.scenario().name()) + "\n");
            lines(file, new Differences(of.messages(), of.catalog()).of(of.plan(), forecast.scenario()));
            for (ChargeSum sum : ChargeSum.of(forecast.bills())) {
                charge(file, new Explanation(of.messages(), forecast), sum);
            }
        }
    }

    private void charge(Writer file, Explanation explanation, ChargeSum sum) throws IOException {
        String name = explanation.name(sum.first().charge());
        file.write("\n### " + MarkdownTable.escaped(of.messages().text("explain.cause", name, sum.line().cause())) + "\n");
        lines(file, explanation.formulaLines(sum));
        file.write("- " + source(explanation, sum.line().source()) + "\n");
        explanation.ledger(sum).forEach(line -> append(file, line));
    }

    private static void lines(Writer file, List<String> lines) throws IOException {
        file.write(lines.isEmpty() ? "" : "\n");
        lines.forEach(line -> append(file, line));
    }

    private static void append(Writer file, String line) {
        try {
            file.write("- " + MarkdownTable.escaped(line) + "\n");
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /// With a link to the page, where it is one.
    private static String source(Explanation explanation, Source source) {
        String told = MarkdownTable.escaped(explanation.source(source));
        boolean page = source.page().matches("https?://[\\w.~:/?#@!$&'*+,;=%-]+");
        return page ? told + " (<" + URI.create(source.page()).toASCIIString() + ">)" : told;
    }
}
