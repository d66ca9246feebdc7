package glidepath.advise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Provider;
import glidepath.engine.credit.MonthCredits;
import glidepath.plan.Fact;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Whether to try Bedrock first; the first line that fits fires (cost model, section 10).
///
/// @param credits of AWS that there are when the plan starts, and not those to come
/// @param batch   whether all workloads send at least half of their calls to batch
record BedrockReading(Money credits, boolean invoice, boolean latest, boolean batch) {

    private static final Percent HALF = Percent.of("50");

    static BedrockReading of(AdviceContext it) {
        List<Workload> on = it.workloads();
        boolean batch = !on.isEmpty() && on.stream().allMatch(each -> each.route().batchShare().compareTo(HALF) >= 0);
        MonthCredits first = it.forecast().firstMonth().credits();
        Money credits = Money.sum(it.grants().stream().filter(grant -> grant.provider().equals(Provider.AWS))
                .map(grant -> first.of(grant.id()).available()).toList());
        return new BedrockReading(credits, it.situation().is(Fact.AWS_INVOICE), it.situation().is(Fact.LATEST_MODEL), batch);
    }

    Reading reading() {
        return new Reading("bedrock", outcome(), because(), change(), Sources.JUDGEMENT);
    }

    Message outcome() {
        if (credits.isPositive() && invoice) {
            return Message.of("advice.bedrock.first");
        }
        if (latest) {
            return Message.of("advice.bedrock.direct");
        }
        return batch && credits.isPositive() ? Message.of("advice.bedrock.batch") : Message.of("advice.bedrock.test");
    }

    private Message because() {
        return switch (outcome().key()) {
            case "advice.bedrock.first" -> Message.of("advice.bedrock.why.first", credits);
            case "advice.bedrock.direct" -> Message.of("advice.bedrock.why.latest");
            case "advice.bedrock.batch" -> Message.of("advice.bedrock.why.batch", credits);
            default -> credits.isPositive() ? Message.of("advice.bedrock.why.nothing", credits)
                    : Message.of("advice.bedrock.why.no-credits");
        };
    }

    /// Each single input whose change makes another line fire; credits come from one cent on, batches from half of the calls on.
    private Optional<Message> change() {
        Money other = credits.isPositive() ? Money.ZERO : Money.of("0.01");
        return Changes.either(Stream.of(
                flip(new BedrockReading(other, invoice, latest, batch), Message.of("advice.bedrock.if-credits", other)),
                flip(new BedrockReading(credits, !invoice, latest, batch), Changes.of(Fact.AWS_INVOICE, !invoice)),
                flip(new BedrockReading(credits, invoice, !latest, batch), Changes.of(Fact.LATEST_MODEL, !latest)),
                flip(new BedrockReading(credits, invoice, latest, !batch),
                        Message.of(batch ? "advice.bedrock.less-batch" : "advice.bedrock.if-batch", HALF)))
                .flatMap(Optional::stream));
    }

    private Optional<Message> flip(BedrockReading other, Message what) {
        return Changes.flip(outcome(), other.outcome(), what);
    }
}
