package glidepath.simulate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

import glidepath.plan.InputRef;
import glidepath.plan.Range;

/// The inputs of a scenario that are ranges, and their values in draws.
///
/// @param refs   in the order in which files list them
/// @param ranges of each
/// @param distributions of each
record Inputs(List<InputRef<?>> refs, List<Range> ranges, List<Distribution> distributions) {

    static Inputs of(SortedMap<InputRef<?>, Range> ranges) {
        return new Inputs(List.copyOf(ranges.keySet()), List.copyOf(ranges.values()), ranges.values().stream().map(Distribution::of)
                .toList());
    }

    /// Which columns of drawn values belong to them.
    List<DrawnColumn.Key> keys(long seed) {
        return IntStream.range(0, refs.size()).mapToObj(input -> new DrawnColumn.Key(seed, refs.get(input), ranges.get(input))).toList();
    }

    /// Fills one array for each input.
    ///
    /// @param first number of the first draw
    /// @param count how many draws
    double[][] drawn(Draws draws, long first, int count) {
        double[][] values = new double[refs.size()][count];
        for (int input = 0; input < values.length; input++) {
            draws.share(refs.get(input), ranges.get(input), first, values[input], 0, count);
            distributions.get(input).quantiles(values[input], 0, count);
            DrawnValue.bound(refs.get(input).lever().kind(), values[input], 0, count);
        }
        return values;
    }

    /// One draw as values for a plan.
    Map<InputRef<?>, Object> values(Draws draws, long draw) {
        double[][] drawn = drawn(draws, draw, 1);
        var values = new LinkedHashMap<InputRef<?>, Object>();
        for (int input = 0; input < drawn.length; input++) {
            values.put(refs.get(input), DrawnValue.of(refs.get(input).lever().kind(), drawn[input][0]));
        }
        return values;
    }

    /// All most likely values, and then for each input its lowest and its highest, the others at their most likely.
    double[][] oneByOne() {
        int count = 1 + 2 * refs.size();
        double[][] values = new double[refs.size()][count];
        for (int input = 0; input < values.length; input++) {
            Arrays.fill(values[input], ranges.get(input).likely().doubleValue());
            values[input][1 + 2 * input] = ranges.get(input).low().doubleValue();
            values[input][2 + 2 * input] = ranges.get(input).high().doubleValue();
        }
        return values;
    }
}
