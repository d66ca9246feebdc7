package glidepath.reports.usage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.texts.Messages;
import glidepath.usage.Figures;
import glidepath.usage.Measure;
import glidepath.usage.UserUse;

/// Rows of usage by model, route, day or user, with what stands above them.
public record UsageRows(Messages messages) {

    /// Above rows of usage.
    ///
    /// @param first key of the first heading
    public List<String> headings(String first) {
        return Stream.concat(Stream.of(first), Stream.of("calls", "input", "output", "cache-read", "errors", "cost")
                .map(name -> "sample.column." + name)).map(messages::text).toList();
    }

    /// A row: its name, and what [#headings] announce.
    public List<String> row(String name, Figures figures) {
        return List.of(name.isEmpty() ? messages.text("sample.unnamed") : name, cell(figures.calls().map(numbers()::number)),
                cell(figures.meanSent().map(numbers()::number)), cell(figures.mean(Measure.OUTPUT).map(numbers()::number)),
                cell(figures.cacheReadShare().map(numbers()::percent)), cell(figures.rate(Measure.ERRORS).map(numbers()::percent)),
                cell(figures.sum(Measure.COST).map(numbers()::cost)));
    }

    /// Above rows of users.
    public List<String> userHeadings() {
        return Stream.of("sample.user.name", "sample.column.calls", "sample.user.tokens", "sample.column.cost")
                .map(messages::text).toList();
    }

    public List<String> user(UserUse user) {
        return List.of(user.user(), cell(user.callsTold().map(messages.numbers()::any)),
                cell(user.tokensTold().map(messages.numbers()::any)),
                cell(user.cost().map(numbers()::cost)));
    }

    static String cell(Optional<String> value) {
        return value.orElse("-");
    }

    private UsageNumbers numbers() {
        return new UsageNumbers(messages.numbers());
    }
}
