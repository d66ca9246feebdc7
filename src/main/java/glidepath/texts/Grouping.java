package glidepath.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Digits with thousands apart, as the library's format writes them, and several times as fast: a frame shows a hundred numbers.
final class Grouping {

    private static final int GROUP = 3;

    private Grouping() {
    }

    /// @param least decimals that are written though they are zero, and `most` that are written at all, half up
    static String of(BigDecimal value, int least, int most, DecimalFormatSymbols symbols) {
        if (value.signum() < 0) {
            return signed(least, most, symbols).format(value);
        }
        String plain = value.setScale(Math.clamp(value.scale(), least, most), RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int end = plain.length();
        while (end > point + 1 + least && plain.charAt(end - 1) == '0') {
            end--;
        }
        var text = new StringBuilder(end + end / GROUP);
        int shift = symbols.getZeroDigit() - '0';
        for (int place = 0; place < point; place++) {
            if (place > 0 && (point - place) % GROUP == 0) {
                text.append(symbols.getGroupingSeparator());
            }
            text.append((char) (plain.charAt(place) + shift));
        }
        for (int place = point + 1; place < end; place++) {
            text.append(place == point + 1 ? String.valueOf(symbols.getDecimalSeparator()) : "")
                    .append((char) (plain.charAt(place) + shift));
        }
        return text.toString();
    }

    /// Locales know several minus signs, and put them in several places.
    private static DecimalFormat signed(int least, int most, DecimalFormatSymbols symbols) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
