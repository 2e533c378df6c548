package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** {@code demo} from a distribution that brings a small sample and no Spark. */
class DemoTest {

  @TempDir private static Path directory;

  private static Path home;
  private static Result first;

  @BeforeAll
  static void runTheDemo() throws IOException {
    home = directory.resolve("home");
    copy(ChivitRun.resource("cases/sixty"), home.resolve("sample-data/cases"));
    copy(ChivitRun.resource("cases/dirty"), home.resolve("sample-data/dirty"));
    first = ChivitRun.in(directory).from(home).run("demo");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void itShowsTheWholeWayAndSucceeds() {
    assertThat(first.exitCode()).as(first.err()).isEqualTo(ExitCode.OK);
    assertThat(first.out())
        .contains(
            "no child is real",
            "60 cases added",
            "Rejected, because",
            "there is no 31 February",
            "Overall survival (Kaplan-Meier, 95 % log-log intervals)",
            "Treatment coverage",
            "Intervals of the pathway to care",
            "comes without Spark",
            "Try next:");
  }

  @Test
  void everyCommandThatItShowsCanBeTyped() {
    Matcher shown = Pattern.compile("(?m)^\\$ chivit (.+)$").matcher(first.out());
    int count = 0;
    while (shown.find()) {
      String[] arguments = shown.group(1).split(" ", -1);
      if (arguments[0].equals("survival") || arguments[0].equals("coverage")) {
        ChivitRun.in(directory).expectingSuccess(arguments);
        count++;
      }
    }
    assertThat(count).isEqualTo(3);
  }

  @Test
  void theRejectedRowsLieInTheDemo() {
    assertThat(directory.resolve("chivit-demo/rejects/cases.csv")).content().contains("31/02/2020");
  }

  @Test
  void aSecondDemoLeavesTheFirstAlone() throws IOException {
    Path page = directory.resolve("chivit-demo/summary.html");
    Files.writeString(page, "kept");
    try {
      Result second = ChivitRun.in(directory).from(home).run("demo");

      assertThat(second.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(second.out()).contains("chivit-demo is there already and is left alone");
      assertThat(page).hasContent("kept");
      assertThat(directory.resolve("chivit-demo-2/summary.html")).exists();
    } finally {
      Files.delete(page);
      Files.copy(directory.resolve("chivit-demo-2/summary.html"), page);
    }
  }

  @Test
  void thePageSaysFirstThatNothingIsReal() throws IOException {
    String page = Files.readString(directory.resolve("chivit-demo/summary.html"));

    assertThat(page.indexOf("Synthetic data.")).isPositive().isLessThan(page.indexOf("<h1>"));
    assertThat(page)
        .contains("quoted by Japan Heart", "the target of WHO for 2030", "VI Renal tumors")
        .contains("treatment started", "first symptom")
        .doesNotContain("<script", "http-equiv", "src=");
  }

  @Test
  void theFiguresAreWellFormedAndDescribed() throws Exception {
    String page = Files.readString(directory.resolve("chivit-demo/summary.html"));
    Matcher figures = Pattern.compile("(?s)<svg .*?</svg>").matcher(page);
    int count = 0;
    while (figures.find()) {
      var svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(figures.group())));
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("survival");
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains(" % at 1y");
      assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(2);
      count++;
    }
    assertThat(count).isEqualTo(2);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoErrorOfTheProgram(@TempDir Path elsewhere) {
    ChivitRun.file(elsewhere, "file", "mine");

    Result result = ChivitRun.in(elsewhere).from(home).run("demo", "file/demo");

    assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("the demo stops here").doesNotContain("of the program");
  }

  @Test
  void aClockThatIsBehindTheSampleIsToldOf(@TempDir Path elsewhere) {
    Result result =
        ChivitRun.in(elsewhere).at(Instant.parse("2015-01-01T00:00:00Z")).from(home).run("demo");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("the clock of this computer says 2015-01-01", "2025-12-31");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void withoutASampleTheSameCasesAreMade(@TempDir Path elsewhere) {
    Result result = ChivitRun.in(elsewhere).run("demo", "tour");

    assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("1,000 cases added");
    assertThat(elsewhere.resolve("tour/cases/cases.csv")).exists();
  }
}
