package glidepath.ui.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel.Choice;
import glidepath.units.Message;

/// What the sentence offers to choose from: programs of credits, and through whom the model is called.
public record StartChoices(Session draft, FirstPlan first, Messages messages) {

    /// Credits of no program that is known, then those of the catalog.
    public List<Choice> programs() {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.text("ui.start.credits")));
        first.programs().forEach(program -> all.add(new Choice(program.id(), program.name())));
        return all;
    }

    /// That of the first grant.
    public Choice program() {
        String id = draft.plan().assumptions().grants().stream().findFirst().map(grant -> grant.terms().program()).orElse("");
        return programs().stream().filter(choice -> choice.word().equals(id)).findFirst().orElse(programs().getFirst());
    }

    public void choose(Choice program) {
        if (!program.equals(program())) {
            draft.editOnce(Message.of("gesture.start"), plan -> first.withProgram(plan, program.word()));
        }
    }

    private Workload workload() {
        return draft.plan().assumptions().workloads().getFirst();
    }

    /// The provider that is called.
    public Choice route() {
        ModelId model = workload().route().model();
        return new Choice(model.toString(), provider(model));
    }

    /// The provider that is called, and others that have the same model, each with the model's id there. All providers' prices are read for
    /// it.
    public List<Choice> routes() {
        ModelId model = workload().route().model();
        var all = new ArrayList<ModelId>(List.of(model));
        Arrays.stream(Provider.Kind.values()).forEach(kind -> SameModel.elsewhere(draft.catalog(), model, kind).stream()
                .filter(other -> all.stream().noneMatch(known -> known.provider().equals(other.provider()))).forEach(all::add));
        return all.stream().map(id -> new Choice(id.toString(), provider(id))).toList();
    }

    private String provider(ModelId model) {
        return draft.catalog().nameOf(model.provider());
    }

    public void through(Choice route) {
        ModelId wanted = ModelId.parse(route.word());
        if (!wanted.equals(workload().route().model())) {
            draft.editOnce(Message.of("gesture.start"), plan -> plan.with(plan.baseline().id(), Levers.MODEL.at(workload().id()), wanted));
        }
    }
}
