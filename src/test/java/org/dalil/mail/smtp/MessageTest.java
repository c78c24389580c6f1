package org.dalil.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

class MessageTest {
    private static final SmtpSettings SETTINGS =
            new SmtpSettings("localhost", 25, "", "", "help@dalil.example", "none");

    private static Message message(String recipient, String sender, String subject)
            throws MessagingException {
        var letter =
                new Letter(recipient, Language.ARABIC, sender, subject, "نص", "<p dir=rtl>نص</p>");
        return Message.of(
                Session.getInstance(new Properties()),
                SETTINGS,
                "1@dalil.example",
                letter,
                Instant.EPOCH);
    }

    private static List<String> head(Message message) throws Exception {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        var all = out.toString(StandardCharsets.US_ASCII);
        return all.substring(0, all.indexOf("\r\n\r\n")).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@example.com",
                "Hello\nBcc: all@example.com\n\nAnother body",
                "مرحبا\u2028Bcc: all@example.com",
                "Hello\u0000\u0085Bcc: all@example.com",
                "x\u202EBcc: all@example.com"
            })
    void noTextBecomesAHeader(String hostile) throws Exception {
        var message = message("sara@example.com", hostile, hostile);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(head(message)).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(message.getSubject())
                .contains(" Bcc: all@example.com")
                .doesNotContain("\n", "\r", "\u202E");
        assertThat(((InternetAddress) message.getFrom()[0]).getAddress())
                .isEqualTo("help@dalil.example");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sara",
                "@example.com",
                "sara@",
                "sara@example.com\r\nBcc: all@example.com",
                "sara@example.com, all@example.com",
                "Sara <sara@example.com>",
                "sara@exa mple.com",
                "group:sara@example.com;"
            })
    void whatIsNotOneAddressIsRefused(String recipient) {
        assertThatThrownBy(() -> message(recipient, "Help", "Hello"))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void writesADomainOfAnotherScriptAsTheNetKnowsIt() throws Exception {
        assertThat(message("sara@مثال.com", "Help", "Hello").getAllRecipients()[0])
                .hasToString("sara@xn--mgbh0fb.com");
    }

    @Test
    void aLongSubjectIsCutAndFoldedAndWrittenInAsciiAlone() throws Exception {
        var message = message("sara@example.com", "مركز المساعدة", "موضوع طويل 🦅 ".repeat(60));
        assertThat(message.getSubject()).hasSizeBetween(190, 200).startsWith("موضوع").endsWith("…");
        assertThat(head(message))
                .allMatch(line -> line.length() < 100 && line.matches("\\p{ASCII}*"));
        assertThat(message.getHeader("Message-ID")).containsExactly("<1@dalil.example>");
    }
}
