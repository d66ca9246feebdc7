package glidepath.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import glidepath.units.InvalidValueException;

/// One complete way of running: all workloads, rows, gateways, terms, grants and cash, with their values.
///
/// @param items by section, in the user's order; the cash section holds one
public record Assumptions(Map<Section, List<Item>> items) {

    public static final Assumptions EMPTY = new Assumptions(Map.of(Section.CASH, List.of(Cash.UNKNOWN)));

    public Assumptions {
        var copy = new EnumMap<Section, List<Item>>(Section.class);
        for (Section section : Section.values()) {
            List<Item> list = List.copyOf(items.getOrDefault(section, List.of()));
            requireOwnIds(section, list);
            copy.put(section, list);
        }
        items = copy;
    }

    private static void requireOwnIds(Section section, List<Item> list) {
        var seen = new HashSet<String>();
        for (Item item : list) {
            if (!seen.add(item.id())) {
                throw InvalidValueException.because("setup.id.twice", section.key(), item.id());
            }
        }
    }

    public List<Workload> workloads() {
        return list(Section.WORKLOADS, Workload.class);
    }

    public List<Infrastructure> infrastructure() {
        return list(Section.INFRASTRUCTURE, Infrastructure.class);
    }

    public List<Gateway> gateways() {
        return list(Section.GATEWAYS, Gateway.class);
    }

    public List<ProviderTerms> providers() {
        return list(Section.PROVIDERS, ProviderTerms.class);
    }

    /// The items of a section; every section is there.
    public List<Item> items(Section section) {
        return Objects.requireNonNull(items.get(section), section::key);
    }

    public List<Grant> grants() {
        return list(Section.GRANTS, Grant.class);
    }

    public Cash cash() {
        return list(Section.CASH, Cash.class).getFirst();
    }

    public Workload workload(String id) {
        return (Workload) item(Section.WORKLOADS, id).orElseThrow();
    }

    /// The workload with this id, or else the first; empty where there is none.
    public Optional<Workload> workloadOrFirst(String id) {
        return workloads().stream().filter(workload -> workload.id().equals(id)).findFirst().or(() -> workloads().stream().findFirst());
    }

    @SuppressWarnings("unchecked")   // a section holds items of its own type only
    private <T extends Item> List<T> list(Section section, Class<T> type) {
        return (List<T>) (List<?>) items(section);
    }

    public Optional<Item> item(Section section, String id) {
        for (Item item : items(section)) {
            if (item.id().equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// The item whose input it is.
    public Optional<Item> item(InputRef<?> ref) {
        return item(ref.lever().section(), ref.item());
    }

    public <T> T get(InputRef<T> ref) {
        return item(ref).map(ref.lever()::of).orElseThrow();
    }

    /// Whether there is another value; an item that is gone takes none.
    boolean differs(InputRef<?> ref, Object value) {
        return item(ref).filter(item -> !value.equals(ref.lever().of(item))).isPresent();
    }

    public <T> Assumptions with(InputRef<T> ref, T value) {
        return with(Map.of(ref, value));
    }

    /// All these values at once.
    ///
    /// @param values of places that exist here, each of its lever's type
    /// @throws InvalidValueException where they do not go together
    public Assumptions with(Map<InputRef<?>, ?> values) {
        var byItem = new EnumMap<Section, Map<String, Map<String, Object>>>(Section.class);
        values.forEach((ref, value) -> byItem
                .computeIfAbsent(ref.lever().section(), _ -> new HashMap<>())
                .computeIfAbsent(ref.item(), _ -> new HashMap<>()).put(ref.lever().path(), value));
        var changed = new EnumMap<>(items);
        byItem.forEach((section, changes) -> changed.put(section, items(section).stream()
                .map(item -> changes.containsKey(item.id()) ? Components.with(item, changes.get(item.id())) : item).toList()));
        return new Assumptions(changed);
    }

    /// The values of inputs in which it differs from another, of items that both have.
    public Map<InputRef<?>, Object> differencesFrom(Assumptions base) {
        var differences = new HashMap<InputRef<?>, Object>();
        for (Section section : Section.values()) {
            for (Item item : items(section)) {
                base.item(section, item.id()).ifPresent(other -> differing(section, item, other, differences));
            }
        }
        return differences;
    }

    private static void differing(Section section, Item item, Item other, Map<InputRef<?>, Object> differences) {
        Set<String> paths = Components.differing(item, other);
        Levers.of(section).stream()
                .filter(lever -> paths.contains(lever.path()) && !lever.shared() && !lever.of(item).equals(lever.of(other)))
                .forEach(lever -> differences.put(lever.at(item.id()), lever.of(item)));
    }

    /// With another item at the end of its section.
    public Assumptions plus(Item item) {
        Section section = Section.of(item);
        var list = new ArrayList<>(items(section));
        list.add(item);
        return withSection(section, list);
    }

    public Assumptions without(Section section, String id) {
        return withSection(section, items(section).stream().filter(item -> !item.id().equals(id)).toList());
    }

    public Assumptions withSection(Section section, List<Item> list) {
        var changed = new EnumMap<>(items);
        changed.put(section, list);
        return new Assumptions(changed);
    }
}
