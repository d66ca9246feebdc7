package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// All formulas of a scenario, in the order of its bills: workloads, infrastructure rows, gateways, what providers ask beside all else.
/// Items that are switched off are not in it.
///
/// @param billed months that are what was billed; the items' charges are none in them
public record CostModel(List<ItemFormulas> workloads, List<ItemFormulas> rows, List<ItemFormulas> gateways, List<ItemFormulas> providers,
                        BilledMonths billed) {

    /// What is taxed away: of all that providers and gateways charge, what credits leave.
    public static final Formula TAX = Formula.named("", "tax", Formula.product(
            Formula.difference(Formula.of(new Quantity.Charged(new Selection.Taxed())), Formula.of(new Quantity.Credited())),
            Formula.of(Quantity.Calendar.TAX_RATE)));

    public static CostModel of(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        CostModel plain = plain(settings, assumptions, catalog);
        return BilledMonths.in(hasSharedLimits(assumptions, catalog) ? new WholeModel(plain, assumptions, catalog).capped() : plain,
                settings, catalog);
    }

    /// Whether items share limits, spend caps or free allowances, so that the charges of one depend on those of others.
    public static boolean hasSharedLimits(Assumptions assumptions, PriceCatalog catalog) {
        return WholeModel.isNeeded(assumptions, catalog);
    }

    /// Whether an input decides which charges there are, and not only how much they come to: every choice, and whether a row has units of
    /// its own that are free.
    public static boolean decidesCharges(Lever<?> lever) {
        return !lever.kind().isNumber() || lever.equals(Levers.ROW_FREE);
    }

    /// Whether the formulas are the same for other values: the same items, for which the same is chosen. None of them knows grants.
    public static boolean hasSameFormulas(Assumptions assumptions, Assumptions other, PriceCatalog catalog) {
        return hasSameItems(assumptions, other) && hasSharedLimits(assumptions, catalog) == hasSharedLimits(other, catalog)
                && Stream.of(Section.values()).filter(section -> section != Section.GRANTS)
                .allMatch(section -> hasSameChoices(section, assumptions.items(section), other.items(section)));
    }

    /// Of the same items, in the same order.
    private static boolean hasSameChoices(Section section, List<Item> items, List<Item> others) {
        return IntStream.range(0, items.size()).filter(index -> items.get(index) != others.get(index))
                .allMatch(index -> Levers.of(section).stream().filter(lever -> !lever.shared() && decidesCharges(lever))
                        .allMatch(lever -> lever.of(items.get(index)).equals(lever.of(others.get(index)))));
    }

    /// Whether the items are under the same ids and names, in the same order.
    public static boolean hasSameItems(Assumptions assumptions, Assumptions other) {
        return Stream.of(Section.values()).allMatch(section -> {
            List<Item> items = assumptions.items(section);
            List<Item> others = other.items(section);
            return items.size() == others.size() && IntStream.range(0, items.size())
                    .allMatch(index -> isSame(section, items.get(index), others.get(index)));
        });
    }

    private static boolean isSame(Section section, Item item, Item other) {
        return item == other || item.id().equals(other.id())
                && Levers.of(section).stream().filter(Lever::shared).allMatch(lever -> lever.of(item).equals(lever.of(other)));
    }

    private static CostModel plain(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        return new CostModel(assumptions.workloads().stream().filter(Workload::on)
                        .map(workload -> ItemFormulas.of(workload, settings, assumptions, catalog)).toList(),
                assumptions.infrastructure().stream().filter(Infrastructure::on).map(row -> ItemFormulas.of(row, assumptions, catalog))
                        .toList(),
                assumptions.gateways().stream().map((Gateway gateway) -> ItemFormulas.of(gateway, assumptions)).toList(),
                assumptions.providers().stream().map((ProviderTerms terms) -> ItemFormulas.of(terms)).toList(), BilledMonths.NONE);
    }

    /// All of them.
    public List<ItemFormulas> items() {
        var all = new ArrayList<ItemFormulas>();
        List.of(workloads, rows, billed.items(), gateways, providers).forEach(all::addAll);
        return all;
    }
}
