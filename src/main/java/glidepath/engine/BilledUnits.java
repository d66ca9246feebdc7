package glidepath.engine;

import java.time.LocalDate;
import java.util.stream.Collectors;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.units.Unit;

/// What a model counts and charges for on a day.
record BilledUnits(Model model, LocalDate day) {

    private static final int MOST = 3;

    private RateCard card() {
        return model.on(day);
    }

    /// Whether something is charged, and no call is charged as such.
    boolean areToldByThePlan() {
        return !card().prices().isEmpty() && !card().has(Meter.REQUESTS);
    }

    /// Whether it is sold by images, pages, seconds, but not by tokens.
    boolean areNoTokens() {
        return areToldByThePlan() && card().prices().keySet().stream().noneMatch(BilledUnits::isTokens);
    }

    private static boolean isTokens(Meter meter) {
        return meter.unit().equals(Unit.MTOK);
    }

    /// "tokens, output image (output_images_count)": what a plan that names it writes stands beside.
    @Override
    public String toString() {
        return card().prices().keySet().stream().map(meter -> isTokens(meter) ? meter.unit().noun()
                : meter.unit().per() + " (" + meter.key() + ")").distinct().limit(MOST).collect(Collectors.joining(", "));
    }
}
