package glidepath.files.storage;

/// How charts are painted that leave the window as pictures.
///
/// @param scale       pixels for each of the screen, 1 to [#MOST_SCALE]
/// @param transparent whether what lies below shows through
public record ImageSettings(int scale, boolean transparent) {

    public static final int MOST_SCALE = 3;

    public ImageSettings {
        scale = Math.clamp(scale, 1, MOST_SCALE);
    }
}
