package glidepath.engine.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.CreditProgram.Paid;
import glidepath.catalog.Evidence;
import glidepath.catalog.Provider;
import glidepath.catalog.SoldThrough;
import glidepath.catalog.Source;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.ProductChange;
import glidepath.units.Message;

/// Whether a grant pays for a product, with its reason and who says so. It is never assumed.
///
/// @param counted whether the ledger counts it as paid
public record PaysFor(Paid paid, Message reason, Source source, boolean counted) {

    /// Claude on AWS in Claude Consumption Units: one Marketplace line, of which AWS does not say whether Activate pays it.
    public static final Account CONSUMPTION_UNITS = new Account(Provider.AWS, "Claude Platform on AWS", true);

    /// Who says what a cloud's credits pay of others' models.
    private static final Map<String, Source> ELIGIBILITY = Map.of(
            Provider.AWS, new Source("AWS Startups and Activate FAQ; AWS: model access product IDs",
                    "https://aws.amazon.com/startups/faq", Optional.empty(), Evidence.LIKELY),
            Provider.GOOGLE, new Source("Google for Startups terms, as pasted in gitleaks/gitleaks#1967", "", Optional.empty(),
                    Evidence.LIKELY),
            Provider.AZURE, new Source("Microsoft Q&A answers on startup credits, 2026", "", Optional.empty(), Evidence.LIKELY));
    private static final Source UNITS = new Source("AWS: Claude Platform on AWS, billing", "https://docs.aws.amazon.com/claude-platform/",
            Optional.empty(), Evidence.CONFIRMED);

    /// @param seller  the grant's provider, where the catalog knows it
    /// @param sold    who sells the model; [SoldThrough#PROVIDER] for what is no model
    /// @param program that the grant is from, where the catalog knows it
    public static PaysFor of(Grant grant, Optional<Provider> seller, Account account, SoldThrough sold, Optional<CreditProgram> program) {
        boolean counted = grant.on() && account.eligibleFor(grant);
        if (!account.creditable()) {
            return new PaysFor(Paid.NO, Message.of("pays.never"), Source.ENTERED, counted);
        }
        if (!account.isOf(grant)) {
            return new PaysFor(Paid.NO, Message.of("pays.provider", seller.map(Provider::biller).orElse(grant.provider())), Source.ENTERED,
                    counted);
        }
        if (!account.eligibleFor(grant)) {
            return notNamed(account, program, sold == SoldThrough.UNKNOWN
                    && seller.map(Provider::product).filter(grant.everyProduct()::contains).isPresent());
        }
        Optional<Message> named = naming(grant, account);
        if (account.equals(CONSUMPTION_UNITS) && named.isEmpty()) {
            return new PaysFor(Paid.UNKNOWN, Message.of("pays.units"), UNITS, counted);
        }
        return program.map(known -> byProgram(known, account, named, counted))
                .orElseGet(() -> named.map(list -> new PaysFor(Paid.YES, list, Source.ENTERED, counted))
                .orElseGet(() -> byMaker(account, sold, counted)));
    }

    /// What a list of products says of one that it does not name.
    ///
    /// @param maySellIt whether it names what the provider itself sells, and nobody says who sells the model: that may be the provider
    private static PaysFor notNamed(Account account, Optional<CreditProgram> program, boolean maySellIt) {
        Source letter = program.map(CreditProgram::source).orElse(Source.ENTERED);
        Optional<PaysFor> never = program.filter(known -> known.covers().of(account.product()) == Paid.NO)
                .map(known -> new PaysFor(Paid.NO, Message.of("pays.program.no", known.name(), known.terms().paysNot()), letter, false));
        return never.orElseGet(() -> maySellIt ? byMaker(account, SoldThrough.UNKNOWN, false)
                : new PaysFor(Paid.NO, Message.of("pays.not-named"), letter, false));
    }

    /// The days on which its list of products begins or ceases to name a product.
    private static List<LocalDate> turns(Grant grant, Account account) {
        var turns = new ArrayList<LocalDate>();
        boolean names = account.among(grant.products());
        for (ProductChange change : grant.changes()) {
            if (account.among(change.products()) != names) {
                turns.add(change.from());
                names = !names;
            }
        }
        return turns;
    }

    /// What a list of products says of one that it names; empty where it names none.
    private static Optional<Message> naming(Grant grant, Account account) {
        List<LocalDate> turns = turns(grant, account);
        if (turns.isEmpty()) {
            return grant.everyProduct().isEmpty() ? Optional.empty() : Optional.of(Message.of("pays.named"));
        }
        if (turns.size() > 1) {
            return Optional.of(Message.of("pays.named.at-times",
                    turns.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        }
        return Optional.of(account.among(grant.products()) ? Message.of("pays.named.until", turns.getFirst().minusDays(1))
                : Message.of("pays.named.from", turns.getFirst()));
    }

    private static PaysFor byProgram(CreditProgram program, Account account, Optional<Message> named, boolean counted) {
        Paid paid = program.covers().of(account.product());
        return switch (paid) {
            case YES -> new PaysFor(paid, Message.of("pays.program.yes", program.name(), program.terms().pays()), program.source(),
                    counted);
            case NO -> new PaysFor(named.isPresent() ? Paid.UNKNOWN : paid,
                    Message.of(named.isPresent() ? "pays.program.against" : "pays.program.no", program.name(), program.terms().paysNot()),
                    program.source(), counted);
            case UNKNOWN -> named.map(list -> new PaysFor(Paid.YES, list, Source.ENTERED, counted))
                    .orElseGet(() -> new PaysFor(paid, Message.of("pays.program.unknown", program.name()), program.source(), counted));
        };
    }

    private static PaysFor byMaker(Account account, SoldThrough sold, boolean counted) {
        return switch (sold) {
            case PROVIDER -> new PaysFor(Paid.YES, Message.of("pays.all"), Source.ENTERED, counted);
            case MARKETPLACE -> new PaysFor(Paid.UNKNOWN, Message.of(account.provider().equals(Provider.AWS) ? "pays.marketplace"
                    : "pays.partner"), eligibility(account), counted);
            case UNKNOWN -> new PaysFor(Paid.UNKNOWN, Message.of("pays.maker"), eligibility(account), counted);
        };
    }

    private static Source eligibility(Account account) {
        return ELIGIBILITY.getOrDefault(account.provider(), Source.ENTERED);
    }
}
