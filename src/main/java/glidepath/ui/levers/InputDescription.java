package glidepath.ui.levers;

import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// What an input is, whatever its value.
///
/// @param help     what it does, in a sentence; its label where that says it all
/// @param prompt   what an empty field means
/// @param optional whether it may be empty
public record InputDescription(String unit, String help, String prompt, boolean optional, ValueType.Shape shape, Editor editor) {

    static InputDescription of(Input<?> input, Messages messages) {
        boolean inCatalog = input.ref().filter(ref -> Groups.FROM_CATALOG.contains(ref.lever())).isPresent();
        String prompt = inCatalog ? messages.text("ui.levers.from-catalog")
                : input.kind().shape() == ValueType.Shape.TEXTS ? messages.text("ui.levers.all") : input.kind().optional() ? input.unit()
                : "";
        return new InputDescription(input.unit(), input.help().isEmpty() ? input.label() : input.help(), prompt, input.kind().optional(),
                input.kind().shape(), Editor.of(input.kind()));
    }

    /// Whether a slider stands beside the field.
    public boolean slides() {
        return editor == Editor.QUANTITY;
    }
}
