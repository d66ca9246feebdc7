package glidepath.ui.levers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.ModelId;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.units.Money;

/// All inputs of the plan: those of the workload in view, then credits, cash, what stands around the calls, and settings.
public final class LeversViewModel {

    /// A workload to choose.
    public record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// A group whose title is the name of an item.
    private record Titled(Section section, String item, GroupViewModel group) {
    }

    /// So many groups of a workload come before what surrounds it.
    private static final int FIRST = 5;

    private final Session session;
    private final Messages messages;
    private final ObservableList<GroupViewModel> groups = FXCollections.observableArrayList();
    private final ObservableList<Choice> workloads = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Choice> workload = new ReadOnlyObjectWrapper<>();
    private final Map<String, Boolean> folds;
    private final ModelOffer models;
    private final List<InputViewModel<?>> inputs = new ArrayList<>();
    private final Map<InputViewModel<?>, Where> conditions = new HashMap<>();
    private List<String> structure = List.of();
    private final List<Titled> titled = new ArrayList<>();
    private @Nullable Snapshot last;
    private String chosen = "";
    private String wanted = "";

    private record Where(Section section, String item, Groups.Entry<?> entry) {
    }

    /// @param folds which groups are open, by key; kept up to date
    public LeversViewModel(Session session, Messages messages, Map<String, Boolean> folds) {
        this.session = session;
        this.messages = messages;
        this.folds = folds;
        models = new ModelOffer(session, messages);
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
        return inputs;
    }

    /// The input that chooses the edited workload's model; empty where there is no workload.
    public Optional<InputViewModel<?>> modelInput() {
        return inputs.stream().filter(input -> input.editor() == Editor.MODEL && !input.optional()).findFirst();
    }

    /// The id of the input that what was just added wants filled in first; asked once, and empty where nothing was added.
    Optional<String> takeWanted() {
        Optional<String> first = Optional.of(wanted).filter(id -> !id.isEmpty());
        wanted = "";
        return first;
    }

    private void want(String item) {
        wanted = item + "-" + Levers.NAME.path();
    }

    /// What the field says in which models are searched.
    String searchPrompt() {
        return messages.text("ui.levers.search");
    }

    /// The models that may be chosen.
    public ModelOffer models() {
        return models;
    }

    public void choose(@Nullable Choice choice) {
        if (choice != null && !choice.id().equals(chosen)) {
            chosen = choice.id();
            structure = List.of();
            if (last != null) {
                show(last);
            }
        }
    }

    public void addWorkload() {
        Plan plan = session.plan();
        String id = plan.freeId(Section.WORKLOADS, "workload");
        ModelId model = plan.assumptions().workloads().isEmpty() ? session.catalog().models().keySet().iterator().next()
                : plan.assumptions().workloads().getFirst().route().model();
        chosen = id;
        folds.put("workload", true);
        want(id);
        add(Workload.of(id, messages.text("ui.levers.new.workload"), model), Levers.ON);
    }

    public void duplicateWorkload() {
        Plan plan = session.plan();
        String id = plan.freeId(Section.WORKLOADS, chosen);
        Workload original = plan.assumptions().workload(chosen);
        var copy = new Workload(id, messages.text("ui.levers.copy", original.name()), original.on(), original.demand(), original.tokens(),
                original.retry(),
                original.fallback(), original.route(), original.provisioned(), original.reserved(), original.imported(), original.review(),
                original.quota());
        chosen = id;
        folds.put("workload", true);
        want(id);
        add(copy, Levers.ON);
    }

    public void removeWorkload() {
        if (session.plan().assumptions().workloads().size() > 1) {
            remove(Section.WORKLOADS, chosen);
        }
    }

    public void addGrant() {
        String id = session.plan().freeId(Section.GRANTS, "credit");
        want(id);
        add(Grant.of(id, messages.text("ui.levers.new.grant"), Money.of("1000")), Levers.GRANT_ON);
    }

