package glidepath.files.rows;

/// How a file is laid out.
public enum Layout {
    JSON, JSON_LINES,
    /// A time, a blank, then JSON, in each line.
    STAMPED_LINES,
    TABLE, EMPTY,
    /// A page of the web, saved in the place of a file.
    WEB_PAGE, BINARY
}
