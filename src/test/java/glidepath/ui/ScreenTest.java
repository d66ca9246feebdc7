package glidepath.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Tests with a window. There is one frame, one focus and one mouse, so such classes run one after another, beside those without a window;
/// on one thread from the start: where each waited for the lock, more ran beside it than there are cores, and the last ones ran alone.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnScreen.class)
@ResourceLock(ScreenTest.SCREEN)
@Execution(ExecutionMode.SAME_THREAD)
public @interface ScreenTest {

    String SCREEN = "screen";
}
