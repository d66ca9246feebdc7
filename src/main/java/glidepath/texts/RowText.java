package glidepath.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Column;
import glidepath.plan.Lever;

/// Rows of an input that is a table, as people read them: `Amount left 5,000, From 1 Mar 2027`.
public final class RowText {

    private final Messages messages;
    private final Lever<?> lever;

    public RowText(Messages messages, Lever<?> lever) {
        this.messages = messages;
        this.lever = lever;
    }

    public String of(List<?> rows) {
        return String.join("; ", rows.stream().map(row -> row((Record) row)).toList());
    }

    private String row(Record row) {
        var parts = new ArrayList<String>();
        for (Column<?> column : lever.kind().columns()) {
            said(column.of(row)).ifPresent(value -> parts.add(messages.text("difference.cell", messages.label(lever, column), value)
                    .strip()));
        }
        return String.join(", ", parts);
    }

    /// Empty where a row leaves it open.
    private Optional<String> said(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(this::said);
            case Enum<?> choice -> Optional.of(messages.label(choice));
            case Boolean flag -> flag ? Optional.of("") : Optional.empty();
            case List<?> many -> Optional.of(many.isEmpty() ? messages.text("difference.all")
                    : String.join(", ", many.stream().map(Object::toString).toList()));
            default -> Optional.of(messages.numbers().any(value));
        };
    }
}
