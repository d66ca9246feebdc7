package glidepath.engine.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Release;

/// Section 8 of the cost model once more: sentence by sentence, day by day, to 60 digits, slow, with nothing of the ledger.
///
/// It shares only the plan's records and the names of accounts with it.
public final class SecondReading {

    private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_EVEN);

    /// One credit in the order: a release, a month's pool, or all of a grant.
    private static final class Credit {
        private final int grant;
        private final int number;
        private final LocalDate date;
        private final LocalDate last;
        private BigDecimal left;

        Credit(int grant, int number, LocalDate date, LocalDate last, BigDecimal left) {
            this.grant = grant;
            this.number = number;
            this.date = date;
            this.last = last;
            this.left = left;
        }
    }

    /// @param left   of each grant after the month, in the order of the plan; `toCome`, `lapsed` and `granted` likewise
    public record Month(BigDecimal applied, BigDecimal eligible, List<BigDecimal> left, List<BigDecimal> toCome, List<BigDecimal> lapsed,
                        List<BigDecimal> paid, List<BigDecimal> granted) {
    }

    private final List<Grant> grants;
    private final LocalDate planStart;
    private final YearMonth planEnd;
    private final List<Credit> credits = new ArrayList<>();
    /// By grant and number of release: the month in which the release was used up, or reached its spend; months in which it came or lapsed.
    private final Map<String, YearMonth> usedUp = new HashMap<>();
    private final Map<String, YearMonth> spent = new HashMap<>();
    private final Map<String, YearMonth> came = new HashMap<>();
    private final Map<String, YearMonth> lost = new HashMap<>();
    private final Map<String, BigDecimal> ofProduct = new HashMap<>();
    private final BigDecimal[] granted;

    public SecondReading(List<Grant> grants, LocalDate planStart, YearMonth planEnd) {
        this.grants = grants;
        this.planStart = planStart;
        this.planEnd = planEnd;
        granted = new BigDecimal[grants.size()];
        java.util.Arrays.fill(granted, BigDecimal.ZERO);
    }

    private static List<LocalDate> days(YearMonth month, LocalDate planStart) {
        return Stream.iterate(month.atDay(1), day -> day.plusDays(1)).limit(month.lengthOfMonth()).filter(day -> !day.isBefore(planStart))
                .toList();
    }

    public Month month(YearMonth month, Map<Account, BigDecimal> charges) {
        List<LocalDate> days = days(month, planStart);
        BigDecimal part = BigDecimal.valueOf(days.size()).divide(BigDecimal.valueOf(month.lengthOfMonth()), WIDE);
        var lapsed = zeros();
        for (int g = 0; g < grants.size(); g++) {
            come(g, month, days, part, lapsed);
        }
        BigDecimal eligible = eligible(month, days, part, charges);
        var paid = zeros();
        BigDecimal applied = pay(month, days, part, charges, paid);
        for (Credit credit : List.copyOf(credits)) {
            settle(credit, month, lapsed);
        }
        for (int g = 0; g < grants.size(); g++) {
            reach(g, month, charges);
        }
        var left = zeros();
        credits.forEach(credit -> left[credit.grant] = left[credit.grant].add(credit.left));
        var toCome = zeros();
        for (int g = 0; g < grants.size(); g++) {
            toCome[g] = toCome(g, month);
        }
        return new Month(applied, eligible.max(applied), List.of(left), List.of(toCome), List.of(lapsed), List.of(paid),
                List.of(granted.clone()));
    }

    private BigDecimal[] zeros() {
        var zeros = new BigDecimal[grants.size()];
        java.util.Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    // "It must be activated by a date, else it lapses whole; its length then counts from activation. The last day is the day before the
    // anniversary."

    private static boolean isActivated(Grant grant) {
        var activation = grant.activation();
        boolean needed = activation.by().isPresent() || activation.on().isPresent() || activation.months().isPresent();
        return !needed || activation.on().isPresent() && !(activation.by().isPresent() && activation.on().get()
                .isAfter(activation.by().get()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || !other.get().isBefore(one.get())) ? one : other;
    }

    private static Optional<LocalDate> anniversary(Grant grant) {
        if (grant.activation().on().isEmpty() || grant.activation().months().isEmpty()) {
            return Optional.empty();
        }
        int day = grant.activation().on().get().getDayOfMonth();
        YearMonth ends = YearMonth.from(grant.activation().on().get()).plusMonths(grant.activation().months().get());
        return Optional.of(day > ends.lengthOfMonth() ? ends.atEndOfMonth() : ends.atDay(day).minusDays(1));
    }

    /// "Each release is a credit of its own, with its own date and expiry."
    private static LocalDate last(Grant grant, Optional<Release> release) {
        Optional<LocalDate> own = release.isPresent() && release.get().expires().isPresent() ? release.get().expires() : grant.expires();
        return earlier(own, anniversary(grant)).orElse(LocalDate.MAX);
    }

    private static LocalDate date(Grant grant, Optional<Release> release) {
        LocalDate own = release.isPresent() && release.get().date().isPresent() ? release.get().date().get() : grant.start()
                .orElse(LocalDate.MIN);
        LocalDate activated = grant.activation().on().orElse(LocalDate.MIN);
        return own.isAfter(activated) ? own : activated;
    }

    private static String key(int grant, int release) {
        return grant + "/" + release;
    }

    /// What becomes a credit in this month.
    private void come(int g, YearMonth month, List<LocalDate> days, BigDecimal part, BigDecimal[] lapsed) {
        Grant grant = grants.get(g);
        if (!isActivated(grant)) {
            grant.activation().by().filter(days::contains).filter(_ -> grant.on()).ifPresent(_ -> {
                granted[g] = granted[g].add(whole(grant));
                lapsed[g] = lapsed[g].add(whole(grant));
            });
        } else if (grant.monthly().amount().isPresent()) {
            LocalDate last = last(grant, Optional.empty());
            LocalDate date = date(grant, Optional.empty());
            if (!last.isBefore(days.getFirst()) && !date.isAfter(days.getLast())) {
                LocalDate end = grant.monthly().carryOver() || last.isBefore(days.getLast()) ? last : days.getLast();
                add(g, (int) planStart.until(days.getLast(), java.time.temporal.ChronoUnit.DAYS), date.isAfter(days.getFirst()) ? date
                        : days.getFirst(), end,
                        grant.monthly().amount().get().usd().multiply(part, WIDE));
            }
        } else if (grant.releases().isEmpty()) {
            LocalDate date = date(grant, Optional.empty());
            if (!came.containsKey(key(g, 0)) && !date.isAfter(days.getLast()) && !last(grant, Optional.empty()).isBefore(days.getFirst())) {
                came.put(key(g, 0), month);
                add(g, 0, date, last(grant, Optional.empty()), grant.amount().usd());
            }
        } else {
            for (int r = 0; r < grant.releases().size(); r++) {
                release(g, r, month, days);
            }
        }
    }

    private static BigDecimal whole(Grant grant) {
        return grant.monthly().amount().isPresent() ? BigDecimal.ZERO
                : grant.releases().isEmpty() ? grant.amount().usd()
                : grant.releases().stream().map(release -> release.amount().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(int g, int number, LocalDate date, LocalDate last, BigDecimal amount) {
        credits.add(new Credit(g, number, date, last, amount));
        granted[g] = granted[g].add(amount);
    }

    /// "A condition that is met in one month releases the part from the next; with a date, too, the later of both."
    private void release(int g, int r, YearMonth month, List<LocalDate> days) {
        Grant grant = grants.get(g);
        Release release = grant.releases().get(r);
        LocalDate date = date(grant, Optional.of(release));
        boolean expired = last(grant, Optional.of(release)).isBefore(days.getFirst());
        boolean dated = !date.isAfter(days.getLast());
        boolean met = (!release.afterPrevious() || wasUsedUpBefore(g, r - 1, month))
                && (release.spend().isEmpty() || spent.containsKey(key(g, r)) && spent.get(key(g, r)).isBefore(month));
        if (!came.containsKey(key(g, r)) && !expired && dated && met) {
            came.put(key(g, r), month);
            boolean byCondition = (release.afterPrevious() || release.spend().isPresent()) && date.isBefore(days.getFirst());
            add(g, r, byCondition ? days.getFirst() : date, last(grant, Optional.of(release)), release.amount().usd());
        }
    }

    /// A release of which nothing is left when the plan starts has been used up before.
    private boolean wasUsedUpBefore(int g, int r, YearMonth month) {
        return usedUp.containsKey(key(g, r)) && usedUp.get(key(g, r)).isBefore(month) || wasUsedUpBeforeThePlan(g, r);
    }

    private boolean wasUsedUpBeforeThePlan(int g, int r) {
        Release release = grants.get(g).releases().get(r);
        return release.amount().isZero() && release.spend().isEmpty()
                && !YearMonth.from(max(date(grants.get(g), Optional.of(release)), LocalDate.of(1, 1, 1))).isAfter(YearMonth.from(planStart))
                && (!release.afterPrevious() || wasUsedUpBeforeThePlan(g, r - 1));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// "What is left at expiry lapses." "A part whose predecessor lapsed unused never comes."
    private void settle(Credit credit, YearMonth month, BigDecimal[] lapsed) {
        String key = key(credit.grant, credit.number);
        boolean over = grants.get(credit.grant).on() && !credit.last.isAfter(month.atEndOfMonth());
        if (credit.left.signum() == 0) {
            usedUp.putIfAbsent(key, month);
        } else if (over) {
            lost.put(key, month);
        }
        if (over) {
            lapsed[credit.grant] = lapsed[credit.grant].add(credit.left);
            credits.remove(credit);
        }
    }

    /// "Spend conditions count the provider's charges of a month before credits."
    private void reach(int g, YearMonth month, Map<Account, BigDecimal> charges) {
        BigDecimal sum = charges.entrySet().stream().filter(charge -> charge.getKey().provider().equals(grants.get(g).provider()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int r = 0; r < grants.get(g).releases().size(); r++) {
            if (grants.get(g).releases().get(r).spend().filter(least -> sum.compareTo(least.usd()) >= 0).isPresent()) {
                spent.putIfAbsent(key(g, r), month);
            }
        }
    }

    /// "To come: parts not released yet, and pools of later months within plan and expiry." What is missed or not stated "lapses on the
    /// deadline": no part of it is ever released.
    private BigDecimal toCome(int g, YearMonth month) {
        Grant grant = grants.get(g);
        LocalDate next = month.plusMonths(1).atDay(1);
        if (!isActivated(grant)) {
            return BigDecimal.ZERO;
        }
        if (grant.monthly().amount().isPresent()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (YearMonth later = month.plusMonths(1); !later.isAfter(planEnd); later = later.plusMonths(1)) {
                boolean comes = !date(grant, Optional.empty()).isAfter(later.atEndOfMonth()) && !last(grant, Optional.empty())
                        .isBefore(later.atDay(1));
                sum = comes ? sum.add(grant.monthly().amount().get().usd()) : sum;
            }
            return sum;
        }
        if (grant.releases().isEmpty()) {
            return came.containsKey(key(g, 0)) || last(grant, Optional.empty()).isBefore(next) ? BigDecimal.ZERO : grant.amount().usd();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int r = 0; r < grant.releases().size(); r++) {
            sum = !came.containsKey(key(g, r)) && canCome(g, r, next) ? sum.add(grant.releases().get(r).amount().usd()) : sum;
        }
        return sum;
    }

    private boolean canCome(int g, int r, LocalDate next) {
        Release release = grants.get(g).releases().get(r);
        if (last(grants.get(g), Optional.of(release)).isBefore(next)) {
            return false;
        }
        if (!release.afterPrevious()) {
            return true;
        }
        return !lost.containsKey(key(g, r - 1)) && (came.containsKey(key(g, r - 1)) || wasUsedUpBeforeThePlan(g, r - 1)
                || canCome(g, r - 1, next));
    }

    // "Order: soonest expiry first; then the one with the fewest eligible products; then the oldest. Others: soonest expiry first, then
    // oldest."

    private List<String> products(Grant grant, LocalDate day) {
        List<String> products = grant.products();
        for (var change : grant.changes()) {
            products = day.isBefore(change.from()) ? products : change.products();
        }
        return products;
    }

    private int width(Grant grant, LocalDate day) {
        return !grant.provider().equals("aws") ? 0 : products(grant, day).isEmpty() ? 1_000_000 : products(grant, day).size();
    }

    private BigDecimal share(Grant grant, LocalDate day) {
        BigDecimal share = grant.cover().share().fraction();
        for (var change : grant.cover().changes()) {
            share = day.isBefore(change.from()) ? share : change.share().fraction();
        }
        return share;
    }

    private boolean mayPay(Grant grant, Account account, LocalDate day) {
        List<String> products = products(grant, day);
        return account.creditable() && account.provider().equals(grant.provider())
                && (products.isEmpty() || products.contains(account.product()));
    }

    /// "The share covered on each day up to its last, summed, / days."
    private BigDecimal covered(Grant grant, Account account, List<LocalDate> days, LocalDate last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day : days) {
            sum = !day.isAfter(last) && mayPay(grant, account, day) ? sum.add(share(grant, day)) : sum;
        }
        return sum;
    }

    private static List<Map.Entry<Account, BigDecimal>> largestFirst(Map<Account, BigDecimal> charges) {
        return charges.entrySet().stream().sorted(Map.Entry.<Account, BigDecimal>comparingByValue().reversed()
                .thenComparing(entry -> entry.getKey().product())).toList();
    }

    private BigDecimal pay(YearMonth month, List<LocalDate> days, BigDecimal part, Map<Account, BigDecimal> charges, BigDecimal[] paid) {
        BigDecimal all = BigDecimal.valueOf(days.size());
        var byAll = new TreeMap<Account, BigDecimal>();
        var byGrant = new HashMap<String, BigDecimal>();
        List<Credit> inOrder = credits.stream().filter(credit -> grants.get(credit.grant).on())
                .sorted(Comparator.comparing((Credit credit) -> credit.last)
                .thenComparing(credit -> width(grants.get(credit.grant), days.getFirst())).thenComparing(credit -> credit.date)
                .thenComparing(credit -> credit.grant).thenComparing(credit -> credit.number)).toList();
        for (Credit credit : inOrder) {
            Grant grant = grants.get(credit.grant);
            long accrued = days.stream().filter(day -> !day.isAfter(credit.last)).count();
            for (var charge : largestFirst(charges)) {
                Account account = charge.getKey();
                String own = credit.grant + " " + account;
                BigDecimal most = charge.getValue().multiply(covered(grant, account, days, credit.last)).divide(all, WIDE)
                        .subtract(byGrant.getOrDefault(own, BigDecimal.ZERO));
                most = most.min(charge.getValue().multiply(BigDecimal.valueOf(accrued)).divide(all, WIDE)
                        .subtract(byAll.getOrDefault(account, BigDecimal.ZERO)));
                most = most.min(credit.left).min(caps(credit.grant, account, part, paid[credit.grant], ofProduct)).max(BigDecimal.ZERO);
                credit.left = credit.left.subtract(most);
                byAll.merge(account, most, BigDecimal::add);
                byGrant.merge(own, most, BigDecimal::add);
                ofProduct.merge(credit.grant + " " + account.product(), most, BigDecimal::add);
                paid[credit.grant] = paid[credit.grant].add(most);
            }
        }
        return byAll.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// "At most so much a month; at most so much of one product in all."
    private BigDecimal caps(int g, Account account, BigDecimal part, BigDecimal paid, Map<String, BigDecimal> ofProducts) {
        var caps = grants.get(g).caps();
        BigDecimal most = new BigDecimal("1e30");
        if (caps.monthly().isPresent()) {
            most = caps.monthly().get().usd().multiply(part, WIDE).subtract(paid);
        }
        for (var cap : caps.products()) {
            if (cap.product().equals(account.product())) {
                most = most.min(cap.most().usd().subtract(ofProducts.getOrDefault(g + " " + account.product(), BigDecimal.ZERO)));
            }
        }
        return most;
    }

    /// "*Eligible* is what the enabled grants would pay with money left (cover, products and caps hold)."
    private BigDecimal eligible(YearMonth month, List<LocalDate> days, BigDecimal part, Map<Account, BigDecimal> charges) {
        var would = new TreeMap<Account, BigDecimal>();
        var ofProducts = new HashMap<>(ofProduct);
        List<Integer> inOrder = Stream.iterate(0, g -> g + 1).limit(grants.size())
                .filter(g -> grants.get(g).on() && isPartOfThePlan(grants.get(g)))
                .sorted(Comparator.comparing((Integer g) -> last(grants.get(g), Optional.empty()))
                .thenComparing(g -> width(grants.get(g), days.getFirst()))
                        .thenComparing(g -> grants.get(g).start().orElse(LocalDate.MIN)).thenComparing(g -> g)).toList();
        for (int g : inOrder) {
            BigDecimal paid = BigDecimal.ZERO;
            for (var charge : largestFirst(charges)) {
                Account account = charge.getKey();
                BigDecimal most = charge.getValue().multiply(covered(grants.get(g), account, days, LocalDate.MAX))
                        .divide(BigDecimal.valueOf(days.size()), WIDE)
                        .min(charge.getValue().subtract(would.getOrDefault(account, BigDecimal.ZERO)))
                        .min(caps(g, account, part, paid, ofProducts))
                        .max(BigDecimal.ZERO);
                would.merge(account, most, BigDecimal::add);
                ofProducts.merge(g + " " + account.product(), most, BigDecimal::add);
                paid = paid.add(most);
            }
        }
        return would.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// "A grant that expired before the plan's first day is not part of it."
    private boolean isPartOfThePlan(Grant grant) {
        if (!isActivated(grant) && grant.activation().by().filter(day -> day.isBefore(planStart)).isPresent()) {
            return false;
        }
        return grant.releases().isEmpty() ? !last(grant, Optional.empty()).isBefore(planStart)
                : grant.releases().stream().anyMatch(release -> !last(grant, Optional.of(release)).isBefore(planStart));
    }
}
