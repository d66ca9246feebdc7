package glidepath.cli;

import java.time.LocalDate;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.formats.Words;
import glidepath.formats.drawings.Artist;

/// What commands know of the world outside their arguments.
///
/// @param catalog read when a command first asks for it
/// @param artist  draws charts
record World(Supplier<PriceCatalog> catalog, LocalDate today, Words words, Artist artist) {

    /// Where nobody draws.
    World(Supplier<PriceCatalog> catalog, LocalDate today, Words words) {
        this(catalog, today, words, Artist.NONE);
    }
}
