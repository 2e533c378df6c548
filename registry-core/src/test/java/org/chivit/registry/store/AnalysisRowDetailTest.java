package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.day;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.presentation.TumorBiology;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.ReasonNotTreated;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;
import org.junit.jupiter.api.Test;

class AnalysisRowDetailTest {

  @Test
  void aCaseThatSaysNothingMoreIsUnknownOrMissing() {
    CaseBuilder child = aCase().stageUnknown();

    assertThat(value(child, AnalysisColumn.METASTASIS)).isEqualTo("unknown");
    assertThat(value(child, AnalysisColumn.FREE_CARE)).isEqualTo("unknown");
    assertThat(value(child, AnalysisColumn.RECALL_SOURCE)).isEqualTo("unknown");
    for (AnalysisColumn column :
        List.of(
            AnalysisColumn.STAGE_BASIS,
            AnalysisColumn.PRETEXT,
            AnalysisColumn.MYCN,
            AnalysisColumn.TUMOR_SIZE_MM,
            AnalysisColumn.WEIGHT_GRAMS,
            AnalysisColumn.REASONS_FOR_DELAY,
            AnalysisColumn.SURGERY_EXTENT,
            AnalysisColumn.TUMOR_RUPTURE,
            AnalysisColumn.RELAPSE_SITE,
            AnalysisColumn.PALLIATIVE_CARE_DAY)) {
      assertThat(value(child, column)).as("%s", column).isNull();
    }
  }

  @Test
  void aSiteOfAMetastasisIsAMetastasis() {
    DiseaseExtent extent =
        new DiseaseExtent(
            Answer.UNKNOWN,
            OptionalInt.empty(),
            Answer.UNKNOWN,
            List.of(MetastasisSite.LUNG),
            Optional.of(PretextGroup.III),
            Optional.empty());
    CaseBuilder child = aCase().presentation(presentation(extent, Optional.empty()));

    assertThat(value(child, AnalysisColumn.METASTASIS)).isEqualTo("yes");
    assertThat(value(child, AnalysisColumn.PRETEXT)).isEqualTo("III");
  }

  @Test
  void measuresAreWholeNumbersOfTheirSmallUnit() {
    CaseBuilder child =
        aCase().presentation(presentation(DiseaseExtent.UNKNOWN, Optional.of("12.3456")));

    assertThat(value(child, AnalysisColumn.WHITE_CELLS_PER_MICROLITER)).isEqualTo(12_346);
    assertThat(value(child, AnalysisColumn.WEIGHT_GRAMS)).isEqualTo(12_346);
    assertThat(value(child, AnalysisColumn.HEIGHT_MILLIMETERS)).isEqualTo(123);
    assertThat(value(child, AnalysisColumn.MUAC_MILLIMETERS)).isEqualTo(123);
  }

  @Test
  void aMeasureBeyondEveryColumnIsLeftOut() {
    CaseBuilder child =
        aCase().presentation(presentation(DiseaseExtent.UNKNOWN, Optional.of("999999999")));

    assertThat(value(child, AnalysisColumn.WEIGHT_GRAMS)).isNull();
  }

  @Test
  void aStageCarriesItsBasis() {
    CaseBuilder child =
        aCase()
            .stage(
                "yII",
                new StageAssessment(
                    StageBasis.PATHOLOGICAL, Answer.YES, Optional.empty(), Optional.empty()));

    assertThat(value(child, AnalysisColumn.STAGE_BASIS)).isEqualTo("pathological");
    assertThat(value(child, AnalysisColumn.STAGE_POST_CHEMOTHERAPY)).isEqualTo("yes");
  }

  @Test
  void whatTheFamilyTellsIsThere() {
    CaseBuilder child =
        aCase()
            .history(
                new PathwayHistory(
                    RecallSource.PARENT,
                    Optional.empty(),
                    OptionalInt.of(3),
                    Answer.YES,
                    List.of(ReasonForDelay.TRANSPORT, ReasonForDelay.POVERTY)));

    assertThat(value(child, AnalysisColumn.FACILITIES_VISITED)).isEqualTo(3);
    assertThat(value(child, AnalysisColumn.TRADITIONAL_HEALER_FIRST)).isEqualTo("yes");
    assertThat(value(child, AnalysisColumn.REASONS_FOR_DELAY)).isEqualTo("poverty;transport");
  }

