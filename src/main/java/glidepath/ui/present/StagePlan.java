package glidepath.ui.present;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.session.Snapshot;

/// The plan on the stage: as a step has it, and what the audience tries on it.
final class StagePlan {

    private final Session stage;
    private final ReadOnlyBooleanWrapper tried = new ReadOnlyBooleanWrapper();
    private Plan recorded;
    private boolean between = true;

    /// @param always takes every snapshot
    /// @param shown  takes those of a step that is whole
    StagePlan(Session stage, Consumer<Snapshot> always, Consumer<Snapshot> shown) {
        this.stage = stage;
        recorded = stage.plan();
        stage.showOn(now -> {
            always.accept(now);
            if (!between) {
                tried.set(!now.plan().assumptions(now.selected()).equals(recorded.assumptions(now.selected())));
                shown.accept(now);
            }
        });
    }

    /// Puts a step's plan on the stage: what the audience tried before is gone.
    ///
    /// @param meanwhile runs once the plan is there and before it is shown
    void open(Plan plan, String scenario, Runnable meanwhile) {
        recorded = plan;
        between = true;
        stage.open(plan, Optional.empty());
        meanwhile.run();
        between = false;
        stage.select(scenario);
    }

    /// Takes back what the audience tried.
    void reset(Story.Step step) {
        open(recorded, step.scenario(recorded), () -> { });
    }

    /// Shows the same again.
    void again() {
        stage.select(stage.selected());
    }

    /// Whether the audience has changed something.
    ReadOnlyBooleanProperty tried() {
        return tried.getReadOnlyProperty();
    }

    /// Which scenario is on the stage.
    String scenario() {
        return stage.selected();
    }

    /// How it differs from that scenario of another plan.
    Map<InputRef<?>, Object> differencesFrom(Plan other) {
        return stage.plan().assumptions(scenario()).differencesFrom(other.assumptions(scenario()));
    }
}
