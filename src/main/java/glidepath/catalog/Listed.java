package glidepath.catalog;

/// Something published, with where it was read.
public record Listed<T>(T value, Source source) {
}
