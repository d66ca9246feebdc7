package glidepath.reports;

import java.util.Collection;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.texts.Messages;

/// Credit programs that a grant can start from, as text or JSON: what is known of each, and what only the award letter tells.
public record GrantReport(Messages messages, PriceCatalog catalog, Collection<CreditProgram> programs) {

    public String text() {
        var text = new StringBuilder();
        for (CreditProgram program : programs) {
            text.append(messages.text("grants.program", program.id(), program.name(), catalog.billerOf(program.provider()))).append('\n');
            line(text, "amount", program.terms().amount());
            line(text, "start", program.terms().start());
            line(text, "ends", program.terms().ends());
            line(text, "pays", program.terms().pays());
            line(text, "pays-not", program.terms().paysNot());
            line(text, "excludes", String.join(", ", program.excludes()));
            line(text, "note", program.terms().note());
            if (!program.money()) {
                text.append("    ").append(messages.text("grants.no-money")).append('\n');
            }
            program.blanks().forEach(blank -> text.append("    ").append(messages.text("grants.blank", label(blank), blank.hint()))
                    .append('\n'));
            text.append("    ").append(source(program.source())).append('\n');
        }
        return text.toString();
    }

    private void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append("    ").append(messages.text("grants." + key, value)).append('\n');
        }
    }

    private String label(CreditProgram.Blank blank) {
        return messages.label(Levers.find(Section.GRANTS, blank.input()).orElseThrow());
    }

    private String source(Source source) {
        return messages.text("grants.source", source.title(), source.checked().orElseThrow(), messages.label(source.evidence()));
    }

    public String json() {
        return new GrantJson(programs).text();
    }
}
