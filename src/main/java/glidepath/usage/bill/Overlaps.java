package glidepath.usage.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Notices where two files bill the same time, which no id of a row tells: the same bill in two formats, or an older and a newer sum of a
/// day or month. They may also be of two accounts, so both are counted, and it is said.
final class Overlaps {

    private final Map<Biller, Map<String, String>> formats = new HashMap<>();
    private final Map<BilledDay, String> sums = new HashMap<>();

    private record Biller(YearMonth month, String provider) {
    }

    /// The file that billed the time of a row before; empty where none did.
    ///
    /// @param sum whether a row of this format is all that is charged for a product in its time
    Optional<String> before(String file, String format, boolean sum, BillRow row) {
        ActualKey key = row.key();
        Map<String, String> known = formats.computeIfAbsent(new Biller(key.month(), key.provider()), _ -> new HashMap<>());
        known.putIfAbsent(format, file);
        Optional<String> other = known.entrySet().stream().filter(each -> !each.getKey().equals(format)).map(Map.Entry::getValue)
                .filter(name -> !name.equals(file)).sorted().findFirst();
        LocalDate day = row.day().orElseGet(() -> key.month().atDay(1));
        String first = sum ? sums.putIfAbsent(new BilledDay(day, key, row.projects()), file) : null;
        return other.or(() -> Optional.ofNullable(first).filter(name -> !name.equals(file)));
    }
}
