package glidepath.simulate;

/// How often something happens in the draws.
///
/// @param share of the draws, 0 to 1
/// @param draws of how many
public record Odds(double share, long draws) {

    /// The standard error of the share: what the next as many draws would differ by.
    public double error() {
        return Math.sqrt(share * (1 - share) / draws);
    }
}
