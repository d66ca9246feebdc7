package glidepath.drawings;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Draws charts. The window's own room does it, handed in by the program, so that all others need no screen.
public interface ChartRenderer {

    /// What there is to draw.
    ///
    /// @param forecast  of the plan, at the catalog's prices
    /// @param scenario  id of the one that stands out
    /// @param reference id of the one that others are compared with
    record Subject(Plan plan, PriceCatalog catalog, Forecast forecast, String scenario, String reference, Messages messages) {

        /// Amounts are drawn in the currency that the plan is shown in.
        public Subject {
            messages = messages.showing(plan.settings().currency());
        }
    }

    /// What is drawn around a chart.
    ///
    /// @param width  of the chart, which grows where names need it
    /// @param height of charts over months; others are as high as they have rows
    /// @param alone  whether it tells of what it is; on a page of a report, that does
    record Frame(double width, double height, boolean alone) {

        public static final Frame ALONE = new Frame(760, 300, true);
    }

    /// Where nobody draws.
    ChartRenderer NONE = new ChartRenderer() {
        @Override
        public Drawing draw(Subject subject, ChartKind kind, Frame frame) {
            throw InvalidValueException.because("export.no-charts");
        }

        @Override
        public byte[] png(Drawing drawing, int scale, boolean transparent) {
            throw InvalidValueException.because("export.no-charts");
        }
    };

    /// @throws InvalidValueException where the plan has nothing for such a chart, saying why
    Drawing draw(Subject subject, ChartKind kind, Frame frame);

    /// @param scale pixels of the picture for each of the drawing
    byte[] png(Drawing drawing, int scale, boolean transparent);
}
