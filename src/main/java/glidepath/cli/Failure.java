package glidepath.cli;

/// A command that cannot do what it was asked; the message is the sentence to print.
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String sentence) {
        super(sentence);
    }
}
