package glidepath.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;

/// How a plan differs from an older one, line by line in words: settings, items that came or went, inputs, scenarios.
public final class PlanDifferences {

    private final Messages messages;
    private final PriceCatalog catalog;
    private final Differences values;
    private final List<String> lines = new ArrayList<>();

    private PlanDifferences(Messages messages, PriceCatalog catalog) {
        this.messages = messages;
        this.catalog = catalog;
        values = new Differences(messages, catalog);
    }

    /// @return nothing only where the plans are equal
    public static List<String> between(Plan old, Plan fresh, Messages messages, PriceCatalog catalog) {
        var differences = new PlanDifferences(messages, catalog);
        differences.settings(old, fresh);
        differences.ticked("difference.fact", old.situation().facts(), fresh.situation().facts());
        differences.ticked("difference.tested", old.situation().tested(), fresh.situation().tested());
        differences.items(old.assumptions(), fresh.assumptions());
        differences.scenarios(old, fresh);
        if (!old.prices().own().equals(fresh.prices().own())) {
            differences.lines.add(messages.text("difference.prices"));
        }
        if (!old.story().equals(fresh.story())) {
            differences.lines.add(messages.text("difference.story"));
        }
        if (differences.lines.isEmpty() && !old.equals(fresh)) {
            differences.lines.add(messages.text("difference.order"));
        }
        return List.copyOf(differences.lines);
    }

    private void settings(Plan old, Plan fresh) {
        changed(messages.text("difference.name"), old.name(), fresh.name());
        lines.addAll(new SettingsText(messages).between(old.settings(), fresh.settings()));
    }

    /// What holds or was tested only in one of the two.
    private <E extends Enum<E>> void ticked(String label, Set<E> old, Set<E> fresh) {
        old.stream().filter(each -> !fresh.contains(each)).forEach(each ->
                lines.add(messages.text("difference.gone", messages.text(label, each))));
        fresh.stream().filter(each -> !old.contains(each)).forEach(each ->
                lines.add(messages.text("difference.came", messages.text(label, each))));
    }

    private void changed(String label, String before, String after) {
        if (!before.equals(after)) {
            lines.add(messages.text("difference.line", label, before, after));
        }
    }

    private void items(Assumptions old, Assumptions fresh) {
        for (Section section : Section.values()) {
            gone(section, old, fresh);
            for (Item item : fresh.items(section)) {
                old.item(section, item.id()).ifPresentOrElse(before -> item(section, before, item),
                        () -> lines.add(messages.text("difference.came", item.name(catalog))));
            }
        }
    }

    private void gone(Section section, Assumptions old, Assumptions fresh) {
        for (Item item : old.items(section)) {
            if (fresh.item(section, item.id()).isEmpty()) {
                lines.add(messages.text("difference.gone", item.name(catalog)));
            }
        }
    }

    private void item(Section section, Item before, Item after) {
        for (Lever<?> lever : Levers.of(section)) {
            if (!lever.of(before).equals(lever.of(after))) {
                changed(label(section, after, lever), values.shown(lever, lever.of(before)), values.shown(lever, lever.of(after)));
            }
        }
    }

    private String label(Section section, Item item, Lever<?> lever) {
        return section == Section.CASH ? messages.label(lever) : messages.text("difference.of", item.name(catalog), messages.label(lever));
    }

    private void scenarios(Plan old, Plan fresh) {
        for (Scenario scenario : old.scenarios()) {
            if (found(fresh, scenario.id()).isEmpty()) {
                lines.add(messages.text("difference.gone", scenario.name()));
            }
        }
        for (Scenario scenario : fresh.scenarios()) {
            found(old, scenario.id()).ifPresentOrElse(before -> scenario(old, fresh, before, scenario),
                    () -> lines.add(messages.text("difference.came", scenario.name())));
        }
    }

    private void scenario(Plan old, Plan fresh, Scenario before, Scenario after) {
        changed(messages.text("difference.of", before.name(), messages.text("difference.name")), before.name(), after.name());
        inherited(old, fresh, before, after);
        after.differences().forEach((ref, value) -> {
            Object earlier = before.differences().get(ref);
            if (!value.equals(earlier)) {
                own(old, fresh, after, ref, earlier, values.shown(ref.lever(), value));
            }
        });
    }

    /// What the scenario has no value of its own for any more.
    private void inherited(Plan old, Plan fresh, Scenario before, Scenario after) {
        for (InputRef<?> ref : before.differences().keySet()) {
            if (!after.differences().containsKey(ref)) {
                own(old, fresh, after, ref, before.differences().get(ref), messages.text("difference.inherited"));
            }
        }
    }

    private void own(Plan old, Plan fresh, Scenario scenario, InputRef<?> ref, @Nullable Object before, String after) {
        Section section = ref.lever().section();
        Item item = fresh.assumptions().item(section, ref.item()).or(() -> old.assumptions().item(section, ref.item())).orElseThrow();
        changed(messages.text("difference.of", scenario.name(), label(section, item, ref.lever())),
                before == null ? messages.text("difference.inherited") : values.shown(ref.lever(), before), after);
    }

    private static Optional<Scenario> found(Plan plan, String id) {
        return plan.scenarios().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
