package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisRowTumorTest {

  @Test
  void aWilmsTumorIsClassifiedOnEveryAxis() {
    CaseBuilder wilms = aCase();

    assertThat(value(wilms, AnalysisColumn.TOPOGRAPHY)).isEqualTo("C64.9");
    assertThat(value(wilms, AnalysisColumn.MORPHOLOGY)).isEqualTo("8960/3");
    assertThat(value(wilms, AnalysisColumn.BEHAVIOR)).isEqualTo(3);
    assertThat(value(wilms, AnalysisColumn.LATERALITY)).isEqualTo("left");
    assertThat(value(wilms, AnalysisColumn.BASIS_OF_DIAGNOSIS)).isEqualTo(7);
    assertThat(value(wilms, AnalysisColumn.MICROSCOPIC)).isEqualTo("yes");
    assertThat(value(wilms, AnalysisColumn.ICCC_EDITION)).isEqualTo("ICCC-3/2017");
    assertThat(value(wilms, AnalysisColumn.ICCC_MAIN)).isEqualTo("VI");
    assertThat(value(wilms, AnalysisColumn.ICCC_GROUP)).isEqualTo("VIa");
    assertThat(value(wilms, AnalysisColumn.INDEX_CANCER)).isEqualTo("wilms-tumor");
    assertThat(value(wilms, AnalysisColumn.STAGE_SYSTEM)).isEqualTo("wilms");
    assertThat(value(wilms, AnalysisColumn.STAGE)).isEqualTo("II");
    assertThat(value(wilms, AnalysisColumn.STAGE_TIER1)).isEqualTo("localized");
    assertThat(value(wilms, AnalysisColumn.INCIDENCE_YEAR)).isEqualTo(2021);
    assertThat(value(wilms, AnalysisColumn.ICD10)).isEqualTo("C64");
  }

  @Test
  void anUnclassifiedTumorHasAnEditionButNoGroup() {
    CaseBuilder histiocytosis =
        aCase().topography("C41.9").morphology(9751).behavior(Behavior.UNCERTAIN).stageUnknown();

    assertThat(value(histiocytosis, AnalysisColumn.ICCC_EDITION)).isEqualTo("ICCC-3/2017");
    assertThat(value(histiocytosis, AnalysisColumn.ICCC_MAIN)).isNull();
    assertThat(value(histiocytosis, AnalysisColumn.ICCC_GROUP)).isNull();
    assertThat(value(histiocytosis, AnalysisColumn.INDEX_CANCER)).isNull();
    assertThat(value(histiocytosis, AnalysisColumn.STAGE_SYSTEM)).isNull();
    assertThat(value(histiocytosis, AnalysisColumn.ICD10)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "DEATH_CERTIFICATE_ONLY, no",
    "TUMOR_MARKERS, no",
    "CYTOLOGY, yes",
    "UNKNOWN, unknown"
  })
  void theBasisSaysWhetherAMicroscopeWasUsed(BasisOfDiagnosis basis, String expected) {
    assertThat(value(aCase().basis(basis), AnalysisColumn.MICROSCOPIC)).isEqualTo(expected);
  }

  @Test
  void aStageIsStoredInTheSpellingOfItsSystem() {
    assertThat(value(aCase().stage("YIII"), AnalysisColumn.STAGE)).isEqualTo("yIII");
    assertThat(value(aCase().stage("x"), AnalysisColumn.STAGE_TIER1)).isEqualTo("unknown");
  }

  @Test
  void aStageThatTheSystemDoesNotKnowIsKeptWithoutAGroup() {
    assertThat(value(aCase().stage("V"), AnalysisColumn.STAGE)).isEqualTo("V");
    assertThat(value(aCase().stage("V"), AnalysisColumn.STAGE_TIER1)).isNull();
  }

  @Test
  void aStageOfATumorThatTorontoDoesNotStageIsKeptWithoutAGroup() {
    CaseBuilder carcinoma = aCase().topography("C22.0").morphology(8170).stage("III");

    assertThat(value(carcinoma, AnalysisColumn.STAGE_SYSTEM)).isNull();
    assertThat(value(carcinoma, AnalysisColumn.STAGE)).isEqualTo("III");
    assertThat(value(carcinoma, AnalysisColumn.STAGE_TIER1)).isNull();
  }
}
