package org.chivit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the lines of the house: who may see whom, and what may be used where. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> MAIN_FOLDERS =
      List.of(
          "registry-core/src/main/java",
          "analytics/statistics/src/main/java",
          "analytics/spark/src/main/java",
          "cli/src/main/java");

  /** The only class that may ask what time it is; everything else is told. */
  private static final String ENTRY_POINT = "org.chivit.cli.Chivit";

  private static JavaClasses chivit;

  @BeforeAll
  static void readAllMainClasses() {
    chivit =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.chivit");
  }

  @Test
  void allFourModulesAreSeen() {
    for (String packageName :
        List.of(
            "org.chivit.registry.store",
            "org.chivit.analytics.count",
            "org.chivit.analytics.spark",
            "org.chivit.cli")) {
      assertThat(chivit).anyMatch(type -> type.getPackageName().equals(packageName));
    }
  }

  @Test
  void theRegistrySeesNeitherAnalyticsNorTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.chivit.registry..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.chivit.analytics..", "org.chivit.cli..")
        .check(chivit);
  }

  @Test
  void analyticsDoesNotSeeTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.chivit.analytics..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chivit.cli..")
        .check(chivit);
  }

  @Test
  void nobodyButItselfSeesTheSparkModule() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chivit.analytics.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chivit.analytics.spark..")
        .check(chivit);
  }

  @Test
  void sparkIsUsedInItsModuleOnly() {
    onlyIn("org.chivit.analytics.spark..", "org.apache.spark..", "scala..");
  }

  @Test
  void parquetAndHadoopAreUsedInTheParquetStoreOnly() {
    onlyIn(
        "org.chivit.registry.store.parquet..",
        "org.apache.parquet..",
        "org.apache.hadoop..",
        "com.github.luben..",
        "org.xerial..");
  }

  @Test
  void theLibraryOfWorkbooksIsUsedWhereWorkbooksAreWrittenOnly() {
    onlyIn("org.chivit.registry.workbook..", "org.dhatim..");
  }

  @Test
  void picocliIsUsedInTheCommandLineOnly() {
    onlyIn("org.chivit.cli..", "picocli..");
  }

  @Test
  void tablesawIsUsedWhereResultsBecomeTablesOnly() {
    onlyIn("org.chivit.analytics.table..", "tech.tablesaw..");
  }

  @Test
  void datesUseNothingButJava() {
    noClasses()
        .that()
        .resideInAPackage("org.chivit.registry.date..")
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("java..", "org.chivit.registry.date.."))
                .as("anything but java.* and its own package"))
        .check(chivit);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.chivit.(**)").should().beFreeOfCycles().check(chivit);
  }

  @Test
  void onlyTheEntryPointAsksForTheTime() {
    DescribedPredicate<JavaAccess<?>> asksTheClock =
        describe(
            "ask for the present time, zone or locale",
            access ->
                access.getTarget() instanceof CodeUnitCallTarget
                    && asksClock(
                        access.getTargetOwner().getName(),
                        access.getTarget().getName(),
                        ((CodeUnitCallTarget) access.getTarget()).getRawParameterTypes().size()));
    noClasses()
        .that(
            describe(
                "are not the entry point",
                type ->
                    !type.getName().equals(ENTRY_POINT)
                        && !type.getName().startsWith(ENTRY_POINT + "$")))
        .should()
        .accessTargetWhere(asksTheClock)
        .check(chivit);
  }

  private static boolean asksClock(String owner, String method, int parameters) {
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (owner.equals("java.lang.System")
            && (method.equals("currentTimeMillis") || method.equals("nanoTime")))
        || (owner.equals("java.util.Date") && method.equals("<init>") && parameters == 0)
        || (owner.equals("java.time.ZoneId") && method.equals("systemDefault"))
        || (owner.equals("java.util.Locale") && method.equals("getDefault"));
  }

  @Test
  void recordsAreNotHandedToSparkEncoders() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "make an encoder that silently fails on records",
                access ->
                    access.getTargetOwner().getName().equals("org.apache.spark.sql.Encoders")
                        && Set.of("bean", "kryo").contains(access.getTarget().getName())))
        .check(chivit);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils|Util|Helper|Helpers|Manager|Impl)")
        .check(chivit);
  }

  @Test
  void everyPackageSaysWhatLivesThere() throws IOException {
    for (String folder : MAIN_FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        List<Path> packages =
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages)
            .isNotEmpty()
            .allSatisfy(folderOf -> assertThat(folderOf.resolve("package-info.java")).exists());
      }
    }
  }

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (String folder : MAIN_FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          int lines = Files.readAllLines(file).size();
          if (lines > 400) {
            tooLong.put(ROOT.relativize(file).toString(), lines);
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void theParquetStoreIsReachedThroughItsPortAndItsFactory() {
    noClasses()
        .that()
        .resideInAnyPackage("org.chivit.registry.store", "org.chivit.registry.intake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chivit.registry.store.parquet..")
        .check(chivit);
  }

  private static void onlyIn(String home, String... libraries) {
    classes()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAnyPackage(libraries)).as("are not of " + String.join(", ", libraries)))
        .check(chivit);
    assertThat(chivit).as(home + " exists").anyMatch(type -> resideInAPackage(home).test(type));
  }
}
