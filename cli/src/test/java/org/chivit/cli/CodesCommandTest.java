package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesCommandTest {

  private static final String TERMS =
      """
      code,label,language
      C64.9,"Kidney, our word",en
      8500/3,Our carcinoma,en
      8960,Wilms,en
      8960/3,តម្រង,km
      C64.0,Kidney,en
      """;

  @TempDir private Path directory;

  private Result codes(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "codes";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return ChivitRun.in(directory).run(all);
  }

  @Test
  void noRegistryIsNeeded() {
    Result result = codes("kidney");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("\nC64.9,topography,Kidney,");
  }

  @Test
  void everyCodeIsListedWithoutAWord() {
    assertThat(codes().out().lines()).hasSize(1 + 330 + 147);
    assertThat(codes("--axis", "morphology").out().lines()).hasSize(1 + 147);
    assertThat(codes("--limit", "3").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void wordsNeedNoQuotationMarks() {
    assertThat(codes("alveolar", "rhabdo").out().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("8920/3,morphology,Alveolar rhabdomyosarcoma,");
  }

  @Test
  void whereNothingIsFoundTheExitCodeIsOne() {
    Result result = codes("xylophone");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out().lines()).as("the header alone").hasSize(1);
    assertThat(result.err()).contains("note: No code fits \"xylophone\".");
  }

  @Test
  void ownTermsAreMergedAndTheirBadRowsTold() {
    ChivitRun.file(directory, "icdo_terms.csv", TERMS);

    Result result = codes("our", "--terms", "icdo_terms.csv");

    assertThat(result.out())
        .contains("\nC64.9,topography,\"Kidney, our word\",Kidney; renal;")
        .contains("\n8500/3,morphology,Our carcinoma,");
    assertThat(result.err())
        .isEqualTo(
            """
            warning: icdo_terms.csv: 2 rows were left out
              row 4: "8960" is no code of ICD-O-3. Write it like C64.9 or 8960/3.
              row 6: "C64.0" is not a published topography. Look it up in ICD-O-3.
            """);
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void theRegistryKeepsTheTerms() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    ChivitRun.file(
        directory, "registry/tables/icdo_terms.csv", "code,label\n8500/3,Our carcinoma\n");

    assertThat(codes("8500").out()).as("the registry beside").contains("Our carcinoma");
    assertThat(codes("8500", "--registry", "registry").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aFileThatIsNamedGoesBeforeThatOfTheRegistry() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    ChivitRun.file(directory, "registry/tables/icdo_terms.csv", "code,label\n8500/3,Theirs\n");
    ChivitRun.file(directory, "mine.csv", "code,label\n8500/3,Mine\n");

    assertThat(codes("8500", "--terms", "mine.csv").out()).contains("Mine").doesNotContain("Their");
  }

  @Test
  void ofManyBadRowsNoneIsLost() {
    StringBuilder text = new StringBuilder("code,label,remark\n");
    for (int row = 2; row <= 1000; row++) {
      text.append(row == 500 ? "C64.9,Ren,\n" : "kidney,Ren,\n");
    }
    ChivitRun.file(directory, "terms.csv", text.toString());

    Result result = codes("ren", "--terms", "terms.csv");

    assertThat(result.err())
        .contains("note: terms.csv: not read, as it means nothing here: remark")
        .contains("warning: terms.csv: 998 rows were left out")
        .contains("\n  row 21: \"kidney\" is no code")
        .contains("\n  and 978 more: rows 22-499, 501-1000\n");
  }

  @Test
  void aFileOfTermsThatCannotBeReadStopsTheSearch() {
    ChivitRun.file(directory, "empty.csv", "");
    ChivitRun.file(directory, "other.csv", "name,value\n1,2\n");

    for (String file : new String[] {"nowhere.csv", "empty.csv", "other.csv"}) {
      Result result = codes("kidney", "--terms", file);

      assertThat(result.err()).startsWith("error: " + file);
      assertThat(result.out()).isEmpty();
      assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    }
  }

  @Test
  void aFolderThatIsNoRegistryIsToldToBeNone() {
    Result result = codes("kidney", "--registry", "nowhere");

    assertThat(result.err()).contains("nowhere is not a registry");
    assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
  }
}
