package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Resolution;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Assumptions;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Measurement;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.usage.DayGroup;
import glidepath.usage.Figures;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;
import glidepath.usage.UsageKey;

/// From a sample to what it would change in a plan.
public final class Proposals {

    /// So many names are worth reading.
    private static final int NEAREST = 3;

    /// Anthropic's mode with prices of its own, which no tier of a plan has.
    private static final String FAST = "fast";

    private Proposals() {
    }

    /// One workload for each model that was called; models without known calls are none.
    ///
    /// @param plan the assumptions that it is for; those of an empty plan for a new one
    public static PlanProposal of(Sample sample, Assumptions plan, PriceCatalog catalog) {
        List<WorkloadProposal> workloads = new ArrayList<>();
        List<Unmapped> unmapped = new ArrayList<>();
        sample.models().entrySet().stream().filter(model -> calls(model.getValue()).signum() > 0)
                .sorted(Comparator.comparing((Map.Entry<UsageKey, Figures> model) -> calls(model.getValue())).reversed()
                        .thenComparing(Map.Entry::getKey)).forEach(model -> {
                    Resolution found = resolve(catalog, model.getKey());
                    found.one().ifPresentOrElse(one -> workloads.addAll(proposals(sample, model.getKey(), one, plan)),
                            () -> unmapped.add(new Unmapped(model.getKey(),
                                    found.isUnknown() ? catalog.near(found.text(), NEAREST) : found.models().stream().map(Model::id)
                                            .toList())));
                });
        List<UsageKey> unused = workloads.stream().filter(WorkloadProposal::usesNothing).map(WorkloadProposal::key).toList();
        workloads.removeIf(WorkloadProposal::usesNothing);
        return new PlanProposal(measurement(sample), once(workloads), unmapped, unused, notes(sample));
    }

    /// What of the sample is not in the workloads.
    private static List<Message> notes(Sample sample) {
        Stream<Message> uncounted = sample.models().entrySet().stream().filter(model -> calls(model.getValue()).signum() == 0
                && model.getValue().sent().orElse(BigDecimal.ZERO).signum() > 0).map(model -> Message.of("proposal.uncounted",
                model.getKey().model()));
        Stream<Message> fast = sample.groups().stream().map(DayGroup::key).filter(key -> key.tier().equals(FAST)).map(UsageKey::model)
                .distinct().map(model -> Message.of("proposal.fast", model));
        return Stream.concat(uncounted, fast).toList();
    }

    private static Measurement measurement(Sample sample) {
        return new Measurement(sample.coverage().first(), sample.coverage().last(), sample.coverage().days(),
                sample.files().stream().filter(file -> file.used() > 0).map(SourceFile::format).distinct().toList());
    }

    /// Of several that would change the same workload, the busiest does; the others are workloads of their own.
    private static List<WorkloadProposal> once(List<WorkloadProposal> busiestFirst) {
        Set<String> taken = new HashSet<>();
        return busiestFirst.stream().map(each -> each.workload().isEmpty() || taken.add(each.workload().get()) ? each : each.asNew())
                .toList();
    }

    private static BigDecimal calls(Figures figures) {
        return figures.calls().orElse(BigDecimal.ZERO);
    }

    private static Resolution resolve(PriceCatalog catalog, UsageKey key) {
        return key.provider().isEmpty() ? catalog.resolve(key.model()) : catalog.resolve(key.provider(), key.model());
    }

    /// A workload for each tier and each lifetime of caches, which cost otherwise.
    private static List<WorkloadProposal> proposals(Sample sample, UsageKey key, Model model, Assumptions plan) {
        List<Sample> parts = RouteParts.of(sample, key);
        boolean apart = parts.size() > 1;
        return parts.stream().map(part -> CacheLifetimes.apart(proposal(part, key, model, plan, apart), figures(part, key), plan))
                .flatMap(List::stream).toList();
    }

    private static Figures figures(Sample sample, UsageKey key) {
        return Objects.requireNonNull(sample.models().get(key));
    }

    /// @param apart whether other tiers are workloads of their own
    private static WorkloadProposal proposal(Sample sample, UsageKey key, Model model, Assumptions plan, boolean apart) {
        Map<Lever<?>, Object> measured = MeasuredInputs.of(sample, key, model);
        var tier = (ServiceTier) measured.getOrDefault(Levers.TIER, ServiceTier.STANDARD);
        var batches = (Percent) measured.getOrDefault(Levers.BATCH_SHARE, Percent.ZERO);
        boolean inBatches = apart && batches.equals(Percent.ALL);
        var like = new RoutedWorkload(CacheLifetimes.ofMost(figures(sample, key)), tier, inBatches);
        Optional<Workload> existing = like.in(plan, id -> id.equals(model.id())).or(() -> like.in(plan, id -> isElsewhere(id, model.id())));
        Map<Lever<?>, Object> values = new LinkedHashMap<>();
        existing.filter(workload -> !workload.route().model().equals(model.id())).ifPresent(_ -> values.put(Levers.MODEL, model.id()));
        values.putAll(measured);
        if (apart) {
            values.put(Levers.TIER, tier);
            values.put(Levers.BATCH_SHARE, batches);
        }
        String name = inBatches ? model.name() + " (batch)"
                : apart && tier != ServiceTier.STANDARD ? model.name() + " (" + tier.word() + ")" : model.name();
        return new WorkloadProposal(key, model.id(), existing.map(Workload::id), name, values);
    }

    /// Whether it is the same model at the same provider, in another region or geography: its calls are that workload's, and cost
    /// otherwise.
    private static boolean isElsewhere(ModelId planned, ModelId measured) {
        return planned.provider().equals(measured.provider()) && ModelKey.of(planned).stem().equals(ModelKey.of(measured).stem());
    }
}
