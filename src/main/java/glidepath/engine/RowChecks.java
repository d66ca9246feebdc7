package glidepath.engine;

import java.math.BigDecimal;

import glidepath.plan.Infrastructure;
import glidepath.units.ShownAmount;

/// Problems of infrastructure rows.
record RowChecks(ScenarioForecast forecast, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().infrastructure().stream().filter(row -> row.on() && row.upfront()).forEach(this::upfront);
    }

    /// An amount a month is charged in each month, of an upfront fee as well, which is paid once as a rule.
    private void upfront(Infrastructure row) {
        long often = forecast.settings().horizon().stream().filter(month -> !row.series().containsKey(month)).count();
        if (row.monthly().isPositive() && often > 1) {
            found.warning(row.name(), "check.upfront", new ShownAmount(row.monthly()), often,
                    new ShownAmount(row.monthly().times(BigDecimal.valueOf(often))));
        }
    }
}