    /// Programs that a grant can start from.
    public List<Choice> programs() {
        return session.catalog().programs().values().stream().filter(CreditProgram::money)
                .map(program -> new Choice(program.id(), program.name())).toList();
    }

    /// Credits of a program, with what only the award letter tells left open; the checks name it.
    public void addGrant(Choice program) {
        Plan plan = session.plan();
        String id = plan.freeId(Section.GRANTS, "credit");
        session.catalog().program(program.id()).map(known -> GrantDraft.of(known, session.catalog(), plan, id))
                .ifPresent(draft -> add(draft.grant(), Levers.GRANT_ON));
    }

    public void addRow() {
        String id = session.plan().freeId(Section.INFRASTRUCTURE, "row");
        folds.put(Section.INFRASTRUCTURE.key() + "-" + id, true);
        want(id);
        add(Infrastructure.of(id, messages.text("ui.levers.new.row"), "aws", ""), Levers.ROW_ON);
    }

    public void addGateway() {
        String id = session.plan().freeId(Section.GATEWAYS, "gateway");
        folds.put(Section.GATEWAYS.key() + "-" + id, true);
        want(id);
        change("gesture.add", plan -> plan.withAssumptions(plan.assumptions()
                .plus(Gateway.of(id, messages.text("ui.levers.new.gateway")))));
    }

    public void addProvider() {
        String provider = session.plan().assumptions().workloads().stream().map(workload -> workload.route().model().provider())
                .filter(id -> session.plan().assumptions().item(Section.PROVIDERS, id).isEmpty()).findFirst().orElse("aws");
        if (session.plan().assumptions().item(Section.PROVIDERS, provider).isEmpty()) {
            change("gesture.add", plan -> plan.withAssumptions(plan.assumptions().plus(ProviderTerms.of(provider))));
        }
    }

    private void add(Item item, Lever<Boolean> on) {
        change("gesture.add", plan -> plan.plus(session.selected(), item, on));
    }

    private void remove(Section section, String id) {
        change("gesture.remove", plan -> plan.withAssumptions(plan.assumptions().without(section, id)));
    }

    private void change(String gesture, UnaryOperator<Plan> change) {
        session.edit(Message.of(gesture), change);
        session.endGesture();
    }

