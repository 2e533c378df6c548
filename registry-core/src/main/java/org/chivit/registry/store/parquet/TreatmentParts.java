package org.chivit.registry.store.parquet;

import org.chivit.registry.code.Answer;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.ChemotherapyDelivery;
import org.chivit.registry.treatment.ChemotherapyPhase;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.ReasonNotTreated;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.StopReason;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;

/** What was done, as groups of the file. */
final class TreatmentParts {

  private static final Part<SurgicalFindings> FINDINGS =
      Part.<SurgicalFindings>builder()
          .codedUnless(Answer.UNKNOWN, "rupture_or_spillage", SurgicalFindings::ruptureOrSpillage)
          .optionalWhole("nodes_sampled", SurgicalFindings::nodesSampled)
          .optionalWhole("nodes_positive", SurgicalFindings::nodesPositive)
          .optionalCoded("clavien_dindo", SurgicalFindings::complication)
          .build(
              values ->
                  new SurgicalFindings(
                      values.codedOr(Answer.UNKNOWN, "rupture_or_spillage"),
                      values.optionalWhole("nodes_sampled"),
                      values.optionalWhole("nodes_positive"),
                      values.optionalCoded("clavien_dindo", ClavienDindo.class)));

  private static final Part<RadiotherapyDelivery> RADIOTHERAPY_DELIVERY =
      Part.<RadiotherapyDelivery>builder()
          .codedUnless(RadiotherapyTechnique.UNKNOWN, "technique", RadiotherapyDelivery::technique)
          .optionalText("center", RadiotherapyDelivery::center)
          .optionalCoded("stop_reason", RadiotherapyDelivery::stopReason)
          .build(
              values ->
                  new RadiotherapyDelivery(
                      values.codedOr(RadiotherapyTechnique.UNKNOWN, "technique"),
                      values.optionalText("center"),
                      values.optionalCoded("stop_reason", StopReason.class)));

  private static final Part<ChemotherapyDelivery> CHEMOTHERAPY_DELIVERY =
      Part.<ChemotherapyDelivery>builder()
          .optionalCoded("phase", ChemotherapyDelivery::phase)
          .optionalWhole("dose_reduction_percent", ChemotherapyDelivery::doseReductionPercent)
          .codedUnless(Answer.UNKNOWN, "severe_toxicity", ChemotherapyDelivery::severeToxicity)
          .optionalCoded("stop_reason", ChemotherapyDelivery::stopReason)
          .build(
              values ->
                  new ChemotherapyDelivery(
                      values.optionalCoded("phase", ChemotherapyPhase.class),
                      values.optionalWhole("dose_reduction_percent"),
                      values.codedOr(Answer.UNKNOWN, "severe_toxicity"),
                      values.optionalCoded("stop_reason", StopReason.class)));

  private static final Part<CareAccess> ACCESS =
      Part.<CareAccess>builder()
          .optionalDate("palliative_care_date", CareAccess::palliativeCare)
          .codedUnless(
              Answer.UNKNOWN, "radiotherapy_unavailable", CareAccess::radiotherapyUnavailable)
          .codedList("reasons_not_treated", CareAccess::reasonsNotTreated)
          .codedUnless(Answer.UNKNOWN, "free_care", access -> access.support().freeCare())
          .codedUnless(Answer.UNKNOWN, "transport_support", access -> access.support().transport())
          .codedUnless(Answer.UNKNOWN, "lodging_support", access -> access.support().lodging())
          .build(
              values ->
                  new CareAccess(
                      values.optionalDate("palliative_care_date"),
                      values.codedOr(Answer.UNKNOWN, "radiotherapy_unavailable"),
                      values.codedList("reasons_not_treated", ReasonNotTreated.class),
                      new CareSupport(
                          values.codedOr(Answer.UNKNOWN, "free_care"),
                          values.codedOr(Answer.UNKNOWN, "transport_support"),
                          values.codedOr(Answer.UNKNOWN, "lodging_support"))));

