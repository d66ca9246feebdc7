package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.engine.Bill;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.units.Money;

/// The samples show what they are to show, at the prices that ship.
class SamplesTest {

    private static List<ScenarioForecast> forecasts(String sample) {
        return Forecaster.forecast(Samples.read(sample), Catalogs.shipped()).scenarios();
    }

    private static List<Money> firstMonths(String sample) {
        return forecasts(sample).stream().map(forecast -> forecast.firstMonth().gross()).toList();
    }

    @Test
    void aSampleIsAskedForByItsName() {
        Samples.NAMES.forEach(name -> assertEquals(Samples.read(name), Samples.of("sample:" + name).orElseThrow()));
        assertEquals(List.of(), Stream.of("support-bot", "sample:", "sample:none").flatMap(word -> Samples.of(word).stream()).toList());
    }

    @Test
    void batchAtHalfPriceHalvesAThousandDollars() {
        assertEquals(List.of(Money.of("1000"), Money.of("500")), firstMonths("batch").subList(0, 2));
    }

    /// $0.05718 x 60 x 24 x 30 for a CMU that never stops, and $1.95 for its storage; twice that for two.
    @Test
    void anImportedModelCostsWhatItsUnitsDo() {
        Money one = Money.of(new BigDecimal("0.05718").multiply(BigDecimal.valueOf(60 * 24 * 30)).toPlainString());
        assertEquals(Money.of("2470.176"), one);
        assertEquals(List.of(one.plus(Money.of("1.95")), one.plus(one).plus(Money.of("3.90"))), firstMonths("custom-import").subList(0, 2));
    }

    @Test
    void theRunwaySampleSpendsWhatTheTableDoes() {
        assertEquals(List.of("500", "1000", "2000", "10000", "50000").stream().map(Money::of).toList(), firstMonths("credit-runway"));
    }

    @Test
    void theReferenceVolumesHaveTheirTokens() {
        List<String> tokens = forecasts("reference-volumes").stream().map(forecast -> tokens(forecast.firstMonth())).toList();
        assertEquals(List.of("1000000/300000", "20000000/6000000", "400000000/100000000", "2000000000/500000000"), tokens);
    }

    /// Input and output of the calls themselves, without failed attempts.
    private static String tokens(Bill bill) {
        return List.of("input_mtok", "output_mtok").stream().map(what -> bill.charges().stream()
                .filter(charge -> charge.line().what().equals(what) && charge.line().cause() == glidepath.engine.surface.Cause.CALLS)
                .map(charge -> charge.quantity()).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("/"));
    }

    /// 100,000 calls: 400M in at $3 and 100M out at $15 is $2,700, 10 % failed attempts $270, 4 % fallback at $1 and $5 $36.
    @Test
    void theFirstPlanIsTheSupportBot() {
        Plan plan = Samples.read(Samples.NAMES.getFirst());
        assertEquals("Support bot", plan.name());
        assertEquals(Money.of("3006"), firstMonths("support-bot").getFirst());
        assertEquals(Money.of("26000"), Money.sum(plan.assumptions().grants().stream().map(grant -> grant.amount()).toList()));
    }

    @Test
    void everyChargeOfASampleHasAPrice() {
        for (String name : Samples.ALL) {
            for (ScenarioForecast forecast : forecasts(name)) {
                assertTrue(forecast.complete(), name + ", " + forecast.scenario().name());
            }
        }
    }
}
