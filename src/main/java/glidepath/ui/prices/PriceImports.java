package glidepath.ui.prices;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.PriceRefresh;
import glidepath.files.catalog.PriceFiles;
import glidepath.files.catalog.PriceTable;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.kit.LongWork;

/// Reads tables of prices, beside the window. What cannot be read is told in a sentence, and nothing is applied.
public final class PriceImports {

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final FileQuestions questions;
    private final LongWork work;
    private final UserPrices prices;
    private Consumer<ImportPricesViewModel> dialog = _ -> { };

    /// @param today the date of tables that tell none
    /// @param work  reads what takes its time
    public PriceImports(Session session, Messages messages, LocalDate today, FileQuestions questions, LongWork work, UserPrices prices) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        this.questions = questions;
        this.work = work;
        this.prices = prices;
    }

    /// @param newDialog shows what a table would change
    public void askBy(Consumer<ImportPricesViewModel> newDialog) {
        dialog = newDialog;
    }

    /// Whether files that were dropped look like a table of prices.
    public boolean knows(List<Path> files) {
        return files.size() == 1 && PriceFiles.looksLikeTable(files.getFirst());
    }

    /// Reads a file that a person chooses.
    public void choose() {
        questions.pricesToImport().ifPresent(this::read);
    }

    /// A file that is no price table.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(UnreadablePrices cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// Reads a file, and shows what it would change.
    public void read(Path file) {
        Plan plan = session.plan();
        PriceCatalog catalog = session.catalog();
        prices.refresh().ifPresent(refresh -> work.compute(messages.text("ui.prices.import.reading", file.getFileName()),
                () -> compared(file, plan, catalog, refresh), found -> dialog.accept(found), problem -> failed(file, problem)));
    }

    private ImportPricesViewModel compared(Path file, Plan plan, PriceCatalog catalog, PriceRefresh refresh) {
        try {
            PriceTable table = new PriceFiles(catalog, today).read(file);
            return new ImportPricesViewModel(messages, prices, plan, refresh, table, PriceChanges.of(refresh, table.models(), today));
        } catch (UnreadablePrices refused) {
            throw new Refused(refused);
        }
    }

    private void failed(Path file, RuntimeException problem) {
        if (!(problem instanceof Refused)) {
            throw problem;
        }
        questions.tell(messages.text("ui.prices.import.refused", file.getFileName()),
                Legible.sentence(String.valueOf(problem.getMessage())));
    }
}
