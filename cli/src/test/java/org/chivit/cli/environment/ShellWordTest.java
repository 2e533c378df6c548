package org.chivit.cli.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordTest {

  @Test
  void whatAShellLeavesAloneStaysBare() {
    assertThat(ShellWord.of(Path.of("../registry-2/x_1.csv"))).isEqualTo("../registry-2/x_1.csv");
    assertThat(ShellWord.of("បញ្ជី")).isEqualTo("បញ្ជី");
  }

  @Test
  void whatAShellWouldTakeApartIsQuoted() {
    assertThat(ShellWord.of(Path.of("my registry"))).isEqualTo("\"my registry\"");
    assertThat(ShellWord.of("list (May)")).isEqualTo("\"list (May)\"");
    assertThat(ShellWord.of("")).isEqualTo("\"\"");
  }

  @Test
  void aLineIsTypedAsItIs() {
    assertThat(ShellWord.line(List.of("import", "a b", "--registry", "r")))
        .isEqualTo("import \"a b\" --registry r");
  }
}
