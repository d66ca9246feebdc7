package glidepath.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.engine.ScenarioForecast;
import glidepath.formats.drawings.Artist;
import glidepath.formats.drawings.ChartKind;
import glidepath.formats.drawings.Drawing;
import glidepath.formats.drawings.PdfFile;
import glidepath.formats.drawings.Picture;
import glidepath.formats.drawings.SvgDrawing;
import glidepath.formats.drawings.report.Report;
import picocli.CommandLine.Option;

/// The options of `export` that are about charts, and what they ask for.
final class ChartExport {

    private static final int MOST_SCALE = 8;

    @Option(names = "--chart", paramLabel = "NAME",
            description = "Which chart a .png, .svg or .pdf file holds: runway, months, compare, compare-months, waterfall or break-even. "
                    + "Where left out it is the runway; a .pdf file then holds the report.")
    private @Nullable String chart;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a .png file for each of the drawing, 1 to 8; 2 where left out.")
    private @Nullable Integer scale;

    @Option(names = "--transparent", description = "What lies below a .png or .svg file shows through.")
    private boolean transparent;

    /// @throws Failure where a chart is asked for in a file that holds none
    void refuse(String ending) {
        if (chart != null || scale != null || transparent) {
            throw new Failure("A " + ending + " file holds no chart of its own. Leave out " + (chart != null ? "--chart" : scale != null ? "--scale" : "--transparent")
                    + ", or export to " + String.join(", ", Picture.endings()));
        }
    }

    /// Whether the whole report is asked for, and not one chart.
    private boolean isReport(Picture picture) {
        return picture == Picture.PDF && chart == null;
    }

    byte[] bytes(Artist artist, Artist.Subject subject, Picture picture) {
        int wanted = scale(picture);
        if (transparent && picture == Picture.PDF) {
            throw new Failure("A .pdf file is transparent as it is. Leave out --transparent");
        }
        if (isReport(picture)) {
            return Report.pdf(artist, subject);
        }
        Drawing drawing = artist.draw(subject, kind(), Artist.Frame.ALONE);
        return switch (picture) {
            case PNG -> artist.png(drawing, wanted, transparent);
            case SVG -> SvgDrawing.write(drawing, transparent).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfFile.write(drawing.title(), List.of(drawing));
        };
    }

    /// The scenario that stands out: the one that is named, or the baseline; for a waterfall, which needs another, the first variant.
    String scenario(List<ScenarioForecast> all, Optional<ScenarioForecast> named) {
        ScenarioForecast otherwise = kind() == ChartKind.WATERFALL ? all.get(Math.min(1, all.size() - 1)) : all.getFirst();
        return named.orElse(otherwise).scenario().id();
    }

    private ChartKind kind() {
        return chart == null ? ChartKind.RUNWAY : ChartKind.of(chart)
                .orElseThrow(() -> new Failure("No chart is called " + chart + ". There are " + String.join(", ", ChartKind.keys())));
    }

    private int scale(Picture picture) {
        if (scale == null) {
            return 2;
        }
        if (picture != Picture.PNG) {
            throw new Failure("A " + picture.ending() + " file is sharp at any size. Leave out --scale");
        }
        if (scale < 1 || scale > MOST_SCALE) {
            throw new Failure("A picture can be drawn 1 to " + MOST_SCALE + " times as large, and not " + scale + " times");
        }
        return scale;
    }
}
