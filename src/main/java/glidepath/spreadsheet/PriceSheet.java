package glidepath.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.catalog.Source;
import glidepath.engine.Line;
import glidepath.texts.Messages;
import glidepath.units.Rate;

/// Every published price that a bill uses, once, with where it was read.
final class PriceSheet {

    private record Key(String item, String what, Rate rate, Source source) {
    }

    private static final int FIRST_ROW = 4;
    private static final int PRICE = 2;
    private static final int CHECKED = 6;

    private final SheetWriter grid;
    private final Messages messages;
    private final Map<Key, Integer> rows = new LinkedHashMap<>();

    PriceSheet(SheetWriter grid, Messages messages) {
        this.grid = grid;
        this.messages = messages;
        grid.text(0, 0, messages.text("xlsx.prices"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.prices.note"), Style.NOTE);
        List<String> headings = List.of("priced-item", "what", "price", "unit", "source", "page", "checked", "evidence");
        for (int column = 0; column < headings.size(); column++) {
            grid.text(FIRST_ROW - 1, column, messages.text("xlsx.head." + headings.get(column)), switch (column) {
                case PRICE, CHECKED -> Style.FIGURE_HEADING;
                case PRICE + 1, CHECKED + 1 -> Style.UNIT_HEADING;
                default -> Style.HEADING;
            });
        }
        grid.sheet().createFreezePane(1, FIRST_ROW);
        grid.widths(46, 26, 14, 20, 44, 44, 12, 14);
    }

    /// The address of a line's list price, which is written where it is new.
    String of(Line line) {
        Rate rate = line.rate().orElseThrow();
        String item = line.route().map(Object::toString).orElse(line.account().provider());
        int row = rows.computeIfAbsent(new Key(item, line.what(), rate, line.source()), this::write);
        return grid.away(row, PRICE);
    }

    private int write(Key key) {
        int row = FIRST_ROW + rows.size();
        grid.text(row, 0, key.item(), Style.TEXT);
        grid.text(row, 1, key.what(), Style.TEXT);
        grid.number(row, PRICE, key.rate().price().usd(), Style.INPUT_PRICE);
        grid.text(row, 3, messages.text("xlsx.per", key.rate().unit().per()), Style.UNIT);
        grid.text(row, 4, key.source().title(), Style.TEXT);
        grid.text(row, 5, key.source().page(), Style.TEXT);
        key.source().checked().ifPresent(day -> grid.date(row, CHECKED, day, Style.DATE));
        grid.text(row, CHECKED + 1, messages.label(key.source().evidence()), Style.UNIT);
        return row;
    }
}
