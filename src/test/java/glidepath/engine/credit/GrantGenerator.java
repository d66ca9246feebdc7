package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.GrantTerms;
import glidepath.plan.Monthly;
import glidepath.plan.ProductChange;
import glidepath.plan.Release;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Random grants of every shape, about the year 2027.
public final class GrantGenerator {

    private final SplittableRandom random;
    private final List<String> products;
    private final int most;

    /// @param products that a provider sells
    /// @param most     dollars that a grant is worth
    public GrantGenerator(SplittableRandom random, List<String> products, int most) {
        this.random = random;
        this.products = products;
        this.most = most;
    }

    public Grant plain(String id, String provider) {
        LocalDate start = day();
        return new Grant(id, id, random.nextInt(8) != 0, provider, money(), maybe(start), maybe(start.plusDays(random.nextInt(400))),
                some());
    }

    /// Of one or more shapes at once.
    public Grant shaped(String id, String provider) {
        Grant plain = plain(id, provider);
        boolean inParts = random.nextInt(3) == 0;
        boolean monthly = !inParts && random.nextInt(3) == 0;
        return new Grant(id, id, plain.on(), provider, plain.amount(), plain.start(), plain.expires(), plain.products(),
                inParts ? releases() : List.of(), monthly ? new Monthly(Optional.of(money()), random.nextBoolean()) : Monthly.NONE,
                rarely() ? cover() : Cover.ALL, rarely() ? caps() : Caps.NONE, rarely() ? activation() : Activation.NONE, rarely()
                ? changes() : List.of(),
                GrantTerms.NONE);
    }

    private List<Release> releases() {
        var releases = new ArrayList<Release>();
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            LocalDate date = day();
            releases.add(new Release(random.nextInt(8) == 0 ? Money.ZERO : money(), maybe(date), rarely()
                    ? Optional.of(date.plusDays(random.nextInt(300))) : Optional.empty(),
                    !releases.isEmpty() && random.nextBoolean(), rarely() ? Optional.of(money()) : Optional.empty()));
        }
        return releases;
    }

    private Cover cover() {
        var changes = new ArrayList<Cover.Change>();
        while (random.nextBoolean()) {
            changes.add(new Cover.Change(day(), share()));
        }
        return new Cover(share(), changes);
    }

    private Caps caps() {
        var caps = new ArrayList<Caps.Product>();
        while (random.nextBoolean()) {
            caps.add(new Caps.Product(product(), money()));
        }
        return new Caps(random.nextBoolean() ? Optional.of(money()) : Optional.empty(), caps);
    }

    private Activation activation() {
        return new Activation(maybe(day()), maybe(day()), maybe(1 + random.nextInt(14)));
    }

    private List<ProductChange> changes() {
        var changes = new ArrayList<ProductChange>();
        while (random.nextBoolean()) {
            changes.add(new ProductChange(day(), some()));
        }
        return changes;
    }

    private List<String> some() {
        var some = new ArrayList<String>();
        while (rarely() && some.size() < products.size()) {
            some.add(products.get(some.size()));
        }
        if (rarely()) {
            some.clear();
            some.add(product());
        }
        return some;
    }

    private String product() {
        return products.get(random.nextInt(products.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(420));
    }

    private Percent share() {
        return new Percent(new BigDecimal(random.nextInt(101)).movePointLeft(2));
    }

    private Money money() {
        return new Money(new BigDecimal(random.nextInt(most * 100 + 1)).movePointLeft(2));
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
