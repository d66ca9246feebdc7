package glidepath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.BilledMonths;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.ItemFormulas;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The formulas of a scenario's items, and what its workloads cost. Items that are switched off are not in it.
///
/// Scenarios of a plan share what is the same in them: formulas where choices are the same, costs where all values are.
///
/// @param others infrastructure rows, gateways and what providers ask beside all else, in the order of the bill
/// @param sums   of the workloads
/// @param shared sums of workloads that are the same in several scenarios
/// @param billed months that are what was billed
record ScenarioCosts(Settings settings, Assumptions assumptions, List<Costed> workloads, List<Numbered> others, CostSums sums,
                     Map<List<ItemCosts>, CostSums> shared, BilledMonths billed) {

    /// What a workload costs.
    record Costed(Workload workload, ItemCosts costs) {
    }

    /// The formulas of an item.
    record Numbered(Item item, NumberedItem formulas) {
    }

    static ScenarioCosts of(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        return new Builder(settings, assumptions, catalog, Optional.empty(), Set.of(), Optional.empty()).build();
    }

    /// Of a scenario that differs from this one in some values only.
    ///
    /// @param before what the same scenario was earlier, at the same prices
    ScenarioCosts with(Assumptions other, Set<InputRef<?>> differences, PriceCatalog catalog, Optional<ScenarioCosts> before) {
        return new Builder(settings, other, catalog, Optional.of(this), differences, before).build();
    }

    /// Items under the same ids and names, in the same order.
    boolean hasItemsOf(Assumptions other) {
        return CostModel.hasSameItems(assumptions, other);
    }

    /// The formulas of an item that is there.
    private NumberedItem formulas(Item item) {
        return item instanceof Workload ? workloads.stream().filter(costed -> costed.workload().id().equals(item.id())).findFirst()
                .orElseThrow().costs().item()
                : others.stream().filter(other -> other.item().id().equals(item.id()) && other.item().getClass() == item.getClass())
                .findFirst().orElseThrow().formulas();
    }

    /// Sums of workloads, some of which cost what they do here.
    private CostSums sumsOf(List<Costed> some) {
        List<ItemCosts> same = some.stream().filter(this::has).map(Costed::costs).toList();
        List<ItemCosts> own = some.stream().filter(costed -> !has(costed)).map(Costed::costs).toList();
        return new CostSums(own, shared.computeIfAbsent(same, _ -> new CostSums(same, null, settings.months())), settings.months());
    }

    private boolean has(Costed other) {
        return workloads.stream().anyMatch(costed -> costed == other);
    }

    private static final class Builder {

        private final Settings settings;
        private final Assumptions assumptions;
        private final PriceCatalog catalog;
        private final Optional<ScenarioCosts> base;
        private final boolean limited;
        private final Optional<CostModel> whole;
        private final Set<InputRef<?>> differences;
        private final List<InputRef<?>> otherChoices;
        private final boolean sameTerms;
        private final Optional<ScenarioCosts> before;
        private final Optional<ScenarioCosts> formulasBefore;

        Builder(Settings settings, Assumptions assumptions, PriceCatalog catalog, Optional<ScenarioCosts> base,
                Set<InputRef<?>> differences, Optional<ScenarioCosts> before) {
            this.settings = settings;
            this.assumptions = assumptions;
            this.catalog = catalog;
            limited = CostModel.hasSharedLimits(assumptions, catalog);
            boolean billed = !settings.billed().isEmpty();
            this.base = base.filter(other -> !billed && limited == CostModel.hasSharedLimits(other.assumptions(), catalog)
                    && (!limited || differences.stream().noneMatch(ref -> CostModel.decidesCharges(ref.lever()))));
            otherChoices = differences.stream().filter(ref -> CostModel.decidesCharges(ref.lever())).toList();
            this.before = before.filter(_ -> !billed);
            formulasBefore = this.before.filter(it -> !(this.base.isPresent() && otherChoices.isEmpty())   // which has them all, then
                    && CostModel.hasSameFormulas(it.assumptions, assumptions, catalog));
            whole = billed || limited && this.base.isEmpty() && formulasBefore.isEmpty()
                    ? Optional.of(CostModel.of(settings, assumptions, catalog))
                    : Optional.empty();
            this.differences = new HashSet<>(differences);
            sameTerms = this.base.isPresent() && this.base.get().assumptions().providers() == assumptions.providers();
        }

        ScenarioCosts build() {
            List<Costed> workloads = assumptions.workloads().stream().filter(Workload::on).map(this::costed).toList();
            CostSums sums = base.isPresent() ? base.get().sumsOf(workloads)
                    : new CostSums(workloads.stream().map(Costed::costs).toList(), null, settings.months());
            return new ScenarioCosts(settings, assumptions, workloads, others(), sums, new HashMap<>(),
                    whole.map(CostModel::billed).orElse(BilledMonths.NONE));
        }

        private List<Numbered> others() {
            var others = new ArrayList<Numbered>();
            for (Infrastructure row : assumptions.infrastructure()) {
                if (row.on()) {
                    others.add(numbered(row, CostModel::rows, () -> ItemFormulas.of(row, assumptions, catalog)));
                }
            }
            whole.ifPresent(model -> model.billed().items().forEach(item -> others.add(new Numbered(assumptions.cash(),
                    NumberedItem.of(item)))));
            for (Gateway gateway : assumptions.gateways()) {
                others.add(numbered(gateway, CostModel::gateways, () -> ItemFormulas.of(gateway, assumptions)));
            }
            for (ProviderTerms terms : assumptions.providers()) {
                others.add(numbered(terms, CostModel::providers, () -> ItemFormulas.of(terms)));
            }
            return List.copyOf(others);
        }

        private Costed costed(Workload workload) {
            Optional<Costed> known = base.stream().flatMap(other -> other.workloads().stream())
                    .filter(other -> other.workload().id().equals(workload.id())).findFirst();
            if (known.isPresent() && known.get().workload() == workload && sameTerms && !limited) {
                return known.get();
            }
            return unchanged(workload).orElseGet(() -> {
                var values = new PlanValues(settings, assumptions, workload);
                return new Costed(workload, known.isPresent() && hasSameFormulas(workload) ? known.get().costs().with(values, differences)
                        : new ItemCosts(formulas(workload, CostModel::workloads,
                                () -> ItemFormulas.of(workload, settings, assumptions, catalog)), settings.horizon(), values));
            });
        }

        /// What a workload cost earlier, where neither it nor what its providers ask is another now.
        private Optional<Costed> unchanged(Workload workload) {
            return limited ? Optional.empty() : before.filter(it -> it.assumptions.providers().equals(assumptions.providers())
                            && !CostModel.hasSharedLimits(it.assumptions, catalog))
                    .flatMap(it -> it.workloads.stream().filter(costed -> costed.workload().equals(workload)).findFirst());
        }

        /// @param items where those of an item stand in a plan whose items share limits
        /// @param own   makes those of an item that shares none
        private NumberedItem formulas(Item item, Function<CostModel, List<ItemFormulas>> items, Supplier<ItemFormulas> own) {
            return formulasBefore.map(it -> it.formulas(item)).orElseGet(() -> NumberedItem.of(whole
                    .flatMap(model -> items.apply(model).stream().filter(formulas -> formulas.owner().equals(item.id())).findFirst())
                    .orElseGet(own)));
        }

        /// No formula of an item knows grants and cash, that of a workload no other workload, and none the rows but their own.
        private boolean hasSameFormulas(Item item) {
            return otherChoices.stream().allMatch(ref -> switch (ref.lever().section()) {
                case GRANTS, CASH -> true;
                case WORKLOADS -> item instanceof Workload && !ref.item().equals(item.id());
                case INFRASTRUCTURE -> !(item instanceof Infrastructure) || !ref.item().equals(item.id());
                case GATEWAYS, PROVIDERS -> false;
            });
        }

        private Numbered numbered(Item item, Function<CostModel, List<ItemFormulas>> items, Supplier<ItemFormulas> own) {
            Section section = Section.of(item);
            Optional<NumberedItem> known = !hasSameFormulas(item) ? Optional.empty()
                    : base.stream().flatMap(other -> other.others().stream())
                            .filter(other -> other.item().id().equals(item.id()) && Section.of(other.item()) == section)
                            .map(Numbered::formulas).findFirst();
            return new Numbered(item, known.orElseGet(() -> formulas(item, items, own)));
        }
    }
}
