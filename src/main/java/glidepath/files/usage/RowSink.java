package glidepath.files.usage;

/// Takes the rows of a file, one after the other. The [Row] is used again: keep its values, not it.
interface RowSink {

    /// @param path which of the row paths of [Fields] it stands at
    void row(Row row, int path);
}
