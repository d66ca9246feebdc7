package glidepath;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;

import glidepath.ui.files.FileQuestions;
import glidepath.ui.files.Recovery;

/// Handles every error that nothing else caught: saves unsaved work for recovery first, then shows the error, with details to copy.
final class UncaughtErrorHandler implements Thread.UncaughtExceptionHandler {

    private final Recovery recovery;
    private final FileQuestions questions;
    private final String sentence;
    private final AtomicBoolean telling = new AtomicBoolean();

    /// @param sentence what people read
    UncaughtErrorHandler(Recovery recovery, FileQuestions questions, String sentence) {
        this.recovery = recovery;
        this.questions = questions;
        this.sentence = sentence;
    }

    /// An error that repeats in each frame is told once, until its dialog is closed.
    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> tell(error));
        }
    }

    private void tell(Throwable error) {
        try {
            recovery.keep();
            questions.tell(sentence, details(error));
        } finally {
            telling.set(false);
        }
    }

    private static String details(Throwable error) {
        var details = new StringWriter();
        error.printStackTrace(new PrintWriter(details, true));
        return details.toString();
    }
}
