package glidepath.files.catalog;

import java.math.BigDecimal;
import java.util.Map;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceChange;
import glidepath.units.Money;
import glidepath.units.Unit;

/// Which prices are none of what they are said to be for: a table that mixes up its units is wrong by a factor of a thousand or a million.
final class PriceSanity {

    /// The least that anybody charges; less is the price of a token where that of an image is meant.
    private static final Map<Meter, BigDecimal> LEAST = Map.of(Meter.parse("input_images_count"), new BigDecimal("0.00001"),
            Meter.parse("output_images_count"), new BigDecimal("0.001"));
    private static final BigDecimal LEAST_OF_TOKENS = new BigDecimal("0.002");

    private PriceSanity() {
    }

    /// Not above all that anybody charges for a million tokens, nor below the least but free.
    static boolean isPossible(Meter meter, Money price) {
        boolean free = price.usd().signum() == 0;
        return !isAbove(meter, price) && (free || price.usd().compareTo(LEAST.getOrDefault(meter, BigDecimal.ZERO)) >= 0);
    }

    /// Whether a model that draws has the price of a step where that of a million tokens is meant; other low prices are asked about.
    static boolean isStepOfDrawing(String mode, Meter meter, Money price) {
        return mode.equals("image_generation") && meter.unit().equals(Unit.MTOK) && price.usd().compareTo(LEAST_OF_TOKENS) < 0;
    }

    /// Why a price is left out.
    static String reason(Meter meter, Money price) {
        return isAbove(meter, price) ? "prices beyond " + PriceChange.MOST + " a million tokens" : "prices too low for their unit";
    }

    private static boolean isAbove(Meter meter, Money price) {
        return meter.unit().equals(Unit.MTOK) && price.usd().compareTo(PriceChange.MOST) > 0;
    }
}
