package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.ItemFormulas;
import glidepath.engine.surface.Surface;
import glidepath.units.Money;

/// What one item of a plan costs, month by month.
final class ItemCosts {

    private final NumberedItem item;
    private final ExactReader values;
    private final List<Group> groups;
    private final @Nullable Month[] known;

    /// A month's charges of the item.
    ///
    /// @param accounts what is charged, by account
    record Month(List<ChargeGroup> groups, Map<Account, Money> accounts, boolean complete) {
    }

    ItemCosts(NumberedItem item, List<YearMonth> months, ExactReader.Values inputs) {
        this.item = item;
        values = new ExactReader(item.numbering(), months, inputs);
        groups = groups(item.formulas());
        known = new Month[months.size()];
    }

    NumberedItem item() {
        return item;
    }

    private ItemFormulas formulas() {
        return item.formulas();
    }

    /// Charges that grow with the same volume, in the order of the formulas.
    private List<Group> groups(ItemFormulas formulas) {
        var all = new ArrayList<Group>();
        for (ChargeFormula formula : formulas.charges()) {
            if (all.isEmpty() || all.getLast().volume.is() != formula.volume().is()) {
                all.add(new Group(formula.volume()));
            }
            all.getLast().add(formula);
        }
        return all;
    }

    BigDecimal figure(String name, int month) {
        return values.of(Objects.requireNonNull(formulas().figures().get(name), name), month);
    }

    /// What a surface charges for one of what it grows with, as things stand in the plan's first month.
    UnitCost unitCost(Surface surface) {
        return groups.stream().filter(group -> group.formulas.getFirst().surface() == surface).findFirst().map(group -> group.at(0)).orElse(UnitCost.NONE);
    }

    Month month(int month) {
        Month found = known[month];
        if (found == null) {
            found = computed(month);
            known[month] = found;
        }
        return found;
    }

    private Month computed(int month) {
        var charged = new ArrayList<ChargeGroup>(groups.size());
        var accounts = new LinkedHashMap<Account, Money>();
        boolean complete = true;
        for (Group group : groups) {
            if (group.isNothing()) {
                continue;
            }
            BigDecimal volume = values.of(group.volume.is(), month);
            UnitCost lines = volume.signum() == 0 ? UnitCost.NONE : group.at(month);
            if (!lines.all().isEmpty()) {
                charged.add(new ChargeGroup(group.volume.per(), volume, lines));
                complete &= lines.complete();
                lines.accounts().forEach((account, perUnit) -> accounts.merge(account, perUnit.times(volume), Money::plus));
            }
        }
        return new Month(charged, accounts, complete);
    }

    private final class Group {

        private final ChargeFormula.Volume volume;
        private final List<ChargeFormula> formulas = new ArrayList<>();
        private final List<ChargeReader> readers = new ArrayList<>();
        private UnitCost cost = UnitCost.NONE;
        private int computed = -1;

        Group(ChargeFormula.Volume volume) {
            this.volume = volume;
        }

        void add(ChargeFormula formula) {
            formulas.add(formula);
            var reader = new ChargeReader(formula, values);
            if (!reader.isNothing()) {
                readers.add(reader);
            }
        }

        boolean isNothing() {
            return readers.isEmpty();
        }

        UnitCost at(int month) {
            if (computed < 0 || !isSame(month)) {
                cost = UnitCost.of(lines(month));
            }
            computed = month;
            return cost;
        }

        private boolean isSame(int month) {
            for (ChargeReader reader : readers) {
                if (!reader.isSame(month, computed)) {
                    return false;
                }
            }
            return true;
        }

        private List<Line> lines(int month) {
            var lines = new ArrayList<Line>(readers.size());
            readers.forEach(reader -> reader.line(month).ifPresent(lines::add));
            return lines;
        }
    }
}
