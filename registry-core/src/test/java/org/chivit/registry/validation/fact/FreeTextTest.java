package org.chivit.registry.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTextTest {

  @Test
  void aWordIsKnownHoweverItIsWritten() {
    for (String text : List.of("SIOP-WT-2001", "siop_wt 2001", "pre-op SIOP WT", "(SIOP/WT)")) {
      assertThat(FreeText.of(text).has("SIOP WT")).as(text).isTrue();
    }
  }

  @Test
  void aWordIsNotFoundInsideAnother() {
    assertThat(FreeText.of("small round cells").has("ALL")).isFalse();
    assertThat(FreeText.of("small round cells").contains("ALL")).isTrue();
    assertThat(FreeText.of("nephrectomy").hasAny("HEPAT", "NEPHR")).isTrue();
    assertThat(FreeText.of("nephrectomy").hasAny("HEPAT", "RECT")).isFalse();
  }

  @Test
  void anotherScriptSaysNothing() {
    assertThat(FreeText.of("វះកាត់តម្រងនោម").isEmpty()).isTrue();
    assertThat(FreeText.of("វះកាត់ nephrectomy").has("NEPHRECTOMY")).isTrue();
    assertThat(FreeText.of("").isEmpty()).isTrue();
  }
}
