package glidepath.files.usage;

import glidepath.catalog.IdentifierRules;
import glidepath.reports.usage.SampleJson;
import glidepath.reports.usage.SampleText;
import glidepath.reports.usage.UsageDailyCsv;
import glidepath.texts.Messages;
import glidepath.usage.Sample;

/// What a fuzzer throws bytes at: all readers of usage, and what is printed of it. Nothing may be thrown back.
///
/// By hand: `mvn -q -Pfuzz process-test-classes -Dtarget=glidepath.files.usage.UsageFuzz -Dseconds=3600`.
public final class UsageFuzz {

    private static final Pseudonyms NOBODY = new Pseudonyms(new byte[16]);
    private static final Messages WORDS = Messages.root();

    private UsageFuzz() {
    }

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sample sample = UsageFiles.read("fuzz", bytes, NOBODY, () -> IdentifierRules.NONE);
        new SampleText(WORDS, sample).text();
        new SampleJson(WORDS, sample).text();
        UsageDailyCsv.of(sample);
    }
}
