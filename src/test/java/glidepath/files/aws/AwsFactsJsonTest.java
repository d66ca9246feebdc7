package glidepath.files.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.usage.aws.AwsFacts;
import glidepath.usage.aws.AwsProposal;
import glidepath.usage.aws.Credit;
import glidepath.usage.aws.ServiceQuota;

/// What an account says, read and taken into a plan. Field names are those of AWS, values are made up.
class AwsFactsJsonTest {

    private static final String CREDITS = """
            {"credits":[
             {"creditId":"11","accountId":"1","creditType":"Promotion","initialAmount":{"currencyAmount":"1000.00","currencyCode":"USD"},
              "remainingAmount":{"currencyAmount":"640.12","currencyCode":"USD"},"applicableProductNames":["Amazon Bedrock","Claude Sonnet 4.6 (Amazon Bedrock Edition)"],
              "description":"Activate","startDate":1767225600,"endDate":1798675200.0,"creditStatus":"ENABLED","accountHasCreditSharingEnabled":true},
             {"creditId":"12","remainingAmount":{"currencyAmount":"50","currencyCode":"USD"},"applicableProductNames":["Amazon Bedrock"],"description":"Promo",
              "startDate":"2026-01-01 00:00:00+00:00","endDate":"2026-12-31 00:00:00+00:00","creditStatus":"ENABLED"},
             {"creditId":"13","remainingAmount":{"currencyAmount":"0","currencyCode":"USD"},"applicableProductNames":[],"description":"Old","endDate":"2025-12-31T23:59:59Z","creditStatus":"EXPIRED"},
             {"creditId":"14","remainingAmount":{"currencyAmount":"50","currencyCode":"EUR"},"creditStatus":"ENABLED"},
             {"creditId":"15","creditStatus":"ENABLED"}]}
            """;
    private static final String QUOTAS = """
            {"Quotas":[
             {"ServiceCode":"bedrock","QuotaName":"On-demand model inference requests per minute for Amazon Nova Lite","QuotaCode":"L-1","Value":1000.0,"Unit":"None"},
             {"ServiceCode":"bedrock","QuotaName":"Cross-region model inference tokens per minute for Anthropic Claude Sonnet 4.6","Value":5000000.0},
             {"ServiceCode":"bedrock","QuotaName":"Global cross-region model inference tokens per minute for Anthropic Claude Sonnet 4.6 V1","Value":9000000.0},
             {"ServiceCode":"bedrock","QuotaName":"Batch inference input file size (in GB)","Value":1.0}]}
            """;
    private static final String MODELS = """
            {"modelSummaries":[{"modelArn":"arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0","modelId":"amazon.nova-lite-v1:0","modelName":"Nova Lite",
              "inferenceTypesSupported":["ON_DEMAND"],"modelLifecycle":{"status":"ACTIVE"}}]}
            """;

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final ModelId SONNET = CATALOG.resolve("aws", "us.anthropic.claude-sonnet-4-6").one().orElseThrow().id();
    private static final Plan PLAN = Fixtures.plan(Workload.of("lite", "Lite", ModelId.parse("aws/amazon.nova-lite-v1:0")),
            Workload.of("chat", "Chat", SONNET));

