package glidepath.ui.present;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a presentation, as clickers send them: Page Up and Page Down, arrows, B or a full stop for a black screen.
final class StageKeys {

    /// What only the windows can do.
    enum Wish { END, THEME, NOTES }

    private final StageViewModel model;
    private final Consumer<Wish> wishes;

    private StageKeys(StageViewModel model, Consumer<Wish> wishes) {
        this.model = model;
        this.wishes = wishes;
    }

    /// In the stage's window as in the presenter's.
    static void on(Scene scene, StageViewModel model, Consumer<Wish> wishes) {
        var keys = new StageKeys(model, wishes);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && keys.pressed(event.getCode(), scene)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyCode key, Scene scene) {
        return switch (key) {
            case PAGE_DOWN -> does(model::next);
            case PAGE_UP -> does(model::previous);
            case F5 -> does(() -> wishes.accept(Wish.END));
            case ESCAPE -> escape(scene);
            default -> !(scene.getFocusOwner() instanceof TextInputControl) && plain(key, scene);
        };
    }

    /// Out of a field or a slider first, then out of the presentation.
    private boolean escape(Scene scene) {
        Node focused = scene.getFocusOwner();
        if (focused instanceof TextInputControl || focused instanceof Slider) {
            scene.getRoot().requestFocus();
        } else {
            wishes.accept(Wish.END);
        }
        return true;
    }

    /// Arrows belong to a slider that has the focus.
    private boolean plain(KeyCode key, Scene scene) {
        boolean slides = scene.getFocusOwner() instanceof Slider;
        return switch (key) {
            case RIGHT, DOWN -> !slides && does(model::next);
            case LEFT, UP -> !slides && does(model::previous);
            case B, PERIOD -> does(model::blacken);
            case R, BACK_SPACE -> does(() -> {
                model.reset();
                scene.getRoot().requestFocus();   // else the arrows of a clicker would move the slider again
            });
            case V -> does(model::reveal);
            case S -> does(model::record);
            case T -> does(() -> wishes.accept(Wish.THEME));
            case N -> does(() -> wishes.accept(Wish.NOTES));
            case HOME -> does(() -> model.go(0));
            case END -> does(() -> model.go(model.course().steps() - 1));
            default -> false;
        };
    }

    private static boolean does(Runnable act) {
        act.run();
        return true;
    }
}
