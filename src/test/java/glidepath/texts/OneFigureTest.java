package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Figures that stand in several places are made in one: the chat costs $24 a month, $288 in a year.
class OneFigureTest {

    private static ScenarioForecast forecast(Plan plan) {
        return Forecaster.forecast(plan, Fixtures.CATALOG).baseline();
    }

    private static Plan with(Grant grant) {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(grant));
    }

    /// $188 are taxed by 10 %: tax is no part of the charges.
    @Test
    void netCashSaysWhatItIsMadeOf() {
        Settings taxed = new Settings(Fixtures.YEAR.start(), 12, Fixtures.YEAR.convention(), Percent.of("10"));
        ScenarioForecast all = forecast(with(Grant.of("g", "Activate", Money.of("100"))).withSettings(taxed));
        assertEquals("$288.00 charges − $100.00 credits + $18.80 tax", new NetCash(Messages.root(), all).sum());
        assertEquals(Money.of("206.80"), all.leftToPay());
        assertEquals("$288.00 charges", new NetCash(Messages.root(), forecast(Fixtures.CHAT)).sum());
    }

    /// 26,000 / 3,006 = 8.6494, half up 8.65; here $207.58 / $24 = 8.6492.
    @Test
    void coverageIsRoundedHalfUpEverywhere() {
        ScenarioForecast covered = forecast(with(Grant.of("g", "Activate", Money.of("207.58"))));
        assertEquals(Optional.of(new BigDecimal("8.65")), covered.firstMonth().credits().shownCoverage());
    }
}
