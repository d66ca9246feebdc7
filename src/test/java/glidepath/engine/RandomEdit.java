package glidepath.engine;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.units.InvalidValueException;

/// One edit of a plan, as somebody makes it who moves anything: a value of another random plan in one of its inputs.
public final class RandomEdit {

    private RandomEdit() {
    }

    /// Empty where there is nothing to edit, or the value does not go with the others, and is left out, as in the window.
    public static Optional<Plan> of(Plan plan, Sketch other, Random random) {
        Section section = any(List.of(Section.values()), random);
        List<Item> items = plan.assumptions().items(section);
        List<Item> others = other.assumptions().items(section);
        if (items.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Lever<?> lever = any(Levers.of(section), random);
        try {
            return Optional.of(with(plan, any(plan.scenarios(), random).id(), lever, any(items, random).id(), any(others, random)));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private static <T> Plan with(Plan plan, String scenario, Lever<T> lever, String item, Item from) {
        return plan.with(scenario, lever.at(item), lever.of(from));
    }

    public static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
