package glidepath.usage.aws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Access;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Message;

/// What an account's facts would change in a plan, and where the two do not go together.
///
/// @param grants   to be added, or to take the place of those with their ids
/// @param values   quotas of the plan's workloads
/// @param warnings credits that leave out what the plan uses, models that the region does not offer
public record AwsProposal(List<Grant> grants, Map<InputRef<?>, Object> values, List<Message> warnings) {

    public AwsProposal {
        grants = List.copyOf(grants);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
    }

    public static AwsProposal of(AwsFacts facts, Assumptions plan, PriceCatalog catalog) {
        Map<InputRef<?>, Object> values = new LinkedHashMap<>();
        List<Message> warnings = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            if (workload.route().model().isOnBedrock()) {
                quota(facts, catalog, workload, ServiceQuota.What.REQUESTS)
                        .ifPresent(count -> values.put(Levers.QUOTA_REQUESTS.at(workload.id()), Optional.of(count)));
                quota(facts, catalog, workload, ServiceQuota.What.TOKENS)
                        .ifPresent(count -> values.put(Levers.QUOTA_TOKENS.at(workload.id()), Optional.of(count)));
                if (!facts.models().isEmpty() && facts.models().stream()
                        .noneMatch(id -> stem(id).equals(stem(workload.route().model().id())))) {
                    warnings.add(Message.of("aws.not-offered", workload.name(), workload.route().model().id()));
                }
            }
        }
        facts.credits().stream().filter(Credit::enabled).filter(Credit::leavesOutThirdParties)
                .forEach(credit -> warnings.add(Message.of("aws.third-parties", credit.grant().name())));
        return new AwsProposal(facts.credits().stream().map(Credit::grant).toList(), values, warnings);
    }

    private static Optional<Count> quota(AwsFacts facts, PriceCatalog catalog, Workload workload, ServiceQuota.What what) {
        ModelKey key = ModelKey.of(workload.route().model());
        return facts.quotas().stream().filter(quota -> quota.what() == what && quota.scope() == scope(key))
                .filter(quota -> catalog.resolve(Provider.AWS, quota.model()).models().stream()
                        .anyMatch(model -> stem(model.id().id()).equals(key.stem())))
                .map(ServiceQuota::perMinute).findFirst();
    }

    private static ServiceQuota.Scope scope(ModelKey key) {
        return switch (key.scope()) {
            case Access.GLOBAL -> ServiceQuota.Scope.GLOBAL;
            case Access.IN_REGION -> ServiceQuota.Scope.IN_REGION;
            default -> key.isRegion() ? ServiceQuota.Scope.IN_REGION : ServiceQuota.Scope.GEOGRAPHY;
        };
    }

    private static String stem(String id) {
        return ModelKey.of(ModelId.onBedrock(id)).stem();
    }

    /// The plan with all of it.
    public Plan applied(Plan plan) {
        Assumptions assumptions = plan.assumptions();
        for (Grant grant : grants) {
            List<Item> items = new ArrayList<>(assumptions.items().get(Section.GRANTS));
            items.replaceAll(item -> item.id().equals(grant.id()) ? grant : item);
            if (!items.contains(grant)) {
                items.add(grant);
            }
            assumptions = assumptions.withSection(Section.GRANTS, items);
        }
        return plan.withAssumptions(assumptions.with(values));
    }
}
