package glidepath.texts;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Section;

/// What an input is called with its item: `Support chat: Calls`.
public record InputName(Messages messages, PriceCatalog catalog, Assumptions assumptions) {

    public String of(InputRef<?> input) {
        return input.lever().section() == Section.CASH ? messages.label(input.lever()) : withItem(input);
    }

    /// Without its item, where there is only one of that sort.
    public String brief(InputRef<?> input) {
        return assumptions.items(input.lever().section()).size() == 1 ? messages.label(input.lever()) : of(input);
    }

    private String withItem(InputRef<?> input) {
        Section section = input.lever().section();
        return messages.text("difference.of", assumptions.item(section, input.item()).map(item -> item.name(catalog)).orElse(input.item()),
                messages.label(input.lever()));
    }
}
