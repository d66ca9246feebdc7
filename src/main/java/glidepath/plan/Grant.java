package glidepath.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Provider;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// One credit of a provider.
///
/// @param provider   whose charges it pays
/// @param amount     what is left of it; not used where releases or a monthly sum say so
/// @param start      first day; it pays the whole billing cycle that this day is in. Empty where it started before the plan
/// @param expires    last day; empty where unknown
/// @param products   that it pays for; all of the provider's where empty
/// @param on         false where it is disabled and pays nothing
/// @param releases   the parts that it comes in; empty where it comes at once
/// @param changes    products that it pays for from later days on, by date
public record Grant(String id, String name, boolean on, String provider, Money amount, Optional<LocalDate> start,
                    Optional<LocalDate> expires, List<String> products, List<Release> releases, Monthly monthly, Cover cover, Caps caps,
                    Activation activation, List<ProductChange> changes, GrantTerms terms) implements Item {

    public Grant {
        products = List.copyOf(products);
        releases = List.copyOf(releases);
        changes = changes.stream().sorted(Comparator.comparing(ProductChange::from)).toList();
        if (start.isPresent() && expires.isPresent() && expires.get().isBefore(start.get())) {
            throw InvalidValueException.because("grant.dates", start.get(), expires.get());
        }
        if (!releases.isEmpty() && releases.getFirst().afterPrevious()) {
            throw InvalidValueException.because("grant.release.first");
        }
        if (!releases.isEmpty() && monthly.amount().isPresent()) {
            throw InvalidValueException.because("grant.release.monthly");
        }
    }

    /// One that comes at once and pays all of every charge that is eligible.
    public Grant(String id, String name, boolean on, String provider, Money amount, Optional<LocalDate> start, Optional<LocalDate> expires,
            List<String> products) {
        this(id, name, on, provider, amount, start, expires, products, List.of(), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE,
                List.of(), GrantTerms.NONE);
    }

    public static Grant of(String id, String name, Money amount) {
        return new Grant(id, name, true, Provider.AWS, amount, Optional.empty(), Optional.empty(), List.of());
    }

    /// Whether it comes at once, pays whole charges, and stays as it is.
    public boolean isPlain() {
        return releases.isEmpty() && monthly.amount().isEmpty() && cover.equals(Cover.ALL) && caps.equals(Caps.NONE)
                && !activation.isNeeded()
                && changes.isEmpty();
    }

    /// All that it brings: of a monthly one, in one month.
    public Money worth() {
        return monthly.amount().orElseGet(() -> releases.isEmpty() ? amount : Money.sum(releases.stream().map(Release::amount).toList()));
    }

    /// The last day on which it can pay anything that has no expiry of its own; empty where none is known.
    public Optional<LocalDate> lastDay() {
        return earlier(expires, activation.lastDay());
    }

    /// The last day of one of its parts; empty where none is known.
    public Optional<LocalDate> lastDay(Release release) {
        return earlier(release.expires().or(() -> expires), activation.lastDay());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    /// The first day of one of its parts, leaving aside what else it waits for; empty where it has long since started.
    public Optional<LocalDate> firstDay(Release release) {
        Optional<LocalDate> given = release.date().or(() -> start);
        return given.isEmpty() || activation.on().filter(given.get()::isBefore).isPresent() ? activation.on() : given;
    }

    /// Its parts: itself as one where it comes at once.
    public List<Release> parts() {
        return releases.isEmpty() ? List.of(new Release(worth(), Optional.empty(), Optional.empty(), false, Optional.empty())) : releases;
    }

    /// Whether it had ended before a day, so that nothing of it can pay from there on.
    public boolean isOver(LocalDate day) {
        Optional<LocalDate> deadline = activation.happens() ? Optional.empty() : activation.by();
        return deadline.filter(last -> last.isBefore(day)).isPresent()
                || parts().stream().allMatch(part -> lastDay(part).filter(last -> last.isBefore(day)).isPresent());
    }

    /// Whether it may pay anything in a plan that begins on a day: it is switched on, and had not ended before.
    public boolean takesPart(LocalDate firstDay) {
        return on && !isOver(firstDay);
    }

    /// Every product that it ever names; none where it pays, at some time, for all of the provider's.
    public List<String> everyProduct() {
        if (changes.isEmpty()) {
            return products;
        }
        List<List<String>> lists = Stream.concat(Stream.of(products), changes.stream().map(ProductChange::products)).toList();
        return lists.stream().anyMatch(List::isEmpty) ? List.of() : lists.stream().flatMap(List::stream).distinct().toList();
    }
}
