package glidepath.drawings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.units.EnumKey;

/// What a drawing can be written as.
public enum ImageFormat {
    PNG, SVG, PDF;

    /// How names of such files end.
    public String ending() {
        return "." + EnumKey.of(this);
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(ImageFormat::ending).toList();
    }

    /// The one that a file's name asks for; empty where it asks for none.
    public static Optional<ImageFormat> of(String file) {
        return Arrays.stream(values()).filter(picture -> file.toLowerCase(Locale.ROOT).endsWith(picture.ending())).findFirst();
    }
}
