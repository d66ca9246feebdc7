package glidepath.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.ListedRate;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.units.Money;

/// A grant of a credit program, as far as the program tells; the rest stays open until the award letter is at hand.
public final class GrantDraft {

    private GrantDraft() {
    }

    /// A grant of no amount yet, and without dates.
    ///
    /// @param id   in the plan
    /// @param plan whose other grants of excluded programs are named
    public static Grant of(CreditProgram program, PriceCatalog catalog, Plan plan, String id) {
        List<String> excluded = plan.assumptions().grants().stream().filter(other -> program.excludes().contains(other.terms().program()))
                .map(Grant::id).toList();
        return new Grant(id, program.name(), true, program.provider(), Money.ZERO, Optional.empty(), Optional.empty(),
                products(program, catalog), List.of(), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE,
                program.changes().stream().map(change -> new ProductChange(change.from(), change.products())).toList(),
                new GrantTerms(program.id(), excluded));
    }

    /// What a program leaves to the award letter and a grant does not say yet.
    public static List<CreditProgram.Blank> open(Grant grant, CreditProgram program) {
        Grant plain = Grant.of("", "", Money.ZERO);
        return program.blanks().stream().filter(blank -> Levers.find(Section.GRANTS, blank.input())
                .filter(lever -> lever.of(grant).equals(lever.of(plain)) && !isSaidOtherwise(lever, grant)).isPresent()).toList();
    }

    /// Parts and monthly sums are amounts, too; parts have dates of their own.
    private static boolean isSaidOtherwise(Lever<?> lever, Grant grant) {
        return lever.equals(Levers.GRANT_AMOUNT) && grant.worth().isPositive()
                || List.<Lever<?>>of(Levers.GRANT_START, Levers.GRANT_EXPIRES).contains(lever) && !grant.releases().isEmpty();
    }

    /// Those of the program; else, where it leaves some out, all others that the catalog knows of the provider.
    private static List<String> products(CreditProgram program, PriceCatalog catalog) {
        if (!program.products().isEmpty() || program.covers().paysNot().isEmpty()) {
            return program.products();
        }
        Stream<String> models = catalog.models(program.provider()).stream().map(Model::product);
        Stream<String> rates = catalog.rates().values().stream().filter(rate -> rate.provider().equals(program.provider()))
                .map(ListedRate::product);
        return Stream.concat(models, rates).distinct().filter(product -> program.covers().of(product) == CreditProgram.Paid.YES).sorted()
                .toList();
    }
}
