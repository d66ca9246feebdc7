package glidepath.advise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.advise.PlaybookEntry.Link;
import glidepath.advise.PlaybookEntry.Topic;
import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.plan.Lever;
import glidepath.plan.Levers;

/// What there is to know before counting credits as runway: claims and how sure they are, what is billed by what, which route suits whom,
/// what nobody claims, questions and answers. Risks, metrics and tests are on the plan itself: see [Risks], [Watch] and [Check].
public final class Playbook {

    private static final LocalDate PRICES = LocalDate.of(2026, 9, 23);
    private static final Link NOWHERE = new Link.None();

    public static final List<PlaybookEntry> ENTRIES;

    private final List<PlaybookEntry> entries = new ArrayList<>();

    static {
        var book = new Playbook();
        book.claims();
        book.surfaces();
        book.sums();
        book.routes();
        book.questions();
        book.sources();
        ENTRIES = List.copyOf(book.entries);
    }

    private Playbook() {
    }

    private void add(Topic topic, String id, Source source, Evidence evidence, Link link, OwnFigure... figure) {
        var graded = new Source(source.title(), source.page(), source.checked(), evidence);
        entries.add(new PlaybookEntry(topic, id, graded, link, List.of(figure).stream().findFirst()));
    }

    private static Link to(Lever<?> lever) {
        return new Link.ToLever(lever);
    }

    private static Link to(String page) {
        return new Link.ToPage(page);
    }

