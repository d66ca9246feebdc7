package glidepath.files.bills;

import java.nio.charset.StandardCharsets;

import glidepath.files.aws.AwsFactsJson;

/// What a fuzzer throws bytes at: all readers of bills, and that of what an AWS account tells. Nothing may be thrown back.
///
/// By hand: `mvn -q -Pfuzz process-test-classes -Dtarget=glidepath.files.bills.BillsFuzz -Dseconds=3600`.
public final class BillsFuzz {

    private BillsFuzz() {
    }

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        BillFiles.read("fuzz", bytes);
        AwsFactsJson.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
