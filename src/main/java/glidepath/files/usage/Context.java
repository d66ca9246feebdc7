package glidepath.files.usage;

/// What a reader knows beside the file.
///
/// @param name   of the file
/// @param memory of the files before it
record Context(String name, Pseudonyms pseudonyms, Providers providers, Memory memory) {

    String user(String person) {
        return pseudonyms.of(person);
    }

    String tag(String text) {
        return pseudonyms.tag(text);
    }

    /// The folder or archive that the file is in.
    String folder() {
        return name.substring(0, Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')), name.lastIndexOf('!')) + 1);
    }
}
