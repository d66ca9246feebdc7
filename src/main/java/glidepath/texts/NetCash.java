package glidepath.texts;

import glidepath.engine.ScenarioForecast;
import glidepath.units.Money;

/// How net cash comes about, the same words wherever it stands: charges, less credits, plus tax, which charges do not hold.
public record NetCash(Messages messages, ScenarioForecast forecast) {

    /// `$1,200.00 charges − $200.00 credits + $80.00 tax`; parts that are nothing are left out.
    public String sum() {
        var text = new StringBuilder(messages.text(forecast.complete() ? "net-cash.charges" : forecast.gross().isZero()
                ? "net-cash.charges.unpriced" : "net-cash.charges.least", money(forecast.gross())));
        if (forecast.credits().isPositive()) {
            text.append(messages.text("net-cash.credits", money(forecast.credits())));
        }
        if (!forecast.tax().isZero()) {
            text.append(messages.text("net-cash.tax", money(forecast.tax())));
        }
        return text.toString();
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }
}
