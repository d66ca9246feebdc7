package glidepath.advise;

import java.util.List;

/// Looks for one kind of thing to do. A new one is a file with such a function, and a line in [Actions].
interface ActionRule {

    /// @return none where it does not apply
    List<CandidateAction> ideas(AdviceContext it);
}
