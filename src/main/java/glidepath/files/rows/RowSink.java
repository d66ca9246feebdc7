package glidepath.files.rows;

/// Takes the rows of a file, one after the other. The [Row] is used again: keep its values, not it.
public interface RowSink {

    /// @param path which of the row paths of [Fields] it stands at
    void row(Row row, int path);
}
