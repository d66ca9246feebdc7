package glidepath.ui.start;

import java.util.Optional;
import java.util.stream.Stream;

import glidepath.plan.Plan;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;

/// The blanks of the sentence, in its order.
///
/// @param amount of credits; empty, as is `until`, where the plan has none
/// @param period that calls are counted for
public record Sentence(Optional<BlankViewModel> amount, Optional<BlankViewModel> until, BlankViewModel calls, InputViewModel<?> period,
                       InputViewModel<?> model, BlankViewModel input, BlankViewModel output) {

    /// @param until words that stand for the day before anything is typed; empty for the day itself
    static Sentence of(Plan plan, LeversViewModel levers, String until) {
        String workload = plan.assumptions().workloads().getFirst().id() + "-";
        Optional<String> grant = plan.assumptions().grants().stream().findFirst().map(each -> each.id() + "-");
        return new Sentence(grant.map(id -> blank(levers, id + "amount", "")), grant.map(id -> blank(levers, id + "expires", until)),
                blank(levers, workload + "demand-calls", ""), input(levers, workload + "demand-per"), levers.modelInput().orElseThrow(),
                blank(levers, workload + "tokens-input", ""), blank(levers, workload + "tokens-output", ""));
    }

    /// Whether all that is typed can be.
    boolean isRight() {
        return Stream.of(amount.stream(), until.stream(), Stream.of(calls, input, output)).flatMap(blanks -> blanks)
                .allMatch(blank -> blank.error().get().isEmpty());
    }

    private static InputViewModel<?> input(LeversViewModel levers, String id) {
        return levers.inputs().stream().filter(input -> input.id().equals(id)).findFirst().orElseThrow();
    }

    private static BlankViewModel blank(LeversViewModel levers, String id, String words) {
        InputViewModel<?> input = input(levers, id);
        return new BlankViewModel(input, words.isEmpty() ? input.text().get() : words);
    }
}
