package glidepath.ui.prices;

import java.util.AbstractList;
import java.util.List;

/// Rows that are written when they are looked at: of ten thousand, a list shows twelve.
final class WrittenRows extends AbstractList<ModelRow> {
    private final List<PricedModel> models;
    private final ModelRows writer;

    WrittenRows(List<PricedModel> models, ModelRows writer) {
        this.models = models;
        this.writer = writer;
    }

    @Override
    public ModelRow get(int index) {
        return writer.row(models.get(index));
    }

    @Override
    public int size() {
        return models.size();
    }
}
