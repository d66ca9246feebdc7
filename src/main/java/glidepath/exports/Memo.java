package glidepath.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.reports.tables.HtmlTable;
import glidepath.reports.tables.MarkdownTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.Table;

/// A plan's tables one below the other, with what is not known above them.
record Memo(Exports of) {

    /// All but the charges, which fill pages: they are for spreadsheets.
    private Stream<Table> shown(Optional<PlanTable> table) {
        return table.map(Stream::of).orElseGet(() -> Arrays.stream(PlanTable.values()).filter(each -> each != PlanTable.BILL))
                .map(of.tables()::of).filter(each -> !each.rows().isEmpty());
    }

    private List<String> caveats() {
        List<String> unpriced = of.tables().caveats();
        return unpriced.isEmpty() ? List.of() : Stream.concat(Stream.of(of.messages().text("export.lower-bounds")), unpriced.stream())
                .toList();
    }

    String markdown(Optional<PlanTable> table) {
        var writer = new MarkdownTable(of.messages().numbers());
        String notes = caveats().stream().map(line -> "- " + MarkdownTable.escaped(line) + "\n").collect(Collectors.joining());
        return "# " + MarkdownTable.escaped(of.plan().name()) + "\n\n" + MarkdownTable.escaped(of.origin()) + "\n"
                + (notes.isEmpty() ? "" : "\n" + notes)
                + shown(table).map(each -> "\n## " + MarkdownTable.escaped(each.name()) + "\n\n" + writer.write(each))
                .collect(Collectors.joining());
    }

    String html(Optional<PlanTable> table) {
        var writer = new HtmlTable(of.messages().numbers());
        String notes = caveats().stream().map(line -> "<li>" + HtmlTable.text(line) + "</li>\n").collect(Collectors.joining());
        return HtmlPage.of(of.plan().name(), "<p>" + HtmlTable.text(of.origin()) + "</p>\n"
                + (notes.isEmpty() ? "" : "<ul>\n" + notes + "</ul>\n")
                + shown(table).map(writer::write).collect(Collectors.joining()));
    }
}
