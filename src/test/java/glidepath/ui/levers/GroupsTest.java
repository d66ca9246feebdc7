package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.ui.Desk;
import glidepath.ui.figures.KeyFigureKind;

/// No input of the cost model is out of reach in the window.
class GroupsTest {

    @TempDir
    private Path home;

    @Test
    void everyLeverOfAWorkloadHasItsPlaceOnce() {
        List<Lever<?>> placed = Groups.WORKLOAD.stream().flatMap(group -> group.entries().stream()).<Lever<?>>map(Groups.Entry::lever)
                .toList();
        assertEquals(Set.copyOf(Levers.of(Section.WORKLOADS)), new HashSet<>(placed));
        assertEquals(placed.stream().map(Lever::path).distinct().toList(), placed.stream().map(Lever::path).toList());
    }

    @Test
    void whatSurroundsWorkloadsHasAllItsLevers() {
        for (Section section : Section.values()) {
            if (section != Section.WORKLOADS) {
                var placed = new ArrayList<Lever<?>>(Groups.of(section, true).entries().stream().<Lever<?>>map(Groups.Entry::lever)
                        .toList());
                if (section == Section.GRANTS) {
                    Groups.grantTerms().entries().forEach(entry -> placed.add(entry.lever()));
                }
                assertEquals(Levers.of(section), placed, section.toString());
            }
        }
    }

    @Test
    void thePlanAndItsWorkloadsAreRenamed() {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.type("settings-name", "Our bot");
        desk.type("chat-name", "Answers");
        assertEquals("Our bot", desk.session.plan().name());
        assertEquals("• Our bot – Glidepath", desk.files.state().title().get());
        assertEquals(List.of("Answers"), desk.shell.levers().workloads().stream().map(LeversViewModel.Choice::name).toList());
        desk.session.undo();
        desk.session.undo();
        assertEquals(Fixtures.CHAT, desk.session.plan());
    }

    @Test
    void aWorkloadIsLeftOutOfAVariant() {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.shell.scenarios().add();
        desk.input("chat-on").choices().flag().set(false);
        assertEquals("$0.00", desk.shell.figures().figure(KeyFigureKind.FIRST_MONTH).get().exact());
        desk.shell.scenarios().select(desk.session.plan().baseline().id());
        assertEquals("$24.00", desk.shell.figures().figure(KeyFigureKind.FIRST_MONTH).get().exact());
    }
}
