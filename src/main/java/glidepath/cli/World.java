package glidepath.cli;

import java.time.LocalDate;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.formats.Words;

/// What commands know of the world outside their arguments.
///
/// @param catalog read when a command first asks for it
record World(Supplier<PriceCatalog> catalog, LocalDate today, Words words) {
}
