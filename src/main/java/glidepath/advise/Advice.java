package glidepath.advise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.Source;

/// All advice on one scenario.
///
/// @param today by which the age of sources is judged
public record Advice(List<Reading> readings, List<Action> actions, List<Risk> risks, List<ReadinessCheck> checks,
        List<MetricStatus> watches, LocalDate today) {

    public static Advice of(AdviceContext it) {
        return new Advice(Readings.of(it), Actions.of(it), Risks.of(it), ReadinessCheck.of(it), MetricStatus.of(it), it.today());
    }

    /// What the advice rests on that is due for a recheck, each page once.
    public List<Source> due() {
        return Stream.of(readings.stream().map(Reading::source), actions.stream().map(Action::source), risks.stream().map(Risk::source),
                        watches.stream().map(MetricStatus::source))
                .flatMap(sources -> sources).filter(this::isDue)
                .collect(Collectors.toMap(source -> List.of(source.title(), source.checked()), Function.identity(), (one, _) -> one,
                LinkedHashMap::new)).values().stream().toList();
    }

    /// Whether a source was read too long ago, or nobody says when. What is worked out from the plan itself is no page to read again.
    public boolean isDue(Source source) {
        return source.isOld(today) && !(source.page().isEmpty() && source.checked().isEmpty());
    }
}