  private static final Part<Surgery> SURGERY =
      Part.<Surgery>builder()
          .date("surgery_date", Surgery::date)
          .optionalText("procedure", Surgery::procedure)
          .coded("intent", Surgery::intent)
          .optionalCoded("extent", Surgery::extent)
          .optionalText("site", Surgery::site)
          .codedUnless(SurgeryTiming.UNKNOWN, "timing", Surgery::timing)
          .codedUnless(SurgicalTeam.UNKNOWN, "team", Surgery::team)
          .part("findings", FINDINGS, Surgery::findings)
          .build(
              values ->
                  new Surgery(
                      values.date("surgery_date"),
                      values.optionalText("procedure"),
                      values.coded("intent", SurgeryIntent.class),
                      values.optionalCoded("extent", ResectionExtent.class),
                      values.optionalText("site"),
                      values.codedOr(SurgeryTiming.UNKNOWN, "timing"),
                      values.codedOr(SurgicalTeam.UNKNOWN, "team"),
                      values.partOr(SurgicalFindings.UNKNOWN, "findings", SurgicalFindings.class)));

  private static final Part<RadiotherapyCourse> RADIOTHERAPY =
      Part.<RadiotherapyCourse>builder()
          .date("start_date", RadiotherapyCourse::start)
          .optionalDate("end_date", RadiotherapyCourse::end)
          .optionalText("site", RadiotherapyCourse::site)
          .optionalDecimal("total_dose_gray", RadiotherapyCourse::totalDoseGray)
          .optionalWhole("fractions", RadiotherapyCourse::fractions)
          .coded("intent", RadiotherapyCourse::intent)
          .coded("status", RadiotherapyCourse::status)
          .part("delivery", RADIOTHERAPY_DELIVERY, RadiotherapyCourse::delivery)
          .build(
              values ->
                  new RadiotherapyCourse(
                      values.date("start_date"),
                      values.optionalDate("end_date"),
                      values.optionalText("site"),
                      values.optionalDecimal("total_dose_gray"),
                      values.optionalWhole("fractions"),
                      values.coded("intent", TreatmentIntent.class),
                      values.coded("status", CourseStatus.class),
                      values.partOr(
                          RadiotherapyDelivery.UNKNOWN, "delivery", RadiotherapyDelivery.class)));

  private static final Part<ChemotherapyCourse> CHEMOTHERAPY =
      Part.<ChemotherapyCourse>builder()
          .date("start_date", ChemotherapyCourse::start)
          .optionalDate("end_date", ChemotherapyCourse::end)
          .optionalText("protocol", ChemotherapyCourse::protocol)
          .optionalWhole("cycles_planned", ChemotherapyCourse::cyclesPlanned)
          .optionalWhole("cycles_given", ChemotherapyCourse::cyclesGiven)
          .coded("intent", ChemotherapyCourse::intent)
          .coded("status", ChemotherapyCourse::status)
          .part("delivery", CHEMOTHERAPY_DELIVERY, ChemotherapyCourse::delivery)
          .build(
              values ->
                  new ChemotherapyCourse(
                      values.date("start_date"),
                      values.optionalDate("end_date"),
                      values.optionalText("protocol"),
                      values.optionalWhole("cycles_planned"),
                      values.optionalWhole("cycles_given"),
                      values.coded("intent", TreatmentIntent.class),
                      values.coded("status", CourseStatus.class),
                      values.partOr(
                          ChemotherapyDelivery.UNKNOWN, "delivery", ChemotherapyDelivery.class)));

  /** All treatments of a case. */
  static final Part<Treatments> TREATMENTS =
      Part.<Treatments>builder()
          .list("surgeries", SURGERY, Treatments::surgeries)
          .list("radiotherapy", RADIOTHERAPY, Treatments::radiotherapy)
          .list("chemotherapy", CHEMOTHERAPY, Treatments::chemotherapy)
          .part("access", ACCESS, Treatments::access)
          .build(
              values ->
                  new Treatments(
                      values.list("surgeries", Surgery.class),
                      values.list("radiotherapy", RadiotherapyCourse.class),
                      values.list("chemotherapy", ChemotherapyCourse.class),
                      values.partOr(CareAccess.UNKNOWN, "access", CareAccess.class)));

  private TreatmentParts() {}
}
