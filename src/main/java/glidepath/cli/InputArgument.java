package glidepath.cli;

import java.util.ArrayList;
import java.util.List;

import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;

/// An input as people name it on the command line: as files do, `workloads/chat/demand.calls`, or the end of that where it is the only one,
/// `demand.calls`, `chat/demand.growth`.
final class InputArgument {

    private InputArgument() {
    }

    /// @throws CommandFailure where no input that holds a number, or more than one, is called so
    static InputRef<?> of(Assumptions assumptions, String name) {
        List<InputRef<?>> all = numbers(assumptions);
        List<InputRef<?>> found = all.stream().filter(input -> input.toString().equals(name)
                || input.toString().endsWith("/" + name) || input.toString().endsWith("." + name)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> near = (found.isEmpty() ? all.stream().filter(input -> input.lever().section() == Section.WORKLOADS).limit(5).toList()
                : found).stream().map(InputRef::toString).toList();
        if (near.isEmpty()) {
            throw new CommandFailure("No number of the plan is called '" + name + "', since it has no workloads. Add one first");
        }
        throw new CommandFailure((found.isEmpty() ? "No number of the plan is called '" + name + "'. It has for example "
                : "More than one number is called '" + name + "'. Write one of ") + String.join(", ", near));
    }

    private static List<InputRef<?>> numbers(Assumptions assumptions) {
        var all = new ArrayList<InputRef<?>>();
        for (Section section : Section.values()) {
            for (Item item : assumptions.items(section)) {
                numbers(section, item, all);
            }
        }
        return all;
    }

    private static void numbers(Section section, Item item, List<InputRef<?>> all) {
        for (Lever<?> lever : Levers.of(section)) {
            if (InputNumber.isNumeric(lever.kind())) {
                all.add(lever.at(item.id()));
            }
        }
    }
}
