package org.chivit.registry.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.Topography;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.tumor.Tumor;

/**
 * Builds a case that is valid in everything a test does not state: a girl of three with a stage II
 * Wilms tumor of the left kidney, diagnosed 2021-05-10, with no treatment and no follow-up
 * recorded.
 *
 * <p>Dates are given in the text form of {@link PartialDate}.
 */
public final class CaseBuilder {

  private String id = "C0001";
  private String patientId = "P0001";
  private Sex sex = Sex.FEMALE;
  private Optional<PartialDate> birthDate = Optional.of(date("2018-02-01"));
  private Optional<Province> province = Optional.of(new Province("KH-8"));
  private String topography = "C64.9";
  private int morphology = 8960;
  private Behavior behavior = Behavior.MALIGNANT;
  private Laterality laterality = Laterality.LEFT;
  private BasisOfDiagnosis basis = BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY;
  private PartialDate incidence = date("2021-05-10");
  private Presentation presentation = Presentation.UNKNOWN;
  private Optional<RecordedStage> stage = Optional.of(new RecordedStage("II"));
  private Optional<PartialDate> firstSymptom = Optional.empty();
  private Optional<PartialDate> firstContact = Optional.empty();
  private Optional<PartialDate> referral = Optional.empty();
  private Optional<PartialDate> firstOncologyVisit = Optional.empty();
  private Optional<PartialDate> diagnosis = Optional.empty();
  private Optional<PartialDate> treatmentStart = Optional.empty();
  private PathwayHistory history = PathwayHistory.UNKNOWN;
  private CareAccess access = CareAccess.UNKNOWN;
  private final List<Surgery> surgeries = new ArrayList<>();
  private final List<RadiotherapyCourse> radiotherapy = new ArrayList<>();
  private final List<ChemotherapyCourse> chemotherapy = new ArrayList<>();
  private final List<OutcomeEvent> events = new ArrayList<>();
  private final List<FollowUp> followUps = new ArrayList<>();

  private CaseBuilder() {}

  /** A valid case to change. */
  public static CaseBuilder aCase() {
    return new CaseBuilder();
  }

  /** Reads a date, failing where the text is none. */
  public static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  public CaseBuilder id(String value) {
    this.id = value;
    return this;
  }

  public CaseBuilder patient(String value) {
    this.patientId = value;
    return this;
  }

  public CaseBuilder sex(Sex value) {
    this.sex = value;
    return this;
  }

  public CaseBuilder bornOn(String value) {
    this.birthDate = Optional.of(date(value));
    return this;
  }

  public CaseBuilder birthDateUnknown() {
    this.birthDate = Optional.empty();
    return this;
  }

  public CaseBuilder province(String iso) {
    this.province = Optional.of(new Province(iso));
    return this;
  }

  public CaseBuilder provinceUnknown() {
    this.province = Optional.empty();
    return this;
  }

  public CaseBuilder topography(String value) {
    this.topography = value;
    return this;
  }

  public CaseBuilder morphology(int histology) {
    this.morphology = histology;
    return this;
  }

  public CaseBuilder behavior(Behavior value) {
    this.behavior = value;
    return this;
  }

  public CaseBuilder laterality(Laterality value) {
    this.laterality = value;
    return this;
  }

  public CaseBuilder basis(BasisOfDiagnosis value) {
    this.basis = value;
    return this;
  }

  public CaseBuilder incidence(String value) {
    this.incidence = date(value);
    return this;
  }

  public CaseBuilder stage(String value) {
    this.stage = Optional.of(new RecordedStage(value));
    return this;
  }

  public CaseBuilder stage(String value, StageAssessment assessment) {
    this.stage = Optional.of(new RecordedStage(value, assessment));
    return this;
  }

  public CaseBuilder presentation(Presentation value) {
    this.presentation = value;
    return this;
  }

  public CaseBuilder history(PathwayHistory value) {
    this.history = value;
    return this;
  }

  public CaseBuilder access(CareAccess value) {
    this.access = value;
    return this;
  }

  public CaseBuilder stageUnknown() {
    this.stage = Optional.empty();
    return this;
  }

  public CaseBuilder firstSymptom(String value) {
    this.firstSymptom = Optional.of(date(value));
    return this;
  }

  public CaseBuilder firstContact(String value) {
    this.firstContact = Optional.of(date(value));
    return this;
  }

  public CaseBuilder referral(String value) {
    this.referral = Optional.of(date(value));
    return this;
  }

  public CaseBuilder firstOncologyVisit(String value) {
    this.firstOncologyVisit = Optional.of(date(value));
    return this;
  }

  public CaseBuilder diagnosis(String value) {
    this.diagnosis = Optional.of(date(value));
    return this;
  }

  public CaseBuilder treatmentStart(String value) {
    this.treatmentStart = Optional.of(date(value));
    return this;
  }

  public CaseBuilder surgery(String day) {
    return surgery(
        new Surgery(
            date(day),
            Optional.of("nephrectomy"),
            SurgeryIntent.CURATIVE,
            Optional.of(ResectionExtent.R0)));
  }

  public CaseBuilder surgery(Surgery value) {
    surgeries.add(value);
    return this;
  }

  public CaseBuilder radiotherapy(String start, String end) {
    return radiotherapy(
        new RadiotherapyCourse(
            date(start),
            Optional.of(date(end)),
            Optional.of("flank"),
            Optional.of(new BigDecimal("10.8")),
            OptionalInt.of(6),
            TreatmentIntent.CURATIVE,
            CourseStatus.COMPLETED));
  }

  public CaseBuilder radiotherapy(RadiotherapyCourse value) {
    radiotherapy.add(value);
    return this;
  }

  public CaseBuilder chemotherapy(String start, String end) {
    return chemotherapy(
        new ChemotherapyCourse(
            date(start),
            Optional.of(date(end)),
            Optional.of("SIOP-WT-2001"),
            OptionalInt.of(6),
            OptionalInt.of(6),
            TreatmentIntent.CURATIVE,
            CourseStatus.COMPLETED));
  }

  public CaseBuilder chemotherapy(ChemotherapyCourse value) {
    chemotherapy.add(value);
    return this;
  }

  public CaseBuilder event(OutcomeEvent value) {
    events.add(value);
    return this;
  }

  public CaseBuilder died(String day) {
    return event(new OutcomeEvent.Death(date(day), CauseOfDeath.DISEASE));
  }

  public CaseBuilder aliveOn(String day) {
    return followUp(
        new FollowUp(
            date(day),
            VitalStatus.ALIVE,
            DiseaseStatus.NO_EVIDENCE_OF_DISEASE,
            Optional.of("clinic")));
  }

  public CaseBuilder followUp(FollowUp value) {
    followUps.add(value);
    return this;
  }

  /** The case. */
  public RegistryCase build() {
    return new RegistryCase(
        new CaseId(id),
        new Patient(new PatientId(patientId), sex, birthDate, province),
        new Tumor(
            new Topography(topography),
            new Morphology(morphology),
            behavior,
            laterality,
            basis,
            incidence),
        presentation,
        stage,
        new CarePathway(
            firstSymptom,
            firstContact,
            referral,
            firstOncologyVisit,
            diagnosis,
            treatmentStart,
            history),
        new Treatments(surgeries, radiotherapy, chemotherapy, access),
        new Outcome(events, followUps));
  }
}
