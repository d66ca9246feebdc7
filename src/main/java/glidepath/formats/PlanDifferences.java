package glidepath.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Setup;

/// How a plan differs from an older one, line by line in words: settings, items that came or went, inputs, scenarios.
public final class PlanDifferences {

    private final Words words;
    private final Differences values;
    private final List<String> lines = new ArrayList<>();

    private PlanDifferences(Words words, PriceCatalog catalog) {
        this.words = words;
        values = new Differences(words, catalog);
    }

    /// @return nothing only where the plans are equal
    public static List<String> between(Plan old, Plan fresh, Words words, PriceCatalog catalog) {
        var differences = new PlanDifferences(words, catalog);
        differences.settings(old, fresh);
        differences.ticked("difference.fact", old.situation().facts(), fresh.situation().facts());
        differences.ticked("difference.tested", old.situation().tested(), fresh.situation().tested());
        differences.items(old.setup(), fresh.setup());
        differences.scenarios(old, fresh);
        if (differences.lines.isEmpty() && !old.equals(fresh)) {
            differences.lines.add(words.text("difference.order"));
        }
        return List.copyOf(differences.lines);
    }

    private void settings(Plan old, Plan fresh) {
        changed(words.text("difference.name"), old.name(), fresh.name());
        changed(setting("start"), words.numbers().month(old.settings().start()), words.numbers().month(fresh.settings().start()));
        changed(setting("months"), words.numbers().any(old.settings().months()), words.numbers().any(fresh.settings().months()));
        changed(setting("convention"), words.label(old.settings().convention()), words.label(fresh.settings().convention()));
        changed(setting("tax"), words.numbers().any(old.settings().tax()), words.numbers().any(fresh.settings().tax()));
    }

    /// What holds or was tested only in one of the two.
    private <E extends Enum<E>> void ticked(String label, Set<E> old, Set<E> fresh) {
        old.stream().filter(each -> !fresh.contains(each)).forEach(each -> lines.add(words.text("difference.gone", words.text(label, each))));
        fresh.stream().filter(each -> !old.contains(each)).forEach(each -> lines.add(words.text("difference.came", words.text(label, each))));
    }

    private String setting(String key) {
        return words.text("lever.settings." + key);
    }

    private void changed(String label, String before, String after) {
        if (!before.equals(after)) {
            lines.add(words.text("difference.line", label, before, after));
        }
    }

    private void items(Setup old, Setup fresh) {
        for (Section section : Section.values()) {
            for (Item item : old.items().get(section)) {
                if (fresh.item(section, item.id()).isEmpty()) {
                    lines.add(words.text("difference.gone", item.name()));
                }
            }
            for (Item item : fresh.items().get(section)) {
                old.item(section, item.id()).ifPresentOrElse(before -> item(section, before, item),
                        () -> lines.add(words.text("difference.came", item.name())));
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
        return section == Section.CASH ? words.label(lever) : words.text("difference.of", item.name(), words.label(lever));
    }

    private void scenarios(Plan old, Plan fresh) {
        for (Scenario scenario : old.scenarios()) {
            if (found(fresh, scenario.id()).isEmpty()) {
                lines.add(words.text("difference.gone", scenario.name()));
            }
        }
        for (Scenario scenario : fresh.scenarios()) {
            found(old, scenario.id()).ifPresentOrElse(before -> scenario(old, fresh, before, scenario),
                    () -> lines.add(words.text("difference.came", scenario.name())));
        }
    }

    private void scenario(Plan old, Plan fresh, Scenario before, Scenario after) {
        changed(words.text("difference.of", before.name(), words.text("difference.name")), before.name(), after.name());
        for (Place<?> place : before.differences().keySet()) {
            if (!after.differences().containsKey(place)) {
                own(old, fresh, after, place, before.differences().get(place), words.text("difference.inherited"));
            }
        }
        after.differences().forEach((place, value) -> {
            Object earlier = before.differences().get(place);
            if (!value.equals(earlier)) {
                own(old, fresh, after, place, earlier, values.shown(place.lever(), value));
            }
        });
    }

    private void own(Plan old, Plan fresh, Scenario scenario, Place<?> place, @Nullable Object before, String after) {
        Section section = place.lever().section();
        Item item = fresh.setup().item(section, place.item()).or(() -> old.setup().item(section, place.item())).orElseThrow();
        changed(words.text("difference.of", scenario.name(), label(section, item, place.lever())),
                before == null ? words.text("difference.inherited") : values.shown(place.lever(), before), after);
    }

    private static Optional<Scenario> found(Plan plan, String id) {
        return plan.scenarios().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
