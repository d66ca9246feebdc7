package glidepath.advise;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.Provider;
import glidepath.catalog.Source;

/// What advice rests on: who says so, when that was read, and how sure it is. What nobody dated is likely at most.
final class Sources {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 6, 8);
    private static final LocalDate PRICES_READ = LocalDate.of(2026, 9, 3);

    /// Rules of thumb for start-ups, which no vendor states.
    static final Source JUDGEMENT = new Source("TokenMix Research Lab: AWS AI Credits 2026", "", Optional.of(REVIEWED), Evidence.LIKELY);
    /// What the same page says is confirmed.
    static final Source OBSERVED = JUDGEMENT.graded(Evidence.CONFIRMED);
    static final Source ACTIVATE = new Source("AWS Activate credits page", "https://aws.amazon.com/startups/credits",
            Optional.of(REVIEWED), Evidence.CONFIRMED);
    static final Source PRICING = new Source("Amazon Bedrock pricing page", "https://aws.amazon.com/bedrock/pricing/",
            Optional.of(PRICES_READ), Evidence.CONFIRMED);
    static final Source IMPORT = new Source("Amazon Bedrock guide: cost of imported models",
            "https://docs.aws.amazon.com/bedrock/latest/userguide/import-model-calculate-cost.html", Optional.of(REVIEWED),
                    Evidence.CONFIRMED);
    static final Source COMMITMENT = new Source("Amazon Bedrock guide: provisioned throughput",
            "https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html", Optional.empty(), Evidence.LIKELY);
    static final Source CREDIT_ORDER = new Source("AWS Billing guide: credits",
            "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/useconsolidatedbilling-credits.html", Optional.empty(),
                    Evidence.LIKELY);
    static final Source QUOTA = new Source("Amazon Bedrock guide: token burndown",
            "https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html", Optional.empty(), Evidence.LIKELY);

    private Sources() {
    }

    /// Who says that a model is sold in batches, and at what price: its own rates, else its provider's rule.
    static Source ofBatches(Model model) {
        return likely(model.batch().card().map(Listed::source).or(() -> model.rules().batch().source()).orElse(model.source()));
    }

    /// A page of AWS for what AWS sells; of other providers no such page is known, so that it is only worked out.
    static Source of(String provider, Source ofAws) {
        return provider.equals(Provider.AWS) ? ofAws : plan(Evidence.LIKELY);
    }

    /// The same page, where it only makes something likely.
    static Source likely(Source source) {
        return source.with(Evidence.LIKELY);
    }

    /// What holds by arithmetic on the plan itself, with the prices of its bills.
    static Source plan(Evidence evidence) {
        return new Source("worked out from this plan and its prices", "", Optional.empty(), evidence);
    }
}
