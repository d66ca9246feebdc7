package glidepath.advise.estimate;

import java.util.List;
import java.util.Set;

/// Windows that begin with a cold start: `3 cold starts an hour, each billed in 5-minute windows`. So many minutes are those of each start.
final class ColdStarts {

    private static final Set<String> WINDOW = Set.of("window");

    private ColdStarts() {
    }

    static List<Quantity> windowed(List<Quantity> quantities) {
        List<Quantity> starts = quantities.stream().filter(Quantity::isOccasion).toList();
        boolean once = quantities.stream().filter(each -> each.counts(Noun.Kind.TIME) && Calendar.isShorter(each.noun().orElseThrow(),
                Noun.HOUR)).count() == 1;   // where nothing else says how long they run
        return starts.size() != 1 || !once ? quantities : quantities.stream().map(each -> each.counts(Noun.Kind.TIME)
                && each.per().isEmpty() && each.says(WINDOW) ? each.withPer(starts.getFirst().noun().stream().toList()) : each).toList();
    }
}