  @Test
  void theLastOperationTellsTheExtentTheFirstTheTeamAndTheWorstTheComplication() {
    CaseBuilder child =
        aCase()
            .surgery(
                surgery(
                    "2021-09-01",
                    SurgeryIntent.CURATIVE,
                    ResectionExtent.R0,
                    SurgicalTeam.VISITING,
                    Answer.NO,
                    ClavienDindo.II))
            .surgery(
                surgery(
                    "2021-07-01",
                    SurgeryIntent.CURATIVE,
                    ResectionExtent.R2,
                    SurgicalTeam.LOCAL,
                    Answer.YES,
                    ClavienDindo.IIIA))
            .surgery(
                surgery(
                    "2021-05-11",
                    SurgeryIntent.DIAGNOSTIC,
                    ResectionExtent.RX,
                    SurgicalTeam.JOINT,
                    Answer.UNKNOWN,
                    ClavienDindo.NONE));

    assertThat(value(child, AnalysisColumn.SURGERY_EXTENT)).isEqualTo("r0");
    assertThat(value(child, AnalysisColumn.SURGERY_TEAM)).isEqualTo("local");
    assertThat(value(child, AnalysisColumn.CLAVIEN_DINDO)).isEqualTo("IIIa");
    assertThat(value(child, AnalysisColumn.TUMOR_RUPTURE)).isEqualTo("yes");
  }

  @Test
  void palliativeCareIsADayOnWhichTheChildWasSeen() {
    CaseBuilder child =
        aCase()
            .access(
                new CareAccess(
                    Optional.of(date("2021-08-09")),
                    Answer.YES,
                    List.of(ReasonNotTreated.NO_DRUG, ReasonNotTreated.REFUSED),
                    new CareSupport(Answer.YES, Answer.NO, Answer.UNKNOWN)));

    assertThat(day(child, AnalysisColumn.PALLIATIVE_CARE_DAY)).isEqualTo("2021-08-09");
    assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2021-08-09");
    assertThat(value(child, AnalysisColumn.RADIOTHERAPY_UNAVAILABLE)).isEqualTo("yes");
    assertThat(value(child, AnalysisColumn.REASONS_NOT_TREATED)).isEqualTo("refused;no-drug");
    assertThat(value(child, AnalysisColumn.TRANSPORT_SUPPORT)).isEqualTo("no");
    assertThat(value(child, AnalysisColumn.LODGING_SUPPORT)).isEqualTo("unknown");
  }

  @Test
  void theFirstRelapseAndTheFirstProtocolCount() {
    CaseBuilder child =
        aCase()
            .chemotherapy("2021-06-01", "2021-07-01")
            .event(new OutcomeEvent.Relapse(date("2023-01-01"), RelapseSite.DISTANT))
            .event(new OutcomeEvent.Relapse(date("2022-01-01"), RelapseSite.LOCAL));

    assertThat(value(child, AnalysisColumn.RELAPSE_SITE)).isEqualTo("local");
    assertThat(value(child, AnalysisColumn.FIRST_PROTOCOL)).isEqualTo("SIOP-WT-2001");
  }

  private static Presentation presentation(DiseaseExtent extent, Optional<String> number) {
    Optional<BigDecimal> measure = number.map(BigDecimal::new);
    return new Presentation(
        extent,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Answer.UNKNOWN,
        new LaboratoryValues(
            measure,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CerebrospinalFluid.UNKNOWN),
        TumorBiology.UNKNOWN,
        new Nutrition(Optional.empty(), measure, measure, measure, Optional.empty()));
  }

  private static Surgery surgery(
      String day,
      SurgeryIntent intent,
      ResectionExtent extent,
      SurgicalTeam team,
      Answer rupture,
      ClavienDindo complication) {
    return new Surgery(
        date(day),
        Optional.empty(),
        intent,
        Optional.of(extent),
        Optional.empty(),
        SurgeryTiming.UNKNOWN,
        team,
        new SurgicalFindings(
            rupture, OptionalInt.empty(), OptionalInt.empty(), Optional.of(complication)));
  }
}
