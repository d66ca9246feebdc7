package glidepath.ui;

import java.lang.reflect.Method;

import javafx.scene.Node;
import javafx.scene.Parent;

/// What the toolkit does before it paints a frame, by means of its own, which are no part of what it offers.
public final class Frame {

    private static final Method STYLE = own("com.sun.javafx.scene.NodeHelper", "processCSS", Node.class);
    private static final Method PULSE = own("com.sun.javafx.tk.Toolkit", "firePulse");
    private static final Object TOOLKIT = call(own("com.sun.javafx.tk.Toolkit", "getToolkit"), null);

    private Frame() {
    }

    /// Styles and lays out what has changed. [Node#applyCss] would style each node of the window once more, which takes most of the time.
    public static void prepare(Parent root) {
        call(STYLE, null, root);
        root.layout();
    }

    /// Makes a frame now, where the next would come within a sixtieth of a second.
    ///
    /// @return true
    public static boolean pulse() {
        call(PULSE, TOOLKIT);
        return true;
    }

    private static Object call(Method method, Object on, Object... with) {
        try {
            return method.invoke(on, with);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Method own(String type, String name, Class<?>... takes) {
        try {
            Method method = Class.forName(type).getDeclaredMethod(name, takes);
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
