package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/// The library's own format is the oracle.
class GroupingTest {

    private static final long SEED = 20261126;

    @Test
    void numbersAreWrittenAsTheLibraryWritesThem() {
        var random = new Random(SEED);
        for (String tag : List.of("en-US", "de-DE", "fr-FR", "de-CH", "hi-IN", "ar-EG", "sv-SE")) {
            var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(tag));
            for (int round = 0; round < 500; round++) {
                var value = new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(16) - 3);
                int least = random.nextInt(4);
                int most = least + random.nextInt(9);
                var format = new DecimalFormat("#,##0", symbols);
                format.setMinimumFractionDigits(least);
                format.setMaximumFractionDigits(most);
                format.setRoundingMode(RoundingMode.HALF_UP);
                assertEquals(format.format(value), Grouping.of(value, least, most, symbols), tag + " " + value + ", seed " + SEED);
            }
        }
    }
}
