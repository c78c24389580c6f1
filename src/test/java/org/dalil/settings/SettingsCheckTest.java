package org.dalil.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class SettingsCheckTest {

    @Test
    void takesTheSettingsThatShip() {
        assertThat(SettingsCheck.check(with(Map.of()), Map.of("PATH", "/bin"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dalil.cache.megabytes|lots|dalil.cache.megabytes (DALIL_CACHE_MEGABYTES) is 'lots'"
                        + " but must be a whole number from 0 to 4,096",
                "dalil.zone|Mars/Base|dalil.zone (DALIL_ZONE) is 'Mars/Base' but must be a time"
                        + " zone such as Asia/Riyadh",
                "dalil.languages|en;ar|dalil.languages (DALIL_LANGUAGES) is 'en;ar' but must be"
                        + " language codes with commas between, such as en,ar",
                "dalil.database.url|mysql://x|dalil.database.url (DALIL_DATABASE_URL) is"
                    + " 'mysql://x' but must be empty, or an address that starts with jdbc:h2: or"
                    + " jdbc:postgresql:",
                "dalil.folder.audience|everyone|dalil.folder.audience (DALIL_FOLDER_AUDIENCE) is"
                        + " 'everyone' but must be one of internal, partner, customer, public",
                "dalil.articles|/no/where|dalil.articles (DALIL_ARTICLES) is '/no/where' but must"
                        + " be a folder that can be read, the word shipped, or empty for none",
                "dalil.articles|pom.xml|dalil.articles (DALIL_ARTICLES) is 'pom.xml' but must"
                        + " be a folder that can be read, the word shipped, or empty for none",
                "dalil.database.url|jdbc:postgresql:/a?x|dalil.database.url (DALIL_DATABASE_URL) is"
                    + " 'jdbc:postgresql:/a?x' but must be empty, or an address that starts with"
                    + " jdbc:h2: or jdbc:postgresql:",
                "dalil.mail.port|high|dalil.mail.port (DALIL_MAIL_PORT) is 'high' but must be a"
                        + " whole number from 0 to 65,535",
                "dalil.mail.security|ssl|dalil.mail.security (DALIL_MAIL_SECURITY) is 'ssl' but"
                        + " must be one of none, starttls, tls",
                "dalil.mail.from|Help <a@b>|dalil.mail.from (DALIL_MAIL_FROM) is 'Help <a@b>' but"
                        + " must be empty or an e-mail address",
                "dalil.mail.host|smtp:// x|dalil.mail.host (DALIL_MAIL_HOST) is 'smtp:// x' but"
                        + " must be empty, or a host's name or address",
                "dalil.mail.host|smtp.example.com|dalil.mail.from (DALIL_MAIL_FROM) is '' but must"
                        + " be an e-mail address, because dalil.mail.host (DALIL_MAIL_HOST) is set",
                "dalil.links.check|yes|dalil.links.check (DALIL_LINKS_CHECK) is 'yes' but must be"
                        + " one of true, false",
                "dalil.links.check|true|dalil.address (DALIL_ADDRESS) is '' but must be an address"
                        + " such as https://help.example.com, because dalil.links.check"
                        + " (DALIL_LINKS_CHECK) is true",
                "micronaut.server.port|eighty|micronaut.server.port (MICRONAUT_SERVER_PORT) is"
                        + " 'eighty' but must be a whole number from -1 to 65,535",
                "micronaut.server.port|99999|micronaut.server.port (MICRONAUT_SERVER_PORT) is"
                        + " '99999' but must be a whole number from -1 to 65,535",
            })
    void namesKeyValueAndRule(String key, String value, String message) {
        assertThatThrownBy(() -> SettingsCheck.check(with(Map.of(key, value)), Map.of()))
                .isInstanceOf(SettingRefused.class)
                .hasMessage(message);
    }

    @Test
    void stopsAtAnUnknownKeyInAFile() {
        assertThatThrownBy(() -> SettingsCheck.check(with(Map.of("dalil.artcles", "x")), Map.of()))
                .isInstanceOf(SettingRefused.class)
                .hasMessageStartingWith("unknown setting dalil.artcles (in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "", "src", " shipped "})
    void takesAFolderThatIsThereOrNone(String articles) {
        var named = with(Map.of("dalil.articles", articles));
        assertThat(SettingsCheck.check(named, Map.of())).isEmpty();
    }

    /** Who forgot the line {@code dalil:} would wait for ever for it to have an effect. */
    @Test
    void stopsAtAKeyOfTheOperatorsFileThatStandsUnderNothingWeKnow() {
        var environment = with(Map.of());
        var file = PropertySource.of("file:/srv/dalil.yml", Map.of("languages", "ar"));
        environment.addPropertySource(file);
        assertThatThrownBy(() -> SettingsCheck.check(environment, Map.of()))
                .isInstanceOf(SettingRefused.class)
                .hasMessageStartingWith(
                        "unknown setting languages (in file:/srv/dalil.yml); the settings are: ");
    }

    @Test
    void onlyWarnsOfAnUnknownNameInTheEnvironment() {
        assertThat(
                        SettingsCheck.check(
                                with(Map.of()),
                                Map.of("DALIL_SERVICE_HOST", "10.0.0.1", "DALIL_DATA", "x")))
                .isEqualTo(
                        List.of(
                                "the environment holds DALIL_SERVICE_HOST, which is no setting of"
                                        + " Dalil; ignored"));
    }

    @Test
    void everyKeyStandsInTheFileWithOneCommentAndViceVersa() throws IOException {
        var file = Files.readString(Path.of("src/main/resources/application.yml"));
        Map<String, Object> whole = new Yaml().load(file);
        var written = new TreeSet<String>();
        flatten("dalil", whole.get("dalil"), written);
        assertThat(written).containsExactlyElementsOf(SettingsCheck.keys());
        for (var key : SettingsCheck.keys()) {
            assertThat(file)
                    .as("application.yml says how the environment writes " + key)
                    .contains("# " + SettingsCheck.variable(key) + ": ");
        }
    }

    private static void flatten(String name, Object node, TreeSet<String> into) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, below) -> flatten(name + "." + key, below, into));
        } else {
            into.add(name);
        }
    }

    private static Environment with(Map<String, Object> settings) {
        var context =
                ApplicationContext.builder().deduceEnvironment(false).properties(settings).build();
        context.getEnvironment().start();
        return context.getEnvironment();
    }
}
