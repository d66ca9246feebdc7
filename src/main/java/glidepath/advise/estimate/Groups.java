package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Several groups of people who each do the same so many times: `400 users with 5 chats each and 100 users with 20 chats each`.
final class Groups {

    private Groups() {
    }

    /// With one number of what they all do in place of the groups.
    static List<Quantity> added(List<Quantity> quantities) {
        List<Integer> starts = IntStream.range(0, quantities.size() - 1).filter(index -> isGroup(quantities.get(index),
                quantities.get(index + 1))).boxed().toList();
        boolean same = starts.stream().map(index -> List.of(quantities.get(index + 1).noun(), quantities.get(index + 1).times())).distinct()
                .count() == 1;
        if (starts.size() < 2 || !same || quantities.stream().filter(each -> each.counts(Noun.Kind.PEOPLE)).count() != starts.size()) {
            return quantities;
        }
        Span sum = starts.stream().map(index -> quantities.get(index).value().times(quantities.get(index + 1).value()))
                .reduce(Span.ZERO, Span::plus);
        Quantity first = quantities.get(starts.getFirst() + 1);
        var all = new ArrayList<Quantity>();
        for (int index = 0; index < quantities.size(); index++) {
            if (index == starts.getFirst()) {
                all.add(first.withPer(first.times()).withValue(sum));
            } else if (!starts.contains(index) && !starts.contains(index - 1)) {
                all.add(quantities.get(index));
            }
        }
        return all;
    }

    private static boolean isGroup(Quantity people, Quantity events) {
        return people.counts(Noun.Kind.PEOPLE) && people.per().isEmpty() && events.counts(Noun.Kind.EVENT)
                && events.things().equals(people.noun().stream().toList());
    }
}
