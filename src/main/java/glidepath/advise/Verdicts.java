package glidepath.advise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Situation;

/// All readings of a scenario (cost model, section 10).
public final class Verdicts {

    private Verdicts() {
    }

    public static List<Verdict> of(ScenarioForecast forecast, Situation situation) {
        return Stream.of(
                CoverageReading.of(forecast.firstMonth()),
                Optional.of(VolumeReading.of(forecast.firstMonth().calls())),
                Optional.of(BedrockRule.of(forecast, situation).verdict()),
                Optional.of(new RouteRule(forecast.firstMonth().calls(), situation).verdict()))
                .flatMap(Optional::stream).toList();
    }
}
