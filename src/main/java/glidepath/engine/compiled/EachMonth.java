package glidepath.engine.compiled;

/// Takes up what a block of draws comes to, month after month.
@FunctionalInterface
public interface EachMonth {

    /// @param month counted from the first of the plan
    /// @param draws how many of the block there are
    void take(int month, BlockMonth figures, int draws);
}
