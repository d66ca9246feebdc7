package glidepath.advise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.PlaybookEntry.Link;
import glidepath.advise.PlaybookEntry.Topic;
import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.plan.Lever;
import glidepath.plan.Levers;

/// What there is to know before counting credits as runway: claims and how sure they are, what is billed by what, which route suits whom,
/// what nobody claims, questions and answers. Risks, metrics and tests are on the plan itself: see [Risks], [MetricStatus] and
/// [ReadinessCheck].
public final class Playbook {

    private static final LocalDate PRICES = LocalDate.of(2026, 9, 23);
    private static final Link NOWHERE = new Link.None();

    public static final List<PlaybookEntry> ENTRIES;

    private final List<PlaybookEntry> entries = new ArrayList<>();

    static {
        var book = new Playbook();
        book.claims();
        book.eligibility();
        book.surfaces();
        book.sums();
        book.routes();
        book.situations();
        book.rules();
        book.questions();
        book.sources();
        ENTRIES = List.copyOf(book.entries);
    }

    private Playbook() {
    }

    private void add(Topic topic, String id, Source source, Evidence evidence, Link link, OwnFigure... figure) {
        entries.add(new PlaybookEntry(topic, id, source.graded(evidence), link, Stream.of(figure).findFirst()));
    }

    private static Link to(Lever<?> lever) {
        return new Link.ToLever(lever);
    }

    private static Link to(String page) {
        return new Link.ToPage(page);
    }

