package org.dalil.settings;

/**
 * A setting of the installation is unknown or breaks its rule; the message names key, value, rule.
 */
public class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingRefused(String message) {
        super(message);
    }
}
