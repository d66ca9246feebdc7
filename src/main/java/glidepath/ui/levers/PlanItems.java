package glidepath.ui.levers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.units.Money;

/// What comes into the plan and leaves it: workloads, credits and what stands around the calls.
public final class PlanItems {

    private final Session session;
    private final Messages messages;
    private final Map<String, Boolean> folds;
    private String chosen = "";
    private String wanted = "";
    private List<String> known = List.of();

    /// @param folds which groups are open, by key
    PlanItems(Session session, Messages messages, Map<String, Boolean> folds) {
        this.session = session;
        this.messages = messages;
        this.folds = folds;
    }

    /// Id of the workload whose inputs are in view; empty where there is none.
    String chosen() {
        return chosen;
    }

    void choose(String workload) {
        chosen = workload;
    }

    /// Looks at which workloads there are: one that comes, or comes back, is the one in view, and the first where that one is gone.
    ///
    /// @return whether another one is in view now
    boolean follow(List<String> workloads) {
        String before = chosen;
        if (!known.isEmpty() && workloads.size() == known.size() + 1 && workloads.containsAll(known)) {
            chosen = workloads.stream().filter(id -> !known.contains(id)).findFirst().orElse(chosen);
        }
        known = workloads;
        if (!workloads.contains(chosen) && !workloads.isEmpty()) {
            chosen = workloads.getFirst();
        }
        return !chosen.equals(before);
    }

    /// The id of the input that what was just added wants filled in first; asked once, and empty where nothing was added.
    Optional<String> takeWanted() {
        Optional<String> first = Optional.of(wanted).filter(id -> !id.isEmpty());
        wanted = "";
        return first;
    }

    /// Its name is asked for first, in a group that is open for it.
    private void want(String group, String item) {
        folds.put(group, true);
        wanted = InputIds.of(Levers.NAME.at(item));
    }

    public void addWorkload() {
        Plan plan = session.plan();
        String id = plan.freeId(Section.WORKLOADS, "workload");
        ModelId model = plan.assumptions().workloads().isEmpty() ? session.catalog().models().keySet().iterator().next()
                : plan.assumptions().workloads().getFirst().route().model();
        addWorkload(Workload.of(id, messages.text("ui.levers.new.workload"), model));
    }

    public void duplicateWorkload() {
        Plan plan = session.plan();
        Workload original = plan.assumptions().workload(chosen);
        addWorkload(new Workload(plan.freeId(Section.WORKLOADS, chosen), messages.text("ui.levers.copy", original.name()), original.on(),
                original.demand(),
                original.tokens(), original.retry(), original.fallback(), original.route(), original.provisioned(), original.reserved(),
                        original.imported(),
                original.review(), original.quota()));
    }

    private void addWorkload(Workload added) {
        chosen = added.id();
        want("workload", added.id());
        add(added, Levers.ON);
    }

    public void removeWorkload() {
        if (session.plan().assumptions().workloads().size() > 1) {
            remove(Section.WORKLOADS, chosen);
        }
    }

    public void addGrant() {
        String id = session.plan().freeId(Section.GRANTS, "credit");
        want(key(Section.GRANTS, id), id);
        add(Grant.of(id, messages.text("ui.levers.new.grant"), Money.of("1000")), Levers.GRANT_ON);
    }

    /// Programs that a grant can start from.
    public List<LeversViewModel.Choice> programs() {
        return session.catalog().programs().values().stream().filter(CreditProgram::money)
                .map(program -> new LeversViewModel.Choice(program.id(), program.name())).toList();
    }

    /// Credits of a program, with what only the award letter tells left open; the checks name it.
    public void addGrant(LeversViewModel.Choice program) {
        Plan plan = session.plan();
        String id = plan.freeId(Section.GRANTS, "credit");
        session.catalog().program(program.id()).map(known -> GrantDraft.of(known, session.catalog(), plan, id)).ifPresent(grant -> {
            want(key(Section.GRANTS, id), id);
            add(grant, Levers.GRANT_ON);
        });
    }

    public void addRow() {
        String id = session.plan().freeId(Section.INFRASTRUCTURE, "row");
        want(key(Section.INFRASTRUCTURE, id), id);
        add(Infrastructure.of(id, messages.text("ui.levers.new.row"), Provider.AWS, ""), Levers.ROW_ON);
    }

    public void addGateway() {
        String id = session.plan().freeId(Section.GATEWAYS, "gateway");
        want(key(Section.GATEWAYS, id), id);
        add(plan -> plan.withAssumptions(plan.assumptions()
                .plus(Gateway.of(id, messages.text("ui.levers.new.gateway")))));
    }

    public void addProvider() {
        String provider = session.plan().assumptions().workloads().stream().map(workload -> workload.route().model().provider())
                .filter(id -> session.plan().assumptions().item(Section.PROVIDERS, id).isEmpty()).findFirst().orElse(Provider.AWS);
        if (session.plan().assumptions().item(Section.PROVIDERS, provider).isEmpty()) {
            folds.put(key(Section.PROVIDERS, provider), true);
            add(plan -> plan.withAssumptions(plan.assumptions().plus(ProviderTerms.of(provider))));
        }
    }

    /// Of the group of an item's inputs.
    static String key(Section section, String item) {
        return section.key() + "-" + item;
    }

    private void add(Item item, Lever<Boolean> on) {
        add(plan -> plan.plus(session.selected(), item, on));
    }

    void remove(Section section, String id) {
        session.plan().assumptions().item(section, id).ifPresent(item -> session.editOnce(Message.of("gesture.remove",
                item.name(session.catalog())), plan -> plan.withAssumptions(plan.assumptions().without(section, id))));
    }

    private void add(UnaryOperator<Plan> change) {
        session.editOnce(Message.of("gesture.add"), change);
    }
}
