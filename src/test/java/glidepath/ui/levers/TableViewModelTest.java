package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Release;
import glidepath.ui.Desk;
import glidepath.units.Money;

/// An input that is a list of records: the parts of a grant.
class TableViewModelTest {

    @TempDir
    private Path home;

    private Desk desk;
    private InputViewModel<?> parts;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("lift", "Lift", Money.of("0")))), home);
        parts = desk.input("lift-releases");
    }

    private List<Release> inPlan() {
        return desk.session.plan().assumptions().get(Levers.GRANT_RELEASES.at("lift"));
    }

    /// @param cells amount, date, expiry
    private void type(int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            parts.table().rows().get(row).cells().get(column).text().set(cells[column]);
        }
        parts.table().commit();
    }

    private static Release part(String amount, Optional<LocalDate> date, boolean after) {
        return new Release(Money.of(amount), date, Optional.empty(), after, Optional.empty());
    }

    @Test
    void aRowIsTakenOnceItSaysWhatItMust() {
        parts.table().add();
        assertEquals(List.of(), inPlan());
        type(0, "5,000", "2027-03-01");
        assertEquals(List.of(part("5000", Optional.of(LocalDate.of(2027, 3, 1)), false)), inPlan());
        assertEquals("", parts.typed().error().get());
        desk.session.undo();
        assertEquals(List.of(), inPlan());
        assertEquals(List.of(), parts.table().rows());
    }

    @Test
    void whatCannotBeReadIsSaidAndStays() {
        parts.table().add();
        type(0, "", "2027-03-01");
        assertEquals("row 1 has no amount. Add it", parts.typed().error().get());
        type(0, "many");
        assertTrue(parts.typed().error().get().startsWith("row 1, Amount left: "), parts.typed().error().get());
        assertEquals("many", parts.table().rows().getFirst().cells().getFirst().text().get());
        assertEquals(List.of(), inPlan());
        type(0, "70");
        assertEquals("", parts.typed().error().get());
        assertEquals(1, inPlan().size());
    }

    @Test
    void rowsAreAddedTickedAndRemoved() {
        parts.table().add();
        type(0, "1");
        parts.table().add();
        type(1, "2");
        TableRow.Cell after = parts.table().rows().get(1).cells().get(3);
        after.tick(true);
        parts.table().commit();
        assertEquals(List.of(part("1", Optional.empty(), false), part("2", Optional.empty(), true)), inPlan());
        parts.table().remove(parts.table().rows().getFirst());
        assertEquals("The first part cannot wait for a part before it. Take the condition off, or put another part first", parts.typed()
                .error()
                .get());
        parts.table().rows().getFirst().cells().get(3).tick(false);
        parts.table().commit();
        assertEquals(List.of(part("2", Optional.empty(), false)), inPlan());
    }

    @Test
    void aVariantTellsTheBaselinesRows() {
        parts.table().add();
        type(0, "5000", "2027-03-01");
        desk.shell.scenarios().add();
        parts = desk.input("lift-releases");
        type(0, "6000");
        assertTrue(parts.notes().baseline().changed().get());
        assertEquals("Baseline: Amount left $5,000.00, From Mar 1, 2027", parts.notes().baseline().text().get());
    }

    @Test
    void productsAreOfferedWhereAColumnNamesThem() {
        InputViewModel<?> changes = desk.input("lift-changes");
        changes.table().add();
        TableRow row = changes.table().rows().getFirst();
        assertEquals(List.of(), changes.table().offered(row.cells().getFirst(), row));
        assertEquals(List.of("Amazon Bedrock", "Amazon Bedrock third-party models"),
                changes.table().offered(row.cells().get(1), row).stream().map(ChoicesViewModel.Choice::name).toList());
        row.cells().getFirst().text().set("2027-03-01");
        changes.table().take(row.cells().get(1), row, changes.table().offered(row.cells().get(1), row).getFirst());
        assertEquals(List.of("Amazon Bedrock"), desk.session.plan().assumptions().get(Levers.GRANT_CHANGES.at("lift")).getFirst()
                .products());
    }
}
