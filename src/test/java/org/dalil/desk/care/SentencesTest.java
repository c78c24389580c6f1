package org.dalil.desk.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.Function;
import java.util.stream.Stream;

/** The one sentence in the head of an article is true in every state a text can be in. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {
    private Office office;
    private Clerk huda;
    private Situations situations;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        situations = new Situations(office, huda);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    /**
     * @param making brings an article into the state; gives its number
     * @param sentence what its head says of the English text, the times left out
     */
    record Line(String state, Function<Situations, Long> making, String sentence, String arabic) {
        @Override
        public String toString() {
            return state;
        }
    }

    static Stream<Line> table() {
        return Stream.of(
                new Line(
                        "only a draft",
                        at -> at.written(at.empty(Audience.INTERNAL)),
                        "Not live; a draft by Huda is being written.",
                        "غير منشورة؛ ومسودة Huda قيد الكتابة."),
                new Line(
                        "handed in, never live",
                        at -> at.handedIn(at.empty(Audience.INTERNAL), Audience.PUBLIC).articleId(),
                        "Not live; a revision by Huda waits for review.",
                        "غير منشورة؛ ونسخة Huda بانتظار المراجعة."),
                new Line(
                        "withdrawn, never live",
                        at ->
                                at.withdrawn(
                                        at.handedIn(at.empty(Audience.INTERNAL), Audience.PUBLIC)),
                        "Not live; a draft by Huda is being written.",
                        "غير منشورة؛ ومسودة Huda قيد الكتابة."),
                new Line(
                        "sent back",
                        at ->
                                at.sentBack(
                                        at.handedIn(at.empty(Audience.INTERNAL), Audience.PUBLIC)),
                        "Not live; a revision by Huda was sent back; a draft by Huda is being"
                                + " written.",
                        "غير منشورة؛ ونسخة Huda مُعادة للتعديل؛ ومسودة Huda قيد الكتابة."),
                new Line(
                        "scheduled, never live",
                        at -> at.scheduled(at.empty(Audience.INTERNAL), Audience.PUBLIC),
                        "Not live; a revision by Huda goes live for everyone on T.",
                        "غير منشورة؛ ونسخة Huda تُنشر للجميع في T."),
                new Line(
                        "live for everyone",
                        at -> at.world.publicArticle("Everyone", "x"),
                        "Live for everyone since T.",
                        "منشورة للجميع منذ T."),
                new Line(
                        "live for staff",
                        at -> at.world.internalArticle("Staff", "x"),
                        "Live for staff since T.",
                        "منشورة للموظفين منذ T."),
                new Line(
                        "live for partners",
                        at -> at.live(Audience.PARTNER),
                        "Live for partners and staff since T.",
                        "منشورة للشركاء والموظفين منذ T."),
                new Line(
                        "live for customers",
                        at -> at.live(Audience.CUSTOMER),
                        "Live for signed-in customers, partners and staff since T.",
                        "منشورة للعملاء المسجّلين والشركاء والموظفين منذ T."),
                new Line(
                        "public text of an article for staff",
                        at -> at.narrowed(at.world.publicArticle("Narrowed", "x")),
                        "Live for staff since T.",
                        "منشورة للموظفين منذ T."),
                new Line(
                        "live for staff while one for everyone is scheduled",
                        at -> at.scheduled(at.world.internalArticle("Wider", "x"), Audience.PUBLIC),
                        "Live for staff since T; a revision by Huda goes live for everyone on T.",
                        "منشورة للموظفين منذ T؛ ونسخة Huda تُنشر للجميع في T."),
                new Line(
                        "live for staff while its translation for everyone is scheduled",
                        Situations::besideAScheduledTranslation,
                        "Live for staff since T.",
                        "منشورة للموظفين منذ T."),
                new Line(
                        "live for everyone, another scheduled, a third waiting, a draft",
                        Situations::everythingAtOnce,
                        "Live for everyone since T; a revision by Huda goes live for everyone on T;"
                                + " a revision by Huda waits for review; a draft by Huda is being"
                                + " written.",
                        "منشورة للجميع منذ T؛ ونسخة Huda تُنشر للجميع في T؛ ونسخة Huda بانتظار"
                                + " المراجعة؛ ومسودة Huda قيد الكتابة."),
                new Line(
                        "scheduled for everyone, then the article narrowed",
                        at ->
                                at.narrowed(
                                        at.scheduled(
                                                at.world.internalArticle("Less", "x"),
                                                Audience.PUBLIC)),
                        "Live for staff since T; a revision by Huda goes live for staff on T.",
                        "منشورة للموظفين منذ T؛ ونسخة Huda تُنشر للموظفين في T."),
                new Line(
                        "archived",
                        at -> at.archived(at.world.publicArticle("Archived", "x")),
                        "Archived since T.",
                        "مؤرشفة منذ T."),
                new Line(
                        "archived by a folder",
                        Situations::archivedElsewhere,
                        "Archived.",
                        "مؤرشفة."),
                new Line(
                        "archived while one waits",
                        at ->
                                at.archived(
                                        at.handedIn(
                                                        at.world.publicArticle("Held", "x"),
                                                        Audience.PUBLIC)
                                                .articleId()),
                        "Archived since T; a revision by Huda waits until the article is brought"
                                + " back.",
                        "مؤرشفة منذ T؛ ونسخة Huda تنتظر حتى تُستعاد المقالة."),
                new Line(
                        "archived while one is scheduled",
                        at ->
                                at.archived(
                                        at.scheduled(
                                                at.world.publicArticle("Held", "x"),
                                                Audience.PUBLIC)),
                        "Archived since T; a scheduled revision by Huda stays unread until the"
                                + " article is brought back.",
                        "مؤرشفة منذ T؛ ونسخة Huda المجدولة لا يراها أحد حتى تُستعاد المقالة."),
                new Line(
                        "brought back",
                        at -> at.restored(at.archived(at.world.publicArticle("Back", "x"))),
                        "Live for everyone since T.",
                        "منشورة للجميع منذ T."),
                new Line(
                        "taken from readers",
                        at -> at.unpublished(at.world.publicArticle("Gone", "x")),
                        "Not live.",
                        "غير منشورة."));
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysWhatIsTrue(Line line) {
        long article = line.making().apply(situations);
        assertThat(sentence("en", article)).isEqualTo(line.sentence());
        assertThat(sentence("ar", article)).isEqualTo(line.arabic());
    }

    private String sentence(String language, long article) {
        var page = huda.getIn(language, "/desk/articles/" + article);
        var english = language.equals("ar") ? "منذ|في" : "\\bsince|\\bon";
        return page.select("#text-en .desk-true")
                .text()
                .replaceAll("\\p{Cf}", "")
                .replaceAll("(" + english + ") [^;؛]*?(?=[;؛]|\\.$)", "$1 T");
    }
}
