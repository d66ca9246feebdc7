package glidepath.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// What commands know besides their arguments.
///
/// @param catalog read when a command first asks for it
/// @param renderer draws charts
/// @param locale  of the machine, for files that are written for its spreadsheets
/// @param home    where the user's own prices are kept
record CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer renderer, Locale locale, Path home) {

    /// A catalog that is read once, however often it is asked for.
    static Supplier<PriceCatalog> once(Supplier<PriceCatalog> reader) {
        return new Supplier<>() {
            private @Nullable PriceCatalog read;

            @Override
            public PriceCatalog get() {
                PriceCatalog known = read == null ? reader.get() : read;
                read = known;
                return known;
            }
        };
    }

    /// What a plan is priced with: the catalog, with the plan's own prices in it.
    PriceCatalog prices(Plan plan) {
        return plan.prices().on(catalog.get());
    }

    /// Where nobody keeps prices.
    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer renderer, Locale locale) {
        this(catalog, today, messages, renderer, locale, Path.of(""));
    }

    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages, ChartRenderer renderer) {
        this(catalog, today, messages, renderer, Locale.ROOT);
    }

    /// Where nobody draws.
    CliContext(Supplier<PriceCatalog> catalog, LocalDate today, Messages messages) {
        this(catalog, today, messages, ChartRenderer.NONE);
    }
}
