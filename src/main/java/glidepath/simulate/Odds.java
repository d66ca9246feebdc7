package glidepath.simulate;

/// How often something happens in the draws.
///
/// @param share of the draws, 0 to 1
/// @param draws of how many
public record Odds(double share, long draws) {

    /// The standard error of the share: by about so much as many other draws would differ.
    public double error() {
        return Math.sqrt(share * (1 - share) / draws);
    }
}
