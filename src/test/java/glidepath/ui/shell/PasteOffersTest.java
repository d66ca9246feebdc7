package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.ui.Desk;
import glidepath.ui.palette.Command;

class PasteOffersTest {

    @TempDir
    private Path folder;

    private final String log = """
            {"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"2026-11-02T10:00:00Z","accountId":"123456789012","region":"us-east-1","requestId":"a1",\
            "operation":"InvokeModel","modelId":"amazon.small","input":{"inputContentType":"application/json","inputTokenCount":800},"output":{"outputContentType":"application/json","outputTokenCount":200}}
            """;

    private List<Command> offers(Desk desk, String text) {
        return new PasteOffers(desk.window, new WindowActions(Desk.WORDS, () -> { })).of(text);
    }

    @Test
    void anIdOfAModelIsOfferedForTheWorkloadInView() {
        var desk = new Desk(Fixtures.CHAT, folder);
        List<Command> offers = offers(desk, " aws/maker.large ");
        assertTrue(offers.getFirst().name().contains("aws/maker.large"), offers.toString());
        offers.getFirst().run().run();
        assertEquals(Fixtures.LARGE, desk.session.plan().assumptions().get(Levers.MODEL.at("chat")));
    }

    @Test
    void aLineOfALogBecomesAPlanOfItsOwnOrGoesIntoTheOpenOne() throws IOException {
        var desk = new Desk(Fixtures.CHAT, Files.createDirectories(folder.resolve("home")));
        List<Command> offers = offers(desk, log);
        assertEquals(List.of("Make a plan of this call", "Update the open plan from this call"), offers.stream()
                .map(Command::name).toList());
        offers.getFirst().run().run();
        assertEquals(800, desk.session.plan().assumptions().get(Levers.INPUT.at(desk.session.plan().assumptions().workloads().getFirst()
                .id())).value().intValue());
    }

    @Test
    void aPublishedSumIsDoneAgainOnThePlaybook() {
        var desk = new Desk(Fixtures.CHAT, folder);
        String sum = "10,000 calls a month x 2,000 input tokens x $3 per million tokens = $60";
        List<Command> offers = offers(desk, sum);
        assertEquals(List.of("Check this published estimate"), offers.stream().map(Command::name).toList());
        offers.getFirst().run().run();
        assertEquals(Pages.PLAYBOOK, desk.shell.pages().shown().get());
        assertEquals(sum, desk.shell.pages().model(Pages.PLAYBOOK).estimate().pasted().get());
    }

    @Test
    void ofOtherTextsNothingIsOffered() {
        assertEquals(List.of(), offers(new Desk(Fixtures.CHAT, folder), "Hello, how are you?\nFine."));
    }

    @Test
    void pricesOfSeveralModelsAreNoSum() {
        var desk = new Desk(Fixtures.CHAT, folder);
        String prices = """
                model,input per million,output per million
                Claude Sonnet 4.6,$3.00,$15.00
                Claude Haiku 4.5,$1.00,$5.00
                """;
        assertEquals(List.of(), offers(desk, prices));
        assertEquals(List.of("Check this published estimate"), offers(desk, prices.replace("model,", "calls,").replace("Claude Sonnet 4.6",
                "1000").replace("Claude Haiku 4.5", "2000")).stream().map(Command::name).toList(), "a table with amounts");
    }
}
