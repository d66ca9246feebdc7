package glidepath.files.catalog;

/// A file that is no price table that can be read: what is wrong and what to do, in one sentence.
public final class UnreadablePrices extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePrices(String sentence) {
        super(sentence);
    }
}
