package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.CreditProgram;
import glidepath.catalog.CreditProgram.Paid;
import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.Provider;
import glidepath.catalog.SoldThrough;
import glidepath.catalog.Source;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.PaysFor;
import glidepath.engine.surface.Account;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.GrantTerms;
import glidepath.plan.Levers;
import glidepath.plan.Monthly;
import glidepath.plan.Plan;
import glidepath.plan.ProductChange;
import glidepath.plan.RouteSplit;
import glidepath.plan.Section;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Who pays for which token, with the programs and prices that ship.
class WhoPaysTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();
    private static final Optional<Provider> AWS = SHIPPED.provider("aws");
    private static final Optional<Provider> GOOGLE = SHIPPED.provider("google");
    private static final ModelId CLAUDE = ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0");
    private static final ModelId ON_VERTEX = ModelId.parse("google/claude-sonnet-4-6");

    private static Grant draft(String program, String amount) {
        Grant grant = GrantDraft.of(SHIPPED.program(program).orElseThrow(), SHIPPED, Fixtures.CHAT, program);
        return new Grant(grant.id(), grant.name(), true, grant.provider(), Money.of(amount), Optional.empty(),
                Optional.of(LocalDate.of(2028, 12, 31)), grant.products(),
                grant.releases(), grant.monthly(), grant.cover(), grant.caps(), grant.activation(), grant.changes(), grant.terms());
    }

    private static ScenarioForecast forecast(ModelId model, Grant... grants) {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", model, 1_000, 100_000, 0));
        for (Grant grant : grants) {
            plan = plan.withAssumptions(plan.assumptions().plus(grant));
        }
        return Forecaster.forecast(plan, SHIPPED).baseline();
    }

    private static List<String> verdicts(ScenarioForecast forecast) {
        var lines = new ArrayList<String>();
        for (WhoPays.Row row : WhoPays.of(forecast, SHIPPED).rows()) {
            row.verdicts().forEach(pays -> lines.add(row.account().product() + " " + pays.paid()));
        }
        return lines;
    }

    @Test
    void activatePaysForClaudeOnBedrockAndNobodyKnowsWhetherForConsumptionUnits() {
        assertEquals(List.of("Amazon Bedrock third-party models YES", "Claude Platform on AWS UNKNOWN",
                "Microsoft Foundry marketplace models NO",
                "Google Vertex AI partner models NO", "Anthropic NO"), verdicts(forecast(CLAUDE, draft("aws-activate-portfolio", "5000"))));
    }

    @Test
    void startupCreditsDoNotPayForClaudeOnVertexOrInFoundry() {
        assertEquals(Paid.NO, paid("google-startups-scale", ON_VERTEX));
        assertEquals(Paid.NO, paid("microsoft-investor", ModelId.parse("azure/claude-sonnet-4-6")));
        assertEquals(Paid.YES, paid("google-startups-start", ModelId.parse("google/gemini-3.5-flash")));
        assertEquals(Paid.NO, paid("aws-promotional-code", CLAUDE));
        assertEquals(Paid.YES, paid("aws-promotional-code", ModelId.parse("aws/meta.llama3-3-70b-instruct-v1:0")));
    }

    private static Paid paid(String program, ModelId model) {
        return WhoPays.of(forecast(model, draft(program, "5000")), SHIPPED).rows().getFirst().verdicts().getFirst().paid();
    }

    /// A grant without a product list counts as paying; whether it does is unknown, and is asked, never assumed.
    @Test
    void aGrantWithoutProgramAndProductsIsAskedAbout() {
        Grant bare = new Grant("g", "Credit", true, "google", Money.of("5000"), Optional.empty(), Optional.of(LocalDate.of(2028, 12, 31)),
                List.of());
        PaysFor pays = WhoPays.of(forecast(ON_VERTEX, bare), SHIPPED).rows().getFirst().verdicts().getFirst();
        assertEquals(Paid.UNKNOWN, pays.paid());
        assertTrue(pays.counted());
        assertEquals("pays.partner", pays.reason().key());
        Plan plan = Fixtures.plan(Fixtures.workload("chat", ON_VERTEX, 1_000, 100_000, 0));
        List<String> keys = PlanChecks.check(plan.withAssumptions(plan.assumptions().plus(bare)), SHIPPED).stream()
                .map(problem -> problem.message().key()).toList();
        assertTrue(keys.contains("check.grant.counted"), keys.toString());
    }

    @Test
    void aProductThatIsNamedAlthoughTheProgramLeavesItOutIsAskedAbout() {
        Grant named = new Grant("g", "Google", true, "google", Money.of("5"), Optional.empty(), Optional.empty(),
                List.of("Google Vertex AI partner models"));
        Account partner = new Account("google", "Google Vertex AI partner models", true);
        assertEquals(Paid.YES, PaysFor.of(named, GOOGLE, partner, SoldThrough.MARKETPLACE, Optional.empty()).paid());
        assertEquals(Paid.UNKNOWN, PaysFor.of(named, GOOGLE, partner, SoldThrough.MARKETPLACE, SHIPPED.program("google-startups-scale"))
                .paid());
        assertEquals(Paid.UNKNOWN, PaysFor.of(Grant.of("g", "g", Money.of("5")), AWS,
                new Account("aws", "Amazon Bedrock third-party models", true), SoldThrough.UNKNOWN,
                Optional.empty()).paid());
    }

    /// A credit for "Amazon Bedrock" may pay for Grok there, which no list of AWS names, but not for Claude or Cohere, which one does.
    @ParameterizedTest
    @CsvSource({"aws/global.xai.grok-4.7, Amazon Bedrock, UNKNOWN", "aws/us.anthropic.claude-sonnet-5, Amazon Bedrock, NO",
        "aws/meta.llama3-3-70b-instruct-v1:0, Amazon Bedrock, YES", "aws/global.xai.grok-4.7, Amazon S3, NO"})
    void aModelOfWhichNobodySaysWhoSellsItIsAskedAbout(String model, String product, Paid paid) {
        Grant promo = new Grant("g", "Promo", true, "aws", Money.of("5"), Optional.empty(), Optional.empty(), List.of(product));
        Plan plan = Fixtures.plan(Fixtures.workload("chat", SHIPPED.resolve(model).models().getFirst().id(), 1_000, 1_000, 0));
        WhoPays who = WhoPays.of(Forecaster.forecast(plan.withAssumptions(plan.assumptions().plus(promo)), SHIPPED).baseline(), SHIPPED);
        assertEquals(paid, who.rows().getFirst().verdicts().getFirst().paid());
        assertEquals(paid == Paid.YES, who.rows().getFirst().verdicts().getFirst().counted());
    }

    /// 1,000 calls of 100,000 tokens at $3 are $300: on the card, while all of the $5,000 stands unused.
    @Test
    void whatLandsOnTheCardFirstIsTheWeightiestWarning() {
        Grant google = draft("google-startups-scale", "5000");
        FirstInvoice invoice = FirstInvoice.of(forecast(ON_VERTEX, google)).orElseThrow();
        assertEquals(YearMonth.of(2027, 1), invoice.month());
        assertEquals(Money.of("300"), invoice.toPay());
        assertEquals(Money.of("5000"), invoice.unused());
        Plan plan = Fixtures.plan(Fixtures.workload("chat", ON_VERTEX, 1_000, 100_000, 0));
        Problem first = PlanChecks.check(plan.withAssumptions(plan.assumptions().plus(google)), SHIPPED).getFirst();
        assertEquals(ProblemKind.FIRST_INVOICE, first.kind());
        assertEquals(Optional.empty(), FirstInvoice.of(forecast(CLAUDE, draft("aws-activate-founders", "5000"))));
        assertEquals(Optional.empty(), FirstInvoice.of(forecast(CLAUDE)));
        assertEquals(Money.of("300"), FirstInvoice.of(forecast(CLAUDE, google)).orElseThrow().toPay());
    }

    @Test
    void allProgramsSayWhatTheyPayAndWhoSaysSo() {
        assertEquals(23, SHIPPED.programs().size());
        for (CreditProgram program : SHIPPED.programs().values()) {
            assertTrue(!program.terms().pays().isEmpty() && !program.source().title().isEmpty() && program.source().checked().isPresent(),
                    program.id());
            assertTrue(program.money() == !program.blanks().isEmpty(), program.id());
            program.blanks().forEach(blank -> assertTrue(Levers.find(Section.GRANTS, blank.input()).isPresent() && !blank.hint().isEmpty(),
                    program.id() + " " + blank));
            program.excludes().forEach(other -> assertTrue(SHIPPED.program(other).isPresent(), program.id() + " " + other));
        }
    }

    /// No amount, date or length of a program is assumed: every blank is open, and told by `check`.
    @Test
    void aDraftAssumesNothing() {
        for (CreditProgram program : SHIPPED.programs().values()) {
            Grant draft = GrantDraft.of(program, SHIPPED, Fixtures.CHAT, "credit");
            assertEquals(Money.ZERO, draft.worth(), program.id());
            assertEquals(Optional.empty(), draft.start().or(draft::lastDay), program.id());
            List<CreditProgram.Blank> open = program.blanks().stream()
                    .filter(blank -> !blank.input().equals("products") || draft.products().isEmpty()).toList();
            assertEquals(open, GrantDraft.open(draft, program), program.id());
        }
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(GrantDraft.of(SHIPPED.program("microsoft-investor").orElseThrow(), SHIPPED, Fixtures.CHAT, "ms")));
        assertEquals(4, PlanChecks.check(plan, SHIPPED).stream().filter(problem -> problem.message().key().equals("check.grant.blank"))
                .count());
    }

    @Test
    void programsThatExcludeEachOtherAreToldApart() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(draft("aws-free-plan", "100")));
        Grant activate = GrantDraft.of(SHIPPED.program("aws-activate-founders").orElseThrow(), SHIPPED, plan, "activate");
        assertEquals(List.of("aws-free-plan"), activate.terms().excludes());
        assertTrue(PlanChecks.check(plan.withAssumptions(plan.assumptions().plus(activate)), SHIPPED).stream()
                .anyMatch(problem -> problem.kind() == ProblemKind.GRANT_EXCLUDES));
    }

    private static final Account MODELS = new Account("aws", "Amazon Bedrock", true);
    private static final Source LETTER = new Source("award letter", "", Optional.empty(), Evidence.CONFIRMED);

    private static Optional<CreditProgram> program(List<String> pays, List<String> paysNot) {
        return Optional.of(new CreditProgram("p", "Program", "aws", true, new CreditProgram.Terms("", "", "", "usage", "the rest", ""),
                new CreditProgram.Covers(pays, paysNot, List.of()), List.of(), List.of(), List.of(), List.of(), LETTER));
    }

    private static String verdict(Account account, SoldThrough sold, Optional<CreditProgram> program, String... products) {
        PaysFor pays = PaysFor.of(new Grant("g", "g", true, "aws", Money.of("5"), Optional.empty(), Optional.empty(), List.of(products)),
                AWS, account, sold, program);
        assertTrue(!pays.reason().key().equals("pays.provider") || pays.reason().args().equals(List.of("AWS")), "by name, not by id");
        return pays.paid() + " " + pays.reason().key() + " " + pays.source().title();
    }

    /// The grant's own list first, then its program; where neither tells, who sells the model.
    @Test
    void eachVerdictHasItsReasonAndWhoSaysSo() {
        Optional<CreditProgram> none = Optional.empty();
        assertEquals("NO pays.never entered in the plan", verdict(Account.PEOPLE, SoldThrough.PROVIDER, none));
        assertEquals("NO pays.provider entered in the plan", verdict(new Account("google", "X", true), SoldThrough.PROVIDER, none));
        assertEquals("NO pays.not-named entered in the plan", verdict(MODELS, SoldThrough.PROVIDER, none, "Amazon S3"));
        assertEquals("NO pays.not-named award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of("*"), List.of()),
                "Amazon S3"));
        assertEquals("NO pays.program.no award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of(), List.of("*")),
                "Amazon S3"));
        assertEquals("YES pays.program.yes award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of("*"), List.of())));
        assertEquals("NO pays.program.no award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of(), List.of("*"))));
        assertEquals("UNKNOWN pays.program.against award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of(), List.of("*")),
                "Amazon Bedrock"));
        assertEquals("UNKNOWN pays.program.unknown award letter", verdict(MODELS, SoldThrough.PROVIDER, program(List.of(), List.of())));
        assertEquals("YES pays.named entered in the plan", verdict(MODELS, SoldThrough.PROVIDER, program(List.of(), List.of()),
                "Amazon Bedrock"));
        assertEquals("YES pays.all entered in the plan", verdict(MODELS, SoldThrough.PROVIDER, none));
        assertEquals("UNKNOWN pays.units AWS: Claude Platform on AWS, billing", verdict(PaysFor.CONSUMPTION_UNITS, SoldThrough.MARKETPLACE,
                none));
        assertEquals("YES pays.named entered in the plan", verdict(PaysFor.CONSUMPTION_UNITS, SoldThrough.MARKETPLACE, none,
                "Claude Platform on AWS"));
        String aws = "AWS Startups and Activate FAQ; AWS: model access product IDs";
        assertEquals("UNKNOWN pays.marketplace " + aws, verdict(MODELS, SoldThrough.MARKETPLACE, none));
        assertEquals("UNKNOWN pays.maker " + aws, verdict(MODELS, SoldThrough.UNKNOWN, none));
        var resold = new Account("aws", "Amazon Bedrock third-party models", true);
        assertEquals("UNKNOWN pays.maker " + aws, verdict(resold, SoldThrough.UNKNOWN, none, "Amazon Bedrock"));
        assertEquals("NO pays.not-named entered in the plan", verdict(resold, SoldThrough.UNKNOWN, none, "Amazon S3"));
        assertEquals("NO pays.program.no award letter", verdict(resold, SoldThrough.UNKNOWN, program(List.of(), List.of("*")),
                "Amazon Bedrock"));
    }

    @Test
    void aListOfProductsThatChangesSaysWhen() {
        String second = "Amazon Bedrock third-party models";
        LocalDate day = LocalDate.of(2027, 1, 16);
        assertEquals(Message.of("pays.named.until", LocalDate.of(2027, 1, 15)), naming(List.of("Amazon Bedrock"), change(day, second)));
        assertEquals(Message.of("pays.named.from", day), naming(List.of(second), change(day)));
        assertEquals(Message.of("pays.named.at-times", "2027-01-16, 2027-03-01"), naming(List.of(), change(day, second),
                change(LocalDate.of(2027, 3, 1), "Amazon Bedrock")));
        assertEquals(Message.of("pays.named"), naming(List.of("Amazon Bedrock"), change(day, "Amazon Bedrock", second)));
    }

    private static ProductChange change(LocalDate day, String... products) {
        return new ProductChange(day, List.of(products));
    }

    private static Message naming(List<String> products, ProductChange... changes) {
        var grant = new Grant("g", "g", true, "aws", Money.of("5"), Optional.empty(), Optional.empty(), products, List.of(), Monthly.NONE,
                Cover.ALL, Caps.NONE, Activation.NONE, List.of(changes), GrantTerms.NONE);
        return PaysFor.of(grant, AWS, new Account("aws", "Amazon Bedrock", true), SoldThrough.PROVIDER, Optional.empty()).reason();
    }

    /// Three of ten calls go to Claude, which a grant without products may not pay, and what fails goes to another cloud.
    @Test
    void everyModelThatCallsGoToIsAskedAbout() {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1_000, 1_000, 0));
        Plan mixed = plan.withAssumptions(plan.assumptions().plus(Grant.of("g", "Credit", Money.of("5000")))
                .with(Levers.SPLITS.at("chat"), List.of(new RouteSplit(CLAUDE, Percent.of("30"))))
                .with(Levers.FALLBACK_MODEL.at("chat"), Optional.of(ModelId.parse("google/gemini-3.5-flash"))));
        assertEquals(List.of("Amazon Bedrock YES", "Amazon Bedrock third-party models UNKNOWN"), inUse(mixed));
        assertEquals(List.of("Amazon Bedrock YES", "Amazon Bedrock third-party models UNKNOWN", "Google NO"),
                inUse(mixed.withAssumptions(mixed.assumptions().with(Levers.FALLBACK_SHARE.at("chat"), Percent.of("5")))));
        assertTrue(PlanChecks.check(mixed, SHIPPED).stream().anyMatch(problem -> problem.message().key().equals("check.grant.counted")));
    }

    private static List<String> inUse(Plan plan) {
        return WhoPays.of(Forecaster.forecast(plan, SHIPPED).baseline(), SHIPPED).rows().stream().filter(WhoPays.Row::inUse)
                .map(row -> row.account().product() + " " + row.verdicts().getFirst().paid()).toList();
    }

    /// Of other clouds' partners' models; nobody says anything of a provider that is none of them.
    @Test
    void partnersModelsHaveTheirOwnSource() {
        for (var expected : Map.of("google", "Google for Startups terms, as pasted in gitleaks/gitleaks#1967", "azure",
                "Microsoft Q&A answers on startup credits, 2026", "other", "entered in the plan").entrySet()) {
            var account = new Account(expected.getKey(), "Partner models", true);
            var grant = new Grant("g", "g", true, expected.getKey(), Money.of("5"), Optional.empty(), Optional.empty(), List.of());
            assertEquals(expected.getValue(), PaysFor.of(grant, Optional.empty(), account, SoldThrough.MARKETPLACE, Optional.empty()).source()
                    .title());
        }
    }

    /// Credits that are off or over are asked nothing; a model that is off is no row, and one without credits elsewhere stands alone.
    @Test
    void onlyCreditsAndModelsInUseAreAsked() {
        Grant over = new Grant("over", "over", true, "aws", Money.of("5"), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)),
                List.of());
        Grant off = new Grant("off", "off", false, "aws", Money.of("5"), Optional.empty(), Optional.empty(), List.of());
        Grant on = new Grant("on", "on", true, "aws", Money.of("5"), Optional.empty(), Optional.empty(), List.of());
        assertEquals(List.of(on), WhoPays.of(forecast(CLAUDE, over, off, on), SHIPPED).grants());
        assertEquals(List.of(true, false, false, false, false), WhoPays.of(forecast(CLAUDE, on), SHIPPED).rows().stream()
                .map(WhoPays.Row::inUse).toList());
    }

    /// Where else the large model is sold: by the clouds that everybody knows and by its maker; by another cloud or reseller only to
    /// whoever has its credits. Of two routes of one provider one is enough.
    @Test
    void otherRoutesAreThoseThatCreditsCouldPay() {
        var models = new ArrayList<Model>();
        for (String id : List.of("aws/maker.large", "google/large", "google/us.large", "smallcloud/large", "maker/large",
                "reseller/large")) {
            models.add(Fixtures.model(ModelId.parse(id), id, Map.of(Meter.INPUT, Fixtures.flat("3"), Meter.OUTPUT, Fixtures.flat("15"))));
        }
        PriceCatalog catalog = PriceCatalog.of("routes", LocalDate.of(2026, 11, 1), List.of(cloud("aws"), cloud("google"),
                cloud("smallcloud"), direct("maker"), direct("reseller")), models, List.of());
        assertEquals(List.of("aws", "google", "maker"), routes(catalog));
        assertEquals(List.of("aws", "google", "smallcloud", "maker"), routes(catalog, "smallcloud"));
        assertEquals(List.of("aws", "google", "maker", "reseller"), routes(catalog, "reseller"));
    }

    private static Provider cloud(String id) {
        return new Provider(id, id, Provider.Kind.CLOUD, id);
    }

    private static Provider direct(String id) {
        return new Provider(id, id, Provider.Kind.DIRECT, id);
    }

    private static List<String> routes(PriceCatalog catalog, String... granting) {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", ModelId.parse("aws/maker.large"), 1, 1, 1));
        for (String provider : granting) {
            plan = plan.withAssumptions(plan.assumptions().plus(new Grant(provider, provider, true, provider, Money.of("5"),
                    Optional.empty(), Optional.empty(), List.of())));
        }
        return WhoPays.of(Forecaster.forecast(plan, catalog).baseline(), catalog).rows().stream().map(row -> row.account().provider())
                .toList();
    }
}
