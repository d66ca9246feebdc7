package glidepath;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.poi.ss.formula.EvaluationCell;
import org.junit.jupiter.api.Test;

/// The rooms of the house and the doors between them.
class ArchitectureTest {

    private static final JavaClasses GLIDEPATH =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("glidepath");

    @Test
    void roomsOpenOnlyDownwards() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("app").definedBy("glidepath")
                .layer("ui").definedBy("glidepath.ui..")
                .layer("cli").definedBy("glidepath.cli..")
                .layer("formats").definedBy("glidepath.formats..")
                .layer("session").definedBy("glidepath.session..")
                .layer("advise").definedBy("glidepath.advise..")
                .layer("engine").definedBy("glidepath.engine..")
                .layer("plan").definedBy("glidepath.plan..")
                .layer("catalog").definedBy("glidepath.catalog..")
                .layer("units").definedBy("glidepath.units..")
                .whereLayer("app").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
                .whereLayer("formats").mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("session").mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("advise").mayOnlyBeAccessedByLayers("app", "ui", "cli", "formats")
                .whereLayer("engine").mayOnlyBeAccessedByLayers("app", "ui", "cli", "formats", "advise", "session")
                .whereLayer("plan").mayOnlyBeAccessedByLayers("app", "ui", "cli", "formats", "advise", "session", "engine")
                .whereLayer("catalog").mayOnlyBeAccessedByLayers("app", "ui", "cli", "formats", "advise", "session", "engine", "plan")
                .because("an engine that knows its screen cannot be tested, timed or exported without one")
                .check(GLIDEPATH);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("glidepath.(**)").should().beFreeOfCycles()
                .because("two rooms that need each other are one room")
                .check(GLIDEPATH);
    }

    @Test
    void theCoreKnowsNoToolkit() {
        noClasses().that().resideOutsideOfPackages("glidepath", "glidepath.ui..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..")
                .because("the command line, the tests and the benchmarks run the same engine without a screen")
                .check(GLIDEPATH);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("a view model is tested without a screen")
                .check(GLIDEPATH);
    }

    @Test
    void viewsKnowNoCore() {
        noClasses().that().haveSimpleNameEndingWith("View")
                .should().dependOnClassesThat()
                .resideInAnyPackage("glidepath.engine..", "glidepath.session..", "glidepath.plan..", "glidepath.catalog..")
                .because("a view only binds to its view model")
                .check(GLIDEPATH);
    }

    @Test
    void theCoreHoldsNoFloatingPoint() {
        noFields().that().areDeclaredInClassesThat().resideOutsideOfPackages("glidepath", "glidepath.ui..", "glidepath.simulate..", "glidepath.formats.drawings..")
                .should().haveRawType(double.class).orShould().haveRawType(float.class)
                .because("money and counts are exact")
                .check(GLIDEPATH);
        noMethods().that().areDeclaredInClassesThat().resideOutsideOfPackages("glidepath", "glidepath.ui..", "glidepath.simulate..", "glidepath.formats.drawings..")
                .and().areDeclaredInClassesThat().areNotAssignableTo(EvaluationCell.class)   // whose interface says so
                .should().haveRawReturnType(double.class).orShould().haveRawReturnType(float.class)
                .because("money and counts are exact")
                .check(GLIDEPATH);
    }

    @Test
    void librariesForFilesStayInFormats() {
        noClasses().that().resideOutsideOfPackage("glidepath.formats..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "de.siegmar.fastcsv..", "org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .because("one room knows how files look, so that no other has to change with them")
                .check(GLIDEPATH);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        noClasses().that().resideOutsideOfPackages("glidepath.cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("nothing is logged to the console in normal use")
                .check(GLIDEPATH);
    }

    @Test
    void numbersBecomeTextInOnePlace() {
        noClasses().that().resideOutsideOfPackages("glidepath.formats..")
                .should().dependOnClassesThat(are(resideInAnyPackage("java.text..")))
                .because("a second way to write a number is a second way to get it wrong")
                .check(GLIDEPATH);
    }

    @Test
    void nothingReachesOutOfTheMachine() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
                .because("plans are trade secrets: nothing leaves the machine")
                .check(GLIDEPATH);
    }

    @Test
    void theCoreAsksNoClock() {
        noClasses().that().resideInAnyPackage("glidepath.units..", "glidepath.catalog..", "glidepath.plan..", "glidepath.engine..", "glidepath.advise..",
                        "glidepath.formats..", "glidepath.session..")
                .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.YearMonth.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .because("dates enter as data, or the same plan gives other figures tomorrow")
                .check(GLIDEPATH);
    }
}
