package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import glidepath.catalog.Access;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;

/// What several sources together know of a model: of each fact, what the first of them says that says anything.
final class FactsOf {

    private FactsOf() {
    }

    /// @param models best source first
    static ModelFacts all(List<Model> models) {
        ModelFacts facts = ModelFacts.NONE;
        for (Model model : models) {
            facts = and(facts, model.facts().with(believed(model, models)));
        }
        return facts;
    }

    /// An end that a newer source contradicts, since it sells the model after that day, is no more than announced.
    private static Life believed(Model model, List<Model> models) {
        Life life = model.facts().life();
        boolean sold = life.ended().isPresent() && models.stream()
                .anyMatch(other -> other.facts().life().ended().isEmpty() && isReadAfter(other, life.ended())
                && isReadAfter(other, model.source().checked()));
        return sold ? new Life(life.offered(), life.deprecated().or(life::ended), Optional.empty(), life.source()) : life;
    }

    private static boolean isReadAfter(Model model, Optional<LocalDate> day) {
        return model.source().checked().filter(read -> day.isPresent() && read.isAfter(day.orElseThrow())).isPresent();
    }

    private static ModelFacts and(ModelFacts first, ModelFacts next) {
        return new ModelFacts(first.maker().isEmpty() ? next.maker() : first.maker(), and(first.modalities(), next.modalities()),
                and(first.limits(), next.limits()), and(first.life(), next.life()), and(first.access(), next.access()), first.soldThrough(),
                next.traits().oneHourCache() ? first.traits().withOneHourCache() : first.traits());
    }

    private static Modalities and(Modalities first, Modalities next) {
        return new Modalities(wider(first.takes(), next.takes()), first.gives().isEmpty() ? next.gives() : first.gives(),
                first.mainInput() == Modality.TEXT ? next.mainInput() : first.mainInput(),
                first.mainOutput() == Modality.TEXT ? next.mainOutput() : first.mainOutput());
    }

    /// Tables name the kinds that they care for: the longer list says more.
    private static Set<Modality> wider(Set<Modality> one, Set<Modality> other) {
        return other.size() > one.size() ? other : one;
    }

    private static Limits and(Limits first, Limits next) {
        return new Limits(larger(first.contextWindow(), next.contextWindow()), larger(first.mostOutput(), next.mostOutput()),
                first.cacheMinimum().isPresent() ? first.cacheMinimum() : next.cacheMinimum());
    }

    /// Some tables give the part of the window that costs the usual price.
    private static OptionalLong larger(OptionalLong one, OptionalLong other) {
        return other.isPresent() && (one.isEmpty() || other.getAsLong() > one.getAsLong()) ? other : one;
    }

    private static Life and(Life first, Life next) {
        return new Life(first.offered().or(next::offered), first.deprecated().or(next::deprecated), first.ended().or(next::ended),
                first.source().or(next::source));
    }

    private static List<Access> and(List<Access> first, List<Access> next) {
        Map<String, Access> ids = new LinkedHashMap<>();
        first.forEach(access -> ids.put(access.id(), access));
        next.forEach(access -> ids.putIfAbsent(access.id(), access));
        return new ArrayList<>(ids.values());
    }
}
