package glidepath.mcp;

/// A tool that cannot answer, with the sentence that says why and what to do.
final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    ToolFailure(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /// The sentence.
    String sentence() {
        return sentence;
    }
}
