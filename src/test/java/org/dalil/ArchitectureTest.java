package org.dalil;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Produces;

import org.dalil.article.Articles;
import org.dalil.article.Placements;
import org.dalil.article.revision.IncomingTexts;
import org.dalil.cases.CaseParts;
import org.dalil.cases.Cases;
import org.dalil.cases.outcome.CaseLinks;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayWish;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.step.PastStep;
import org.dalil.insight.step.PastSteps;
import org.dalil.text.SafeHtml;

import java.util.Set;
import java.util.function.UnaryOperator;

/** The house of docs/architecture.md, held against the code. */
@AnalyzeClasses(packages = "org.dalil", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchRule importsRunDown = classes().should(new Floors());

    /** Neither between features nor between the rooms of one. */
    @ArchTest
    static final ArchRule noCircles = slices().matching("org.dalil.(**)").should().beFreeOfCycles();

    /** Doors between the rooms of one feature: they pass by what its other doors see to. */
    @ArchTest
    static final ArchRule innerDoorsStayInside =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.dalil.article..", "org.dalil.cases..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            Placements.class, IncomingTexts.class, CaseParts.class, CaseLinks.class)
                    .orShould()
                    .callMethod(Articles.class, "touch", long.class)
                    .orShould()
                    .callMethod(
                            Cases.class, "change", long.class, Integer.class, UnaryOperator.class);

    @ArchTest
    static final ArchRule httpIsForFaces =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.dalil.web..",
                            "org.dalil.portal..",
                            "org.dalil.desk..",
                            "org.dalil.api..",
                            "org.dalil.console..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.micronaut.http..", "io.micronaut.views..");

    /** Without it Micronaut offers JSON, and who asks for HTML alone is told 406. */
    @ArchTest
    static final ArchRule facesAnswerWhateverIsAccepted =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .and()
                    .resideOutsideOfPackage("org.dalil.api..")
                    .should()
                    .beAnnotatedWith(Produces.class);

    @ArchTest
    static final ArchRule repositoriesStayAtHome =
            classes().that().areAnnotatedWith(JdbcRepository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule luceneIsForSearch = only("org.apache.lucene..", "org.dalil.search..");

    @ArchTest
    static final ArchRule commonmarkIsForMarkdown =
            only("org.commonmark..", "org.dalil.markdown..");

    @ArchTest
    static final ArchRule handlebarsIsForThemes = only("com.github.jknack..", "org.dalil.theme..");

    @ArchTest
    static final ArchRule theWebIsAskedByLinksAlone =
            only("org.apache.hc..", "org.dalil.links.web..");

    @ArchTest
    static final ArchRule bucketsAreForTheThrottle =
            only("io.github.bucket4j..", "org.dalil.throttle..");

    @ArchTest static final ArchRule smtpIsForMail = only("jakarta.mail..", "org.dalil.mail.smtp..");

    @ArchTest
    static final ArchRule onlyMarkdownMakesSafeHtml =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.dalil.markdown..")
                    .should()
                    .callConstructorWhere(
                            new DescribedPredicate<JavaConstructorCall>("it makes SafeHtml") {
                                @Override
                                public boolean test(JavaConstructorCall call) {
                                    return call.getTargetOwner().isEquivalentTo(SafeHtml.class);
                                }
                            });

    @ArchTest
    static final ArchRule pagesAreInert =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Page")
                    .and()
                    .areRecords()
                    .should(
                            new ArchCondition<>(
                                    "hold strings, numbers, booleans, lists and records") {
                                @Override
                                public void check(JavaClass page, ConditionEvents events) {
                                    page.getFields().stream()
                                            .filter(
                                                    field ->
                                                            !field.getModifiers()
                                                                    .contains(
                                                                            com.tngtech.archunit
                                                                                    .core.domain
                                                                                    .JavaModifier
                                                                                    .STATIC))
                                            .filter(field -> !inert(field.getRawType()))
                                            .forEach(
                                                    field ->
                                                            events.add(
                                                                    SimpleConditionEvent.violated(
                                                                            page,
                                                                            field
                                                                                    .getDescription())));
                                }
                            })
                    .allowEmptyShould(true);

    /** What is found in the demo would prove nothing, were it made by who finds it. */
    @ArchTest
    static final ArchRule demoKnowsNothingOfComputing =
            noClasses()
                    .that()
                    .resideInAPackage("org.dalil.console.demo..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.dalil.insight..", "org.dalil.statistics..")
                                    .and(
                                            not(
                                                    resideInAnyPackage("org.dalil.insight.event..")
                                                            .or(
                                                                    belongToAnyOf(
                                                                            PastSteps.class,
                                                                            PastStep.class,
                                                                            GapStep.class,
                                                                            MarkedDays.class,
                                                                            MarkedDayWish.class,
                                                                            MarkedDayKind
                                                                                    .class)))));

    @ArchTest
    static final ArchRule demoShopIsPure =
            noClasses()
                    .that()
                    .resideInAPackage("org.dalil.console.demo.shop..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.dalil..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "org.dalil.console.demo.shop..",
                                                            "org.dalil.text.."))));

    private static final Set<String> PLAIN =
            Set.of(
                    "java.lang.String",
                    "java.util.List",
                    "java.util.Map",
                    "java.time.Instant",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Boolean",
                    "java.lang.Double");

    private static boolean inert(JavaClass type) {
        return type.isPrimitive()
                || PLAIN.contains(type.getName())
                || (type.isRecord() && !type.getPackageName().startsWith("org.dalil.article"));
    }

    private static ArchRule only(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
