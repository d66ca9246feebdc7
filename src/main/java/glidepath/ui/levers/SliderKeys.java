package glidepath.ui.levers;

import java.util.function.BiConsumer;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that move a thumb: arrows one stride, with Shift a fine one, Page Up and Page Down a large one.
final class SliderKeys {

    private SliderKeys() {
    }

    /// @param step takes how many strides to move, and which; not called for any other key
    static void pressed(KeyEvent event, BiConsumer<Integer, Stride> step) {
        int strides = switch (event.getCode()) {
            case UP, RIGHT, PAGE_UP -> 1;
            case DOWN, LEFT, PAGE_DOWN -> -1;
            default -> 0;
        };
        if (strides != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            boolean page = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN;
            step.accept(strides, page ? Stride.PAGE : event.isShiftDown() ? Stride.FINE : Stride.STEP);
            event.consume();
        }
    }
}
