package glidepath.files.usage;

import glidepath.files.bills.BillsFuzz;

/// The readers of usage and of bills at once: what a fuzzer needs until its first input, it needs once for both.
public final class ReadersFuzz {

    private ReadersFuzz() {
    }

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        UsageFuzz.fuzzerTestOneInput(bytes);
        BillsFuzz.fuzzerTestOneInput(bytes);
    }
}
