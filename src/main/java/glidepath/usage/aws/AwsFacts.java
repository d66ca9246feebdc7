package glidepath.usage.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import glidepath.units.Message;

/// What an AWS account says of itself.
///
/// @param models   ids that the account's region offers; none where that was not asked
/// @param problems what could not be used, and why
public record AwsFacts(List<Credit> credits, List<ServiceQuota> quotas, Set<String> models, List<Message> problems) {

    public static final AwsFacts NONE = new AwsFacts(List.of(), List.of(), Set.of(), List.of());

    public AwsFacts {
        credits = List.copyOf(credits);
        quotas = List.copyOf(quotas);
        models = Set.copyOf(models);
        problems = List.copyOf(problems);
    }

    /// Whether nothing was told.
    public boolean isEmpty() {
        return credits.isEmpty() && quotas.isEmpty() && models.isEmpty();
    }

    /// Both together.
    public AwsFacts and(AwsFacts other) {
        var all = new TreeSet<>(models);
        all.addAll(other.models);
        return new AwsFacts(joined(credits, other.credits), joined(quotas, other.quotas), all, joined(problems, other.problems));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
