package glidepath.ui.prices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.OwnPrice;
import glidepath.texts.Messages;

/// The rates of a model that a user may enter: the usual ones and those that are known, then any further one that is asked for.
public final class RateFields {

    private final Messages messages;
    private final PricedSubject subject;
    private final List<RateField> shown = new ArrayList<>();

    /// @param known what the user said of the model before
    RateFields(Messages messages, PricedSubject subject, Optional<OwnPrice> known) {
        this.messages = messages;
        this.subject = subject;
        var meters = new TreeSet<>(subject.listed().keySet());
        var ways = new TreeSet<>(subject.ways().keySet());
        known.ifPresent(price -> {
            meters.addAll(price.rates().keySet());
            ways.addAll(price.ways().keySet());
        });
        meters.removeAll(PricedSubject.USUAL);
        Stream.concat(Stream.concat(PricedSubject.USUAL.stream(), meters.stream()).map(RateChoice::of),
                ways.stream().map(way -> new RateChoice(way.key()))).forEach(choice -> add(choice, known));
    }

    private RateField add(RateChoice choice, Optional<OwnPrice> known) {
        var field = new RateField(messages, choice, subject.listed(choice), known.flatMap(choice::of));
        shown.add(field);
        return field;
    }

    /// Input and output first.
    public List<RateField> shown() {
        return List.copyOf(shown);
    }

    /// The names of rates that are not shown yet, by what they are of: images and audio, batches, tiers, rented units.
    public Map<String, List<String>> further() {
        return choices().collect(Collectors.groupingBy(choice -> choice.group(messages), LinkedHashMap::new,
                Collectors.mapping(choice -> choice.name(messages), Collectors.toList())));
    }

    private Stream<RateChoice> choices() {
        return RateChoice.all().stream().filter(choice -> shown.stream().noneMatch(field -> field.choice().equals(choice)));
    }

    /// Shows one of [#further].
    public RateField show(String name) {
        return add(choices().filter(each -> each.name(messages).equals(name)).findFirst().orElseThrow(), Optional.empty());
    }
}
