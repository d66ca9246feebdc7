package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import glidepath.plan.Plan;

/// Apart from [PlanJsonTest], for nothing runs beside it.
@Isolated("changes the default locale of the whole process")
class PlanJsonLocaleTest {

    @Test
    void theSameBytesAreWrittenInEveryLocale() {
        Plan plan = Samples.read("everything");
        String text = PlanJson.write(plan);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG", "ja-JP")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(text, PlanJson.write(plan), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
