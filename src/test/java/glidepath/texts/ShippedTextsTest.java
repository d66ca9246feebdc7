package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class ShippedTextsTest {

    @Test
    void areWhatJavaReadsInTheirFiles() throws IOException {
        Map<String, String> expected = new HashMap<>();
        for (String part : ShippedTexts.PARTS) {
            var file = new Properties();
            file.load(new StringReader(ShippedTexts.text(part)));
            file.forEach((key, value) -> expected.putIfAbsent((String) key, (String) value));
        }
        var read = new HashMap<String, String>();
        expected.keySet().forEach(key -> read.put(key, String.valueOf(ShippedTexts.find(key))));
        assertEquals(expected, read);
    }
}
