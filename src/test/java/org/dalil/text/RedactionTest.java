package org.dalil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Redaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RedactionTest {
    private static final List<String> SARA = List.of("Sara Al-Ahmad", "سارة الأحمد");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // e-mail
                "Write to sara.ahmad+help@example.co.uk.|Write to [e-mail].",
                "بريدي سارة@مثال.السعودية شكرا|بريدي [e-mail] شكرا",
                "a@example.com, @home, b@example.com|[e-mail], @home, [e-mail]",
                // telephone
                "Call +966 55 123 4567 today|Call [telephone] today",
                "Call 00966551234567|Call [telephone]",
                "Call (055) 123-4567.|Call ([telephone].",
                "جوالي ٠٥٥١٢٣٤٥٦٧ مساءً|جوالي [telephone] مساءً",
                "جوالي ۰۵۵ ۱۲۳ ۴۵۶۷|جوالي [telephone]",
                // card: 4111… has Luhn's sum
                "Card 4111 1111 1111 1111 was charged|Card [card number] was charged",
                "بطاقتي ٤١١١-١١١١-١١١١-١١١١ خُصم منها|بطاقتي [card number] خُصم منها",
                // account
                "To SA03 8000 0000 6080 1016 7519 please|To [account number] please",
                "gb29nwbk60161331926819|[account number]",
                "To DE12 ABCD EFG1 2345 6ABC please|To [account number] please",
                // national and order numbers
                "ID 1023456789|ID [number]",
                "هويتي ١٠٢٣٤٥٦٧٨٩|هويتي [number]",
                "order #12345678 and ORD-7654321|order #[number] and [number]",
                "1234567 and ABCD-1234567|[number] and [number]",
                // names, joined particles and other spellings
                "Dear Sara Al-Ahmad, hello SARA|Dear [customer name], hello [customer name]",
                "هاتف سارة الاحمد لا يعمل|هاتف [customer name] لا يعمل",
            })
    void replaces(String text, String expected) {
        assertThat(Redaction.of(text, SARA, Language.ENGLISH).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error 0x80070005 after KB5034441",
                "iPhone 15 Pro, iOS 18.1.1, build 22B91",
                "On 2026-11-22 at 10:30 and on 03.05.2026",
                "It costs 1,250.50 SAR, 15 % off",
                "في ٢٢/١١/٢٠٢٦ الساعة ١٠:٣٠",
                "Saragossa and the sarabande",
                "10.0.0.1 port 8080",
            })
    void leavesWhatIsKnowledge(String text) {
        var redacted = Redaction.of(text, SARA, Language.ENGLISH);
        assertThat(redacted.text()).isEqualTo(text);
        assertThat(redacted.found()).isEmpty();
    }

    @Test
    void listsWhatItFoundAndSpeaksTheTextsLanguage() {
        var redacted = Redaction.of("أنا سارة، رقمي ٠٥٥١٢٣٤٥٦٧", List.of("سارة"), Language.ARABIC);
        assertThat(redacted.text()).isEqualTo("أنا [اسم العميل]، رقمي [رقم هاتف]");
        assertThat(redacted.found())
                .containsExactly(
                        new Redaction.Found(Kind.NAME, "سارة"),
                        new Redaction.Found(Kind.PHONE, "٠٥٥١٢٣٤٥٦٧"));
    }

    @Test
    void knowsItsOwnPlaceholdersAndFindsNothingInThem() {
        var text = "[customer name] wrote from [بريد إلكتروني] as Name";
        var names = List.of("Customer Name");
        assertThat(Redaction.of(text, names, Language.ENGLISH).text())
                .isEqualTo("[customer name] wrote from [بريد إلكتروني] as [customer name]");
        assertThat(Redaction.in(text, names))
                .extracting(Redaction.Stretch::kind, Redaction.Stretch::isReplaced)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NAME, true),
                        org.assertj.core.groups.Tuple.tuple(Kind.EMAIL, true),
                        org.assertj.core.groups.Tuple.tuple(Kind.NAME, false));
    }

    @Test
    void doesNotTakeEveryWordForAName() {
        var names = List.of("Abu Bin Li", "");
        assertThat(Redaction.of("Put it in a bin, abu.", names, Language.ENGLISH).text())
                .isEqualTo("Put it in a bin, abu.");
    }

    @Test
    @Timeout(30)
    void costsBoundedTime() {
        var hostile = List.of("a".repeat(500_000), "1 ".repeat(250_000), "+".repeat(500_000));
        for (var text : hostile) {
            assertThat(Redaction.of(text + "@", SARA, Language.ENGLISH)).isNotNull();
        }
    }
}
