package glidepath.catalog;

import java.util.List;

/// All that one provider charges for.
public record Shelf(List<Model> models, List<ListedRate> rates) {

    public Shelf {
        models = List.copyOf(models);
        rates = List.copyOf(rates);
    }
}
