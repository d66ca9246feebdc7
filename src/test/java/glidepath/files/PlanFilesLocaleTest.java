package glidepath.files;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import glidepath.files.PlanFiles.ChangedByOther;

/// Apart from [PlanFilesTest], for nothing runs beside it.
@Isolated("changes the default locale of the whole process")
class PlanFilesLocaleTest {

    /// Where digits are written otherwise, too.
    @Test
    void earlierVersionsAreFoundWhateverTheLocale() throws ChangedByOther {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            new PlanFilesTest().tenEarlierVersionsAreKeptTheNewestFirst();
        } finally {
            Locale.setDefault(here);
        }
    }
}
