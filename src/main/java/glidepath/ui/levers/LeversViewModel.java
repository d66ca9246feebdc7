package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;

/// All inputs of the plan, in groups that come and go with its items.
public final class LeversViewModel {

    /// A workload to choose.
    public record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Session session;
    private final Messages messages;
    private final ObservableList<GroupViewModel> groups = FXCollections.observableArrayList();
    private final ObservableList<Choice> workloads = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Choice> workload = new ReadOnlyObjectWrapper<>();
    private final Map<String, Boolean> folds;
    private final LocalDate today;
    private final PlanItems items;
    private final ModelOffer models;
    private final ReadOnlyObjectWrapper<Object> prices = new ReadOnlyObjectWrapper<>(new Object());
    private ModelLinks links = ModelLinks.NONE;
    private @Nullable LeverGroups built;
    private List<String> structure = List.of();
    private @Nullable Snapshot last;

    /// @param folds which groups are open, by key; kept up to date
    /// @param today from which `18 months` are counted
    public LeversViewModel(Session session, Messages messages, Map<String, Boolean> folds, LocalDate today) {
        this.today = today;
        this.session = session;
        this.messages = messages;
        this.folds = folds;
        items = new PlanItems(session, messages, folds);
        models = new ModelOffer(session, messages, items::chosen);
    }

    public ObservableList<GroupViewModel> groups() {
        return groups;
    }

    public ObservableList<Choice> workloads() {
        return workloads;
    }

    public ReadOnlyObjectProperty<Choice> workload() {
        return workload.getReadOnlyProperty();
    }

    public List<InputViewModel<?>> inputs() {
        return built == null ? List.of() : built.inputs();
    }

    /// What adds items to the plan and takes them out.
    public PlanItems items() {
        return items;
    }

    /// The input that chooses the edited workload's model; empty where there is no workload.
    public Optional<InputViewModel<?>> modelInput() {
        return inputs().stream().filter(input -> input.about().editor() == Editor.MODEL && !input.about().optional()).findFirst();
    }

    /// The words of the window.
    Messages words() {
        return messages;
    }

    /// @param newLinks where the model chooser leads beside a choice
    public void leadBy(ModelLinks newLinks) {
        links = newLinks;
    }

    /// Changes whenever other prices hold.
    ReadOnlyObjectProperty<Object> prices() {
        return prices.getReadOnlyProperty();
    }

    ModelLinks links() {
        return links;
    }

    /// The models that may be chosen.
    public ModelOffer models() {
        return models;
    }

    public void choose(@Nullable Choice choice) {
        if (choice != null && !choice.id().equals(items.chosen())) {
            items.choose(choice.id());
            structure = List.of();
            if (last != null) {
                show(last);
            }
        }
    }

    public void show(Snapshot now) {
        last = now;
        prices.set(now.catalog());
        Plan plan = now.plan();
        LeverGroups shown = follow(plan);
        List<Choice> names = plan.assumptions().workloads().stream().map(each -> new Choice(each.id(), each.name())).toList();
        if (!names.equals(workloads)) {
            workloads.setAll(names);
        }
        names.stream().filter(choice -> choice.id().equals(items.chosen())).findFirst().ifPresent(workload::set);
        shown.show(InputValues.of(now));
    }

    /// Groups are made anew where items came or went, or another workload is in view.
    private LeverGroups follow(Plan plan) {
        if (items.follow(plan.assumptions().workloads().stream().map(Workload::id).toList())) {
            structure = List.of();
        }
        List<String> wanted = plan.assumptions().items().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(item -> entry.getKey() + "/" + item.id())).toList();
        LeverGroups present = built;
        if (present == null || !wanted.equals(structure)) {
            structure = wanted;
            present = new LeverGroups(session, messages, folds, items, today, plan);
            built = present;
            groups.setAll(present.groups());
        }
        return present;
    }
}
