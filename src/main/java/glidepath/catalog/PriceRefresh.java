package glidepath.catalog;

import java.util.List;

/// What prices are in force, and which would be once models of a newer table are taken over: own prices win over both.
///
/// @param base without anybody's own prices
/// @param book the user's, into which models are taken over
/// @param plan a plan's own prices, which win over all; empty where there is none
public record PriceRefresh(PriceCatalog base, PriceBook book, List<OwnPrice> plan) {

    public PriceRefresh {
        plan = List.copyOf(plan);
    }

    /// Of a catalog in which nobody has own prices.
    public static PriceRefresh of(PriceCatalog base) {
        return new PriceRefresh(base, PriceBook.EMPTY, List.of());
    }

    /// What a table is compared with: the catalog and what was taken over before, which is what it would replace.
    PriceCatalog listed() {
        return new PriceBook(book.refreshed(), List.of()).on(base);
    }

    /// @param taken models of the table; none for the prices that are in force now
    public PriceCatalog with(List<Model> taken) {
        return new PriceBook(List.of(), plan).on(book.refreshedWith(taken).on(base));
    }
}
