package glidepath.usage.aws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
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

    private static final String AWS = "aws";

    public AwsProposal {
        grants = List.copyOf(grants);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
    }

    public static AwsProposal of(AwsFacts facts, Assumptions plan, PriceCatalog catalog) {
        Map<InputRef<?>, Object> values = new LinkedHashMap<>();
        List<Message> warnings = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            if (workload.route().model().provider().equals(AWS)) {
                quota(facts, catalog, workload, ServiceQuota.What.REQUESTS).ifPresent(count -> values.put(Levers.QUOTA_REQUESTS.at(workload.id()), Optional.of(count)));
                quota(facts, catalog, workload, ServiceQuota.What.TOKENS).ifPresent(count -> values.put(Levers.QUOTA_TOKENS.at(workload.id()), Optional.of(count)));
                if (!facts.models().isEmpty() && facts.models().stream().noneMatch(id -> bare(id).equals(bare(workload.route().model().id())))) {
                    warnings.add(Message.of("aws.not-offered", workload.name(), workload.route().model().id()));
                }
            }
        }
        facts.credits().stream().filter(Credit::enabled).filter(Credit::leavesOutThirdParties).forEach(credit -> warnings.add(Message.of("aws.third-parties", credit.grant().name())));
        return new AwsProposal(facts.credits().stream().map(Credit::grant).toList(), values, warnings);
    }

    private static Optional<Count> quota(AwsFacts facts, PriceCatalog catalog, Workload workload, ServiceQuota.What what) {
        String id = workload.route().model().id();
        return facts.quotas().stream().filter(quota -> quota.what() == what && scope(id).equals(quota.prefix()))
                .filter(quota -> catalog.resolve(AWS, quota.model()).models().stream().anyMatch(model -> bare(model.id().id()).equals(bare(id)))).map(ServiceQuota::perMinute).findFirst();
    }

    private static String scope(String id) {
        return id.startsWith("global.") ? "global." : id.startsWith("regional.") ? "regional." : "";
    }

    /// Without the place, the version and what stands in an id for its context: `anthropic.claude-sonnet-4-6`.
    private static String bare(String id) {
        return id.replaceFirst("^(global|regional|us-gov|us|eu|apac|au|jp|ca|in|sa)\\.", "").replaceFirst("(-v\\d+)?(:\\d+)?(:\\d+k|:mm)?$", "");
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
