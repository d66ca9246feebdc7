package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.Comparator;

import glidepath.catalog.Model;

/// What one source says of a model.
///
/// @param isKeyed whether plans know the model by this id: ids of a table come and go, those of the first table are the catalog's keys
/// @param isHeard whether its price may be used; else it is only kept beside the others
record Quote(Model model, Kind kind, boolean isKeyed, boolean isHeard) {

    /// Who says so, best first.
    enum Kind { VENDOR_PAGE, PRICE_LIST, TABLE }

    /// After so many days a page that somebody read is worth no more than a table.
    private static final int STALE_DAYS = 180;

    /// Vendor page, then price list, then table; of two alike the newer.
    ///
    /// @param today the newest date of all sources
    static Comparator<Quote> best(LocalDate today) {
        return Comparator.comparing((Quote quote) -> quote.rank(today)).thenComparing(Quote::read, Comparator.reverseOrder());
    }

    /// What is said, without being believed.
    Quote unheard() {
        return new Quote(model, kind, isKeyed, false);
    }

    private Kind rank(LocalDate today) {
        return read().isBefore(today.minusDays(STALE_DAYS)) ? Kind.TABLE : kind;
    }

    LocalDate read() {
        return model.source().checked().orElse(LocalDate.MIN);
    }
}
