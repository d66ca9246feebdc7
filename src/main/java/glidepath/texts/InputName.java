package glidepath.texts;

import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Section;

/// What an input is called with its item: `Support chat: Calls`.
public record InputName(Messages messages, Assumptions assumptions) {

    public String of(InputRef<?> input) {
        String label = messages.label(input.lever());
        return input.lever().section() == Section.CASH ? label
                : messages.text("difference.of", assumptions.item(input.lever().section(), input.item()).map(Item::name)
                .orElse(input.item()), label);
    }
}
