package glidepath.usage.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import glidepath.usage.Sample;
import glidepath.usage.SourceFile;

/// Where a measured value comes from: "measured 2026-11-17 to 23, 7 days".
///
/// @param days    with data
/// @param formats of the files, such as `bedrock-log`
public record Provenance(Optional<LocalDate> first, Optional<LocalDate> last, int days, List<String> formats) {

    /// Beyond so many days a measurement is said to be too old.
    private static final int FRESH_DAYS = 30;

    public Provenance {
        formats = List.copyOf(formats);
    }

    static Provenance of(Sample sample) {
        return new Provenance(sample.coverage().first(), sample.coverage().last(), sample.coverage().days(),
                sample.files().stream().filter(file -> file.used() > 0).map(SourceFile::format).distinct().toList());
    }

    /// Whether it was measured too long ago, or nobody says when.
    public boolean isOld(LocalDate today) {
        return last.isEmpty() || ChronoUnit.DAYS.between(last.get(), today) > FRESH_DAYS;
    }
}
