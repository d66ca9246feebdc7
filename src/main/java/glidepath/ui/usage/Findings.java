package glidepath.ui.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import glidepath.catalog.IdentifierRules;
import glidepath.files.aws.AwsFactsJson;
import glidepath.files.bills.BillFiles;
import glidepath.files.rows.Watched;
import glidepath.files.usage.Pseudonyms;
import glidepath.files.usage.UsageFiles;
import glidepath.usage.Sample;
import glidepath.usage.Skip;
import glidepath.usage.aws.AwsFacts;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.BillFile;

/// What files held that were given together: usage, bills, and what an AWS account says.
///
/// @param skips rows of usage that could not be used, and files that none of the three knows
record Findings(Sample sample, ActualBills bills, AwsFacts account, List<Skip> skips) {

    Findings {
        skips = List.copyOf(skips);
    }

    /// @param watched may end it; what was read until then is returned
    static Findings read(List<Path> paths, IdentifierRules rules, Watched watched) {
        Sample sample = UsageFiles.read(paths, Pseudonyms.forOneReading(), () -> rules, watched);
        ActualBills bills = BillFiles.read(paths, _ -> watched.read(Long.MAX_VALUE));
        Set<String> known = bills.files().stream().filter(BillFile::isRead).map(BillFile::name).collect(Collectors.toSet());
        AwsFacts account = AwsFacts.NONE;
        for (Skip skip : sample.skips()) {
            if (skip.line() == 0 && !known.contains(skip.file())) {
                AwsFacts facts = account(Path.of(skip.file()));
                if (!facts.isEmpty()) {
                    known.add(skip.file());
                    account = account.and(facts);
                }
            }
        }
        return new Findings(sample, bills, account, sample.skips().stream()
                .filter(skip -> skip.line() > 0 || !known.contains(skip.file())).toList());
    }

    private static AwsFacts account(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= AwsFactsJson.MOST_BYTES
                    ? AwsFactsJson.read(Files.readAllBytes(file)) : AwsFacts.NONE;
        } catch (IOException _) {
            return AwsFacts.NONE;   // no text, or not a file of its own: it was told of already
        }
    }
}
