package glidepath;

import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.ui.drawings.ChartSheets;
import glidepath.ui.drawings.PngDrawing;
import glidepath.units.InvalidValueException;

/// Draws charts for the command line, in memory.
final class HeadlessChartRenderer implements ChartRenderer {

    @Override
    public Drawing draw(Subject subject, ChartKind kind, Frame frame) {
        return onToolkit(() -> new ChartSheets(subject).draw(kind, frame));
    }

    @Override
    public byte[] png(Drawing drawing, int scale, boolean transparent) {
        return PngDrawing.write(drawing, scale, transparent);
    }

    private static <T> T onToolkit(Supplier<T> work) {
        try {
            return HeadlessToolkit.call(work);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof InvalidValueException refused ? refused
                    : InvalidValueException.because("export.no-toolkit", String.valueOf(failed.getMessage()));
        }
    }
}
