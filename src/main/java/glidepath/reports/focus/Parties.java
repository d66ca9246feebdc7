package glidepath.reports.focus;

import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Account;
import glidepath.plan.Assumptions;
import glidepath.plan.Item;
import glidepath.plan.Section;
import glidepath.texts.Messages;

/// Who stands behind a charge, called as in bills.
///
/// @param provider  where the service is used: AWS
/// @param publisher who made it: for models that AWS sells through its Marketplace their makers, whom it calls the legal entity
/// @param issuer    whose invoice it is on
record Parties(String provider, String publisher, String issuer) {

    /// Makers whose models on Amazon Bedrock are sold through AWS Marketplace book them under a product of their own.
    private static final String MARKETPLACE = "third-party";

    /// @param assumptions whose gateways are providers that no catalog knows
    static Parties of(Account account, Optional<ModelId> model, Assumptions assumptions, PriceCatalog catalog,
            Messages messages) {
        if (account.equals(Account.PEOPLE)) {
            return alike(messages.text("focus.people"));
        }
        String provider = assumptions.item(Section.GATEWAYS, account.provider()).map(Item::name)
                .orElseGet(() -> catalog.billerOf(account.provider()));
        String issuer = named(messages, "focus.issuer.", account.provider()).orElse(provider);
        return new Parties(provider, model.filter(_ -> isMarketplace(account)).flatMap(id -> publisher(id, catalog, messages))
                .orElse(issuer), issuer);
    }

    private static Parties alike(String name) {
        return new Parties(name, name, name);
    }

    static boolean isMarketplace(Account account) {
        return account.product().contains(MARKETPLACE);
    }

    /// The maker of a model, called as AWS's bills call it, or as it calls itself; empty where nobody knows who made it.
    private static Optional<String> publisher(ModelId id, PriceCatalog catalog, Messages messages) {
        return catalog.model(id).filter(model -> !model.facts().maker().isEmpty())
                .map(model -> named(messages, "focus.publisher.", model.facts().maker()).orElseGet(() -> catalog.makerOf(model)));
    }

    private static Optional<String> named(Messages messages, String key, String id) {
        return messages.has(key + id) ? Optional.of(messages.text(key + id)) : Optional.empty();
    }
}
