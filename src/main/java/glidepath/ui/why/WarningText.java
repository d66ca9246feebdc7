package glidepath.ui.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.Problem;
import glidepath.engine.Severity;
import glidepath.texts.Messages;
import glidepath.ui.why.WarningsViewModel.Aside;
import glidepath.ui.why.WarningsViewModel.Warning;

/// Problems of a plan in words: those that were set aside, and all others, one of a kind.
///
/// @param reasons for which problems were set aside, by [Problem#key]
record WarningText(Messages messages, Map<String, String> reasons) {

    private static final String OLD = "check.price.old";

    /// @param ageTold whether the age of prices is told in the footer, once for all
    List<Warning> open(List<Problem> found, boolean ageTold) {
        var kinds = new LinkedHashMap<String, List<Problem>>();
        found.stream().filter(problem -> key(problem).isEmpty() && !(ageTold && kind(problem).equals(OLD)))
                .forEach(problem -> kinds.computeIfAbsent(kind(problem), _ -> new ArrayList<>()).add(problem));
        return kinds.entrySet().stream().map(entry -> warning(entry.getKey(), entry.getValue())).toList();
    }

    private static String kind(Problem problem) {
        return problem.message().key().equals("check.price.unchecked") ? OLD : problem.message().key();
    }

    private Warning warning(String kind, List<Problem> problems) {
        Problem first = problems.getFirst();
        List<String> others = problems.stream().skip(1).map(Problem::subject).filter(subject -> !subject.equals(first.subject())).distinct()
                .toList();
        return new Warning(kind, about(first), messages.say(first.message()),
                others.isEmpty() ? "" : messages.text("ui.why.also", String.join(", ", others)), first.severity() == Severity.ERROR,
                first.place().map(place -> messages.text("ui.why.lead", messages.label(place.lever()))).orElse(""), List.copyOf(problems));
    }

    List<Aside> aside(List<Problem> found) {
        return found.stream().flatMap(problem -> key(problem).stream().map(key -> new Aside(key,
                about(problem) + ": " + messages.say(problem.message()), reasons.getOrDefault(key, "")))).toList();
    }

    /// Under which a problem was set aside; empty where it was not. Older plans name the item, which may have another name by now.
    private Optional<String> key(Problem problem) {
        return Stream.of(problem.key(), problem.message().key() + " " + problem.subject()).filter(reasons::containsKey).findFirst();
    }

    private String about(Problem problem) {
        return messages.text("ui.why.note", problem.scenario(), problem.subject());
    }
}
