package glidepath.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.ImageFormat;
import glidepath.drawings.PdfFile;
import glidepath.drawings.SvgDrawing;
import glidepath.drawings.report.Paper;
import glidepath.drawings.report.Report;
import glidepath.engine.ScenarioForecast;

/// The options of `export` that are about charts, and what they ask for.
final class ChartExport {

    private static final int MOST_SCALE = 8;

    @Option(names = "--chart", paramLabel = "NAME",
            description = "Which chart a .png, .svg or .pdf file holds: runway, months, compare, compare-months, waterfall or break-even. "
                    + "Where left out it is the runway; a .pdf file then holds the report.")
    private @Nullable String chart;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a .png file per unit of the drawing, 1 to 8; 2 where left out.")
    private @Nullable String scale;

    @Option(names = "--paper", paramLabel = "NAME", description = "Paper of the report: a4 or letter; where left out, what this "
            + "machine's country uses.")
    private @Nullable Paper paper;

    @Option(names = "--transparent", description = "Gives a .png or .svg file a transparent background.")
    private boolean transparent;

    /// @throws CommandFailure where a chart is asked for in a file that holds none
    void refuse(String ending) {
        if (chart != null || scale != null || paper != null || transparent) {
            throw CommandFailure.usage("A " + ending + " file holds no chart of its own. Leave out "
                    + (chart != null ? "--chart" : scale != null ? "--scale" : paper != null ? "--paper" : "--transparent")
                    + ", or export to " + String.join(", ", ImageFormat.endings()));
        }
    }

    /// Whether the whole report is asked for, and not one chart.
    private boolean isReport(ImageFormat picture) {
        return picture == ImageFormat.PDF && chart == null;
    }

    byte[] bytes(CliCommand command, ChartRenderer.Subject subject, ImageFormat picture) {
        int wanted = scale(command, picture);
        ChartRenderer renderer = command.context.renderer();
        if (paper != null && !isReport(picture)) {
            throw CommandFailure.usage("Only the report is printed on paper, which is a .pdf file without --chart. Leave out --paper");
        }
        if (transparent && picture == ImageFormat.PDF) {
            throw CommandFailure.usage("A .pdf file is transparent as it is. Leave out --transparent");
        }
        if (isReport(picture)) {
            return Report.pdf(renderer, subject, paper == null ? Paper.in(command.context.locale()) : paper);
        }
        if (kind() == ChartKind.WATERFALL && subject.scenario().equals(subject.reference())) {
            throw new CommandFailure("That scenario is the one that others are compared with. Name another with --scenario");
        }
        Drawing drawing = renderer.draw(subject, kind(), ChartRenderer.Frame.ALONE);
        return switch (picture) {
            case PNG -> renderer.png(drawing, wanted, transparent);
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
                .orElseThrow(() -> CommandFailure.usage("No chart is called " + chart + ". There are "
                + String.join(", ", ChartKind.keys())));
    }

    private int scale(CliCommand command, ImageFormat picture) {
        if (scale == null) {
            return 2;
        }
        if (picture != ImageFormat.PNG) {
            throw CommandFailure.usage("A " + picture.ending() + " file is sharp at any size. Leave out --scale");
        }
        return (int) command.typed("--scale", scale).whole(1, MOST_SCALE, "2");
    }
}
