package org.chivit.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chivit.cli.option.EngineName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "AUTO, , 50000000, LOCAL",
    "AUTO, , 50000001, SPARK",
    "AUTO, local[2], 10, SPARK",
    "LOCAL, , 50000001, LOCAL",
    "SPARK, , 10, SPARK"
  })
  void theEngineIsTheOneAskedForOrTheOneThatPays(
      EngineName asked, String master, long rows, EngineName chosen) {
    assertThat(EngineChoice.of(asked, Optional.ofNullable(master), rows)).isEqualTo(chosen);
  }
}
