package glidepath.drawings.report;

import java.util.List;
import java.util.Optional;

import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.units.Money;

/// The figures that a plan is about, side by side.
record KeyFigures(Messages messages, ScenarioForecast shown) {

    private static final Pages.Look NAME = new Pages.Look(DrawnShape.Weight.REGULAR, 10, Pages.MUTED);
    private static final Pages.Look FIGURE = new Pages.Look(DrawnShape.Weight.BOLD, 19, Pages.INK);
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
            pages.put(DrawnShape.rectangle(x, 0, width, HEIGHT, Pages.GROUND));
            pages.put(DrawnShape.rectangle(x, 0, 3, HEIGHT, Pages.ACCENT));
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
        pages.put(text, x + PAD, base, DrawnShape.Anchor.START, new Pages.Look(look.weight(), size, look.colour()));
    }

    private List<Tile> tiles() {
        Optional<Runway.RunOut> out = Runway.of(shown).runOut();
        return List.of(
                new Tile(messages.text("report.first-month"), money(shown.firstMonth().gross(), shown.firstMonth().complete()),
                        messages.text("pdf.before-credits")),
                new Tile(messages.text("report.net-cash"), money(shown.leftToPay(), shown.complete()),
                        messages.text("pdf.of-charges", money(shown.gross(), shown.complete()))),
                new Tile(messages.text("report.per-task"), shown.costPerSuccessfulTask()
                        .map(price -> atLeast(messages.numbers().price(price), shown.complete()))
                        .orElse(messages.text("report.none")), messages.text("pdf.over-horizon")),
                new Tile(messages.text("report.run-out"), new OutlookText(messages).of(shown, "pdf.lasts"),
                        out.map(when -> messages.label(when.reason()) + new OutlookText(messages).returns(when)).orElse("")));
    }

    private String money(Money amount, boolean complete) {
        return atLeast(messages.numbers().money(amount), complete);
    }

    private String atLeast(String amount, boolean complete) {
        return complete ? amount : messages.text("report.lower-bound", amount);
    }
}
