package org.chivit.registry.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.tumor.Tumor;
import org.junit.jupiter.api.Test;

class TumorGroupTest {

  @Test
  void aTumorHasAGroupAndAMainGroup() {
    assertThat(TumorGroup.codeOf(aCase().build().tumor())).isEqualTo("VIa");
    assertThat(TumorGroup.mainOf(aCase().build().tumor())).isEqualTo("VI");
  }

  @Test
  void aTumorWithoutAGroupHasNone() {
    Tumor benign = aCase().behavior(Behavior.BENIGN).build().tumor();

    assertThat(TumorGroup.codeOf(benign)).isEmpty();
    assertThat(TumorGroup.mainOf(benign)).isEmpty();
  }
}
