package glidepath.drawings.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.Action;
import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.advise.Reading;
import glidepath.advise.Risk;
import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.PdfFile;
import glidepath.engine.PlanChecks;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.AdviceReport;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// A plan on a few pages, for those who decide on it: figures, charts, advice, assumptions, prices and what is not known.
///
/// It holds no date of its own and asks for none, so that the same plan gives the same pages. How old prices are is for the reader to
/// judge.
public final class Report {

    private static final Pages.Look TITLE = new Pages.Look(DrawnShape.Weight.BOLD, 25, Pages.INK);
    private static final Pages.Look HEADING = new Pages.Look(DrawnShape.Weight.BOLD, 14.5, Pages.INK);
    private static final Pages.Look BODY = new Pages.Look(DrawnShape.Weight.REGULAR, 11, Pages.INK);
    private static final Pages.Look STRONG = new Pages.Look(DrawnShape.Weight.MEDIUM, 11, Pages.INK);
    private static final Pages.Look ASIDE = new Pages.Look(DrawnShape.Weight.REGULAR, 10, Pages.MUTED);
    /// Of a page's height, what the two charts of the first page leave to all else on it.
    private static final double BESIDE_CHARTS = 712;
    private static final double INDENT = 18;
    private static final int MOST_PAGES = 3;
    /// The first of these with which the report is short enough.
    private static final List<Extent> EXTENTS = List.of(new Extent(44, 6), new Extent(36, 6), new Extent(28, 6), new Extent(20, 6),
            new Extent(12, 6),
            new Extent(12, 4), new Extent(8, 2));
    /// What judges by the day on which it is asked.
    private static final String DATED = "prices";

    private final ChartRenderer artist;
    private final ChartRenderer.Subject subject;
    private final Messages messages;
    private final ScenarioForecast shown;
    private final ReportTables tables;
    private final Advice advice;
    private final Optional<ReportOdds> odds;
    private final PriceRows prices;
    private final List<String> unpriced;
    private final List<String> odd;
    private final Map<ChartKind, Optional<Drawing>> charts = new EnumMap<>(ChartKind.class);
    private final Paper paper;
    private Pages pages;

    /// How much it tells of what may be long.
    ///
    /// @param caveats as many of them; unpriced charges come first
    private record Extent(int assumptions, int caveats) {
    }

    private Report(ChartRenderer artist, ChartRenderer.Subject subject, Paper paper) {
        this.artist = artist;
        this.paper = paper;
        pages = new Pages(paper);
        this.subject = subject;
        messages = subject.messages();
        shown = subject.forecast().of(subject.scenario());
        tables = new ReportTables(subject);
        advice = Advice.of(new AdviceContext(shown, subject.plan().situation(), subject.catalog(), subject.catalog().date()));
        odds = ReportOdds.of(subject);
        prices = tables.prices();
        unpriced = tables.unpriced();
        odd = PlanChecks.check(subject.plan(), subject.catalog()).stream()
                .map(problem -> problem.subject().isEmpty() ? messages.text("pdf.check.plan", problem.scenario(), problem.message())
                        : messages.text("pdf.check", problem.scenario(), problem.subject(), problem.message())).toList();
    }

    /// The bytes of a PDF file.
    ///
    /// @throws InvalidValueException where charts cannot be drawn here
    public static byte[] pdf(ChartRenderer artist, ChartRenderer.Subject subject, Paper paper) {
        return PdfFile.write(subject.plan().name(), pages(artist, subject, paper));
    }

    public static List<Drawing> pages(ChartRenderer artist, ChartRenderer.Subject subject, Paper paper) {
        var report = new Report(artist, subject, paper);
        return EXTENTS.stream().map(report::write).filter(pages -> pages.size() <= MOST_PAGES).findFirst()
                .orElseGet(() -> report.write(EXTENTS.getLast()));
    }

    private List<Drawing> write(Extent extent) {
        pages = new Pages(paper);
        head();
        chart(ChartKind.RUNWAY);
        comparison();
        odds.ifPresent(this::odds);
        chart(ChartKind.MONTHS);
        if (subject.plan().scenarios().size() > 1) {
            chart(ChartKind.COMPARE_MONTHS);
        }
        advice();
        table("credits", tables.credits());
        var inputs = new AssumptionColumns(subject, extent.assumptions());
        pages.keep(inputs.height() + 40);
        heading("assumptions", "");
        inputs.put(pages);
        prices();
        caveats(extent.caveats());
        var catalog = subject.catalog();
        return pages.drawings(subject.plan().name(), messages.text("pdf.foot", subject.plan().name(), catalog.version(), catalog.date()),
                (page, all) -> messages.text("pdf.page", page, all));
    }

    private void head() {
        var settings = subject.plan().settings();
        pages.text(subject.plan().name(), 0, TITLE);
        pages.text(messages.text("pdf.subtitle", settings.start(), settings.lastMonth(), shown.scenario().name()), 0, ASIDE);
        pages.space(14);
        new KeyFigures(messages, shown).put(pages);
        pages.space(8);
    }

