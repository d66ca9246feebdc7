package glidepath.formats.drawings.report;

import java.util.List;
import java.util.Optional;

import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Words;
import glidepath.formats.drawings.Mark;
import glidepath.formats.drawings.Typeface;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// The figures that a plan is about, side by side.
record KeyFigures(Words words, ScenarioForecast shown) {

    private static final Pages.Look NAME = new Pages.Look(Mark.Weight.REGULAR, 10, Pages.MUTED);
    private static final Pages.Look FIGURE = new Pages.Look(Mark.Weight.BOLD, 19, Pages.INK);
    private static final double HEIGHT = 70;
    private static final double GAP = 10;
    private static final double PAD = 11;

    private record Tile(String name, String figure, String note) {
    }

    void put(Pages pages) {
        List<Tile> tiles = tiles();
        double width = (Pages.width() - GAP * (tiles.size() - 1)) / tiles.size();
        for (int i = 0; i < tiles.size(); i++) {
            double x = i * (width + GAP);
            pages.put(Mark.rectangle(x, 0, width, HEIGHT, Pages.GROUND));
            pages.put(Mark.rectangle(x, 0, 3, HEIGHT, Pages.ACCENT));
            put(pages, tiles.get(i).name(), x, width, 20, NAME);
            put(pages, tiles.get(i).figure(), x, width, 43, FIGURE);
            put(pages, tiles.get(i).note(), x, width, 59, NAME);
        }
        pages.space(HEIGHT);
    }

    /// In its own size, or as much smaller as its tile asks for.
    private static void put(Pages pages, String text, double x, double width, double base, Pages.Look look) {
        double needed = Typeface.of(look.weight()).width(text, look.size());
        double size = Math.min(look.size(), look.size() * (width - 2 * PAD) / Math.max(needed, 1));
        pages.put(text, x + PAD, base, Mark.Anchor.START, new Pages.Look(look.weight(), size, look.colour()));
    }

    private List<Tile> tiles() {
        Optional<Runway.RunOut> out = Runway.of(shown).runOut();
        boolean none = shown.setup().grants().stream().noneMatch(Grant::on);
        String lasting = words.text(none ? "report.no-credits" : shown.credits().isZero() ? "pdf.unused" : "pdf.lasts");
        return List.of(
                new Tile(words.text("report.first-month"), money(shown.firstMonth().gross(), shown.firstMonth().complete()), words.text("pdf.before-credits")),
                new Tile(words.text("report.net-cash"), money(shown.leftToPay(), shown.complete()),
                        words.text("pdf.of-charges", money(shown.gross(), shown.complete()))),
                new Tile(words.text("report.per-task"), shown.costPerSuccessfulTask().map(price -> atLeast(words.numbers().price(price), shown.complete()))
                        .orElse(words.text("report.none")), words.text("pdf.over-horizon")),
                new Tile(words.text("report.run-out"), out.map(when -> words.numbers().date(when.date())).orElse(lasting),
                        out.map(when -> words.label(when.reason())).orElse("")));
    }

    private String money(Money amount, boolean complete) {
        return atLeast(words.numbers().money(amount), complete);
    }

    private String atLeast(String amount, boolean complete) {
        return complete ? amount : words.text("report.lower-bound", amount);
    }
}
