package glidepath.engine;

import glidepath.catalog.CreditProgram.Paid;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.PaysFor;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.units.ShownAmount;

/// Warnings on what credits pay: charges that are paid in cash although credits stand unused, charges that are counted as paid although
/// nobody says so, and what a program leaves to the award letter.
record FirstInvoiceCheck(ScenarioForecast forecast, PriceCatalog catalog, PlanChecks.Finder found) {

    void run() {
        FirstInvoice.of(forecast).ifPresent(invoice -> invoice.lines().forEach(line -> line.grants().forEach(unused ->
                found.warning(unused.grant().name(), "check.grant.first-invoice", new ShownAmount(line.toPay()), line.account()
                        .product(), invoice.month(),
                        new ShownAmount(forecast.bill(invoice.month()).orElseThrow().credits().of(unused.grant().id()).closing()),
                        unused.why()))));
        WhoPays who = WhoPays.inUse(forecast, catalog);
        who.rows().stream().filter(WhoPays.Row::inUse).forEach(row -> counted(who, row));
        forecast.grants().stream().filter(Grant::on).forEach(this::blanks);
    }

    private void counted(WhoPays who, WhoPays.Row row) {
        for (int index = 0; index < who.grants().size(); index++) {
            PaysFor pays = row.verdicts().get(index);
            if (pays.counted() && pays.paid() != Paid.YES) {
                found.warning(who.grants().get(index).name(), pays.paid() == Paid.NO ? "check.grant.counted.against"
                        : "check.grant.counted", row.account().product(), pays.reason());
            }
        }
    }

    private void blanks(Grant grant) {
        String program = grant.terms().program();
        if (!program.isEmpty() && catalog.program(program).isEmpty() && !catalog.programs().isEmpty()) {
            found.warning(grant.name(), "check.grant.program", program);
        }
        catalog.program(program).ifPresent(known -> GrantDraft.open(grant, known).forEach(blank ->
                found.warning(grant.name(), "check.grant.blank", Levers.find(Section.GRANTS, blank.input()).orElseThrow(), blank.hint())));
    }
}
