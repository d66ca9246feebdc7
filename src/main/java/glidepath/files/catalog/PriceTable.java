package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.List;

import glidepath.catalog.Model;
import glidepath.catalog.Provider;

/// A table of prices that somebody publishes, as far as it is understood.
///
/// @param title     who publishes it: `genai-prices 0.1.8`
/// @param date      when
/// @param providers those that it describes
/// @param models    by the ids of the table, in the table's order
/// @param leftOut   what was not used, in words, each with how often it occurs
public record PriceTable(String title, LocalDate date, List<Provider> providers, List<Model> models, List<String> leftOut) {

    public PriceTable {
        providers = List.copyOf(providers);
        models = List.copyOf(models);
        leftOut = List.copyOf(leftOut);
    }
}
