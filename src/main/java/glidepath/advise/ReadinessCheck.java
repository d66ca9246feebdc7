package glidepath.advise;

import java.util.List;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.plan.Readiness;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// One entry of the readiness list: what to test, whether it was, and what to run, filled in from the plan.
///
/// @param commands of a shell; none where nothing but looking helps
public record ReadinessCheck(Readiness test, boolean done, List<String> commands) {

    private static final String AVAILABILITY = "aws bedrock get-foundation-model-availability --region %1$s --model-id %3$s";

    public ReadinessCheck {
        commands = List.copyOf(commands);
    }

    public static List<ReadinessCheck> of(AdviceContext it) {
        return Stream.of(Readiness.values()).map(test -> new ReadinessCheck(test, it.situation().tested().contains(test),
                commands(test, it))).toList();
    }

    private static List<String> commands(Readiness test, AdviceContext it) {
        List<AskedModel> first = it.workloads().stream()
                .flatMap(workload -> workload.first().map(model -> new AskedModel(workload, model))).toList();
        List<AskedModel> cloud = first.stream().filter(asked -> asked.model().isOnBedrock()).toList();
        return switch (test) {
            case MODEL -> each(it, cloud, AVAILABILITY);
            case REGION -> each(it, cloud, "aws bedrock list-foundation-models --region %1$s");
            case QUOTA -> each(it, cloud, "aws service-quotas list-service-quotas --service-code bedrock --region %1$s");
            case TOKEN_COST -> first.stream().filter(asked -> isPlain(asked.workload())).map(asked -> price(it, asked)).distinct()
                    .toList();
            case LATENCY -> each(it, cloud.stream().filter(asked -> asked.converses(it)).toList(),
                    "aws bedrock-runtime converse --region %1$s --model-id %2$s --query metrics.latencyMs"
                    + " --messages '[{\"role\":\"user\",\"content\":[{\"text\":\"Hello\"}]}]'");
            case CREDITS -> cloud.isEmpty() ? List.of() : List.of(credits(it));
            case FALLBACK -> each(it, it.workloads().stream().flatMap(workload -> workload.fallback().model().stream()
                    .map(model -> new AskedModel(workload, model))).filter(asked -> asked.model().isOnBedrock()).toList(), AVAILABILITY);
            case WEEK, ALARMS -> each(it, cloud, test == Readiness.WEEK ? "aws budgets describe-budgets --account-id ACCOUNT"
                    : "aws cloudwatch put-metric-alarm --region %1$s --alarm-name throttled --namespace AWS/Bedrock --metric-name "
                    + "InvocationThrottles"
                            + " --dimensions Name=ModelId,Value=%2$s --statistic Sum --period 300 --evaluation-periods 3 --threshold 0"
                            + " --comparison-operator GreaterThanThreshold");
        };
    }

    /// A line for each model in its region, none twice.
    private static List<String> each(AdviceContext it, List<AskedModel> models, String pattern) {
        return models.stream().map(asked -> pattern.formatted(asked.region(it), it.catalog().acceptedId(asked.model(), asked.region(it)),
                it.catalog().baseId(asked.model()))).distinct().toList();
    }

    /// Whether one call tells what the plan says: no turns, of which none is the mean one, and no other price than the list's.
    private static boolean isPlain(Workload workload) {
        return !workload.tokens().turns().isGiven() && workload.route().tier().isStandardPriced() && workload.route().surcharge().isZero();
    }

    /// The id that the provider accepts, where it names the same entry of the catalog; prices of one region have only an id of ours.
    private static ModelId priced(AdviceContext it, AskedModel asked) {
        var accepted = new ModelId(asked.model().provider(), it.catalog().acceptedId(asked.model(), asked.region(it)));
        return it.catalog().model(accepted).equals(it.catalog().model(asked.model())) ? accepted : asked.model();
    }

    /// The mean call, with what of it is read from the cache and written to it.
    private static String price(AdviceContext it, AskedModel asked) {
        TokenShape tokens = asked.workload().tokens();
        var command = new StringBuilder("glidepath price %s --input %s --output %s".formatted(priced(it, asked), whole(tokens.input()),
                whole(tokens.output())));
        cache(command, tokens);
        return command.toString();
    }

    private static void cache(StringBuilder command, TokenShape tokens) {
        if (!tokens.cacheRead().isZero()) {
            command.append(" --cache-read ").append(whole(tokens.input().times(tokens.cacheRead())));
        }
        if (!tokens.cacheWrite().isZero()) {
            command.append(tokens.cacheFor() == TokenShape.CacheTime.ONE_HOUR ? " --cache-write-1h " : " --cache-write ")
                    .append(whole(tokens.input().times(tokens.cacheWrite())));
        }
    }

    private static String whole(Count tokens) {
        return tokens.value().toBigInteger().toString();
    }

    /// The first month's charges and credits apart.
    private static String credits(AdviceContext it) {
        var start = it.forecast().settings().start();
        return ("aws ce get-cost-and-usage --time-period Start=%s,End=%s --granularity MONTHLY --metrics UnblendedCost"
                + " --group-by Type=DIMENSION,Key=RECORD_TYPE").formatted(start.atDay(1), start.plusMonths(1).atDay(1));
    }
}
