package glidepath.units;

import java.util.Locale;

/// What a constant is called where programs read it: in files, in keys of texts, in ids.
public final class EnumKey {

    private EnumKey() {
    }

    /// `HOUR_WRITES` is `hour_writes`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// `HOUR_WRITES` is `hour-writes`.
    public static String dashed(Enum<?> constant) {
        return of(constant).replace('_', '-');
    }
}
