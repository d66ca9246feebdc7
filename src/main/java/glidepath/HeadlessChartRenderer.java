package glidepath;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import javafx.application.Platform;

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.ui.drawings.ChartSheets;
import glidepath.ui.drawings.PngDrawing;
import glidepath.units.InvalidValueException;

/// Draws charts for the command line, in memory, with a toolkit that needs no display. It is started with the first chart.
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
        var done = new CompletableFuture<T>();
        Runnable run = () -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {   // else whoever waits for it waits for ever
                done.completeExceptionally(failed);
            }
        };
        try {
            Platform.startup(run);
        } catch (IllegalStateException started) {
            Platform.runLater(run);
        }
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof InvalidValueException refused ? refused
                    : InvalidValueException.because("export.no-toolkit", String.valueOf(failed.getMessage()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("The chart could not be drawn", stopped);
        }
    }
}
