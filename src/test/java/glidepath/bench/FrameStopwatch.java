package glidepath.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Takes the time of frames from an edit to the end of the render job, by the clock and in processor time of all threads that make a frame,
/// those of the common pool among them: on a busy machine the clock tells more of the others. On the toolkit's thread, and on the class
/// path, where the toolkit's own pulse can be called.
final class FrameStopwatch {

    private static final int WARM = 1_500;
    private static final int ROUNDS = 400;
    private static final int MOST_THREADS = 200;
    private static final String NONE = "";   // of what is static

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ThreadGroup everything = everything();
    private final Thread window = Thread.currentThread();
    private final Thread painter;
    private final Call pulse;
    private final Call paint;
    private final Call painted;
    private final Call allocated;

    /// What the toolkit and the machine keep to themselves.
    private record Call(Method method, Object on) {

        static Call of(String type, String name, Object on) throws ReflectiveOperationException {
            Method method = Class.forName(type).getDeclaredMethod(name);
            method.setAccessible(true);
            return new Call(method, on);
        }

        Object now() {
            try {
                return method.invoke(on);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /// Where the threads stand at a moment.
    private record Reading(long clock, long processor, long bytes) {

        long worked(Reading before) {
            return processor - before.processor;
        }
    }

    FrameStopwatch() throws ReflectiveOperationException {
        pulse = Call.of("com.sun.javafx.tk.Toolkit", "firePulse", Call.of("com.sun.javafx.tk.Toolkit", "getToolkit", NONE).now());
        Object collector = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "getInstance", NONE).now();
        paint = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "renderAll", collector);
        painted = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "waitForRenderingToComplete", collector);
        allocated = Call.of("com.sun.management.ThreadMXBean", "getTotalThreadAllocatedBytes", threads);
        painter = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .findFirst().orElseThrow();
    }

    /// @param edit changes something, given the number of the frame
    /// @return p50 and p99 in milliseconds, by the clock and of the processor, and what parts of it take
    String measure(IntConsumer edit) {
        long[][] took = new long[5][ROUNDS];
        long bytes = 0;
        for (int frame = -WARM; frame < ROUNDS; frame++) {
            Reading start = read();
            edit.accept(frame + WARM);
            Reading edited = read();
            pulse.now();
            Reading pulsed = read();
            paint.now();
            painted.now();
            Reading end = read();
            if (frame >= 0) {
                took[0][frame] = end.clock - start.clock;
                took[1][frame] = end.worked(start);
                took[2][frame] = edited.worked(start);
                took[3][frame] = pulsed.worked(edited);
                took[4][frame] = end.worked(pulsed);
                bytes += end.bytes - start.bytes;
            }
        }
        return "clock %s, processor %s [edit %s, pulse %s, render %s], %d KB allocated".formatted(told(took[0]), told(took[1]), told(took[2]),
                told(took[3]), told(took[4]), bytes / ROUNDS / 1024);
    }

    private Reading read() {
        long processor = 0;
        var all = new Thread[MOST_THREADS];
        for (int count = everything.enumerate(all), index = 0; index < count; index++) {
            boolean makesFrames = all[index] == window || all[index] == painter || all[index].getName().startsWith("ForkJoinPool.commonPool");
            processor += makesFrames ? threads.getThreadCpuTime(all[index].threadId()) : 0;
        }
        return new Reading(System.nanoTime(), processor, (long) allocated.now());
    }

    private static ThreadGroup everything() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static String told(long[] nanos) {
        Arrays.sort(nanos);
        return "%.2f/%.2f".formatted(nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6);
    }
}
