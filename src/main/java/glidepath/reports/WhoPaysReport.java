package glidepath.reports;

import java.util.List;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.WhoPays;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.PaysFor;
import glidepath.texts.Messages;
import glidepath.units.ShownAmount;

/// Which grant pays for which token of a scenario, and what would land on the card first, as text or JSON.
public record WhoPaysReport(Messages messages, PriceCatalog catalog, List<ScenarioForecast> forecasts) {

    public String text() {
        var text = new StringBuilder();
        forecasts.forEach(forecast -> scenario(text, forecast));
        return text.toString();
    }

    private void scenario(StringBuilder text, ScenarioForecast forecast) {
        text.append(forecast.scenario().name()).append('\n');
        WhoPays who = WhoPays.of(forecast, catalog);
        if (who.grants().isEmpty()) {
            text.append("  ").append(messages.text("grants.none")).append('\n');
        }
        FirstInvoice.of(forecast).ifPresent(invoice -> invoice.lines().forEach(line -> text.append("  ")
                .append(messages.text("grants.first-invoice",
                new ShownAmount(line.toPay()), line.account().product(), invoice.month(), new ShownAmount(invoice.unused())))
                .append('\n')));
        for (WhoPays.Row row : who.rows()) {
            text.append("  ").append(messages.text("grants.row", row.name(), row.account().product()))
                    .append(row.inUse() ? ", " + messages.text("grants.in-use") : "").append('\n');
            for (int index = 0; index < who.grants().size(); index++) {
                text.append("    ").append(verdict(who.grants().get(index).name(), row.verdicts().get(index))).append('\n');
            }
        }
    }

    private String verdict(String grant, PaysFor pays) {
        return messages.text("grants.verdict", grant, pays.paid(), messages.say(pays.reason()), pays.source().title());
    }

    public String json() {
        return new WhoPaysJson(messages, catalog).text(forecasts);
    }
}
