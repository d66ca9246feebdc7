package glidepath.advise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.Batch;
import glidepath.catalog.Life;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.engine.CallPrice;
import glidepath.engine.LongestCall;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// Which models of a provider may answer a workload's calls in place of its own, cheapest first (cost model, section 5).
///
/// Only such count as are on offer on the same route from the plan's first day to its last, take and give the same kinds of content, serve
/// no special purpose, and are known to hold the call. What no source tells is no reason to name a model.
record ModelOffers(AdviceContext it, Workload workload, Model now) {

    /// Models with these words in their name are made for one purpose, which another model of the same kind does not serve.
    private static final Set<String> PURPOSES = Set.of("moderation", "safety", "robotics", "search", "research", "computer", "tars", "holo",
            "transcribe", "transcription", "translate", "embed", "embedding", "rerank", "tts", "realtime", "live", "audio", "speech",
            "math", "voxtral", "sonic", "image", "custom", "ft", "prover", "medical", "medlm", "roleplay", "base", "draft");
    /// The same, also within a word: `paddleocr`, `llamaguard`, `codestral`.
    private static final List<String> GLUED = List.of("ocr", "guard", "code");

    /// A model and what a mean call costs on it.
    record Offer(Model model, Money perCall) {
    }

    /// Models of the same provider, those of the same maker before others, each kind cheapest first.
    List<Offer> cheapestFirst() {
        return it.catalog().models(now.id().provider()).stream().filter(this::canAnswer)
                .flatMap(model -> price(it, model, workload).map(cost -> new Offer(model, cost)).stream())
                .filter(offer -> offer.perCall().isPositive())
                .sorted(Comparator.comparing((Offer offer) -> !isSameMaker(offer.model())).thenComparing(Offer::perCall)
                        .thenComparing(offer -> offer.model().id()))
                .toList();
    }

    private boolean isSameMaker(Model other) {
        return !other.facts().maker().isEmpty() && other.facts().maker().equals(now.facts().maker());
    }

    private boolean canAnswer(Model other) {
        return !other.id().equals(now.id()) && isOnOffer(it, other) && sharesRoute(other) && isOfSameKind(other)
                && purposes(other).equals(purposes(now)) && holds(other)
                && (workload.route().batchShare().isZero() || other.batchOffer() == Batch.Offer.YES);
    }

    /// Whether a model is on offer on the plan's first day, without an end announced, and still answers on its last.
    static boolean isOnOffer(AdviceContext it, Model model) {
        LocalDate first = it.forecast().settings().start().atDay(1);
        LocalDate last = it.forecast().settings().lastMonth().atEndOfMonth();
        Life life = model.facts().life();
        return life.on(first) == Life.Stage.ON_OFFER && life.answersOn(last);
    }

    /// Whether both answer from the same place, where ids say one: a global profile is no substitute for an id of one region.
    private boolean sharesRoute(Model other) {
        Set<String> here = scopes(now.facts().access());
        Set<String> there = scopes(other.facts().access());
        return here.isEmpty() && there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static Set<String> scopes(Collection<Access> access) {
        return access.stream().map(Access::scope).filter(scope -> !scope.isEmpty()).collect(Collectors.toSet());
    }

    /// Takes all that the present model takes, gives nothing else than it gives, and a source says so.
    private boolean isOfSameKind(Model other) {
        Set<Modality> takes = now.facts().modalities().takes();
        Set<Modality> gives = now.facts().modalities().gives().isEmpty() ? Set.of(now.facts().modalities().mainOutput())
                : now.facts().modalities().gives();
        return !other.facts().modalities().gives().isEmpty() && gives.containsAll(other.facts().modalities().gives())
                && other.facts().modalities().takes().containsAll(takes)
                        && other.facts().modalities().canStandInFor(now.facts().modalities());
    }

    private static Set<String> purposes(Model model) {
        return Stream.of((model.id().id() + " " + model.name()).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .flatMap(word -> PURPOSES.contains(word) ? Stream.of(word) : GLUED.stream().filter(word::contains))
                .collect(Collectors.toSet());
    }

    /// Whether a model is known to hold the longest of the calls that are told.
    private boolean holds(Model model) {
        return model.contextWindow().isPresent() && !isTooSmall(model, workload);
    }

    /// Whether a call with its answer, or the answer alone, may be larger than a source says that the model holds. Sources count a window
    /// with or without the answer: advice names what holds the call either way, while [glidepath.engine.PlanChecks] tells of one that
    /// neither way holds.
    static boolean isTooSmall(Model model, Workload workload) {
        LongestCall call = LongestCall.of(workload, model);
        return LongestCall.isBelow(model.contextWindow(), call.input().plus(call.output()))
                || LongestCall.isBelow(model.facts().limits().mostOutput(), call.output());
    }

    /// What a mean call costs on demand, its cached tokens included; empty where a part of it has no price.
    static Optional<Money> price(AdviceContext it, Model model, Workload workload) {
        return CallPrice.ofMean(model, it.forecast().settings().start().atDay(1), workload);
    }
}
