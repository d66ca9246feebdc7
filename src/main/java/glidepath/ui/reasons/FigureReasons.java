package glidepath.ui.reasons;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a figure is what it is.
///
/// @param title   the figure's name and value
/// @param lines   how it is calculated, sentence by sentence
/// @param charges the largest charges behind it, in full
/// @param more    how many further charges there are; empty where all are listed
/// @param bill    the place of the bill that shows more; empty where the scenario is not in the plan
public record FigureReasons(String title, List<String> lines, List<ChargeExplanation> charges, String more, Optional<BillPlace> bill) {

    public FigureReasons {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    /// A bill to open.
    ///
    /// @param scenario its id
    /// @param month    counted from the start of the plan, or [#ALL]
    public record BillPlace(String scenario, int month) {
        /// Instead of a month: all of them.
        public static final int ALL = -1;
    }

    /// The same with one more sentence before all others.
    public FigureReasons after(String line) {
        return new FigureReasons(title, Stream.concat(Stream.of(line), lines.stream()).toList(), charges, more, bill);
    }

    /// The same without a link.
    public FigureReasons withoutBill() {
        return new FigureReasons(title, lines, charges, more, Optional.empty());
    }

    /// Only sentences.
    public static FigureReasons told(String title, List<String> lines) {
        return new FigureReasons(title, lines, List.of(), "", Optional.empty());
    }
}
