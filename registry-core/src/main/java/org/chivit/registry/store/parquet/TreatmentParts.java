package org.chivit.registry.store.parquet;

import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;

/** What was done, as groups of the file. */
final class TreatmentParts {

  private static final Part<Surgery> SURGERY =
      Part.<Surgery>builder()
          .date("surgery_date", Surgery::date)
          .optionalText("procedure", Surgery::procedure)
          .coded("intent", Surgery::intent)
          .optionalCoded("extent", Surgery::extent)
          .build(
              values ->
                  new Surgery(
                      values.date("surgery_date"),
                      values.optionalText("procedure"),
                      values.coded("intent", SurgeryIntent.class),
                      values.optionalCoded("extent", ResectionExtent.class)));

  private static final Part<RadiotherapyCourse> RADIOTHERAPY =
      Part.<RadiotherapyCourse>builder()
          .date("start_date", RadiotherapyCourse::start)
          .optionalDate("end_date", RadiotherapyCourse::end)
          .optionalText("site", RadiotherapyCourse::site)
          .optionalDecimal("total_dose_gray", RadiotherapyCourse::totalDoseGray)
          .optionalWhole("fractions", RadiotherapyCourse::fractions)
          .coded("intent", RadiotherapyCourse::intent)
          .coded("status", RadiotherapyCourse::status)
          .build(
              values ->
                  new RadiotherapyCourse(
                      values.date("start_date"),
                      values.optionalDate("end_date"),
                      values.optionalText("site"),
                      values.optionalDecimal("total_dose_gray"),
                      values.optionalWhole("fractions"),
                      values.coded("intent", TreatmentIntent.class),
                      values.coded("status", CourseStatus.class)));

  private static final Part<ChemotherapyCourse> CHEMOTHERAPY =
      Part.<ChemotherapyCourse>builder()
          .date("start_date", ChemotherapyCourse::start)
          .optionalDate("end_date", ChemotherapyCourse::end)
          .optionalText("protocol", ChemotherapyCourse::protocol)
          .optionalWhole("cycles_planned", ChemotherapyCourse::cyclesPlanned)
          .optionalWhole("cycles_given", ChemotherapyCourse::cyclesGiven)
          .coded("intent", ChemotherapyCourse::intent)
          .coded("status", ChemotherapyCourse::status)
          .build(
              values ->
                  new ChemotherapyCourse(
                      values.date("start_date"),
                      values.optionalDate("end_date"),
                      values.optionalText("protocol"),
                      values.optionalWhole("cycles_planned"),
                      values.optionalWhole("cycles_given"),
                      values.coded("intent", TreatmentIntent.class),
                      values.coded("status", CourseStatus.class)));

  /** All treatments of a case. */
  static final Part<Treatments> TREATMENTS =
      Part.<Treatments>builder()
          .list("surgeries", SURGERY, Treatments::surgeries)
          .list("radiotherapy", RADIOTHERAPY, Treatments::radiotherapy)
          .list("chemotherapy", CHEMOTHERAPY, Treatments::chemotherapy)
          .build(
              values ->
                  new Treatments(
                      values.list("surgeries", Surgery.class),
                      values.list("radiotherapy", RadiotherapyCourse.class),
                      values.list("chemotherapy", ChemotherapyCourse.class)));

  private TreatmentParts() {}
}
