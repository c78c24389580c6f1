package org.dalil.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people chose in the portal, and what the operator says of the same. */
@Tag("database")
class SettingsTest {
    private static final List<Language> ARABIC_FIRST = List.of(Language.ARABIC, Language.ENGLISH);
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Map<String, Object> base = TestBase.fresh();

    @Test
    void whatTheOperatorNamesWinsOverWhatWasChosenAndSaysSo() {
        try (var context = with("dalil.calendar", "gregory")) {
            settings(context).change(chosen(settings(context).portal()));
        }
        try (var context = with("dalil.languages", "en")) {
            var settings = settings(context);
            assertThat(settings.portal().languages()).containsExactly(Language.ENGLISH);
            assertThat(settings.portal().zone()).as("nobody named it").isEqualTo(RIYADH);
            assertThat(settings.portal().name(Language.ENGLISH)).isEqualTo("Falcon Help");
            assertThat(settings.areLanguagesNamed()).isTrue();
            assertThat(settings.overruled())
                    .containsExactly(
                            "dalil.languages (DALIL_LANGUAGES) is 'en' and overrules 'ar,en',"
                                    + " which was chosen in the portal; leave it unset to have that"
                                    + " again");
        }
        try (var context = with("dalil.development", "false")) {
            assertThat(settings(context).portal().languages()).isEqualTo(ARABIC_FIRST);
            assertThat(settings(context).areLanguagesNamed()).isFalse();
            assertThat(settings(context).overruled()).isEmpty();
        }
    }

    @Test
    void whatNobodyChoseGoesOnFollowingTheInstallation() {
        try (var context = with("dalil.zone", "Asia/Riyadh")) {
            var portal = settings(context).portal();
            settings(context)
                    .change(
                            new PortalSettings(
                                    Map.of(Language.ENGLISH, "Falcon Help"),
                                    ARABIC_FIRST,
                                    portal.digits(),
                                    portal.calendar(),
                                    portal.zone()));
        }
        try (var context = with("dalil.calendar", "islamic-umalqura")) {
            var portal = settings(context).portal();
            assertThat(portal.zone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(portal.calendar()).isEqualTo("islamic-umalqura");
            assertThat(portal.languages()).isEqualTo(ARABIC_FIRST);
            assertThat(settings(context).overruled()).isEmpty();
        }
    }

    private ApplicationContext with(String key, String value) {
        var settings = new HashMap<>(base);
        settings.put(key, value);
        return Dalil.start(settings);
    }

    private static Settings settings(ApplicationContext context) {
        return context.getBean(Settings.class);
    }

    private static PortalSettings chosen(PortalSettings portal) {
        return new PortalSettings(
                Map.of(Language.ENGLISH, "Falcon Help"),
                ARABIC_FIRST,
                portal.digits(),
                portal.calendar(),
                RIYADH);
    }
}
