package org.dalil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Redaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in groups
                "Call 555-123-4567 today|Call [number] today",
                "Call (555) 123-4567|Call [number]",
                "Call 555.123.4567.|Call [number].",
                "Call 555-1234|Call [number]",
                "Call 55 123 4567|Call [number]",
                "Call 966 55 123 4567|Call [number]",
                "Call 5512 3456|Call [number]",
                "Call 61 23 45 67|Call [number]",
                "Call 612 345 678 at 10:30|Call [number] at 10:30",
                "On 2026-11-22 10:30 555-123-4567|On 2026-11-22 10:30 [number]",
                "SSN 578-05-1120|SSN [number]",
                "هاتفي ٥٥ ١٢٣ ٤٥٦٧ مساءً|هاتفي [number] مساءً",
                "هاتفي ٥٥٥ – ١٢٣ – ٤٥٦٧|هاتفي [number]",
                "هاتفي ٥٥٥٫١٢٣٫٤٥٦٧|هاتفي [number]",
                "هاتفي ۵۵۵ـ۱۲۳ـ۴۵۶۷|هاتفي [number]",
                "هويتي ٥٧٨-٠٥-١١٢٠|هويتي [number]",
                // beside a word that says what they are
                "order 104532 is late|order [number] is late",
                "Order no. 10453|Order no. [number]",
                "order: #104532|order: #[number]",
                "It is #10453, sent|It is #[number], sent",
                "invoice INV-10453 and ORD-2026-10453|invoice INV-[number] and ORD-[number]",
                "booking A10453|booking A[number]",
                "my customer number 10453|my customer number [number]",
                "number 10453|number [number]",
                "طلب ١٠٤٥٣٢ متأخر|طلب [number] متأخر",
                "طلبي رقم 104532|طلبي رقم [number]",
                "الطلب رقم: ١٠٤٥٣٢|الطلب رقم: [number]",
                "للطلب ١٠٤٥٣|للطلب [number]",
                "برقم ١٠٤٥٣|برقم [number]",
                "فاتورتي ١٠٤-٥٣|فاتورتي [number]",
            })
    void replacesNumbersAsPeopleWriteThem(String text, String expected) {
        assertThat(Redaction.of(text, SARA, Language.ENGLISH).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Error 0x80070005, ERR_CONNECTION_104532 and 550 5.7.750",
                "error number 10060, error 10060, Event ID 10016, port number 49152",
                "CVE-2024-12345 and KB5034441",
                "Windows 10 10.0.19045.3803, kernel 5.15.0-1053, Office 365 2019",
                "Windows Server 2019 1809, Chrome 120.0.6099.109",
                "192.168.100.200, 10.0.0.1 8080, 192.168.1.1-192.168.1.254",
                "On 22-11-2026, 22/11/2026, 22 11 2026, 2026-11-22 10:30:15.123",
                "Step 3 2026-11-22 10:30, then 1447-05-20",
                "From 2020-2026, ports 8000-8090 and 49152-65535, 950-1050, 1990 – 2026",
                "1 234 567 visits, 12 500 000 of them, 1,250,000.50",
                "It costs 612 345 678 SAR, or $ 123 456 789",
                "Steps 1 2 3 4 5 6 7, in order 1 to 10, order 12, order of 10000",
                "[Go](#104532-steps), &#104532;",
                "خطأ رقم ١٠٠٦٠ والإصدار رقم ١٩٠٤٥ في الطلب الثاني",
                "السعر ١٬٢٥٠٬٠٠٠٫٥٠ ريال، أو ١٢٣ ٤٥٦ ٧٨٩ ريالًا",
                "من ٢٠٢٠-٢٠٢٦ ومن ٠٨:٠٠-١٦:٣٠",
            })
    void leavesVersionsDatesAmountsAndRanges(String text) {
        assertThat(Redaction.of(text, SARA, Language.ENGLISH).found()).isEmpty();
    }

    /** As people write what a program should not read, and as keyboards and pages do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // between the digits stands what nobody sees
                "card 4111\u200B1111\u200B1111\u200B1111 declined/card [card number] declined",
                "id 1\u200C0\u200C9\u200C8\u200C7\u200C6\u200C5\u200C4\u200C3\u200C2/id [number]",
                "call +966\u2060 50\u2060 123\u2060 4567/call [telephone]",
                "SA03\u00AD8000\u00AD0000\u00AD6080\u00AD1016\u00AD7519 please/[account number]"
                        + " please",
                "هويتي ١٠٩\u200F٨٧٦\u200F٥٤٣٢ شكرا/هويتي [number] شكرا",
                "sara\u200B.qasim\uFEFF@example\u200D.com wrote/[e-mail] wrote",
                // other digits, other widths, other blanks
                "card ４１１１１１１１１１１１１１１１/card [card number]",
                "call ０５５９８７６５４３/call [telephone]",
                "id १०९८७६५४३२ and 𝟏𝟎𝟗𝟖𝟕𝟔𝟓𝟒𝟑𝟐 more/id [number] and [number] more",
                "sara＠example．com/[e-mail]",
                "ＳＡ０３８００００００００６０８０１０１６７５１９/[account number]",
                "call 0559\u2003876\u2009543/call [telephone]",
                // with the sign at either end, in digits of both alphabets
                "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧/[telephone]",
                "جوالي +۹۶۶۵۰۱۲۳۴۵۶۷ شكرا/جوالي [telephone] شكرا",
                "(+966)50-123-4567/([telephone]",
                "+966(0)50.123.4567/[telephone]",
                // spaces, dots and signs inside
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1/[card number]",
                "4111.1111.1111.1111/[card number]",
                "4111,1111,1111,1111/[card number]",
                "4111_1111_1111_1111/[card number]",
                "٤١١١٬١١١١٬١١١١٬١١١١/[card number]",
                // addresses
                "sara(at)example.com is mine/[e-mail] is mine",
                "sara [at] example [dot] com/[e-mail]",
                "sara.qasim @ example.com/[e-mail]",
                "sara @gmail.com/[e-mail]",
                "سارة (آت) example (نقطة) com/[e-mail]",
                "?mail=sara.qasim%40example.com&x=1/?mail=[e-mail]&x=1",
                "بريديsara@example.comشكرا/[e-mail]",
            })
    void readsWhatPeopleRead(String line) {
        var parts = line.split("/(?=[^/]*$)");
        assertThat(Redaction.of(parts[0], SARA, Language.ENGLISH).text()).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Error 0x8007\u200B0005 and ５５０ ５．７．７５０",
                "iOS １８．１．１, build 22B91, 10.0.19045\u200E.3803",
                "At 100% (at night) and {at home}: @home, @org.junit.Test, @media print",
                "See us @ 10.30 (at 3.15), look at asp dot net, 50%40.5",
                "100/200/300, 22/11/2026, 8080\u200F/\u200F9090, 1,2,3,4,5,6,7",
                "في ٢٢\u200F/١١\u200F/٢٠٢٦ الساعة ١٠:٣٠\u200F",
                "می\u200Cخواهم ۳ یا ۴ بسته",
            })
    void leavesKnowledgeAsItIsWritten(String text) {
        assertThat(Redaction.of(text, SARA, Language.ENGLISH).found()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1 ",
                "+",
                "12345, ",
                "order 1",
                "(12)",
                "1\u200B",
                "4111\u200B111 ",
                "a(at)",
                "(@",
                "٤١١١٬"
            })
    @Timeout(30)
    void costsBoundedTime(String hostile) {
        var text = hostile.repeat(500_000 / hostile.length());
        assertThat(Redaction.of(text + "@", SARA, Language.ENGLISH)).isNotNull();
    }
}
