package glidepath.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Levers;
import glidepath.ui.Desk;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.levers.ChoicesViewModel.Choice;

class StartViewModelTest {

    @TempDir
    private Path folder;

    private final SettingsAccess settings = SettingsAccess.inMemory(UserSettings.FIRST.withRecent("/plans/mine.glidepath"));

    private StartViewModel page(Desk desk) {
        return new StartViewModel(desk.session.catalog(), () -> desk.files, settings, Desk.WORDS, LocalDate.of(2027, 1, 1));
    }

    /// With the prices that ship.
    private StartViewModel real() {
        var desk = new Desk(Fixtures.CHAT, folder);
        return new StartViewModel(Catalogs.shipped(), () -> desk.files, settings, Desk.WORDS,
                LocalDate.of(2027, 1, 1));
    }

    @Test
    void theExampleIsTheSentenceOfTheFirstStart() {
        StartViewModel page = real();
        Sentence blanks = page.sentence().get();
        assertEquals("25,000", blanks.amount().orElseThrow().text().get());
        assertEquals("18 months from now", blanks.until().orElseThrow().text().get());
        assertEquals("Jul 1, 2028", blanks.until().orElseThrow().taken().get());
        assertEquals(List.of("6,000", "3,500", "700"), List.of(blanks.calls().text().get(), blanks.input().text().get(), blanks.output()
                .text().get()));
        assertEquals("AWS Activate Portfolio", page.choices().program().name());
        assertEquals("Amazon Bedrock", page.choices().routes().getFirst().name());
        // 6,000 x (3,500 x $3 + 700 x $15) a million = $126 a day, $3,780 a month: six months are $22,680, and $2,320 are 19.03 of the 31
        // days of July
        assertEquals("Your credits run out on Jul 20, 2027", page.answer().get());
        assertEquals("$3,780 a month now; then $3,780 a month to pay.", page.reason().get());
    }

    /// $3,780 a month: by the end of March, $11,340 of $25,000 are used.
    @Test
    void whatExpiresUnusedIsToldBesideTheDay() {
        StartViewModel page = real();
        page.sentence().get().until().orElseThrow().text().set("2027-03-31");
        assertEquals("Your credits run out on Apr 1, 2027", page.answer().get());
        assertEquals("$13,660.00 of them expires unused. $3,780 a month now; then $3,780 a month to pay.", page.reason().get());
    }

    @Test
    void creditsThatEndedBeforeThePlanAreToldInASentence() {
        StartViewModel page = real();
        page.sentence().get().until().orElseThrow().text().set("2020-01-01");
        assertEquals("Your credits pay for none of this: they end too early, or do not cover these calls", page.answer().get());
    }

    @Test
    void anotherProviderOfTheModelIsOneChoice() {
        StartViewModel page = real();
        Choice direct = page.choices().routes().stream().filter(route -> route.word().startsWith("anthropic/")).findFirst().orElseThrow();
        page.choices().through(direct);
        assertTrue(page.answer().get().contains("unused") || !page.answer().get().contains("run out on"),
                "credits of AWS do not pay there: " + page.answer().get());
    }

    @Test
    void aTemplateFillsTheSentenceAndBecomesThePlan() {
        var desk = new Desk(Fixtures.CHAT, folder);
        StartViewModel page = page(desk);
        page.open().set(true);
        page.use("coding-agent");
        assertEquals("4,000", page.sentence().get().calls().text().get());
        page.sentence().get().calls().text().set("5000");
        page.begin();
        assertFalse(page.open().get());
        assertEquals("5000", desk.session.plan().assumptions().get(Levers.CALLS.at("agent")).toString());
        assertEquals(Samples.read("coding-agent").name(), desk.session.plan().name());
        assertFalse(desk.files.state().hasChanges(), "nothing needs saving before something is changed");
    }

    @Test
    void creditsThatLastLongerThanThePlanStretchIt() {
        var desk = new Desk(Fixtures.CHAT, folder);
        StartViewModel page = page(desk);
        page.sentence().get().until().orElseThrow().text().set("3 years");
        page.begin();
        assertEquals(37, desk.session.plan().settings().months(), "January 2027 to January 2030");
    }

    @Test
    void everyTemplateAndWorkshopIsNamedAndOpens() {
        StartViewModel page = page(new Desk(Fixtures.CHAT, folder));
        for (String template : StartViewModel.TEMPLATES) {
            assertTrue(Desk.WORDS.has("ui.start.template." + template) && Desk.WORDS.has("ui.start.template." + template + ".note"),
                    template);
            page.use(template);
            assertEquals(Samples.read(template).assumptions().workloads().getFirst().demand().calls(),
                    Samples.read(template).assumptions().get(Levers.CALLS.at(Samples.read(template).assumptions().workloads().getFirst()
                            .id())));
        }
        assertEquals(List.of("What $1,000 of credits buys", "Batch, import or on demand", "The true price of a successful task"),
                Samples.WORKSHOPS.stream().map(StartNames::ofWorkshop).toList());
    }

    @Test
    void itCanBeSwitchedOffForTheNextStart() {
        StartViewModel page = page(new Desk(Fixtures.CHAT, folder));
        assertTrue(page.atStart());
        page.atStart(false);
        assertFalse(settings.now().startPage());
        assertEquals("mine.glidepath", StartNames.ofFile(page.others().recent().getFirst()));
    }
}
