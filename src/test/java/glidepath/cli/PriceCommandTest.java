package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;
import glidepath.reports.CallsCsv;
import glidepath.texts.Messages;

/// `price` and `models` word by word, at the fixture's prices: small $0.50 in and $2 out; large $3, $15, cache read $0.30, cache write
/// $3.75.
class PriceCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... messages) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, messages);
    }

    /// 1,000 fresh of 4,000 tokens at $3, 2,000 read at $0.30, 1,000 written at $3.75, 500 out at $15: 0.003 + 0.0006 + 0.00375 + 0.0075.
    @Test
    void pricesACallToItsLastDigit() {
        assertEquals(0, run("price", "aws/maker.large", "--input", "4k", "--cache-read", "2000", "--cache-write", "1,000", "--output",
                "500"));
        assertEquals("""
                aws/maker.large on 2026-11-23: $0.01485
                  Input tokens: 1,000 x $3.00 / MTok = $0.003
                  Cache reads: 2,000 x $0.30 / MTok = $0.0006
                  Cache writes: 1,000 x $3.75 / MTok = $0.00375
                  Output tokens: 500 x $15.00 / MTok = $0.0075
                  test page, checked 2026-11-01, Confirmed. https://example.com/prices
                """, out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void jsonHasTheTotalInDollars() {
        assertEquals(0, run("price", "aws/amazon.small", "--input", "1000", "--output", "0", "--format", "json"));
        assertEquals("""
                {
                  "model": "aws/amazon.small",
                  "date": "2026-11-23",
                  "total": 0.0005,
                  "dailyMean": false,
                  "notes": [],
                  "charges": [
                    {
                      "meter": "input_mtok",
                      "quantity": 1000,
                      "unit": "tokens",
                      "per": "MTok",
                      "rate": 0.5,
                      "amount": 0.0005,
                      "source": "test page",
                      "page": "https://example.com/prices",
                      "checked": "2026-11-01",
                      "evidence": "confirmed"
                    }
                  ]
                }
                """, out.toString());
    }

    @Test
    void aPartWithoutAPriceLeavesTheCallUnpriced() {
        var context = new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 23), Messages.root());
        assertEquals(1, Cli.run(context, out, err, "price", "cohere/embed-v4.0", "--input", "10", "--output", "1"));
        assertEquals("cohere/embed-v4.0 on 2026-11-23: unpriced", out.toString().lines().findFirst().orElseThrow());
        assertEquals("cohere/embed-v4.0 has no known price for Output tokens, so the call is unpriced\n", err.toString());
    }

    @Test
    void aMistypedModelIsAnsweredWithThoseSpeltMostLikeIt() {
        assertEquals(1, run("price", "aws/maker.lagre", "--input", "1", "--output", "1"));
        assertEquals("glidepath: The catalog has no model aws/maker.lagre. Did you mean aws/maker.large? List them with: glidepath "
                + "models.\n",
                err.toString().replace(" or maker/large", ""));
        err.getBuffer().setLength(0);
        assertEquals(1, run("price", "x", "--input", "1", "--output", "1"));
        assertEquals("glidepath: The catalog has no model x. List them with: glidepath models.\n", err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void wrongUsageIsToldInASentenceAndExitsWithTwo() {
        assertEquals(2, run("price", "aws/amazon.small", "--input", "plenty", "--output", "1"));
        assertEquals(2, run("price", "aws/amazon.small", "--input", "10", "--cache-read", "11", "--output", "1"));
        assertEquals(2, run("price"));
        assertEquals(2, run("price", "aws/amazon.small", "--input", "1e20", "--output", "1"));
        assertEquals("""
                glidepath: --input is 'plenty', which is not a number of tokens. Write it like 4000 or 100k. See: glidepath price --help
                glidepath: More tokens are cached than sent: --input is the whole input, cached tokens included. See: glidepath price --help
                glidepath: Name a model and say --input and --output, or give a file with --calls. See: glidepath price --help
                glidepath: --input: 1e20 is beyond all numbers that can be used. Write one below 1,000,000,000 billion. See: glidepath price --help
                """, err.toString());
    }

    @Test
    void goodRowsOfAFileArePricedAndBadOnesTold() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), """
                model,input_tokens,output_tokens
                aws/amazon.small,1000000,1
                nowhere,1,1
                aws/amazon.small,-1,1
                """);
        assertEquals(1, run("price", "--calls", file.toString()));
        assertEquals("""
                model,input_tokens,output_tokens,cost
                aws/amazon.small,1000000,1,0.500002
                nowhere,1,1,
                aws/amazon.small,-1,1,
                """, out.toString());
        assertEquals(List.of(file + ":3: The catalog has no model 'nowhere'. Try glidepath models.",
                file + ":4: input_tokens is -1, but no count is below zero. Correct it."), err.toString().lines().toList());
    }

    /// Gemini 3.8 Flash costs $0.75 a million until 2026 ends, twice that from then on; without a day, today's.
    @Test
    void aCallOfAFileCostsWhatItCostOnItsDay() {
        assertEquals("model;input_tokens;output_tokens;date;cost\n".replace(';', ',')
                + "gemini-3.8-flash,1.000.000,0,31.12.2026,0.75\ngemini-3.8-flash,1.000.000,0,02.01.2027,1.5\n"
                + "gemini-3.8-flash,1.000.000,0,,0.75\ngemini-3.8-flash,1.000.000,0,soon,\n",
                CallsCsv.price("calls", "model;input_tokens;output_tokens;date\ngoogle/gemini-3.8-flash;1.000.000;0;31.12.2026\n"
                + "google/gemini-3.8-flash;1.000.000;0;02.01.2027\ngoogle/gemini-3.8-flash;1.000.000;0;\n"
                + "google/gemini-3.8-flash;1.000.000;0;soon\n", Catalogs.shipped(), LocalDate.of(2026, 11, 23), Messages.root()).csv()
                .replace("google/", ""));
    }

    /// Logs hold what callers wrote; numbers stay as they are.
    @Test
    void noCellOfAFileOfCallsIsRunByASpreadsheet() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), """
                model,input_tokens,output_tokens,caller
                aws/amazon.small,1000000,1,=cmd|'/c calc'!A1
                aws/amazon.small,1000000,-1,x;=1+1
                """);
        assertEquals(1, run("price", "--calls", file.toString()));
        assertEquals("""
                model,input_tokens,output_tokens,caller,cost
                aws/amazon.small,1000000,1,'=cmd|'/c calc'!A1,0.500002
                aws/amazon.small,1000000,-1,x;'=1+1,
                """, out.toString());
    }

    /// A file that is priced twice names the same models both times. Llama 3.1 8B (fp8) costs $0.152 in a million.
    @Test
    void aModelsNameStaysAsItIsThoughASpreadsheetsFormulaMayBeginLikeIt() {
        String priced = CallsCsv.price("calls", "model,input_tokens,output_tokens,caller\n@cf/meta/llama-3.1-8b-instruct-fp8,1000000,0,@x\n"
                + "@nobody/knows,1,1,x\n", Catalogs.shipped(), LocalDate.of(2026, 11, 23), Messages.root()).csv();
        assertEquals(List.of("@cf/meta/llama-3.1-8b-instruct-fp8,1000000,0,'@x,0.152", "'@nobody/knows,1,1,x,"),
                priced.lines().skip(1).toList());
    }

    /// As a spreadsheet saves "Unicode text".
    @Test
    void aFileOfCallsMayBeInAnotherEncoding() throws IOException {
        Path file = Files.write(folder.resolve("calls.txt"),
                "\uFEFFmodel\tinput_tokens\toutput_tokens\naws/amazon.small\t1000000\t1\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(0, run("price", "--calls", file.toString()));
        assertEquals("model,input_tokens,output_tokens,cost\naws/amazon.small,1000000,1,0.500002\n", out.toString());
    }

    /// 1,000 tokens and no single one; 1-hour writes of a file cost what they do of a call.
    @Test
    void aFileOfCallsMayBeThatOfASpreadsheetWithSemicolons() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), """
                Model;Input Tokens;Output Tokens;Cache Write 1h Tokens
                aws/amazon.small;1.000.000;1;
                """);
        assertEquals(0, run("price", "--calls", file.toString()));
        assertEquals("""
                Model,Input Tokens,Output Tokens,Cache Write 1h Tokens,cost
                aws/amazon.small,1.000.000,1,,0.500002
                """, out.toString());
        String hour = "model,input_tokens,output_tokens,cache_write_1h_tokens\nclaude-opus-4-6,10000,0,10000\n";
        assertEquals("claude-opus-4-6,10000,0,10000,0.1", CallsCsv.price("hour", hour, Catalogs.shipped(), LocalDate.of(2026, 11, 23),
                Messages.root()).csv().lines().skip(1).findFirst().orElseThrow());
    }

    /// A million tokens, and a thousand: how the one is written tells what the other is.
    @Test
    void aFileOfCallsMayPartThousandsByPointsBetweenTabs() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.tsv"),
                "model\tinput_tokens\toutput_tokens\naws/amazon.small\t1.000.000\t1.000\n");
        assertEquals(0, run("price", "--calls", file.toString()), err.toString());
        assertEquals("model,input_tokens,output_tokens,cost\naws/amazon.small,1.000.000,1.000,0.502\n", out.toString());
    }

    @Test
    void listsModelsAndTheirRates() {
        assertEquals(0, run("models", "large", "aws"));
        assertEquals("""
                aws/maker.large  maker.large at Amazon Bedrock
                    input $3.00 / MTok, cache read $0.30 / MTok, cache write $3.75 / MTok, output $15.00 / MTok
                """, out.toString());
    }

    @Test
    void dotsAndHyphensAreAlikeInASearch() {
        var context = new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 23), Messages.root());
        assertEquals(0, Cli.run(context, out, err, "models", "sonnet", "4.6", "aws", "global"));
        assertEquals("aws/global.anthropic.claude-sonnet-4-6-v1:0  Claude Sonnet 4.6 (global) at Amazon Bedrock", out.toString().lines().findFirst()
                .orElseThrow());
    }

    /// The maker's own before a cloud's, and a cloud's before a gateway's; no provider is more alike for the letters of its name.
    @Test
    void aMistypedIdWithoutAProviderMeansTheMakersFirst() {
        var context = new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 23), Messages.root());
        assertEquals(1, Cli.run(context, out, err, "price", "claude-sonet-4-6", "--input", "1", "--output", "1"));
        assertTrue(err.toString().contains(". Did you mean anthropic/claude-sonnet-4-6 or "), err.toString());
        assertEquals(1, Cli.run(context, out, err, "price", "gpt-5.55", "--input", "1", "--output", "1"));
        assertTrue(err.toString().contains(". Did you mean openai/gpt-5.5 or "), err.toString());
    }

    @Test
    void onlyTheAccountKnowsWhatItsOwnProfilesCall() {
        String profile = "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/abc123";
        assertEquals(1, run("price", profile, "--input", "1", "--output", "1"));
        assertEquals(1, run("models", "arn:aws:bedrock:us-west-2:123456789012:provisioned-model/xyz"));
        assertEquals("""
                glidepath: The catalog has no model %1$s. Only your account knows which model that is: aws bedrock get-inference-profile \
                --inference-profile-identifier %1$s.
                glidepath: No model has all of '%2$s' in its name. Only your account knows which model that is: aws bedrock \
                get-provisioned-model-throughput --provisioned-model-id %2$s.
                """.formatted(profile, "arn:aws:bedrock:us-west-2:123456789012:provisioned-model/xyz"), err.toString());
    }

    @Test
    void whereNothingIsFoundASearchNamesWhatIsNear() {
        assertEquals(1, run("models", "aws/amazon.small-extra"));
        assertEquals(1, run("models", "USW2-InputTokenCount-Units"));
        assertEquals("""
                glidepath: No model has all of 'aws/amazon.small-extra' in its name. Did you mean aws/amazon.small? Try fewer words.
                glidepath: No model has all of 'USW2-InputTokenCount-Units' in its name. A usage type names no model: the service or product \
                on the same row of the bill does. Try fewer words.
                """, err.toString());
    }

    @Test
    void aDayThatIsNoneIsSaidInASentence() {
        assertEquals(2, run("price", "aws/amazon.small", "--input", "1", "--output", "1", "--on", "2027-02-30"));
        assertEquals(2, run("models", "small", "--on", "tomorrow"));
        assertEquals("""
                glidepath: --on is '2027-02-30', which is not a day. Write it like 2027-03-31. See: glidepath price --help
                glidepath: --on is 'tomorrow', which is not a day. Write it like 2027-03-31. See: glidepath models --help
                """, err.toString());
    }
}
