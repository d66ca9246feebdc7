package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.engine.formula.Formula;

/// How large a call may be: one that is larger cannot be made (cost model, section 5).
///
/// @param tokens of the call
/// @param most   that the model takes or gives
public record CallLimit(Kind kind, Formula tokens, long most) {

    public enum Kind { CONTEXT_WINDOW, MOST_OUTPUT }

    /// Those of a model that are known.
    static List<CallLimit> of(Model model, Formula input, Formula output) {
        var limits = new ArrayList<CallLimit>();
        model.longestCall().ifPresent(most -> limits.add(new CallLimit(Kind.CONTEXT_WINDOW, input, most)));
        model.facts().limits().mostOutput().ifPresent(most -> limits.add(new CallLimit(Kind.MOST_OUTPUT, output, most)));
        return limits;
    }

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
