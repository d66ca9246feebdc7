package glidepath.engine.surface;

import glidepath.engine.formula.Formula;

/// How large a call may be: one that is larger cannot be made (cost model, section 5).
///
/// @param tokens of the call
/// @param most   that the model takes or gives
public record CallLimit(Kind kind, Formula tokens, long most) {

    public enum Kind { CONTEXT_WINDOW, MOST_OUTPUT }
}
