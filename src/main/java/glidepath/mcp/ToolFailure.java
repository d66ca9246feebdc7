package glidepath.mcp;

/// A tool that cannot answer, with the sentence that says why and what to do.
final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFailure(String sentence) {
        super(sentence, null, false, false);
    }
}
