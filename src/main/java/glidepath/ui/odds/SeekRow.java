package glidepath.ui.odds;

import java.util.List;
import java.util.stream.IntStream;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.simulate.GoalSeeker;
import glidepath.texts.InputName;
import glidepath.texts.Messages;

/// The value that an input needs for a goal, all else as it is.
///
/// @param now   the input's value, and `needed` the one that reaches the goal, or that none does
/// @param place among the answers
/// @param found whether there is one to take
public record SeekRow(String input, String now, String needed, int place, boolean found) {

    static List<SeekRow> all(Messages messages, PriceCatalog catalog, Assumptions assumptions, List<GoalSeeker.Answer> answers) {
        return IntStream.range(0, answers.size()).mapToObj(place -> {
            GoalSeeker.Answer answer = answers.get(place);
            var lever = answer.input().lever();
            return new SeekRow(new InputName(messages, catalog, assumptions).of(answer.input()), messages.value(lever, answer.now()),
                    answer.value().map(value -> messages.value(lever, value))
                            .orElseGet(() -> messages.text(answer.always() ? "seek.always" : "seek.none")), place, answer.value()
                            .isPresent());
        }).toList();
    }
}
