package org.parley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fences between packages: what each may use, in the order in which data flows. */
class ArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley");

  /** Package and the libraries it may use besides the JDK and the packages above it. */
  record Fence(String name, List<String> libraries) {}

  private static final List<Fence> ORDER =
      List.of(
          new Fence("text", List.of()),
          new Fence("time", List.of()),
          new Fence("codebook", List.of("org.apache.commons.csv..", "org.yaml.snakeyaml..")),
          new Fence(
              "corpus",
              List.of(
                  "org.apache.commons.csv..",
                  "com.fasterxml.jackson..",
                  "org.jsoup..",
                  "org.netpreserve.jwarc..")),
          new Fence("date", List.of()),
          new Fence("mention", List.of()),
          new Fence("statement", List.of()),
          new Fence("position", List.of()),
          new Fence("annotate", List.of()),
          new Fence("measure", List.of("org.apache.commons.math3..")),
          new Fence("table", List.of("org.apache.commons.csv..", "com.fasterxml.jackson..")),
          new Fence("chart", List.of("org.knowm.xchart..")),
          new Fence("network", List.of()),
          new Fence(
              "report", List.of("com.openhtmltopdf..", "org.apache.pdfbox..", "org.w3c.dom..")),
          new Fence("run", List.of("com.fasterxml.jackson..", "org.slf4j..")),
          new Fence(
              "job",
              List.of(
                  "org.apache.spark..",
                  "org.apache.hadoop..",
                  "org.apache.parquet..",
                  "scala..",
                  "org.slf4j..")),
          new Fence("cli", List.of("picocli..", "org.slf4j..")));

  static List<Fence> fences() {
    return ORDER;
  }

  @ParameterizedTest
  @MethodSource("fences")
  void aPackageUsesTheJdkThePackagesAboveItAndItsOwnLibraries(Fence fence) {
    List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "org.xml.sax.."));
    if (!List.of("chart", "report").contains(fence.name())) {
      allowed.remove("javax..");
      allowed.add("javax.xml..");
    }
    for (Fence above : ORDER) {
      allowed.add("org.parley." + above.name() + "..");
      if (above.equals(fence)) {
        break;
      }
    }
    allowed.addAll(fence.libraries());
    classes()
        .that()
        .resideInAPackage("org.parley." + fence.name() + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new)).or(arrayOfPrimitives()))
        .because(
            "what flows down never flows back, and a single import is enough to lose a boundary")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> arrayOfPrimitives() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "primitives and their arrays", c -> c.getBaseComponentType().isPrimitive());
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> known = ORDER.stream().map(f -> "org.parley." + f.name()).toList();
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct()).allMatch(known::contains);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.parley.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void awtStaysWithTheDrawers() {
    noClasses()
        .that(not(resideInAnyPackage("org.parley.chart..", "org.parley.report..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(MAIN);
  }

  @Test
  void clockAndEnvironmentEnterAtTheEdge() {
    noClasses()
        .that(not(resideInAnyPackage("org.parley.run..", "org.parley.cli..", "org.parley.job..")))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .check(MAIN);
  }

  @Test
  void namesComeFromTheField() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(MAIN);
  }

  @Test
  void domainRecordsTravel() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.parley.text..",
            "org.parley.time..",
            "org.parley.mention..",
            "org.parley.statement..",
            "org.parley.position..",
            "org.parley.annotate..")
        .and()
        .areRecords()
        .and()
        .doNotHaveModifier(JavaModifier.PRIVATE)
        .and()
        .arePublic()
        .should()
        .beAssignableTo(Serializable.class)
        .check(MAIN);
  }

  @Test
  void unitTestsNeverStartSpark() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.parley");
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Test")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..")
        .because("only *IT may start an engine")
        .check(tests);
  }
}
