package glidepath.engine.surface;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;

/// How large a call may be: one that is larger cannot be made (cost model, section 5).
///
/// @param tokens of the call
/// @param most   that the model takes or gives
public record CallLimit(Kind kind, Formula tokens, long most) {

    public enum Kind { CONTEXT_WINDOW, MOST_OUTPUT }

    /// By what limits: the formula is deep.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallLimit limit && kind == limit.kind && most == limit.most;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, most);
    }
}
