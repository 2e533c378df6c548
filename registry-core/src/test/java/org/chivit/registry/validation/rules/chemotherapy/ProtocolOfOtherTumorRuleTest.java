package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolOfOtherTumorRuleTest {

  private final Rule rule = new ProtocolOfOtherTumorRule();

  private static CaseBuilder treated(String topography, int morphology, String protocol) {
    return aCase()
        .topography(topography)
        .morphology(morphology)
        .chemotherapy(course("2021-05-12").named(protocol).chemotherapy());
  }

  @ParameterizedTest
  @CsvSource({
    "C22.0, 8970, SIOP-WT-2001 preoperative AV, renal tumors",
    "C64.9, 8960, SIOPEL-3, liver tumors",
    "C64.9, 8960, rapid COJEC, neuroblastoma",
    "C64.9, 8960, OEPA-COPDAC, Hodgkin lymphoma",
    "C77.0, 9663, LMB-96 modified, non-Hodgkin lymphoma and Burkitt leukemia",
    "C40.2, 9180, Euro-Ewing 99, Ewing sarcoma and its relatives",
    "C69.2, 9510, EURAMOS-1, osteosarcoma",
    "C69.2, 9510, EpSSG RMS 2005, soft tissue sarcoma",
    "C42.1, 9861, 'ALL, all phases', lymphoblastic leukemia and lymphoma",
    "C42.1, 9811, AML induction ADE, myeloid leukemia",
    "C40.2, 9180, LCH-III, Langerhans cell histiocytosis",
  })
  void aProtocolForAnotherTumorIsFound(
      String topography, int morphology, String protocol, String tumors) {
    assertThatRule(rule, treated(topography, morphology, protocol))
        .finds(
            "The protocol is "
                + protocol
                + ", which is for "
                + tumors
                + ", but the tumor is "
                + morphology
                + "/3.",
            Variable.CHEMOTHERAPY_PROTOCOL,
            Variable.MORPHOLOGY);
  }

  @ParameterizedTest
  @CsvSource({
    "C64.9, 8960, UMBRELLA",
    "C64.9, 8964, SIOP WT 2001",
    "C22.0, 8991, SIOPEL 6",
    "C48.0, 9500, HR-NBL1",
    "C77.0, 9650, ABVD x 4",
    "C42.1, 9826, LMB 96",
    "C49.9, 9364, EE99",
    "C49.2, 9180, EURAMOS",
    "C49.4, 8910, EpSSG",
    "C77.2, 9837, ALL-MB-91",
    "C42.1, 9866, AML",
    "C41.0, 9751, LCH-III maintenance",
  })
  void theTumorOfTheProtocolIsClean(String topography, int morphology, String protocol) {
    assertThatRule(rule, treated(topography, morphology, protocol)).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"second line ICE", "all drugs", "ALLOPURINOL", "STOP ALL", "កញ្ចប់", ""})
  void aNameThatIsNotKnownIsNotJudged(String protocol) {
    assertThatRule(rule, treated("C64.9", 8960, protocol))
        .isNotRun("no chemotherapy by a protocol of one tumor recorded");
  }
}
