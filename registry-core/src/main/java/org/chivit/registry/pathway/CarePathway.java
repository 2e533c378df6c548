package org.chivit.registry.pathway;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * The anchors of the pathway to care after the Aarhus statement (Weller 2012, British Journal of
 * Cancer 106:1262-7). Each may be unknown, and each carries its own precision.
 *
 * @param firstSymptom when the family first noticed a symptom
 * @param firstContact the first presentation to any health professional
 * @param referral when a referral to the oncology center was made
 * @param firstOncologyVisit the first visit to the oncology center
 * @param diagnosis the confirmation of the diagnosis, by pathology or clinically
 * @param treatmentStart the start of the first treatment of any modality
 * @param history what is told beside the dates
 */
public record CarePathway(
    Optional<PartialDate> firstSymptom,
    Optional<PartialDate> firstContact,
    Optional<PartialDate> referral,
    Optional<PartialDate> firstOncologyVisit,
    Optional<PartialDate> diagnosis,
    Optional<PartialDate> treatmentStart,
    PathwayHistory history) {

  /** A pathway of which nothing is known. */
  public static final CarePathway UNKNOWN =
      new CarePathway(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Checks that nothing is null. */
  public CarePathway {
    Objects.requireNonNull(firstSymptom, "firstSymptom");
    Objects.requireNonNull(firstContact, "firstContact");
    Objects.requireNonNull(referral, "referral");
    Objects.requireNonNull(firstOncologyVisit, "firstOncologyVisit");
    Objects.requireNonNull(diagnosis, "diagnosis");
    Objects.requireNonNull(treatmentStart, "treatmentStart");
    Objects.requireNonNull(history, "history");
  }

  /** Dates beside which nothing is told. */
  public CarePathway(
      Optional<PartialDate> firstSymptom,
      Optional<PartialDate> firstContact,
      Optional<PartialDate> referral,
      Optional<PartialDate> firstOncologyVisit,
      Optional<PartialDate> diagnosis,
      Optional<PartialDate> treatmentStart) {
    this(
        firstSymptom,
        firstContact,
        referral,
        firstOncologyVisit,
        diagnosis,
        treatmentStart,
        PathwayHistory.UNKNOWN);
  }
}
