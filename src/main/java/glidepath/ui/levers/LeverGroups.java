package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.engine.QuotaSpend;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.Item;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// All groups of inputs of a plan: those of the workload in view first, then credits, cash, settings, the rest of the workload, and what
/// stands around the calls.
final class LeverGroups {

    /// So many groups of a workload come before what surrounds it.
    private static final int FIRST = 5;
    private static final String QUOTA = "quota";

    private final Session session;
    private final Messages messages;
    private final Map<String, Boolean> folds;
    private final PlanItems items;
    private final GroupViewModel settings;
    private final LocalDate today;
    private final List<GroupViewModel> groups = new ArrayList<>();
    private @Nullable InputValues latest;
    private final List<OfItem> ofItems = new ArrayList<>();

    /// A group of an item's inputs.
    ///
    /// @param titled whether its title is the item's name
    private record OfItem(Section section, String item, GroupViewModel group, List<Groups.Entry<?>> entries, boolean titled) {
    }

    /// @param folds which groups are open, by key; kept up to date
    /// @param today from which `18 months` are counted
    LeverGroups(Session session, Messages messages, Map<String, Boolean> folds, PlanItems items, LocalDate today, Plan plan) {
        this.session = session;
        this.messages = messages;
        this.folds = folds;
        this.items = items;
        this.today = today;
        Assumptions assumptions = plan.assumptions();
        boolean chosen = !items.chosen().isEmpty() && assumptions.item(Section.WORKLOADS, items.chosen()).isPresent();
        if (chosen) {
            Groups.WORKLOAD.subList(0, FIRST).forEach(this::addWorkload);
        }
        assumptions.grants().forEach(grant -> {
            addItem(Section.GRANTS, grant, true);
            add(PlanItems.key(Section.GRANTS, grant.id()) + "-terms", messages.text("ui.levers.group.grant-terms"), Groups.grantTerms(),
                    Section.GRANTS, grant.id(), Optional.empty());
        });
        addItem(Section.CASH, assumptions.cash(), false);
        settings = settings();
        add(settings);
        if (chosen) {
            Groups.WORKLOAD.subList(FIRST, Groups.WORKLOAD.size()).forEach(this::addWorkload);
        }
        assumptions.infrastructure().forEach(row -> addItem(Section.INFRASTRUCTURE, row, false));
        assumptions.gateways().forEach(gateway -> addItem(Section.GATEWAYS, gateway, false));
        assumptions.providers().forEach(terms -> addItem(Section.PROVIDERS, terms, false));
    }

    List<GroupViewModel> groups() {
        return groups;
    }

    List<InputViewModel<?>> inputs() {
        return groups.stream().<InputViewModel<?>>flatMap(group -> group.inputs().stream()).toList();
    }

    /// Items that are the very same as in the frame before have nothing new to show.
    void show(InputValues now) {
        InputValues before = latest;
        latest = now;
        if (before == null || !isSame(before.plan(), now.plan())) {
            settings.inputs().forEach(input -> input.show(now));
        }
        ofItems.forEach(of -> follow(of, before, now));
    }

    private void follow(OfItem of, @Nullable InputValues before, InputValues now) {
        if (before == null || !isSame(of, before, now)) {
            of.group().inputs().forEach(input -> input.show(now));
            show(of, now.own().item(of.section(), of.item()), now.shown().catalog());
        }
        tell(of, now);
    }

    private static boolean isSame(Plan before, Plan now) {
        return before.settings() == now.settings() && before.name().equals(now.name()) && before.record() == now.record();
    }

    private static boolean isSame(OfItem of, InputValues before, InputValues now) {
        return before.scenario().equals(now.scenario()) && before.plan().uncertainty() == now.plan().uncertainty()
                && item(of, before.own()) == item(of, now.own())
                && item(of, before.plan().assumptions()) == item(of, now.plan().assumptions());
    }

    private static @Nullable Item item(OfItem of, Assumptions among) {
        return among.item(of.section(), of.item()).orElse(null);
    }

    private void show(OfItem of, Optional<? extends Item> item, PriceCatalog catalog) {
        for (int place = 0; place < of.entries().size(); place++) {
            of.group().inputs().get(place).visible().set(item.isPresent() && of.entries().get(place).when().test(item.get()));
        }
        if (of.titled() && item.isPresent()) {
            of.group().title().set(messages.text("ui.levers.item", messages.label(of.section()), item.get().name(catalog)));
        }
    }

    /// What a quota lets through, in money; what demand and turns come to, month by month and turn by turn.
    private void tell(OfItem of, InputValues now) {
        if (of.section() == Section.WORKLOADS && of.group().open().get()) {
            of.group().curve().set(curve(of, now));
        }
        if (of.group().key().equals(QUOTA) && of.group().open().get() && now.own().item(Section.WORKLOADS, of.item()).isPresent()) {
            of.group().note().set(QuotaSpend.firstMonth(now.shown().shown(), now.shown().catalog(), of.item())
                    .map(most -> messages.text("ui.levers.quota.most", messages.numbers().wholeDollars(most))).orElse(""));
        }
    }

    private SmallCurve curve(OfItem of, InputValues now) {
        Optional<Workload> workload = now.own().item(Section.WORKLOADS, of.item()).map(Workload.class::cast);
        return switch (of.group().key()) {
            case "demand", "demand-more" -> workload
                    .map(item -> SmallCurve.demand(item, now.plan().settings(), messages)).orElse(SmallCurve.NONE);
            case "turns" -> workload.map(item -> SmallCurve.turns(item, messages)).orElse(SmallCurve.NONE);
            default -> SmallCurve.NONE;
        };
    }

    private void addWorkload(Groups.Group group) {
        add(group.key(), messages.text("ui.levers.group." + group.key()), group, Section.WORKLOADS, items.chosen(), Optional.empty());
    }

    private void addItem(Section section, Item item, boolean open) {
        Optional<Runnable> remove = section == Section.CASH ? Optional.empty() : Optional.of(() -> items.remove(section, item.id()));
        add(PlanItems.key(section, item.id()), messages.label(section), Groups.of(section, open), section, item.id(), remove);
    }

    private void add(String key, String title, Groups.Group group, Section section, String item, Optional<Runnable> remove) {
        List<InputViewModel<?>> members = group.entries().stream().<InputViewModel<?>>map(entry -> input(entry, item)).toList();
        GroupViewModel made = GroupViewModel.of(key, title, folds.getOrDefault(key, group.open()), members, remove);
        ofItems.add(new OfItem(section, item, made, List.copyOf(group.entries()), remove.isPresent()));
        add(made);
    }

    private void add(GroupViewModel group) {
        group.open().subscribe(open -> {
            folds.put(group.key(), open);
            if (open && latest != null) {
                show(latest);
            }
        });
        groups.add(group);
    }

    private <T> InputViewModel<T> input(Groups.Entry<T> entry, String item) {
        return new InputViewModel<>(session, messages, Input.of(entry.lever().at(item), messages), entry.scale(), today);
    }

    private GroupViewModel settings() {
        List<InputViewModel<?>> members = new SettingInputs(session, messages, today).inputs();
        return GroupViewModel.of("settings", messages.text("ui.levers.group.settings"), folds.getOrDefault("settings", true), members,
                Optional.empty());
    }
}
