package glidepath.ui.odds;

/// A figure in its card.
///
/// @param key for tests
public record OddsFigure(String key, String title, String value, String note) {
}
