package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.jspecify.annotations.Nullable;

import glidepath.units.Message;
import glidepath.usage.Repeat;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Passes the records of a large file to another thread, which adds them up while reading goes on. Small files are added up
/// right away. Order is kept.
final class Handover implements UsageSink {

    /// Smaller files are not worth a thread.
    private static final int SMALL = 20_000;
    private static final int BATCH = 512;
    /// Few, so that what waits is gone before it would be moved to where memory is cleared seldom.
    private static final int WAITING = 6;
    private static final List<Object> END = List.of();

    private final UsageSink sink;
    private final BlockingQueue<List<Object>> queue = new ArrayBlockingQueue<>(WAITING);
    /// Records, and whatever else is to be told between them.
    private List<Object> batch = new ArrayList<>(BATCH);
    private long count;
    private @Nullable Thread adding;
    private volatile @Nullable Throwable failed;

    Handover(UsageSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(UsageRecord record) {
        if (adding == null && ++count < SMALL) {
            sink.add(record);
        } else {
            later(record);
        }
    }

    @Override
    public void repeat(Repeat.Reason reason, long tokens, String where) {
        hand(() -> sink.repeat(reason, tokens, where));
    }

    @Override
    public void skip(long line, Message why) {
        hand(() -> sink.skip(line, why));
    }

    @Override
    public void note(Message note) {
        hand(() -> sink.note(note));
    }

    @Override
    public void leave(String note, BigDecimal amount, String unit) {
        hand(() -> sink.leave(note, amount, unit));
    }

    private void hand(Runnable what) {
        if (adding == null && count < SMALL) {
            what.run();
        } else {
            later(what);
        }
    }

    private void later(Object what) {
        if (adding == null) {
            adding = Thread.ofPlatform().daemon().name("usage").start(this::addUp);
        }
        batch.add(what);
        if (batch.size() == BATCH) {
            put(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /// After the last record: waits until all is added up.
    void end() {
        Thread thread = adding;
        if (thread != null) {
            put(batch);
            put(END);
            uninterrupted(thread::join);
            adding = null;
            count = 0;
            batch = new ArrayList<>(BATCH);
        }
        if (failed instanceof RuntimeException problem) {
            throw problem;
        }
        if (failed instanceof Error error) {
            throw error;
        }
    }

    private void addUp() {
        var taken = new ArrayList<List<Object>>(1);
        do {
            taken.clear();
            uninterrupted(() -> taken.add(queue.take()));
            if (failed == null) {
                run(taken.getFirst());
            }
        } while (taken.getFirst() != END);
    }

    private void run(List<Object> some) {
        try {
            for (Object each : some) {
                if (each instanceof UsageRecord record) {
                    sink.add(record);
                } else {
                    ((Runnable) each).run();
                }
            }
        } catch (RuntimeException | Error problem) {
            failed = problem;   // the reader is told at the end; what it still hands over is let go
        }
    }

    private void put(List<Object> some) {
        uninterrupted(() -> queue.put(some));
    }

    private interface Waiting {

        void run() throws InterruptedException;
    }

    /// An interruption is kept for whoever asks for it next.
    private static void uninterrupted(Waiting waiting) {
        boolean interrupted = false;
        while (true) {
            try {
                waiting.run();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
