package glidepath.texts;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.Runway;
import glidepath.units.EnumKey;

/// How long credits last, in the words of a place: a date, or why there is none. Unknown is not "they last".
public record OutlookText(Messages messages) {

    /// @param lasts the place's own key for credits that last the horizon
    public String of(ScenarioForecast forecast, String lasts) {
        CreditOutlook outlook = forecast.outlook();
        return outlook.runOut().map(out -> messages.numbers().date(out.date())).orElseGet(() -> undated(outlook, lasts));
    }

    /// What stands in place of a date.
    public String undated(CreditOutlook outlook, String lasts) {
        return outlook.kind() == CreditOutlook.Kind.LASTS ? messages.text(lasts)
                : messages.text("outlook." + EnumKey.of(outlook.kind()), messages.numbers().money(outlook.unused()));
    }

    /// The end of credits or of cash: what lacks prices costs more, and ends sooner.
    public String latest(String end, ScenarioForecast forecast) {
        return forecast.complete() ? end : messages.text("report.at-latest", end);
    }

    /// When money returns after a run-out; empty where it does not.
    public String returns(Runway.RunOut out) {
        return out.returns().map(day -> messages.text("outlook.returns", day)).orElse("");
    }
}