    private void heading(String key, String more) {
        pages.keep(70);
        pages.space(pages.y() > 100 ? 16 : 0);
        pages.text(messages.text("pdf." + key) + (more.isEmpty() ? "" : ": " + more), 0, HEADING);
        pages.space(4);
    }

    /// Charts for which the plan has nothing to show are left out.
    private void chart(ChartKind kind) {
        charts.computeIfAbsent(kind, this::drawn).ifPresent(drawing -> {
            pages.keep(drawing.height() + 50);
            pages.space(pages.y() > 100 ? 16 : 0);
            pages.text(drawing.title(), 0, HEADING);
            pages.put(drawing);
        });
    }

    private Optional<Drawing> drawn(ChartKind kind) {
        try {
            return Optional.of(artist.draw(subject, kind, new ChartRenderer.Frame(Pages.width(), (paper.height() - BESIDE_CHARTS) / 2,
                    false)));
        } catch (InvalidValueException nothing) {
            if (nothing.reason().key().startsWith("export.nothing-to-draw")) {
                return Optional.empty();
            }
            throw nothing;
        }
    }

    private void comparison() {
        heading("scenarios", "");
        tables.scenarios().put(pages);
        var differences = new Differences(messages, subject.catalog());
        for (ScenarioForecast forecast : subject.forecast().scenarios()) {
            List<String> lines = differences.of(subject.plan(), forecast.scenario());
            if (!lines.isEmpty()) {
                pages.space(4);
                pages.text(messages.text("pdf.differs", forecast.scenario().name(), String.join("; ", lines)), 0, ASIDE);
            }
        }
    }

    private void odds(ReportOdds simulated) {
        heading("odds", "");
        simulated.table().put(pages);
        pages.space(4);
        pages.text(simulated.origin(), 0, ASIDE);
    }

    private void table(String key, Optional<PageTable> table) {
        table.ifPresent(some -> {
            heading(key, "");
            some.put(pages);
        });
    }

    private void advice() {
        var report = new AdviceReport(messages, subject.plan(), shown.scenario(), advice);
        heading("advice", subject.plan().scenarios().size() > 1 ? shown.scenario().name() : "");
        advice.readings().stream().filter(reading -> !reading.id().equals(DATED))
                .forEach(reading -> item("•", said(reading), report.origin(reading.source())));
        pages.space(6);
        pages.text(messages.text("advice.actions"), 0, STRONG);
        if (advice.actions().isEmpty()) {
            pages.text(messages.text("advice.none") + ".", 0, BODY);
        }
        int number = 1;
        for (Action action : advice.actions()) {
            item(number++ + ".", messages.say(action.text()) + action.effect().map(effect -> ": " + report.effect(effect)).orElse("") + ".",
                    report.origin(action.source()));
        }
        List<Risk> risks = advice.risks().stream().filter(risk -> risk.applies() != Risk.Applies.NO).toList();
        if (!risks.isEmpty()) {
            pages.space(6);
            pages.text(messages.text("pdf.risks"), 0, STRONG);
            risks.forEach(risk -> item("•", messages.text("pdf.risk", risk.name(), risk.applies(), risk.status(), risk.mitigation()),
                    report.origin(risk.source())));
        }
    }

    private String said(Reading reading) {
        return messages.say(reading.outcome()) + ", " + messages.text("advice.because", reading.because()) + "."
                + reading.change().map(change -> " " + messages.text("advice.change", change) + ".").orElse("");
    }

    /// A paragraph behind its mark, with its source below, in one piece on one page.
    private void item(String mark, String text, String source) {
        double room = Pages.width() - INDENT;
        pages.keep(Pages.height(text, room, BODY) + Pages.height(source, room, ASIDE) + 4);
        pages.put(mark, 0, BODY.size(), DrawnShape.Anchor.START, BODY);
        pages.text(text, INDENT, BODY);
        if (!source.isEmpty()) {
            pages.text(source, INDENT, ASIDE);
        }
        pages.space(4);
    }

    private void prices() {
        table("prices", prices.table());
        int further = prices.further();
        if (further > 0) {
            pages.space(4);
            pages.text(messages.text("pdf.prices.more", further), 0, ASIDE);
        }
    }

    private void caveats(int most) {
        heading("caveats", "");
        if (!unpriced.isEmpty()) {
            pages.text(messages.text("export.lower-bounds"), 0, STRONG);
        }
        List<String> all = Stream.concat(unpriced.stream(), odd.stream()).toList();
        all.stream().limit(most).forEach(line -> item("•", line, ""));
        if (all.size() > most) {
            pages.text(messages.text("pdf.caveats.more", all.size() - most), 0, ASIDE);
        }
        pages.text(messages.text("pdf.disclaimer"), 0, ASIDE);
    }
}
