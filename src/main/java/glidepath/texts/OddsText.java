package glidepath.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import glidepath.plan.InputNumber;
import glidepath.plan.Lever;
import glidepath.plan.Range;
import glidepath.simulate.Odds;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Simulated figures in words. Amounts stand in whole dollars: more digits would be the luck of the draws.
public record OddsText(Messages messages) {

    /// Two standard errors hold in 95 of 100 cases.
    private static final int REACH = 2;

    /// `88%`, or `88% ± 1` where other draws could show another digit.
    public String odds(Odds odds) {
        double reach = REACH * odds.error();
        String share = share(odds.share());
        return reach < 0.0005 ? share : messages.text("odds.error", share,
                messages.numbers().number(BigDecimal.valueOf(reach * 100).setScale(1, RoundingMode.HALF_UP), 1));
    }

    /// `88%`; what is neither never nor always does not read so.
    public String share(double share) {
        String shown = messages.numbers().percent(new Percent(BigDecimal.valueOf(share)), 0);
        return share > 0 && isNone(share) ? messages.text("odds.rarely") : share < 1 && isAll(share) ? messages.text("odds.mostly") : shown;
    }

    /// Whether it rounds to 0 %.
    public static boolean isNone(double share) {
        return share < 0.005;
    }

    /// Whether it rounds to 100 %.
    public static boolean isAll(double share) {
        return share >= 0.995;
    }

    public String money(double dollars) {
        return messages.numbers().wholeDollars(new Money(BigDecimal.valueOf(dollars)));
    }

    /// A day, or that it lies beyond the plan.
    public String day(Optional<LocalDate> day) {
        return day.map(messages.numbers()::date).orElse(messages.text("odds.lasts"));
    }

    /// `60,000..100,000..150,000`, as it can be typed again.
    public String range(Lever<?> lever, Range range) {
        String alone = RangeText.of(range, number -> messages.numbers().any(InputNumber.value(lever.kind(), number)));
        return range.cause().map(cause -> alone + " with " + RangeText.of(cause, messages.numbers())).orElse(alone);
    }
}
