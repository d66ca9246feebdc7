package glidepath.ui.prices;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Relocation;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Puts a model of the list to use in a workload. Both ways are one step that can be undone.
///
/// @return of each way: why it is not possible; empty where it is done
record ModelUse(Session session, Messages messages, Workload workload, ModelId model) {

    /// Calls it in place of the workload's model, in the chosen scenario.
    Optional<String> inScenario() {
        String chosen = session.selected();
        return edit("gesture.prices.use", plan -> plan.isBaseline(chosen) ? plan.withAssumptions(plan.assumptions().with(changes()))
                : plan.withChanges(chosen, changes()));
    }

    /// Adds a scenario that does as the chosen one but for this model, and chooses it.
    Optional<String> asScenario() {
        String base = session.selected();
        String added = session.plan().freeScenarioId();
        Optional<String> problem = edit("gesture.prices.scenario", plan ->
                plan.plusVariant(base, added, messages.text("ui.prices.scenario", name()), changes()));
        if (problem.isEmpty()) {
            session.select(added);
        }
        return problem;
    }

    private Map<InputRef<?>, Object> changes() {
        return Relocation.of(workload.id(), model);
    }

    private Optional<String> edit(String gesture, UnaryOperator<Plan> change) {
        try {
            session.editOnce(Message.of(gesture, name()), change);
            return Optional.empty();
        } catch (InvalidValueException refused) {
            return Optional.of(messages.say(refused.reason()));
        }
    }

    private String name() {
        return session.catalog().model(model).map(Model::name).orElse(model.id());
    }
}
