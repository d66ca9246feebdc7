package glidepath.texts;

import java.math.BigDecimal;

import glidepath.units.InvalidValueException;

/// Reads in which share of the draws something should hold: `80%`, `80` and `0.8` are the same.
public final class OddsShare {

    private OddsShare() {
    }

    /// @return between 0 and 1
    /// @throws InvalidValueException where the text is no number, or no share
    public static BigDecimal read(NumberText text, String typed) {
        BigDecimal number = NumberReader.read(text, typed);
        BigDecimal share = NumberReader.isPercent(typed) || number.compareTo(BigDecimal.ONE) < 0 ? number : number.movePointLeft(2);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.because("seek.share", typed.strip());
        }
        return share;
    }
}