    @Test
    void creditsHaveWhatIsLeftTheirDatesAndTheirProducts() {
        AwsFacts facts = AwsFactsJson.read(CREDITS);
        assertEquals(new Credit("11", "Activate", Money.of("640.12"), Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                List.of("Amazon Bedrock", "Claude Sonnet 4.6 (Amazon Bedrock Edition)"), true), facts.credits().getFirst());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), facts.credits().get(1).end());
        assertEquals(List.of(true, true, false), facts.credits().stream().map(Credit::enabled).toList());
        assertEquals(List.of("Credit 14 is in EUR, and amounts are in US dollars here, so it is left out",
                "Credit 15 has no remaining amount, so it is left out"),
                facts.problems().stream().map(Messages.root()::say).toList());
    }

    /// A date that cannot be read is told: a credit without an end would last for ever.
    @Test
    void datesOfCreditsAreReadAsTextsOfSecondsToo() {
        AwsFacts facts = AwsFactsJson.read(CREDITS.replace("1798675200.0", "\"1798675200\"").replace("1767225600", "\"soon\""));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), facts.credits().getFirst().end());
        assertEquals("Credit 11 has the date 'soon', which cannot be read: enter it by hand, or the credit has no such date",
                Messages.root().say(facts.problems().getFirst()));
    }

    @Test
    void quotasOfMinutesAreReadByScopeAndModel() {
        assertEquals(List.of(new ServiceQuota(ServiceQuota.Scope.IN_REGION, ServiceQuota.What.REQUESTS, "Amazon Nova Lite", Count.of(1000)),
                new ServiceQuota(ServiceQuota.Scope.GEOGRAPHY, ServiceQuota.What.TOKENS, "Anthropic Claude Sonnet 4.6",
                        Count.of(5_000_000)),
                new ServiceQuota(ServiceQuota.Scope.GLOBAL, ServiceQuota.What.TOKENS, "Anthropic Claude Sonnet 4.6", Count.of(9_000_000))),
                        AwsFactsJson.read(QUOTAS).quotas());
    }

    /// The plan calls Sonnet through a geography, so that quota holds, and not the global one; the region does not offer Sonnet.
    @Test
    void factsBecomeGrantsQuotasAndWarnings() {
        AwsFacts facts = AwsFactsJson.read(CREDITS).and(AwsFactsJson.read(QUOTAS)).and(AwsFactsJson.read(MODELS));
        AwsProposal proposal = AwsProposal.of(facts, PLAN.assumptions(), CATALOG);
        assertEquals(Map.of(Levers.QUOTA_REQUESTS.at("lite"), Optional.of(Count.of(1000)), Levers.QUOTA_TOKENS.at("chat"),
                Optional.of(Count.of(5_000_000))), proposal.values());
        assertEquals(List.of("Chat calls " + SONNET.id() + ", which the region does not offer. Ask for access, or choose another model",
                "Promo names products, and models of third parties on Bedrock are not among them: you may have to pay "
                        + "Claude and others yourself. Ask AWS"),
                proposal.warnings().stream().map(Messages.root()::say).toList());
        Assumptions changed = proposal.applied(PLAN).assumptions();
        assertEquals(List.of("aws-11", "aws-12", "aws-13"), changed.grants().stream().map(grant -> grant.id()).toList());
        assertEquals(List.of("Amazon Bedrock", "Amazon Bedrock third-party models"), changed.grants().getFirst().products());
    }

    /// Read again next month, a credit changes its grant and is no second one.
    @Test
    void aCreditThatIsReadAgainTakesItsOwnPlace() {
        Plan once = AwsProposal.of(AwsFactsJson.read(CREDITS), PLAN.assumptions(), CATALOG).applied(PLAN);
        Plan twice = AwsProposal.of(AwsFactsJson.read(CREDITS.replace("640.12", "600")), once.assumptions(), CATALOG).applied(once);
        assertEquals(3, twice.assumptions().grants().size());
        assertEquals(Money.of("600"), twice.assumptions().grants().getFirst().amount());
    }

    @Test
    void otherTextsAreNoFacts() {
        assertTrue(Messages.root().say(AwsFactsJson.read("{\"a\":1}").problems().getFirst())
                .startsWith("This is not the output of one of these commands: aws billing get-credits, "));
        assertTrue(Messages.root().say(AwsFactsJson.read("An error occurred").problems().getFirst()).startsWith("Line 1 is not JSON: "));
        assertEquals(AwsFacts.NONE, AwsFactsJson.read("{\"credits\":[]}"));
    }

    /// PowerShell writes what a command prints as UTF-16.
    @Test
    void otherLettersAreRead() {
        AwsFacts plain = AwsFactsJson.read(CREDITS);
        assertEquals(plain, AwsFactsJson.read(CREDITS.getBytes(StandardCharsets.UTF_16)));
        assertEquals(plain, AwsFactsJson.read(("\uFEFF" + CREDITS).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(plain, AwsFactsJson.read(("\uFEFF" + CREDITS.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void quotasThatAreTextsCountAndOthersDoNot() {
        assertEquals(AwsFactsJson.read(QUOTAS).quotas(), AwsFactsJson.read(QUOTAS.replace("1000.0", "\"1000.0\"")).quotas());
        assertEquals(AwsFactsJson.read(QUOTAS).quotas().size() - 1, AwsFactsJson.read(QUOTAS.replace("1000.0", "\"many\"")).quotas().size());
        assertEquals(List.of(), AwsFactsJson.read("{\"Quotas\":null}").quotas());
    }

    /// What is owed is none that is left, and a credit that ended before it starts has ended: without its end it would last for ever.
    @Test
    void creditsThatTellWhatCannotBe() {
        assertEquals(List.of("Credit 11 has no remaining amount, so it is left out"),
                AwsFactsJson.read(CREDITS.replace("640.12", "-5")).problems().stream().map(Messages.root()::say).limit(1).toList());
        Credit ended = new Credit("9", "Ended", Money.of("5"), Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2021, 1, 1)),
                List.of(), true);
        Grant grant = AwsProposal.of(new AwsFacts(List.of(ended), List.of(), Set.of(), List.of()), PLAN.assumptions(), CATALOG).grants()
                .getFirst();
        assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), grant.expires());
        assertEquals("This is the answer to a request that was refused, not an export. Correct the request, and save its answer",
                Messages.root().say(AwsFactsJson.read("\nAn error occurred (AccessDenied) when calling").problems().getFirst()));
    }

    @Test
    void furtherPagesAreToldOf() {
        assertEquals(List.of("usage.more-pages"), AwsFactsJson.read(QUOTAS.replaceFirst("\\{", "{\"NextToken\":\"abc\",")).problems()
                .stream().map(problem -> problem.key()).toList());
        assertEquals(List.of(), AwsFactsJson.read(QUOTAS.replaceFirst("\\{", "{\"NextToken\":null,")).problems());
    }
}