    private void claims() {
        add(Topic.CLAIM, "third-party", Grounds.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.CLAIM, "batch", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.CLAIM, "windows", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.IMPORTED), OwnFigure.IMPORT);
        add(Topic.CLAIM, "units", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.CUSTOM_UNITS));
        add(Topic.CLAIM, "quota", Grounds.JUDGEMENT, Evidence.FALSE, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.CLAIM, "test-first", Grounds.ACTIVATE, Evidence.LIKELY, to("ADVICE"));
        add(Topic.CLAIM, "always-better", Grounds.JUDGEMENT, Evidence.FALSE, to("ROUTES"));
        add(Topic.CLAIM, "growth", Grounds.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
        add(Topic.ELIGIBILITY, "third-party", Grounds.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.ELIGIBILITY, "every-model", Grounds.ACTIVATE, Evidence.CONFIRMED, to(Levers.MODEL), OwnFigure.REGION);
        add(Topic.ELIGIBILITY, "limits", Grounds.ACTIVATE, Evidence.FALSE, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.ELIGIBILITY, "alarms", Grounds.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"));
        add(Topic.ELIGIBILITY, "only-credits", Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"), OwnFigure.RUN_OUT);
    }

    private void surfaces() {
        add(Topic.SURFACE, "on-demand", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.MODEL), OwnFigure.ON_DEMAND);
        add(Topic.SURFACE, "batch", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH_COST);
        add(Topic.SURFACE, "provisioned", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.PROVISIONED_UNITS), OwnFigure.PROVISIONED);
        add(Topic.SURFACE, "import", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.PATTERN), OwnFigure.IMPORT);
        add(Topic.SURFACE, "storage", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.FINE_TUNED), OwnFigure.STORAGE);
        add(Topic.SURFACE, "region", Grounds.PRICING, Evidence.LIKELY, to(Levers.REGION), OwnFigure.REGION);
    }

    private void sums() {
        add(Topic.MATHS, "batch", Grounds.PRICING, Evidence.CONFIRMED, new Link.ToSample("batch"), OwnFigure.BATCH);
        add(Topic.MATHS, "import", Grounds.PRICING, Evidence.CONFIRMED, new Link.ToSample("custom-import"), OwnFigure.IMPORT);
        add(Topic.MATHS, "runway", Grounds.JUDGEMENT, Evidence.CONFIRMED, new Link.ToSample("credit-runway"), OwnFigure.COVERAGE);
        add(Topic.MATHS, "minimum", Grounds.JUDGEMENT, Evidence.CONFIRMED, to(Levers.CALLS), OwnFigure.FIRST_MONTH);
        for (CoverageReading reading : CoverageReading.values()) {
            add(Topic.COVERAGE, reading.key(), Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.COVERAGE);
        }
        for (VolumeReading reading : VolumeReading.values()) {
            add(Topic.VOLUME, reading.key(), Grounds.JUDGEMENT, Evidence.LIKELY, new Link.ToSample("reference-volumes"), OwnFigure.CALLS);
        }
        add(Topic.COST, "input", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.INPUT), OwnFigure.TOKENS);
        add(Topic.COST, "output", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.OUTPUT), OwnFigure.TOKENS);
        add(Topic.COST, "retries", Grounds.JUDGEMENT, Evidence.LIKELY, to(Levers.RETRY_RATE), OwnFigure.RETRIES);
        add(Topic.COST, "review", Grounds.JUDGEMENT, Evidence.LIKELY, to(Levers.REVIEW_SHARE), OwnFigure.REVIEW);
        add(Topic.COST, "infrastructure", Grounds.JUDGEMENT, Evidence.CONFIRMED, to("BILL"), OwnFigure.INFRASTRUCTURE);
    }

    private void routes() {
        for (String factor : List.of("credits", "access", "billing", "compliance", "price", "best")) {
            add(Topic.ROUTE, factor, Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
        }
        add(Topic.SITUATION, "prototype", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.CALLS);
        add(Topic.SITUATION, "users", Grounds.JUDGEMENT, Evidence.CONFIRMED, to(Levers.FALLBACK_SHARE), OwnFigure.FALLBACK);
        add(Topic.SITUATION, "compliance", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
        add(Topic.SITUATION, "volume", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.SITUATION, "shape", Grounds.JUDGEMENT, Evidence.LIKELY, to(Levers.LONG_SHARE), OwnFigure.TOKENS);
        add(Topic.SITUATION, "newest", Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
        add(Topic.RULE, "month", Grounds.JUDGEMENT, Evidence.LIKELY, to("OVERVIEW"), OwnFigure.PER_TASK);
        add(Topic.RULE, "trace", Grounds.JUDGEMENT, Evidence.LIKELY, to("BILL"));
        add(Topic.RULE, "capacity", Grounds.PRICING, Evidence.LIKELY, to("BREAK_EVEN"), OwnFigure.PROVISIONED);
        add(Topic.RULE, "week", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
    }

    private void questions() {
        add(Topic.INTENT, "credits", Grounds.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"), OwnFigure.CREDITS);
        add(Topic.INTENT, "pricing", Grounds.JUDGEMENT, Evidence.CONFIRMED, to("BILL"), OwnFigure.PER_TASK);
        add(Topic.INTENT, "free", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.COVERAGE);
        add(Topic.INTENT, "error", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"), OwnFigure.QUOTA);
        add(Topic.INTENT, "alternative", Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
        add(Topic.NOT_CLAIMED, "benchmark", Grounds.JUDGEMENT, Evidence.FALSE, NOWHERE);
        add(Topic.NOT_CLAIMED, "free", Grounds.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
        add(Topic.NOT_CLAIMED, "access", Grounds.JUDGEMENT, Evidence.FALSE, to(Levers.REGION), OwnFigure.REGION);
        add(Topic.NOT_CLAIMED, "refund", Grounds.JUDGEMENT, Evidence.SPECULATION, NOWHERE);
        add(Topic.NOT_CLAIMED, "same-price", Grounds.JUDGEMENT, Evidence.FALSE, to("ROUTES"));
        add(Topic.NOT_CLAIMED, "safety", Grounds.JUDGEMENT, Evidence.CONFIRMED, to("ADVICE"));
        add(Topic.QUESTION, "activate", Grounds.ACTIVATE, Evidence.CONFIRMED, to(Levers.GRANT_PRODUCTS), OwnFigure.CREDITS);
        add(Topic.QUESTION, "free", Grounds.ACTIVATE, Evidence.CONFIRMED, to("OVERVIEW"), OwnFigure.RUN_OUT);
        add(Topic.QUESTION, "batch", Grounds.PRICING, Evidence.CONFIRMED, to(Levers.BATCH_SHARE), OwnFigure.BATCH);
        add(Topic.QUESTION, "quota", Grounds.ACTIVATE, Evidence.LIKELY, to(Levers.QUOTA_TOKENS), OwnFigure.QUOTA);
        add(Topic.QUESTION, "cheaper", Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"), OwnFigure.PER_TASK);
        add(Topic.QUESTION, "first-test", Grounds.JUDGEMENT, Evidence.LIKELY, to("ADVICE"));
        add(Topic.QUESTION, "avoid", Grounds.JUDGEMENT, Evidence.LIKELY, to("ROUTES"));
    }

    private void sources() {
        for (Source source : List.of(Grounds.ACTIVATE, Grounds.PRICING, Grounds.IMPORT, Grounds.COMMITMENT, Grounds.CREDIT_ORDER, Grounds.QUOTA, Grounds.JUDGEMENT)) {
            entries.add(new PlaybookEntry(Topic.SOURCE, source.title(), source, NOWHERE, Optional.empty()));
        }
        var prices = new Source("genai-prices", "https://github.com/pydantic/genai-prices", Optional.of(PRICES), Evidence.LIKELY);
        entries.add(new PlaybookEntry(Topic.SOURCE, prices.title(), prices, NOWHERE, Optional.empty()));
    }
}
