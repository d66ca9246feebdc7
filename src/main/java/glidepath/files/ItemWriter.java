package glidepath.files;

import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.plan.ValueType;

/// An item of a plan, such as a workload or a grant, in its file.
final class ItemWriter {

    private ItemWriter() {
    }

    static ObjectNode write(Item item) {
        ObjectNode node = Json.object();
        if (Section.of(item) != Section.CASH) {
            node.put("id", item.id());
        }
        Item defaults = defaults(item);
        for (Lever<?> lever : Levers.of(Section.of(item))) {
            if (isGrouped(lever) ? differs(item, defaults, group(lever)) : isNeeded(lever, item, defaults)) {
                ValueJson.put(node, lever.path(), ValueJson.of(lever, item));
            }
        }
        return node;
    }

    /// A list of records that is as a new item has it is left out, too.
    private static boolean isNeeded(Lever<?> lever, Item item, Item defaults) {
        return lever.kind().shape() != ValueType.Shape.RECORDS || !lever.of(item).equals(lever.of(defaults));
    }

    private static boolean isGrouped(Lever<?> lever) {
        return lever.path().contains(".");
    }

    private static String group(Lever<?> lever) {
        return lever.path().substring(0, lever.path().indexOf('.') + 1);
    }

    /// A group of inputs that are all at their defaults is left out, to keep files calm.
    private static boolean differs(Item item, Item defaults, String group) {
        return Levers.of(Section.of(item)).stream().filter(lever -> lever.path().startsWith(group))
                .anyMatch(lever -> !lever.of(item).equals(lever.of(defaults)));
    }

    /// A new item of that kind, of the same id and name.
    static Item defaults(Item item) {
        return ItemReader.fresh(Section.of(item), item.id(), item.name());
    }
}
