package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  @TempDir private Path directory;

  @Test
  void theMarkdownFormIsTheCatalogOfTheRepository() throws IOException {
    String catalog = Files.readString(Path.of("..", "registry-core", "RULES.md"));

    assertThat(ChivitRun.in(directory).expectingSuccess("rules", "--format", "markdown"))
        .isEqualTo(catalog);
  }

  @Test
  void everyRuleHasALineInCsvWithItsRemedyAndSource() {
    assertThat(ChivitRun.in(directory).expectingSuccess("rules").lines())
        .hasSizeGreaterThan(20)
        .first()
        .isEqualTo("rule,severity,fault,remedy,source");
  }

  @Test
  void aTableOnATerminalShowsTheFaultAlone() {
    assertThat(ChivitRun.in(directory).onTerminal().expectingSuccess("rules").lines())
        .element(2)
        .asString()
        .matches("rule +severity +fault");
  }
}
