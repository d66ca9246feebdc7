package glidepath.ui.breakeven;

import java.math.BigDecimal;

import glidepath.engine.VolumeWhatIf;
import glidepath.plan.TokenShape;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What one more call than planned adds to a month, and how well rented units pay.
record OneMoreCall(VolumeWhatIf whatIf, BigDecimal planned) {

    String text(TokenShape tokens, Messages messages) {
        return added(tokens, messages) + whatIf.breakEvenUtilisation(planned)
                .map(share -> " " + messages.text("ui.breakeven.utilisation", messages.numbers().percent(new Percent(share), 1)))
                .orElse("");
    }

    private String added(TokenShape tokens, Messages messages) {
        if (!whatIf.at(planned.add(BigDecimal.ONE)).complete()) {
            return messages.text("ui.breakeven.one-more.unpriced");
        }
        Money added = whatIf.oneMore(planned);
        String none = tokens.input().isZero() && tokens.output().isZero() ? "ui.breakeven.one-more.empty" : "ui.breakeven.one-more.nothing";
        return added.isZero() ? messages.text(none) : messages.text("ui.breakeven.one-more", messages.numbers().price(added));
    }
}
