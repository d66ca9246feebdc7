package glidepath.files.usage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Replaces people's names by hashes with a salt that never leaves the machine. The same person gets the same hash.
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int SHOWN = 5;
    private static final int REMEMBERED = 50_000;

    private final byte[] salt;
    private final Map<String, String> known = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param salt random, secret, at least 16 bytes
    public Pseudonyms(byte[] salt) {
        this.salt = salt.clone();
    }

    /// With a salt that is forgotten: names differ from one reading to the next.
    public static Pseudonyms forOneReading() {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return new Pseudonyms(salt);
    }

    /// Such as `3f2a9c01bd`; empty for nobody.
    String of(String person) {
        if (person.isEmpty()) {
            return "";
        }
        String name = known.get(person);
        return name != null ? name : known.computeIfAbsent(person, this::hashed);
    }

    private String hashed(String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)), 0, SHOWN);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A tag as it is, unless it may name somebody.
    String tag(String text) {
        String plain = CONTROL.matcher(text).replaceAll(" ").strip();
        return plain.contains("@") ? of(plain) : plain.length() <= 60 ? plain : plain.substring(0, 60);
    }
}
