package glidepath.ui.levers;

import java.util.function.Consumer;

import glidepath.catalog.ModelId;

/// Where the model chooser leads beside a choice.
///
/// @param browse opens the page of all prices
/// @param enter  asks for own prices of a model
/// @param add    asks for a model that the catalog lacks, by what was typed
public record ModelWays(Runnable browse, Consumer<ModelId> enter, Consumer<String> add) {

    static final ModelWays NONE = new ModelWays(() -> { }, _ -> { }, _ -> { });
}
