package glidepath.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.texts.Messages;

/// What commands know of the context outside their arguments.
///
/// @param catalog read when a command first asks for it
/// @param artist  draws charts
/// @param locale  of the machine, for files that are written for its spreadsheets
record CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer artist, Locale locale) {

    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer artist) {
        this(catalog, today, messages, artist, Locale.ROOT);
    }

    /// Where nobody draws.
    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages) {
        this(catalog, today, messages, ChartRenderer.NONE);
    }
}
