package glidepath.cli;

import java.time.LocalDate;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.texts.Messages;

/// What commands know of the context outside their arguments.
///
/// @param catalog read when a command first asks for it
/// @param artist  draws charts
record CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer artist) {

    /// Where nobody draws.
    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages) {
        this(catalog, today, messages, ChartRenderer.NONE);
    }
}
