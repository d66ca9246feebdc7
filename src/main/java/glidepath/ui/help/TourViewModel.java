package glidepath.ui.help;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import glidepath.texts.Messages;

/// A tour of six stops on the window as it is, with the plan that is open; what a narrow window does not show is left out.
public final class TourViewModel {

    /// @param place of what is shown, as a style sheet names it
    public record Stop(String place, String title, String text) {
    }

    private static final List<String> PLACES = List.of(".levers", ".figures", "#runway", "#why", "#scenarios", "#pages");

    private final List<Stop> all;
    private List<Stop> stops;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);

    public TourViewModel(Messages messages) {
        all = IntStream.range(0, PLACES.size()).mapToObj(place -> new Stop(PLACES.get(place), messages.text("ui.tour." + (place + 1)),
                messages.text("ui.tour." + (place + 1) + ".text"))).toList();
        stops = all;
    }

    public List<Stop> stops() {
        return stops;
    }

    /// The place of the stop that is shown; -1 where there is no tour.
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /// @param shown whether that place is in the window now
    public void begin(Predicate<String> shown) {
        stops = all.stream().filter(stop -> shown.test(stop.place())).toList();
        at.set(0);
    }

    /// To the next stop; the last one ends the tour.
    public void next() {
        at.set(at.get() < stops.size() - 1 ? at.get() + 1 : -1);
    }

    public void back() {
        at.set(Math.max(0, at.get() - 1));
    }

    public void end() {
        at.set(-1);
    }
}
