package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Quantity.Link;

/// Who makes something happen, and whether a number of it is that of each of them or of all.
record Owners(Statement statement) {

    /// More than this is what all people together do.
    static final BigDecimal MOST_EACH = BigDecimal.valueOf(1_000);
    private static final Set<String> ALL = Set.of("total", "altogether", "together", "overall", "combined", "all");

    /// `200 users x 5 messages`: each of them, unless so many are those of all.
    void find() {
        Optional<Quantity> events = statement.outermost();
        events.ifPresent(new Implied(statement)::owners);
        List<Quantity> people = statement.of(Noun.Kind.PEOPLE);
        if (!people.isEmpty() && events.isEmpty()) {
            Noun first = people.getFirst().noun().orElseThrow();   // `18 devs × 1.5M tokens/day`
            boolean each = people.getFirst().saysBefore(Statement.EVERY)
                    || people.getFirst().after().stream().limit(1).anyMatch(Statement.EVERY::contains);
            statement.of(Noun.Kind.TOKEN).stream().filter(tokens -> tokens.things().isEmpty() && (tokens.link() == Link.TIMES || each))
                    .forEach(tokens -> statement.replace(tokens, tokens.plusPer(first)));
        }
        if (people.isEmpty() || events.isEmpty()
                || statement.of(Noun.Kind.EVENT).stream().anyMatch(each -> each.isPer(Noun.Kind.PEOPLE))) {
            return;
        }
        Quantity event = events.get();
        Noun who = people.stream().filter(each -> each.isPer(Noun.Kind.PEOPLE)).findFirst().orElse(people.getFirst()).noun().orElseThrow();
        boolean linked = event.link() == Link.TIMES || people.getFirst().link() == Link.TIMES || event.saysBefore(Statement.EVERY)
                || people.getFirst().saysBefore(Statement.EVERY);
        if (linked || event.value().high().compareTo(MOST_EACH) <= 0 && !event.says(ALL)) {
            statement.replace(event, event.plusPer(who));
            statement.assume("each", event.noun().orElseThrow().plural(), who.singular());
        } else {
            people.stream().limit(1).filter(each -> each.things().isEmpty()).forEach(statement.used::add);
            statement.assume("all", event.noun().orElseThrow().plural(), who.plural());
        }
    }
}
