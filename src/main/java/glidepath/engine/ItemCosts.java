package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.surface.Surface;
import glidepath.plan.InputRef;

/// What one item of a plan costs, month by month.
final class ItemCosts {

    private final NumberedItem item;
    private final ExactReader values;
    private final List<Group> groups = new ArrayList<>();
    private final int months;
    private final @Nullable ItemMonth[] known;

    ItemCosts(NumberedItem item, List<YearMonth> horizon, ExactReader.Values inputs) {
        this(item, new ExactReader(item.numbering(), horizon, inputs), horizon.size(), null);
    }

    private ItemCosts(NumberedItem item, ExactReader values, int months, @Nullable ItemCosts base) {
        this.item = item;
        this.values = values;
        this.months = months;
        known = new ItemMonth[months];
        for (int index = 0; index < item.groups().size(); index++) {
            NumberedItem.Group group = item.groups().get(index);
            boolean own = base == null || hasOwn(group.charges());
            groups.add(new Group(group.grows().per(), group.volume(), own ? new GroupLines(group, values, months)
                    : Objects.requireNonNull(base).groups.get(index).lines()));
        }
    }

    private boolean hasOwn(List<NumberedItem.Charge> charges) {
        for (NumberedItem.Charge charge : charges) {
            if (ChargeReader.isOwn(charge, values)) {
                return true;
            }
        }
        return false;
    }

    /// The same item with other values for some inputs; what does not depend on them is not worked out again.
    ItemCosts with(ExactReader.Values other, Set<InputRef<?>> changed) {
        return new ItemCosts(item, values.with(other, changed), months, this);
    }

    private record Group(String per, int volume, GroupLines lines) {
    }

    NumberedItem item() {
        return item;
    }

    /// Zero where the item has no such figure.
    BigDecimal figure(String name, int month) {
        Integer number = item.figures().get(name);
        return number == null ? BigDecimal.ZERO : values.of(number, month);
    }

    /// What a surface charges for one of what it grows with, month by month; empty where it charges nothing in the first.
    List<UnitCost> unitCosts(Surface surface) {
        for (Group group : groups) {
            if (group.lines().surface() == surface && !group.lines().at(0).all().isEmpty()) {
                return IntStream.range(0, months).mapToObj(group.lines()::at).toList();
            }
        }
        return List.of();
    }

    ItemMonth month(int month) {
        ItemMonth found = known[month];
        if (found == null) {
            found = computed(month);
            known[month] = found;
        }
        return found;
    }

    private ItemMonth computed(int month) {
        var charged = new ArrayList<ChargeGroup>(groups.size());
        for (Group group : groups) {
            if (!group.lines().isNothing()) {
                BigDecimal volume = values.of(group.volume(), month);
                UnitCost lines = volume.signum() == 0 ? UnitCost.NONE : group.lines().at(month);
                if (!lines.all().isEmpty()) {
                    charged.add(new ChargeGroup(group.per(), volume, lines));
                }
            }
        }
        return ItemMonth.of(charged);
    }
}
