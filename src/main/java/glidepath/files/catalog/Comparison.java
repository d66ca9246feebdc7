package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.Resolution;
import glidepath.catalog.TieredPrice;

/// How a catalog's prices compare with a table's, point by point: a point is the price of one meter of one model.
///
/// @param table     what it is compared with
/// @param equal     points that agree
/// @param differing points that do not, with both prices
/// @param missing   points that the catalog lacks
public record Comparison(String table, int equal, List<Point> differing, List<Point> missing) {

    /// One price of a table, and the catalog's where it has one.
    ///
    /// @param kept whether the catalog holds the table's price beside its own
    public record Point(String model, Meter meter, TieredPrice theirs, Optional<TieredPrice> ours, boolean kept) {
    }

    public Comparison {
        differing = List.copyOf(differing);
        missing = List.copyOf(missing);
    }

    public int points() {
        return equal + differing.size() + missing.size();
    }

    /// @param day on whose prices both are compared
    static Comparison of(PriceTable table, PriceCatalog catalog, LocalDate day) {
        int equal = 0;
        var differing = new ArrayList<Point>();
        var missing = new ArrayList<Point>();
        for (Model theirs : table.models()) {
            Optional<Model> ours = ours(theirs, catalog);
            Optional<RateCard> card = ours.map(model -> model.on(day));
            for (Map.Entry<Meter, TieredPrice> price : theirs.on(day).prices().entrySet()) {
                Optional<TieredPrice> own = card.map(known -> known.prices().get(price.getKey()));
                var point = new Point(theirs.id().toString(), price.getKey(), price.getValue(), own, ours.stream()
                        .anyMatch(model -> keeps(model, price)));
                if (own.isEmpty()) {
                    missing.add(point);
                } else if (own.orElseThrow().costsLike(price.getValue())) {
                    equal++;
                } else {
                    differing.add(point);
                }
            }
        }
        return new Comparison(table.title(), equal, differing, missing);
    }

    private static Optional<Model> ours(Model theirs, PriceCatalog catalog) {
        Resolution named = catalog.resolve(theirs.id().provider(), theirs.id().id());
        return named.one();
    }

    private static boolean keeps(Model model, Map.Entry<Meter, TieredPrice> price) {
        return model.others().stream().map(Listed::value).map(card -> card.prices().get(price.getKey()))
                .anyMatch(other -> other != null && other.costsLike(price.getValue()));
    }
}
