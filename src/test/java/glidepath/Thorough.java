package glidepath;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How much of a test runs: what stands for the rest in each run of the suite, which is to take three minutes, and all with `-Dthorough`,
/// as the build server does it on each change (`.ci/run`, `.github/workflows/build.yml`).
public final class Thorough {

    private static final String PROPERTY = "thorough";

    private Thorough() {
    }

    /// A test beside which a shorter one of the same kind runs each time.
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIfSystemProperty(named = PROPERTY, matches = ".*", disabledReason = "it runs with -Dthorough")
    public @interface Only {
    }

    public static boolean all() {
        return System.getProperty(PROPERTY) != null;
    }

    /// How many cases a test tries that makes up its own.
    ///
    /// @param property which names another number
    /// @param usual in each run
    /// @param all with `-Dthorough`
    public static int or(String property, int usual, int all) {
        return Integer.getInteger(property, all() ? all : usual);
    }

    /// Which of many cases a test tries: the same ones in each run, spread over all of them.
    ///
    /// @param every how many cases one of them stands for
    public static <T> List<T> some(List<T> cases, int every) {
        return all() ? cases : IntStream.range(0, cases.size()).filter(place -> place % every == 0).mapToObj(cases::get)
                .toList();
    }

    /// Leaves a case out that another stands for.
    ///
    /// @param isUsual that it is part of each run
    public static void unless(boolean isUsual) {
        Assumptions.assumeTrue(isUsual || all(), "it runs with -Dthorough");
    }
}
