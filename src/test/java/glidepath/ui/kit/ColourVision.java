package glidepath.ui.kit;

import java.util.stream.IntStream;

/// How a colour is seen by people who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and how far apart two
/// colours are then (CIE 1976).
enum ColourVision {
    ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double[] TO_XYZ = {0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505};

    private final double[] seen;

    ColourVision(double... seen) {
        this.seen = seen;
    }

    /// @param one as `#rrggbb`
    double distance(String one, String other) {
        double[] from = lab(one);
        double[] to = lab(other);
        return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> (from[i] - to[i]) * (from[i] - to[i])).sum());
    }

    private double[] lab(String colour) {
        double[] linear = IntStream.range(0, 3)
                .mapToDouble(i -> linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .toArray();
        double[] xyz = times(TO_XYZ, times(seen, linear));
        double y = root(xyz[1]);
        return new double[] {116 * y - 16, 500 * (root(xyz[0] / 0.95047) - y), 200 * (y - root(xyz[2] / 1.08883))};
    }

    private static double[] times(double[] matrix, double[] colour) {
        return IntStream.range(0, 3).mapToDouble(row -> Math.clamp(matrix[3 * row] * colour[0] + matrix[3 * row + 1] * colour[1]
                + matrix[3 * row + 2] * colour[2], 0.0, 1.1)).toArray();
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0;
    }
}