    private void claims() {
        add(Topic.CLAIM, "third-party", Sources.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.CLAIM, "batch", Sources.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.CLAIM, "windows", Sources.PRICING, Evidence.CONFIRMED, to(Levers.IMPORTED), OwnFigure.IMPORT);
        add(Topic.CLAIM, "units", Sources.PRICING, Evidence.CONFIRMED, to(Levers.CUSTOM_UNITS));
        add(Topic.CLAIM, "quota", Sources.JUDGEMENT, Evidence.FALSE, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.CLAIM, "test-first", Sources.ACTIVATE, Evidence.LIKELY, to("ADVICE"));
        add(Topic.CLAIM, "always-better", Sources.JUDGEMENT, Evidence.FALSE, to("ROUTES"));
        add(Topic.CLAIM, "growth", Sources.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
    }

    private void eligibility() {
        add(Topic.ELIGIBILITY, "third-party", Sources.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.ELIGIBILITY, "every-model", Sources.ACTIVATE, Evidence.CONFIRMED, to(Levers.MODEL), OwnFigure.REGION);
        add(Topic.ELIGIBILITY, "limits", Sources.ACTIVATE, Evidence.FALSE, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.ELIGIBILITY, "alarms", Sources.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"));
        add(Topic.ELIGIBILITY, "only-credits", Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"), OwnFigure.RUN_OUT);
    }

    private void surfaces() {
        add(Topic.SURFACE, "on-demand", Sources.PRICING, Evidence.CONFIRMED, to(Levers.MODEL), OwnFigure.ON_DEMAND);
        add(Topic.SURFACE, "batch", Sources.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH_COST);
        add(Topic.SURFACE, "provisioned", Sources.PRICING, Evidence.CONFIRMED, to(Levers.PROVISIONED_UNITS), OwnFigure.PROVISIONED);
        add(Topic.SURFACE, "import", Sources.PRICING, Evidence.CONFIRMED, to(Levers.PATTERN), OwnFigure.IMPORT);
        add(Topic.SURFACE, "storage", Sources.PRICING, Evidence.CONFIRMED, to(Levers.FINE_TUNED), OwnFigure.STORAGE);
        add(Topic.SURFACE, "region", Sources.PRICING, Evidence.LIKELY, to(Levers.REGION), OwnFigure.REGION);
    }

    private void sums() {
        add(Topic.MATHS, "batch", Sources.PRICING, Evidence.CONFIRMED, new Link.ToSample("batch"), OwnFigure.BATCH);
        add(Topic.MATHS, "import", Sources.PRICING, Evidence.CONFIRMED, new Link.ToSample("custom-import"), OwnFigure.IMPORT);
        add(Topic.MATHS, "runway", Sources.JUDGEMENT, Evidence.CONFIRMED, new Link.ToSample("credit-runway"), OwnFigure.COVERAGE);
        add(Topic.MATHS, "minimum", Sources.JUDGEMENT, Evidence.CONFIRMED, to(Levers.CALLS), OwnFigure.FIRST_MONTH);
        for (CoverageReading reading : CoverageReading.values()) {
            add(Topic.COVERAGE, reading.key(), Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.COVERAGE);
        }
        for (VolumeReading reading : VolumeReading.values()) {
            add(Topic.VOLUME, reading.key(), Sources.JUDGEMENT, Evidence.LIKELY, new Link.ToSample("reference-volumes"), OwnFigure.CALLS);
        }
        add(Topic.COST, "input", Sources.PRICING, Evidence.CONFIRMED, to(Levers.INPUT), OwnFigure.TOKENS);
        add(Topic.COST, "output", Sources.PRICING, Evidence.CONFIRMED, to(Levers.OUTPUT), OwnFigure.TOKENS);
        add(Topic.COST, "retries", Sources.JUDGEMENT, Evidence.LIKELY, to(Levers.RETRY_RATE), OwnFigure.RETRIES);
        add(Topic.COST, "review", Sources.JUDGEMENT, Evidence.LIKELY, to(Levers.REVIEW_SHARE), OwnFigure.REVIEW);
        add(Topic.COST, "infrastructure", Sources.JUDGEMENT, Evidence.CONFIRMED, to("BILL"), OwnFigure.INFRASTRUCTURE);
    }

    private void routes() {
        for (String factor : List.of("credits", "access", "billing", "compliance", "price", "best")) {
            add(Topic.ROUTE, factor, Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
        }
    }

    private void situations() {
        add(Topic.SITUATION, "prototype", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.CALLS);
        add(Topic.SITUATION, "users", Sources.JUDGEMENT, Evidence.CONFIRMED, to(Levers.FALLBACK_SHARE), OwnFigure.FALLBACK);
        add(Topic.SITUATION, "compliance", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
        add(Topic.SITUATION, "volume", Sources.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.SITUATION, "shape", Sources.JUDGEMENT, Evidence.LIKELY, to(Levers.LONG_SHARE), OwnFigure.TOKENS);
        add(Topic.SITUATION, "newest", Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
    }

    private void rules() {
        add(Topic.RULE, "month", Sources.JUDGEMENT, Evidence.LIKELY, to("OVERVIEW"), OwnFigure.PER_TASK);
        add(Topic.RULE, "trace", Sources.JUDGEMENT, Evidence.LIKELY, to("BILL"));
        add(Topic.RULE, "capacity", Sources.PRICING, Evidence.LIKELY, to("BREAK_EVEN"), OwnFigure.PROVISIONED);
        add(Topic.RULE, "week", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
    }

    private void questions() {
        add(Topic.INTENT, "credits", Sources.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"), OwnFigure.CREDITS);
        add(Topic.INTENT, "pricing", Sources.JUDGEMENT, Evidence.CONFIRMED, to("BILL"), OwnFigure.PER_TASK);
        add(Topic.INTENT, "free", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.COVERAGE);
        add(Topic.INTENT, "error", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.QUOTA);
        add(Topic.INTENT, "alternative", Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
        add(Topic.NOT_CLAIMED, "benchmark", Sources.JUDGEMENT, Evidence.FALSE, NOWHERE);
        add(Topic.NOT_CLAIMED, "free", Sources.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
        add(Topic.NOT_CLAIMED, "access", Sources.JUDGEMENT, Evidence.FALSE, to(Levers.REGION), OwnFigure.REGION);
        add(Topic.NOT_CLAIMED, "refund", Sources.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
        add(Topic.NOT_CLAIMED, "same-price", Sources.JUDGEMENT, Evidence.FALSE, to("ROUTES"));
        add(Topic.NOT_CLAIMED, "safety", Sources.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"));
        add(Topic.QUESTION, "activate", Sources.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.QUESTION, "free", Sources.ACTIVATE, Evidence.CONFIRMED, to("OVERVIEW"), OwnFigure.RUN_OUT);
        add(Topic.QUESTION, "batch", Sources.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.QUESTION, "quota", Sources.ACTIVATE, Evidence.LIKELY, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.QUESTION, "cheaper", Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"), OwnFigure.PER_TASK);
        add(Topic.QUESTION, "first-test", Sources.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
        add(Topic.QUESTION, "avoid", Sources.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
    }

    private void sources() {
        for (Source source : List.of(Sources.ACTIVATE, Sources.PRICING, Sources.IMPORT, Sources.COMMITMENT, Sources.CREDIT_ORDER,
                Sources.QUOTA, Sources.JUDGEMENT)) {
            entries.add(new PlaybookEntry(Topic.SOURCE, source.title(), source, NOWHERE, Optional.empty()));
        }
        var prices = new Source("genai-prices", "https://github.com/pydantic/genai-prices", Optional.of(PRICES), Evidence.LIKELY);
        entries.add(new PlaybookEntry(Topic.SOURCE, prices.title(), prices, NOWHERE, Optional.empty()));
    }
}
