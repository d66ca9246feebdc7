package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.bill.BillRow;
import glidepath.ui.bill.BillViewModel;
import glidepath.ui.compare.ScenarioRow;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.Money;

/// 30,000 calls a month of 800 + 200 tokens at $0.50 and $2.00 per million: $12 + $12 = $24 a month, $288 in twelve months.
class ShellViewModelTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("grant", "Grant", Money.of("60"))));
        desk = new Desk(plan, folder);
    }

    private String firstMonth() {
        return desk.shell.figures().figure(KeyFigureKind.FIRST_MONTH).get().value();
    }

    @Test
    void showsTheFourFigures() {
        assertEquals("$24.00", firstMonth());
        // $60 last two months and 12 of 24 dollars of March, whose 31 days x 0.5 = 15.5: from the 16th on they do not.
        assertEquals("Mar 16, 2027", desk.shell.figures().figure(KeyFigureKind.RUN_OUT).get().value());
        assertEquals("$228.00", desk.shell.figures().figure(KeyFigureKind.NET_CASH).get().value());   // 288 - 60
        assertEquals("$0.0008000", desk.shell.figures().figure(KeyFigureKind.PER_TASK).get().value());   // 24 / 30,000
    }

    @Test
    void eachFigureTellsHowItComesAboutAndOpensItsBill() {
        assertEquals(List.of("On demand: $24.00", "$24.00 charges − $24.00 credits + $0.00 tax = $0.00"), why(KeyFigureKind.FIRST_MONTH)
                .lines());
        // In March, the third month, $60 - 2 x 24 = $12 of credits are left for $24 of charges.
        assertEquals(List.of("Grant: of $60.00, $60.00 pays charges, $0.00 lapses and $0.00 is left at the end",
                "In Mar 2027, $24.00 of charges were eligible, but only $12.00 of credits was available"), why(KeyFigureKind.RUN_OUT)
                        .lines());
        assertEquals(List.of("$288.00 charges − $60.00 credits + $0.00 tax = $228.00", "Highest month: Apr 2027, $24.00 left to pay"),
                why(KeyFigureKind.NET_CASH).lines());
        // 12 x 30,000 tasks; $228 / 360,000 = $0.00063333...
        assertEquals(List.of("$288.00 of charges / 360,000 successful tasks = $0.0008000", "360,000 tasks over the horizon",
                "After credits and tax, $0.0006333 of cash per successful task"), why(KeyFigureKind.PER_TASK).lines());

        desk.shell.open(why(KeyFigureKind.RUN_OUT).bill().orElseThrow());
        assertEquals(Pages.BILL, desk.shell.pages().shown().get());
        assertEquals(2, desk.shell.pages().model(Pages.BILL).month().get().index());
    }

    private FigureReasons why(KeyFigureKind kind) {
        return desk.shell.figures().reasons(kind).orElseThrow();
    }

    @Test
    void eachFigureTellsItsChargesWithPriceSourceAndPayer() {
        FigureReasons first = why(KeyFigureKind.FIRST_MONTH);
        assertEquals("First month: $24.00", first.title());
        assertEquals(List.of("30,000 calls × 800 input tokens", "= 24,000,000 tokens × $0.50 / MTok", "= $12.00"), first.charges()
                .getFirst().formula());
        assertEquals("Confirmed", first.charges().getFirst().proof().orElseThrow().name());
        assertEquals(List.of("paid by Grant: $12.00"), first.charges().getFirst().ledger());
        // All twelve months: $12 each, of which the grant pays 24 in January and February and 12 of March for the charge that comes first.
        assertEquals("all 12 months: $144.00", why(KeyFigureKind.NET_CASH).charges().getFirst().formula().getLast());
    }

    @Test
    void aBillOfAnotherScenarioIsOpenedWithThatScenario() {
        desk.shell.scenarios().add();
        String other = desk.shell.scenarios().selected().get();
        desk.shell.scenarios().select(Plan.BASELINE);
        desk.shell.open(new FigureReasons.BillPlace(other, FigureReasons.BillPlace.ALL));
        assertEquals(other, desk.shell.scenarios().selected().get());
        assertEquals("$288.00 charges − $60.00 credits + $0.00 tax = $228.00", desk.shell.pages().model(Pages.BILL).summary().get());
    }

    @Test
    void figuresFollowWhatIsTyped() {
        desk.type("chat-demand-calls", "60k");

        assertEquals("$48.00", firstMonth());
        assertEquals("60,000", desk.input("chat-demand-calls").text().get());
    }

    /// $24 for 30,000 calls; 150,000,100 of them cost $0.0008 each.
    @Test
    void largeFiguresStandWithoutCentsAndHaveThemInTheirReasons() {
        desk.type("chat-demand-calls", "150,000,100");
        assertEquals("$120,000", firstMonth());
        assertEquals("First month: $120,000.08", why(KeyFigureKind.FIRST_MONTH).title());
    }

    @Test
    void sumsPercentagesAndLettersAreUnderstood() {
        desk.type("chat-demand-calls", "3*4000");
        assertEquals("$9.60", firstMonth());   // 12,000 of 30,000 calls: 24 x 0.4

        desk.type("chat-retry-rate", "10");
        assertEquals("$10.56", firstMonth());   // x 1.1
        assertEquals("10%", desk.input("chat-retry-rate").text().get());
    }

    @Test
    void theSliderAndTheFieldMoveEachOther() {
        desk.input("chat-demand-calls").slider().position().setValue(0.5);   // half-way from 100 to 100 million, logarithmic
        assertEquals("100,000", desk.input("chat-demand-calls").text().get());
        assertEquals("$80.00", firstMonth());

        desk.type("chat-demand-calls", "100");
        assertEquals(0.0, desk.input("chat-demand-calls").slider().position().getValue().doubleValue());
    }

    @Test
    void whatCannotBeReadStaysToBeCorrectedAndChangesNothing() {
        desk.type("chat-route-batchShare", "150%");

        assertEquals("150% is above 100%. Write 100% or less", desk.input("chat-route-batchShare").typed().error().get());
        assertEquals("150%", desk.input("chat-route-batchShare").text().get());
        assertEquals("$24.00", firstMonth());

        desk.input("chat-route-batchShare").typed().cancel();
        assertEquals("0%", desk.input("chat-route-batchShare").text().get());
        assertEquals("", desk.input("chat-route-batchShare").typed().error().get());
    }

    @Test
    void aDragIsOneStepToUndo() {
        for (double way = 0.5; way < 0.9; way += 0.01) {
            desk.input("chat-demand-calls").slider().position().setValue(way);
        }
        desk.input("chat-demand-calls").edits().endGesture();
        assertEquals("Undo change Calls", desk.shell.history().undoText().get());
        desk.shell.history().undo();

        assertEquals("$24.00", firstMonth());
        assertFalse(desk.shell.history().undoable().get());
        desk.shell.history().redo();
        assertTrue(desk.shell.history().undoable().get());
    }

    @Test
    void aVariantKeepsItsDifferencesAndShowsTheBaselineThrough() {
        desk.shell.scenarios().add();
        desk.type("chat-route-batchShare", "50%");
        assertEquals("$18.00", firstMonth());   // half of it at half the price
        assertTrue(desk.input("chat-route-batchShare").notes().baseline().changed().get());
        assertEquals("Baseline: 0%", desk.input("chat-route-batchShare").notes().baseline().text().get());
        assertEquals(List.of("Batch share 0% → 50%"), desk.shell.why().differences());

        desk.shell.scenarios().select(Plan.BASELINE);
        desk.type("chat-demand-calls", "60000");
        desk.shell.scenarios().next(1);
        assertEquals("$36.00", firstMonth());

        desk.input("chat-route-batchShare").edits().reset();
        assertEquals("$48.00", firstMonth());
        assertFalse(desk.input("chat-route-batchShare").notes().baseline().changed().get());
    }

    @Test
    void scenariosStandSideBySideWithTheirDifferences() {
        desk.shell.scenarios().add();
        desk.type("chat-demand-calls", "15000");
        List<ScenarioRow> rows = desk.shell.pages().model(Pages.OVERVIEW).compare().rows();

        assertEquals("$228", rows.get(0).cell(ComparedFigure.NET_CASH).text());
        assertEquals("$84", rows.get(1).cell(ComparedFigure.NET_CASH).text());   // 12 x 12 - 60
        assertEquals("-$144", rows.get(1).cell(ComparedFigure.DIFFERENCE).text());
        assertEquals(Optional.of(true), rows.get(1).cell(ComparedFigure.NET_CASH).better());
        assertEquals("Jun 1, 2027", rows.get(1).cell(ComparedFigure.RUN_OUT).text());   // five whole months of $12
        assertEquals("-$144.00 against Baseline", rows.get(1).cell(ComparedFigure.NET_CASH).against());
        assertEquals("-$144.00 against Baseline", rows.get(1).cell(ComparedFigure.GROSS).against(), "12 x 12 instead of 12 x 24");
        assertEquals("as Baseline", rows.get(1).cell(ComparedFigure.PER_TASK).against(), "$0.0008 each");
        assertEquals("77 days after Baseline", rows.get(1).cell(ComparedFigure.RUN_OUT).against(),
                "from March 16, when the last $12 of $60 are used up");
        assertEquals("", rows.get(0).cell(ComparedFigure.NET_CASH).against());
        String id = rows.get(1).id();
        assertEquals("77 days after Baseline", desk.shell.pages().model(Pages.OVERVIEW).compare().reasons(id, ComparedFigure.RUN_OUT)
                .orElseThrow().lines().getFirst());
    }

    @Test
    void scenariosAreRenamedRecolouredMovedAndRemoved() {
        desk.shell.scenarios().add();
        desk.shell.scenarios().add();
        String last = desk.shell.scenarios().selected().get();
        desk.shell.scenarios().rename(last, "Night");
        desk.shell.scenarios().recolour(last, "#123456");
        desk.shell.scenarios().move(last, -1);
        assertEquals("Night", desk.shell.scenarios().tabs().get(1).name());
        assertEquals("#123456", desk.shell.scenarios().tabs().get(1).colour());
        desk.shell.scenarios().rename(last, " ");
        desk.shell.scenarios().rename(last, "x".repeat(201));
        assertEquals("Night", desk.shell.scenarios().tabs().get(1).name(), "a name that no file may have is not taken");

        desk.shell.scenarios().remove(last);
        desk.shell.scenarios().remove(Plan.BASELINE);
        assertEquals(2, desk.shell.scenarios().tabs().size());
        assertEquals(Plan.BASELINE, desk.shell.scenarios().tabs().getFirst().id());
    }

    @Test
    void theBillAddsUpAndSaysWhoPays() {
        desk.shell.showBill(2);   // March, of which the grant pays $12
        BillViewModel bill = desk.shell.pages().model(Pages.BILL);

        assertEquals("$24.00 charges − $12.00 credits + $0.00 tax = $12.00", bill.summary().get());
        BillRow group = bill.rows().getFirst();
        assertTrue(group.group());
        assertEquals("On demand", group.name());
        assertEquals("$24.00", group.amount());
        BillRow input = bill.rows().get(1);
        assertEquals("$0.50 / MTok", input.rate());
        assertEquals("30,000 calls × 800 input tokens = 24,000,000 tokens × $0.50 / MTok = $12.00", input.details().getFirst());
        assertTrue(input.details().contains("paid by Grant: $12.00"), input.details().toString());
    }

    @Test
    void theBillIsFilteredAndGroupedAnew() {
        desk.shell.showBill(0);
        desk.shell.pages().model(Pages.BILL).filter().set("output");
        assertEquals(3, desk.shell.pages().model(Pages.BILL).rows().size());   // the group, one charge and their total

        desk.shell.pages().model(Pages.BILL).filter().set("");
        desk.shell.pages().model(Pages.BILL).grouping().set(BillViewModel.Grouping.MODEL);
        assertEquals("aws/amazon.small", desk.shell.pages().model(Pages.BILL).rows().getFirst().name());
    }

    @Test
    void theBillIsSortedWithinItsGroups() {
        desk.type("chat-tokens-output", "100");   // input $12, output $6
        desk.shell.showBill(0);
        BillViewModel bill = desk.shell.pages().model(Pages.BILL);
        bill.sort(BillRow.Order.AMOUNT, false);
        assertEquals(List.of("$18.00", "$6.00", "$12.00", "$18.00"), bill.rows().stream().map(BillRow::amount).toList());
        bill.sort(BillRow.Order.AMOUNT, true);
        assertEquals(List.of("$18.00", "$12.00", "$6.00", "$18.00"), bill.rows().stream().map(BillRow::amount).toList());
    }

    @Test
    void creditsRowsAndWorkloadsComeAndGo() {
        desk.shell.levers().items().addGrant();
        desk.type("credit-amount", "40");
        assertEquals("$188.00", desk.shell.figures().figure(KeyFigureKind.NET_CASH).get().value());   // 288 - 60 - 40

        desk.shell.levers().items().addRow();
        desk.type("row-monthly", "6");
        assertEquals("$30.00", firstMonth());

        desk.shell.levers().items().duplicateWorkload();
        assertEquals("$54.00", firstMonth());
        desk.shell.levers().items().removeWorkload();
        assertEquals("$30.00", firstMonth());
    }

    /// The inputs of another workload stood there, and the figures of the baseline.
    @Test
    void whatUndoBringsBackIsInView() {
        desk.shell.levers().items().duplicateWorkload();
        String workload = desk.shell.levers().workload().get().id();
        desk.shell.levers().items().removeWorkload();
        assertNotEquals(workload, desk.shell.levers().workload().get().id());
        assertEquals("Undo remove chat (copy)", desk.shell.history().undoText().get());
        desk.session.undo();
        assertEquals(workload, desk.shell.levers().workload().get().id());
        assertTrue(desk.shell.levers().inputs().stream().anyMatch(input -> input.id().startsWith(workload + "-")));

        desk.shell.scenarios().add();
        String variant = desk.shell.scenarios().selected().get();
        desk.shell.scenarios().remove(variant);
        assertEquals(Plan.BASELINE, desk.shell.scenarios().selected().get());
        assertEquals("Undo remove the scenario Variant 1", desk.shell.history().undoText().get());
        desk.session.undo();
        assertEquals(variant, desk.shell.scenarios().selected().get());
    }

    @Test
    void aSavedPlanIsReadBackTheSame() {
        desk.chosen = Optional.of(folder.resolve("plan.json"));
        desk.type("chat-demand-calls", "60000");
        assertTrue(desk.files.save());
        assertEquals("Saved", desk.files.state().words().get());

        Plan saved = desk.session.plan();
        desk.type("chat-demand-calls", "90000");
        desk.answer = FileQuestions.Unsaved.DISCARD;
        desk.files.open();
        assertEquals(saved, desk.session.plan());
        assertEquals("$48.00", firstMonth());
    }

    @Test
    void aNameWithoutAnEndingGetsTheOneOfPlans() throws java.io.IOException {
        desk.chosen = Optional.of(folder.resolve("mine"));
        assertTrue(desk.files.save());
        Path file = folder.resolve("mine.glidepath");
        assertEquals(Optional.of(file), desk.session.file());
        assertTrue(Files.exists(file) && Files.notExists(folder.resolve("mine")));

        Files.writeString(file, "theirs");
        assertFalse(desk.files.saveAs(), "nobody said that a file of that name may be replaced");
        assertEquals("theirs", Files.readString(file));
        desk.replaces = true;
        assertTrue(desk.files.saveAs());
    }

    @Test
    void aBrokenFileLeavesTheOpenPlanAsItWas() throws java.io.IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");
        Plan before = desk.session.plan();
        desk.files.open(broken);

        assertEquals(before, desk.session.plan());
        assertEquals(1, desk.told.size());
        assertTrue(desk.told.getFirst().startsWith("broken.json cannot be opened."), desk.told.getFirst());
    }

    @Test
    void aFileChangedBySomeoneElseIsNotSavedOverUnasked() throws java.io.IOException {
        Path file = folder.resolve("plan.json");
        desk.chosen = Optional.of(file);
        assertTrue(desk.files.save());
        Files.writeString(file, "theirs");
        desk.type("chat-demand-calls", "60000");
        desk.files.state().look();
        assertEquals("The file was changed by another program", desk.files.state().words().get());

        assertFalse(desk.files.save());
        assertEquals("theirs", Files.readString(file));
        desk.overwrites = true;
        assertTrue(desk.files.save());
        desk.files.state().look();
        assertEquals("Saved", desk.files.state().words().get());
    }

    @Test
    void onlyAChangedPlanThatIsInAFileCanGoBackToIt() {
        assertRevert("Revert to the saved file (this plan is not in a file yet)", false);
        desk.chosen = Optional.of(folder.resolve("plan.json"));
        assertTrue(desk.files.save());
        assertRevert("Revert to the saved file (nothing has changed)", false);
        desk.type("chat-demand-calls", "70000");
        assertRevert("Revert to the saved file", true);
        desk.files.revert();
        assertRevert("Revert to the saved file (nothing has changed)", false);
    }

    private void assertRevert(String text, boolean enabled) {
        assertEquals(text, desk.files.state().revertText().get());
        assertEquals(enabled, desk.files.state().revertible().get());
    }

    @Test
    void whatAnotherWindowSavedIsTakenOverAndCanBeUndone() {
        Path file = folder.resolve("plan.json");
        desk.chosen = Optional.of(file);
        assertTrue(desk.files.save());
        var other = new Desk(Fixtures.CHAT, folder);
        other.files.open(file);
        other.type("chat-demand-calls", "60000");
        assertTrue(other.files.save());
        desk.type("chat-demand-calls", "70000");

        desk.files.state().look();
        assertTrue(desk.files.state().foreign().get());
        desk.files.revert();

        assertFalse(desk.files.state().foreign().get());
        assertEquals("60,000", desk.input("chat-demand-calls").text().get());
        desk.session.undo();
        assertEquals("70,000", desk.input("chat-demand-calls").text().get());
    }

    @Test
    void theFooterTellsTheAgeOfPrices() {
        // The fixture's catalog is of 1 November 2026, the test's today 1 January 2027.
        assertEquals("61 days old: recheck before procurement", desk.shell.footer().age().get());
        assertEquals("Prices: 3 models, data of Nov 1, 2026", desk.shell.footer().prices().get());
    }

    @Test
    void aMissingPriceIsUnpricedAndNeverZero() {
        desk.session.edit(glidepath.units.Message.of("gesture.add"),
                plan -> plan.with(Plan.BASELINE, Levers.MODEL.at("chat"), glidepath.catalog.ModelId.parse("aws/unknown")));

        assertEquals("Unpriced", firstMonth());
        assertTrue(desk.shell.why().warnings().warnings().stream().anyMatch(note -> note.error() && note.text().contains("aws/unknown")),
                desk.shell.why().warnings().warnings().toString());
    }

    @Test
    void foldsAreRemembered() {
        desk.shell.levers().groups().get(1).open().set(false);
        assertEquals(false, desk.window.context().settings().now().folds().get("demand"));
    }

    @Test
    void aPlanWithNothingInItSaysWhatToDo() {
        desk.answer = FileQuestions.Unsaved.DISCARD;
        desk.files.startNew();
        assertEquals("No credits are counted yet. Add credits on the left to see how long they last.", desk.shell.pages()
                .model(Pages.OVERVIEW).runway().empty().get());
        assertEquals("Nothing is charged yet. Set calls and tokens on the left.", desk.shell.pages().model(Pages.OVERVIEW).months().empty()
                .get());
        desk.shell.levers().items().addGrant();
        desk.type("workload-demand-calls", "1000");
        desk.type("workload-tokens-input", "100");
        assertEquals("", desk.shell.pages().model(Pages.OVERVIEW).runway().empty().get());
        assertEquals("", desk.shell.pages().model(Pages.OVERVIEW).months().empty().get());
    }
}
