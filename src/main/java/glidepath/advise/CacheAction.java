package glidepath.advise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.plan.Levers;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Half of the input is read from the prompt cache, with one token written for ten that are read.
final class CacheAction {

    private static final Percent READ = Percent.of("50");
    private static final Percent WRITTEN = Percent.of("5");
    /// Where the model's own is not known: the usual shortest prompt that is cached at all.
    private static final int MINIMUM = 1_024;

    private CacheAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream()
                .filter(workload -> !workload.imported().on() && !workload.tokens().turns().isGiven())
                .flatMap(workload -> it.answering(workload).filter(model -> caches(it, model, workload.tokens()))
                        .map(model -> idea(it, workload, model)).stream()).toList();
    }

    private static boolean caches(AdviceContext it, Model model, TokenShape tokens) {
        return card(it, model).has(model.facts().modalities().readMeter(card(it, model))) && tokens.cacheRead().compareTo(READ) < 0
                && tokens.cacheWrite().compareTo(READ) <= 0
                && tokens.input().value().compareTo(BigDecimal.valueOf(model.facts().limits().cacheMinimum().orElse(MINIMUM))) >= 0;
    }

    private static CandidateAction idea(AdviceContext it, Workload workload, Model model) {
        Percent write = workload.tokens().cacheWrite().compareTo(WRITTEN) > 0 ? workload.tokens().cacheWrite() : WRITTEN;
        return new CandidateAction("cache", Message.of("action.cache", workload.name(), READ, write),
                Map.of(Levers.CACHE_READ.at(workload.id()), READ, Levers.CACHE_WRITE.at(workload.id()), write),
                        Sources.likely(model.source(card(it, model), Meter.CACHE_READ)));
    }

    private static RateCard card(AdviceContext it, Model model) {
        return model.on(it.forecast().settings().start().atDay(1));
    }
}
