package glidepath.files.usage;

import java.nio.charset.StandardCharsets;

import glidepath.catalog.IdentifierRules;
import glidepath.files.aws.AwsFactsJson;
import glidepath.files.bills.BillFiles;
import glidepath.reports.usage.SampleJson;
import glidepath.reports.usage.SampleText;
import glidepath.reports.usage.UsageDailyCsv;
import glidepath.texts.Messages;
import glidepath.usage.Sample;

/// What a fuzzer throws bytes at: all readers of usage, bills and accounts, and what is printed of them. Nothing may be thrown back.
///
/// By hand: `mvn -q -Pfuzz process-test-classes -Dseconds=3600`.
public final class FuzzTargets {

    private static final Pseudonyms NOBODY = new Pseudonyms(new byte[16]);
    private static final Messages WORDS = Messages.root();

    private FuzzTargets() {
    }

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sample sample = UsageFiles.read("fuzz", bytes, NOBODY, IdentifierRules.NONE);
        new SampleText(WORDS, sample).text();
        new SampleJson(WORDS, sample).text();
        UsageDailyCsv.of(sample);
        BillFiles.read("fuzz", bytes);
        AwsFactsJson.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
