package glidepath.files.usage;

/// What a reader knows beside the file.
///
/// @param name of the file
record Context(String name, Pseudonyms pseudonyms) {
}
