package glidepath.engine;

import java.time.LocalDate;
import java.util.stream.Collectors;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.units.Unit;

/// The units that a model is charged by on a day, at its prices on demand.
record BilledUnits(Model model, LocalDate day) {

    private static final int MOST = 3;

    private RateCard card() {
        return model.on(day);
    }

    /// Whether calls cost nothing until the plan tells how many units they take: there are prices, and none of them is for a call as such.
    boolean mustBeEntered() {
        return !card().prices().isEmpty() && !card().has(Meter.REQUESTS);
    }

    /// Whether it is charged by images, pages or seconds only, and not by tokens.
    boolean areOtherThanTokens() {
        return mustBeEntered() && card().prices().keySet().stream().noneMatch(BilledUnits::isTokens);
    }

    private static boolean isTokens(Meter meter) {
        return meter.unit().equals(Unit.MTOK);
    }

    /// The first few, as a user reads them: "tokens, output image (output_images_count)", with the name that plan files use.
    @Override
    public String toString() {
        return card().prices().keySet().stream().map(meter -> isTokens(meter) ? meter.unit().noun()
                : meter.unit().per() + " (" + meter.key() + ")").distinct().limit(MOST).collect(Collectors.joining(", "));
    }
}
