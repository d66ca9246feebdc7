package glidepath.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

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

/// Makes the costs of a scenario, from those of another one where it can.
final class ScenarioCostsBuilder {

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

    ScenarioCostsBuilder(Settings settings, Assumptions assumptions, PriceCatalog catalog, Optional<ScenarioCosts> base,
            Set<InputRef<?>> differences, Optional<ScenarioCosts> before) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.catalog = catalog;
        otherChoices = differences.stream().filter(ref -> CostModel.decidesCharges(ref.lever())).toList();
        limited = base.filter(_ -> otherChoices.isEmpty()).map(ScenarioCosts::limited)
                .orElseGet(() -> CostModel.hasSharedLimits(assumptions, catalog));   // which choices decide alone
        boolean billed = !settings.billed().isEmpty();
        this.base = base.filter(other -> !billed && limited == other.limited() && (!limited || otherChoices.isEmpty()));
        this.before = before.filter(_ -> !billed);
        formulasBefore = this.before.filter(it -> !(this.base.isPresent() && otherChoices.isEmpty())   // which has them all, then
                && CostModel.hasSameFormulas(it.assumptions(), assumptions, catalog));
        whole = billed || limited && this.base.isEmpty() && formulasBefore.isEmpty()
                ? Optional.of(CostModel.of(settings, assumptions, catalog))
                : Optional.empty();
        this.differences = new HashSet<>(differences);
        sameTerms = this.base.isPresent() && this.base.get().assumptions().providers() == assumptions.providers();
    }

    ScenarioCosts build() {
        List<ScenarioCosts.Costed> workloads = assumptions.workloads().stream().filter(Workload::on).map(this::costed).toList();
        CostSums sums = base.isPresent() ? base.get().sumsOf(workloads)
                : new CostSums(workloads.stream().map(ScenarioCosts.Costed::costs).toList(), null, settings.months());
        return new ScenarioCosts(settings, assumptions, catalog, workloads, others(), sums, shared(workloads), limited,
                whole.map(CostModel::billed).orElse(BilledMonths.NONE));
    }

    /// Sums that are known already and still hold.
    private ConcurrentMap<List<ItemCosts>, CostSums> shared(List<ScenarioCosts.Costed> workloads) {
        List<ItemCosts> costs = workloads.stream().map(ScenarioCosts.Costed::costs).toList();
        var shared = new ConcurrentHashMap<List<ItemCosts>, CostSums>();
        base.ifPresent(other -> other.shared().forEach((same, sums) -> {
            if (costs.containsAll(same)) {
                shared.put(same, sums);
            }
        }));
        return shared;
    }

    private List<ScenarioCosts.Numbered> others() {
        var others = new ArrayList<ScenarioCosts.Numbered>();
        for (Infrastructure row : assumptions.infrastructure()) {
            if (row.on()) {
                others.add(numbered(row, CostModel::rows, () -> ItemFormulas.of(row, assumptions, catalog)));
            }
        }
        whole.ifPresent(model -> model.billed().items().forEach(item -> others.add(new ScenarioCosts.Numbered(assumptions.cash(),
                NumberedItem.of(item)))));
        for (Gateway gateway : assumptions.gateways()) {
            others.add(numbered(gateway, CostModel::gateways, () -> ItemFormulas.of(gateway, assumptions)));
        }
        for (ProviderTerms terms : assumptions.providers()) {
            others.add(numbered(terms, CostModel::providers, () -> ItemFormulas.of(terms)));
        }
        return List.copyOf(others);
    }

    private ScenarioCosts.Costed costed(Workload workload) {
        Optional<ScenarioCosts.Costed> known = base.stream().flatMap(other -> other.workloads().stream())
                .filter(other -> other.workload().id().equals(workload.id())).findFirst();
        if (known.isPresent() && known.get().workload() == workload && sameTerms && !limited) {
            return known.get();
        }
        return unchanged(workload).orElseGet(() -> {
            var values = new PlanValues(settings, assumptions, workload);
            return new ScenarioCosts.Costed(workload, known.isPresent() && hasSameFormulas(workload)
                    ? known.get().costs().with(values, differences)
                    : new ItemCosts(formulas(workload, CostModel::workloads,
                            () -> ItemFormulas.of(workload, settings, assumptions, catalog)), settings.horizon(), values));
        });
    }

    /// What a workload cost earlier, where neither it nor what its providers ask is another now.
    private Optional<ScenarioCosts.Costed> unchanged(Workload workload) {
        return limited ? Optional.empty() : before.filter(it -> it.assumptions().providers().equals(assumptions.providers())
                        && !it.limited())
                .flatMap(it -> it.workloads().stream().filter(costed -> costed.workload().equals(workload)).findFirst());
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

    private ScenarioCosts.Numbered numbered(Item item, Function<CostModel, List<ItemFormulas>> items, Supplier<ItemFormulas> own) {
        Section section = Section.of(item);
        Optional<NumberedItem> known = !hasSameFormulas(item) ? Optional.empty()
                : base.stream().flatMap(other -> other.others().stream())
                        .filter(other -> other.item().id().equals(item.id()) && Section.of(other.item()) == section)
                        .map(ScenarioCosts.Numbered::formulas).findFirst();
        return new ScenarioCosts.Numbered(item, known.orElseGet(() -> formulas(item, items, own)));
    }
}
