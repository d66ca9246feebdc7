package glidepath.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.advise.Playbook;
import glidepath.advise.PlaybookEntry;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.shell.Pages;

class PlaybookViewModelTest {

    @TempDir
    private Path home;
    private Desk desk;
    private PlaybookViewModel book;
    private final List<String> revealed = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
        desk.shell.inputs().revealBy(revealed::add);
        desk.shell.pages().shown().set(Pages.PLAYBOOK);
        book = desk.shell.pages().model(Pages.PLAYBOOK);
    }

    private List<PlaybookViewModel.Entry> entries() {
        return book.chapters().stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }

    private PlaybookViewModel.Entry entry(String key) {
        return entries().stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void everyEntryIsThereWithItsWords() {
        assertEquals(Playbook.ENTRIES.size(), entries().size());
        entries().forEach(entry -> assertFalse(entry.title().isBlank() || entry.proof().name().isBlank(), entry.key()));
        assertEquals("Claims, and how sure they are", book.chapters().getFirst().title());
    }

    @Test
    void theUsersOwnFigureStandsBesideAnEntry() {
        assertEquals("yours: chat sends 0% in batches", entry("playbook.claim.batch").figure());
        desk.type("chat-route-batchShare", "40%");
        assertEquals("yours: chat sends 40% in batches", entry("playbook.claim.batch").figure());
        assertEquals("yours: 30,000 calls in the first month", entry("playbook.volume.small").figure());
        assertEquals("yours: $0.00064 a successful task", entry("playbook.question.cheaper").figure(), "60% at $0.0008, 40% at half of it");
    }

    @Test
    void itIsSearchedByAllWords() {
        book.query().set("do quota RAISE");
        assertEquals(List.of("playbook.question.quota"), entries().stream().map(PlaybookViewModel.Entry::key).toList());
        book.query().set("xyzzy");
        assertEquals(List.of(), book.chapters());
        book.query().set("");
        assertEquals(Playbook.ENTRIES.size(), entries().size());
    }

    /// Each link leads somewhere that is there, but for grants and such, which a plan may do without.
    @Test
    void linksLeadToInputsPagesAndSamples() {
        desk.shell.levers().items().addGrant();
        desk.session.select(Plan.BASELINE);
        for (PlaybookEntry each : Playbook.ENTRIES) {
            revealed.clear();
            desk.shell.pages().shown().set(Pages.PLAYBOOK);
            switch (each.link()) {
                case PlaybookEntry.Link.ToLever to -> {
                    book.follow(entry(each.key()));
                    assertTrue(revealed.size() == 1 && revealed.getFirst().endsWith(to.lever().path().replace('.', '-')), each.key() + " "
                            + revealed);
                    assertTrue(desk.shell.levers().groups().stream()
                            .filter(group -> group.inputs().stream().anyMatch(input -> input.id().equals(revealed.getFirst())))
                            .allMatch(group -> group.open().get()), "its group is open");
                }
                case PlaybookEntry.Link.ToPage to -> {
                    book.follow(entry(each.key()));
                    assertEquals(to.page().toLowerCase(Locale.ROOT).replace('_', '-'), desk.shell.pages().shown().get().key(), each.key());
                }
                case PlaybookEntry.Link.ToSample to -> assertTrue(Samples.ALL.contains(to.sample()), each.key());
                case PlaybookEntry.Link.None _ -> assertEquals("", entry(each.key()).link());
            }
        }
    }

    @Test
    void aPublishedSumIsPastedCompletedAndDoneAgain() {
        EstimateViewModel sum = book.estimate();
        assertEquals("", sum.answer().get());
        sum.pasted().set("10,000 calls, 2K input and 600 output tokens, $3 / MTok input, total $246");
        assertTrue(sum.answer().get().contains("Missing: the price of output tokens"), sum.answer().get());
        sum.numbers().get(4).text().set("15");
        assertTrue(sum.wrong().get());
        assertTrue(sum.answer().get().contains("it is 1.64 times the sum, 64% too high"), sum.answer().get());
        sum.numbers().get(5).text().set("150");
        assertFalse(sum.wrong().get());
        sum.parts().set("60; 80");
        assertTrue(sum.answer().get().contains("Claimed, its parts: $150.00 per month; computed: $140.00"), sum.answer().get());
        sum.parts().set("60; ninety");
        assertEquals("Its parts, if any: 60; 90: 'ninety' is not a number. Write it like 4000, 100k or 2.50", sum.answer().get());
    }
}
