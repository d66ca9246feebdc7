package glidepath.ui.kit;

import java.util.function.UnaryOperator;

import glidepath.files.storage.UserSettings;

/// The user's settings, wherever they are kept.
public interface SettingsAccess {

    UserSettings now();

    void change(UnaryOperator<UserSettings> change);

    /// Settings that are forgotten with the window: for windows that are only drawn, and for tests.
    static SettingsAccess inMemory(UserSettings first) {
        return new SettingsAccess() {

            private UserSettings settings = first;

            @Override
            public UserSettings now() {
                return settings;
            }

            @Override
            public void change(UnaryOperator<UserSettings> change) {
                settings = change.apply(settings);
            }
        };
    }
}
