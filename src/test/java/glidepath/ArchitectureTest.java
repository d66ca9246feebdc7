package glidepath;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.scene.text.Font;
import org.apache.poi.ss.formula.EvaluationCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The rooms of the house and the doors between them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)   // so that the classes, which take room, are read once and go with the test
class ArchitectureTest {

    private final JavaClasses classes = read(new ImportOption.DoNotIncludeTests());

    /// What they call is known by its name: nothing of the Java and JavaFX beyond them is read for it once more, which took most of the time.
    private static JavaClasses read(ImportOption which) {
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration here) -> {
            here.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().withImportOption(which).importPackages("glidepath");
        });
    }

    @Test
    void roomsOpenOnlyDownwards() {
        var rooms = List.of(
                "units", "catalog", "plan", "engine", "simulate", "usage", "advise", "texts", "files", "reports", "spreadsheet", "drawings",
                "exports", "session", "mcp", "cli", "ui");
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("app").definedBy("glidepath");
        for (String room : rooms) {
            layers = layers.layer(room).definedBy("glidepath." + room + "..");
        }
        layers = layers.whereLayer("app").mayNotBeAccessedByAnyLayer();
        for (int index = 0; index < rooms.size(); index++) {
            var below = new ArrayList<>(rooms.subList(index + 1, rooms.size()));
            below.add("app");
            layers = layers.whereLayer(rooms.get(index)).mayOnlyBeAccessedByLayers(below.toArray(String[]::new));
        }
        layers
                .because("an engine that knows its screen cannot be tested, timed or exported without one")
                .check(classes);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("glidepath.(**)").should().beFreeOfCycles()
                .because("two rooms that need each other are one room")
                .check(classes);
    }

    @Test
    void theCoreKnowsNoToolkit() {
        noClasses().that().resideOutsideOfPackages("glidepath", "glidepath.ui..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..")
                .because("the command line, the tests and the benchmarks run the same engine without a screen")
                .check(classes);
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Font")
                .because("the system's font library, asked by it and by the toolkit, may end the program").check(classes);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("a view model is tested without a screen")
                .check(classes);
    }

    @Test
    void oneFactoryOpensEveryWindow() {
        // tests, too: a window of their own would lack what they don't think of
        for (JavaClasses house : List.of(classes, read(new ImportOption.OnlyIncludeTests()))) {
            noClasses().that().doNotHaveSimpleName("PlannerWindow").should().dependOnClassesThat().haveSimpleName("ShellView")
                    .because("a window that is wired by hand forgets its fonts, its stylesheets or its menus").check(house);
            noClasses().that().doNotHaveSimpleName("Theme").should().callMethod(Font.class, "loadFont", InputStream.class, double.class)
                    .because("a test that loads fonts hides one that does not").check(house);
        }
    }

    @Test
    void viewsKnowNoCore() {
        noClasses().that().haveSimpleNameEndingWith("View")
                .should().dependOnClassesThat()
                .resideInAnyPackage("glidepath.engine..", "glidepath.session..", "glidepath.plan..", "glidepath.catalog..")
                .because("a view only binds to its view model")
                .check(classes);
    }

    @Test
    void theCoreHoldsNoFloatingPoint() {
        noFields().that().areDeclaredInClassesThat().resideOutsideOfPackages("glidepath", "glidepath.ui..", "glidepath.simulate..",
                "glidepath.engine.compiled..", "glidepath.drawings..")
                .should().haveRawType(double.class).orShould().haveRawType(float.class)
                .because("money and counts are exact: only charts and the odds of many draws, simulated and compiled, can do with less")
                .check(classes);
        noMethods().that().areDeclaredInClassesThat().resideOutsideOfPackages("glidepath", "glidepath.ui..", "glidepath.simulate..",
                "glidepath.engine.compiled..", "glidepath.drawings..")
                .and().areDeclaredInClassesThat().areNotAssignableTo(EvaluationCell.class)   // whose interface says so
                .should().haveRawReturnType(double.class).orShould().haveRawReturnType(float.class)
                .because("money and counts are exact: only charts and the odds of many draws, simulated and compiled, can do with less")
                .check(classes);
    }

    @Test
    void librariesForFilesStayInTheirRooms() {
        noClasses().that().resideOutsideOfPackages("glidepath.files..", "glidepath.reports..", "glidepath.spreadsheet..",
                "glidepath.drawings..", "glidepath.exports..",
                        "glidepath.mcp..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "de.siegmar.fastcsv..", "org.apache.poi..",
                "org.apache.pdfbox..")
                .because("few rooms know how files look, so that no other has to change with them")
                .check(classes);
        noClasses().that().resideOutsideOfPackages("glidepath.drawings..", "glidepath.ui.drawings..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.fontbox..")
                .because("letters are measured and painted there").check(classes);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        noClasses().that().resideOutsideOfPackages("glidepath.cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("nothing is logged to the console in normal use")
                .check(classes);
    }

    @Test
    void numbersBecomeTextInOnePlace() {
        noClasses().that().resideOutsideOfPackages("glidepath.texts..")
                .should().dependOnClassesThat(are(resideInAnyPackage("java.text..")))
                .because("a second way to write a number is a second way to get it wrong")
                .check(classes);
    }

    @Test
    void nothingReachesOutOfTheMachine() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
                .because("plans are trade secrets: nothing leaves the machine")
                .check(classes);
    }

    @Test
    void theCoreAsksNoClock() {
        noClasses().that().resideInAnyPackage("glidepath.units..", "glidepath.catalog..", "glidepath.plan..", "glidepath.engine..",
                "glidepath.advise..",
                        "glidepath.simulate..", "glidepath.usage..", "glidepath.texts..", "glidepath.files..", "glidepath.reports..",
                                "glidepath.spreadsheet..",
                        "glidepath.drawings..", "glidepath.exports..", "glidepath.session..")
                .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.YearMonth.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .because("dates enter as data, or the same plan gives other figures tomorrow")
                .check(classes);
    }

    @Test
    void onlyOneRoomWritesFiles() {
        noClasses().that().resideOutsideOfPackage("glidepath.files.storage")
                .should().callMethodWhere(target(owner(name("java.nio.file.Files")))
                .and(target(nameMatching("write.*|newOutputStream|newBufferedWriter|newByteChannel|copy|move|delete.*"))))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.RandomAccessFile")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.FileWriter")
                .because("what is written atomically, over no input and for nobody else's eyes is decided once")
                .check(classes);
    }
}