    public void show(Snapshot now) {
        last = now;
        List<String> wanted = now.plan().assumptions().items().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(item -> entry.getKey() + "/" + item.id())).toList();
        if (now.plan().assumptions().item(Section.WORKLOADS, chosen).isEmpty() && !now.plan().assumptions().workloads().isEmpty()) {
            chosen = now.plan().assumptions().workloads().getFirst().id();
            structure = List.of();
        }
        if (!wanted.equals(structure)) {
            structure = wanted;
            rebuild(now.plan());
        }
        List<Choice> names = now.plan().assumptions().workloads().stream().map(each -> new Choice(each.id(), each.name())).toList();
        if (!names.equals(workloads)) {
            workloads.setAll(names);
        }
        names.stream().filter(choice -> choice.id().equals(chosen)).findFirst().ifPresent(workload::set);
        var assumptions = now.plan().assumptions(now.selected());
        inputs.forEach(input -> {
            input.show(now);
            Where where = conditions.get(input);
            if (where != null) {
                input.visible().set(assumptions.item(where.section(), where.item()).filter(where.entry().when()).isPresent());
            }
        });
        titled.forEach(group -> assumptions.item(group.section(), group.item()).ifPresent(item ->
                group.group().title().set(messages.text("ui.levers.item", messages.label(group.section()), item.name()))));
    }

    private void rebuild(Plan plan) {
        inputs.clear();
        conditions.clear();
        titled.clear();
        var built = new ArrayList<GroupViewModel>();
        if (!chosen.isEmpty() && plan.assumptions().item(Section.WORKLOADS, chosen).isPresent()) {
            Groups.WORKLOAD.subList(0, FIRST).forEach(group -> built.add(workloadGroup(group)));
        }
        plan.assumptions().grants().forEach(grant -> {
            built.add(itemGroup(Section.GRANTS, grant, true));
            built.add(group(Section.GRANTS.key() + "-" + grant.id() + "-terms", messages.text("ui.levers.group.grant-terms"),
                    Groups.grantTerms(),
                    Section.GRANTS, grant.id(), Optional.empty()));
        });
        built.add(itemGroup(Section.CASH, plan.assumptions().cash(), false));
        built.add(settings());
        if (!chosen.isEmpty()) {
            Groups.WORKLOAD.subList(FIRST, Groups.WORKLOAD.size()).forEach(group -> built.add(workloadGroup(group)));
        }
        plan.assumptions().infrastructure().forEach(row -> built.add(itemGroup(Section.INFRASTRUCTURE, row, false)));
        plan.assumptions().gateways().forEach(gateway -> built.add(itemGroup(Section.GATEWAYS, gateway, false)));
        plan.assumptions().providers().forEach(terms -> built.add(itemGroup(Section.PROVIDERS, terms, false)));
        groups.setAll(built);
    }

    private GroupViewModel workloadGroup(Groups.Group group) {
        return group(group.key(), messages.text("ui.levers.group." + group.key()), group, Section.WORKLOADS, chosen, Optional.empty());
    }

    private GroupViewModel itemGroup(Section section, Item item, boolean open) {
        Optional<Runnable> remove = section == Section.CASH ? Optional.empty() : Optional.of(() -> remove(section, item.id()));
        GroupViewModel model = group(section.key() + "-" + item.id(), messages.label(section), Groups.of(section, open), section,
                item.id(), remove);
        if (section != Section.CASH) {
            titled.add(new Titled(section, item.id(), model));
        }
        return model;
    }

    private GroupViewModel group(String key, String title, Groups.Group group, Section section, String item, Optional<Runnable> remove) {
        var members = new ArrayList<InputViewModel<?>>();
        for (Groups.Entry<?> entry : group.entries()) {
            InputViewModel<?> input = input(entry, item);
            conditions.put(input, new Where(section, item, entry));
            members.add(input);
        }
        inputs.addAll(members);
        return remembered(GroupViewModel.of(key, title, folds.getOrDefault(key, group.open()), members, remove));
    }

    private GroupViewModel remembered(GroupViewModel group) {
        group.open().subscribe(open -> folds.put(group.key(), open));
        return group;
    }

    private <T> InputViewModel<T> input(Groups.Entry<T> entry, String item) {
        return new InputViewModel<>(session, messages, Input.of(entry.lever().at(item), messages), entry.scale());
    }

    private GroupViewModel settings() {
        List<InputViewModel<?>> members = List.of(
                new InputViewModel<>(session, messages, Input.ofPlan("name", ValueType.NAME, messages, Plan::name, Plan::withName),
                        Scale.linear(0, 1, 1)),
                setting("start", ValueType.MONTH, Settings::start, Settings::withStart),
                setting("months", ValueType.whole(1, Settings.MOST_MONTHS), Settings::months,
                        Settings::withMonths),
                setting("convention", ValueType.choice(MonthConvention.class), Settings::convention,
                        Settings::withConvention),
                setting("tax", ValueType.SHARE, Settings::tax, Settings::withTax),
                setting("asOf", ValueType.DATE.orNone(), Settings::asOf, Settings::withAsOf));
        inputs.addAll(members);
        return remembered(GroupViewModel.of("settings", messages.text("ui.levers.group.settings"), folds.getOrDefault("settings", true),
                members, Optional.empty()));
    }

    private <T> InputViewModel<T> setting(String name, ValueType<T> kind, Function<Settings, T> get,
            BiFunction<Settings, T, Settings> set) {
        Scale scale = kind.shape() == ValueType.Shape.PERCENT ? Scale.linear(0, 0.3, 0.005) : Scale.linear(1, 60, 1);
        return new InputViewModel<>(session, messages, Input.setting(name, kind, messages, get, set), scale);
    }
}
