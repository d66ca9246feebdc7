package glidepath.files.rows;

/// Is told how far the reading has come, and may end it.
public interface Watched {

    /// Nobody watches.
    Watched NOT = _ -> true;

    /// @param bytes of files that were read so far, as they are on the disk
    /// @return whether to go on
    boolean read(long bytes);
}
