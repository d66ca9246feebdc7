package glidepath.reports.odds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import glidepath.simulate.Odds;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.units.Money;

/// What simulated figures say of a scenario in which something is unpriced, as the forecast does: what is left to pay is at least so
/// much, credits and cash last at most so long, and whether they last is unknown.
///
/// @param complete whether all charges are priced, so that figures are what they are
record OddsBounds(Messages messages, boolean complete) {

    /// How likely it is that something lasts, or stays below a sum.
    String odds(Odds odds) {
        return atMost(odds.share(), new OddsText(messages).odds(odds));
    }

    /// How likely it is that one scenario costs less than another.
    static String cheaper(Messages messages, boolean first, boolean second, double share) {
        String shown = new OddsText(messages).share(share);
        if (first && second) {
            return shown;
        }
        if (first) {
            return OddsText.isAll(share) ? shown : OddsText.isNone(share) ? unknown(messages) : messages.text("report.at-least", shown);
        }
        return second ? new OddsBounds(messages, false).atMost(share, shown) : unknown(messages);
    }

    private String atMost(double share, String shown) {
        return complete || OddsText.isNone(share) ? shown
                : OddsText.isAll(share) ? unknown(messages) : messages.text("report.at-most", shown);
    }

    private static String unknown(Messages messages) {
        return messages.text("table.unknown");
    }

    String day(Optional<LocalDate> day) {
        String shown = new OddsText(messages).day(day);
        return complete ? shown : day.isEmpty() ? unknown(messages) : messages.text("report.at-latest", shown);
    }

    String least(double dollars) {
        return messages.atLeast("report.at-least", new Money(BigDecimal.valueOf(dollars)), complete, messages.numbers()::wholeDollars);
    }

    String most(String amount) {
        return complete ? amount : messages.text("report.at-most", amount);
    }

    /// The title of a table of such amounts.
    String allLeast(String title) {
        return complete ? title : messages.text("odds.all-least", title);
    }

    String allMost(String title) {
        return complete ? title : messages.text("odds.all-most", title);
    }
}
