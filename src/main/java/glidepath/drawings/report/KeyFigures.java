package glidepath.drawings.report;

import java.util.List;
import java.util.Optional;

import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.units.Money;

/// The figures that a plan is about, side by side.
record KeyFigures(Messages messages, ScenarioForecast shown) {

    private static final double GAP = 10;

    void put(Pages pages) {
        List<FigureTile> tiles = tiles();
        double width = (Pages.width() - GAP * (tiles.size() - 1)) / tiles.size();
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).put(pages, i * (width + GAP), width);
        }
        pages.space(FigureTile.HEIGHT);
    }

    private List<FigureTile> tiles() {
        Optional<Runway.RunOut> out = shown.runway().runOut();
        return List.of(
                new FigureTile(messages.text("report.first-month"), money(shown.firstMonth().gross(), shown.firstMonth().complete()),
                        messages.text("pdf.before-credits")),
                new FigureTile(messages.text("report.net-cash"), money(shown.leftToPay(), shown.complete()),
                        messages.text("pdf.of-charges", money(shown.gross(), shown.complete()))),
                new FigureTile(messages.text("report.per-task"), shown.costPerSuccessfulTask()
                        .map(price -> messages.atLeast(price, shown.complete(), messages.numbers()::price))
                        .orElse(messages.text("report.none")), messages.text("pdf.over-horizon")),
                new FigureTile(messages.text("report.run-out"), new OutlookText(messages).of(shown, "pdf.lasts"),
                        out.map(when -> messages.label(when.reason()) + new OutlookText(messages).returns(when)).orElse("")));
    }

    private String money(Money amount, boolean complete) {
        return messages.atLeast(amount, complete, messages.numbers()::money);
    }
}
