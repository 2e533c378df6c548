package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCommandTest {

  @TempDir private Path directory;

  @Test
  void theMarkdownFormIsTheDictionaryOfTheRepository() throws IOException {
    String dictionary = Files.readString(Path.of("..", "registry-core", "DICTIONARY.md"));

    assertThat(ChivitRun.in(directory).expectingSuccess("dictionary", "--format", "markdown"))
        .isEqualTo(dictionary);
  }

  @Test
  void aNewRegistryHasTheTablesThatItsPeopleMayEdit() throws IOException {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    Path protocols = directory.resolve("registry").resolve("tables").resolve("protocols.csv");
    Files.writeString(protocols, "word,other_words,meaning\nOUR-1,ours,\n");
    Path cases = Files.createDirectories(directory.resolve("cases"));
    Files.writeString(
        cases.resolve("cases.csv"),
        """
        case_id,patient_id,sex,birth_date,topography,morphology,basis_of_diagnosis,incidence_date
        C1,P1,f,2018-02-01,C71.6,9470/3,7,2021-05-10
        """);
    Files.writeString(
        cases.resolve("chemotherapy.csv"),
        """
        case_id,start_date,protocol
        C1,2021-05-20,Ours
        C1,2021-06-20,HIT-2000
        """);

    String problems =
        ChivitRun.in(directory).expectingSuccess("validate", "cases", "--format", "csv");

    assertThat(problems.lines().filter(line -> line.contains("format-term")))
        .singleElement()
        .asString()
        .contains("HIT-2000")
        .contains("tables/protocols.csv");
  }

  @Test
  void aTableThatCannotBeReadIsSaidWithItsPlace() throws IOException {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    Path causes = directory.resolve("registry").resolve("tables").resolve("causes.csv");
    Files.writeString(causes, "word,other_words,meaning\nfever,,\n");

    ChivitRun.Result result = ChivitRun.in(directory).run("import", "cases");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("causes.csv line 2 has no column class");
  }
}
