package glidepath.ui;

import java.lang.reflect.Method;

import javafx.scene.Node;
import javafx.scene.Parent;

/// What the toolkit does before it paints a frame.
public final class Frame {

    private static final Method STYLE = style();

    private Frame() {
    }

    /// Styles and lays out what has changed. [Node#applyCss] would style each node of the window once more, which takes most of the time.
    public static void prepare(Parent root) {
        try {
            STYLE.invoke(null, root);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
        root.layout();
    }

    /// The toolkit's own, which is no part of what it offers.
    private static Method style() {
        try {
            return Class.forName("com.sun.javafx.scene.NodeHelper").getMethod("processCSS", Node.class);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
