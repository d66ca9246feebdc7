package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.texts.Messages;
import glidepath.units.Rate;

/// Every price, once for each use: whose, on which surface, for what, from which month and beyond which length of a call. A price that is
/// derived is a formula over the one that it is derived from.
final class PriceSheet {

    private static final int FIRST = 4;
    private static final int FROM = 3;
    private static final int ABOVE = 4;
    private static final int PRICE = 5;
    private static final int FACTOR = 7;

    private final SheetWriter grid;
    private final Messages messages;
    private final PriceCatalog catalog;
    private final Map<Use, Integer> rows = new HashMap<>();
    private final Map<ChargeFormula, Map<Price, Integer>> ofCharges = new IdentityHashMap<>();
    private int next = FIRST;

    /// @param above tokens from which it holds; 0 for all calls
    private record Use(String whose, Surface surface, String what, Optional<YearMonth> from, long above, Price price) {
    }

    PriceSheet(SheetWriter grid, Messages messages, PriceCatalog catalog) {
        this.grid = grid;
        this.catalog = catalog;
        this.messages = messages;
        grid.text(0, 0, messages.text("xlsx.prices"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.prices.note"), Style.NOTE);
        grid.headings(FIRST - 1, messages.texts("xlsx.head.", "priced-item", "charge", "what", "from", "above", "price", "unit", "factor",
                "source", "page", "checked", "evidence"), column -> column == PRICE || column == FACTOR || column == ABOVE);
        grid.sheet().createFreezePane(1, FIRST);
        grid.widths(46, 20, 26, 12, 12, 14, 16, 10, 48, 52, 12, 14);
    }

    /// Lists all prices that a charge may have.
    void add(ChargeFormula charge) {
        var own = new IdentityHashMap<Price, Integer>();
        add(charge, charge.price(), Optional.empty(), 0, own);
        ofCharges.put(charge, own);
    }

    private void add(ChargeFormula charge, Price price, Optional<YearMonth> from, long above, Map<Price, Integer> own) {
        switch (price) {
            case Price.ByDate dated -> dated.periods().forEach(period ->
                    add(charge, period.price(), Optional.of(period.from()), above, own));
            case Price.ByLength stepped -> {
                add(charge, stepped.base(), from, above, own);
                stepped.steps().forEach(step -> add(charge, step.price(), from, step.above(), own));
            }
            case Price.Published _, Price.Derived _ -> own.put(price,
                    row(new Use(whose(charge), charge.surface(), messages.what(charge), from, above, price)));
            case Price.Entered _, Price.Unknown _, Price.NotCharged _ -> { }
        }
    }

    private String whose(ChargeFormula charge) {
        return charge.route().map(Object::toString).orElseGet(() -> catalog.billerOf(charge.account().provider()));
    }

    private int row(Use use) {
        Integer known = rows.get(use);
        if (known != null) {
            return known;
        }
        int row = switch (use.price()) {
            case Price.Derived derived -> derived(use, derived);
            case Price.Published published -> published(use, published.rate(), published.source());
            default -> throw new IllegalArgumentException("Not listed: " + use);
        };
        rows.put(use, row);
        return row;
    }

    private int published(Use use, Rate rate, Source source) {
        int row = next++;
        grid.number(row, PRICE, rate.price().usd(), Style.INPUT_PRICE);
        describe(row, use, source);
        return row;
    }

    /// From the price at standard rates, which is listed as of calls on demand.
    private int derived(Use use, Price.Derived price) {
        int base = row(new Use(use.whose(), Surfaces.ON_DEMAND, use.what(), use.from(), use.above(), price.of()));
        int row = next++;
        grid.number(row, FACTOR, price.factor().value(), Style.INPUT_NUMBER);
        BigDecimal result = price.price().rate().price().usd();
        grid.known(row, PRICE, CellAddress.free(base, PRICE) + "*" + CellAddress.free(row, FACTOR), result, Style.PRICE);
        describe(row, use, price.price().source());
        return row;
    }

    private void describe(int row, Use use, Source source) {
        grid.text(row, 0, use.whose(), Style.TEXT);
        grid.text(row, 1, messages.label(use.surface()), Style.TEXT);
        grid.text(row, 2, use.what(), Style.TEXT);
        use.from().ifPresent(month -> grid.date(row, FROM, month.atDay(1), Style.MONTH));
        if (use.above() > 0) {
            grid.number(row, ABOVE, BigDecimal.valueOf(use.above()), Style.NUMBER);
        }
        grid.text(row, 6, messages.text("xlsx.per", use.price().unit().per()), Style.UNIT);
        describe(row, source);
    }

    private void describe(int row, Source source) {
        grid.text(row, 8, source.title(), Style.TEXT);
        grid.text(row, 9, source.page(), Style.NOTE);
        source.checked().ifPresent(day -> grid.date(row, 10, day, Style.DATE));
        grid.text(row, 11, messages.label(source.evidence()), Style.TEXT);
    }

    /// The cell of a price of a charge.
    String of(ChargeFormula charge, Price price) {
        return grid.away(row(charge, price), PRICE);
    }

    /// The first month at a price that is another in some months.
    String from(ChargeFormula charge, Price price) {
        return grid.away(row(charge, price), FROM);
    }

    private int row(ChargeFormula charge, Price price) {
        return Objects.requireNonNull(Objects.requireNonNull(ofCharges.get(charge)).get(price), () -> "Not listed: " + price);
    }
}
