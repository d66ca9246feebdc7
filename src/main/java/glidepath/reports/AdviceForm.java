package glidepath.reports;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import glidepath.reports.tables.MarkdownTable;

/// How advice is written down.
///
/// @param heading what stands before a heading, and `after` behind it
/// @param item    what stands before a line of a section
/// @param command how a command of a shell is written there
/// @param shown   a text that holds names, which are the user's own, as it is read
record AdviceForm(String heading, String after, String item, String command, UnaryOperator<String> shown) {

    static final AdviceForm TEXT = new AdviceForm("", "\n", "  ", "      %s", UnaryOperator.identity());
    static final AdviceForm MARKDOWN = new AdviceForm("## ", "\n\n", "- ", "  `%s`", MarkdownTable::escaped);

    String section(String title, Stream<String> lines) {
        var text = new StringBuilder("\n").append(heading).append(title).append(after);
        lines.forEach(line -> text.append(item).append(line).append('\n'));
        return text.toString();
    }
}
