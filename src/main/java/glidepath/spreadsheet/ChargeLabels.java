package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.plan.Item;
import glidepath.plan.Section;
import glidepath.texts.Messages;
import glidepath.texts.OwnerName;

/// What stands before the months in the row of a charge: whose it is, what for, why, at whose price and from which page.
record ChargeLabels(SheetWriter grid, ScenarioFigures figures, Accounts accounts, PriceCatalog catalog, Messages messages) {

    static final int PROVIDER = 10;
    static final int GATEWAY = 11;

    void write(int row, ChargeFormula charge) {
        grid.text(row, 0, new OwnerName(catalog, figures.forecast().assumptions()).of(charge.surface(), charge.owner()), Style.TEXT);
        grid.text(row, 1, messages.label(charge.surface()), Style.TEXT);
        grid.text(row, 2, messages.what(charge), Style.TEXT);
        grid.number(row, BillSheet.ACCOUNT, BigDecimal.valueOf(accounts.number(charge.account())), Style.WHOLE);
        grid.text(row, 5, messages.label(charge.cause()), Style.UNIT);
        grid.text(row, 6, charge.route().map(Object::toString).orElse(""), Style.NOTE);
        source(charge.price()).ifPresent(source -> write(row, source));
        unit(row, charge);
        number(row, PROVIDER, Section.PROVIDERS, charge.account().provider());
        number(row, GATEWAY, Section.GATEWAYS, figures.gateway(charge));
    }

    private void write(int row, Source source) {
        grid.text(row, 7, source.title(), Style.NOTE);
        source.checked().ifPresent(day -> grid.date(row, 8, day, Style.DATE));
    }

    private void unit(int row, ChargeFormula charge) {
        grid.text(row, 9, charge.price() instanceof Price.Unknown ? messages.text("xlsx.unpriced")
                : messages.text("xlsx.per", charge.unit().per()), Style.UNIT);
    }

    /// The first of several prices stands for all, which are on their sheet.
    private static Optional<Source> source(Price price) {
        return switch (price) {
            case Price.Published published -> Optional.of(published.source());
            case Price.Derived derived -> Optional.of(derived.price().source());
            case Price.ByDate dated -> source(dated.periods().getFirst().price());
            case Price.ByLength stepped -> source(stepped.base());
            case Price.Entered _ -> Optional.of(Source.ENTERED);
            case Price.Unknown _, Price.NotCharged _ -> Optional.empty();
        };
    }

    private void number(int row, int column, Section section, String id) {
        int number = number(figures.forecast(), section, id);
        if (number > 0) {
            grid.number(row, column, BigDecimal.valueOf(number), Style.WHOLE);
        }
    }

    /// The place of an item in its section, from 1 on; 0 where it is not in the plan.
    static int number(ScenarioForecast forecast, Section section, String id) {
        return forecast.assumptions().items(section).stream().map(Item::id).toList().indexOf(id) + 1;
    }
}
