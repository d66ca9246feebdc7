package glidepath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (InputStream stream = Version.class.getResourceAsStream("/glidepath/version.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return new String[] {"Glidepath " + properties.getProperty("version")};
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
