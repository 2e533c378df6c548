package org.chivit.registry.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.code.Answer;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ReasonNotTreated;
import org.chivit.registry.treatment.Treatments;

/** Adds to the treatments of a case how they were given and what could not be had. */
final class CareRecorder {

  private static final double UNAVAILABLE_PERCENT = 55;
  private static final double SUPPORT_UNKNOWN_PERCENT = 6;

  private CareRecorder() {}

  static Treatments addTo(
      RegistryCase plain, TumorProfile profile, String stage, Fate fate, CaseRandom random) {
    CourseDetails courses = new CourseDetails(plain, stage, fate, random);
    Treatments treatments = plain.treatments();
    return new Treatments(
        treatments.surgeries().stream().map(courses::surgery).toList(),
        treatments.radiotherapy().stream().map(courses::radiotherapy).toList(),
        treatments.chemotherapy().stream().map(courses::chemotherapy).toList(),
        new CareAccess(
            fate.approach() == Approach.PALLIATIVE ? firstCare(plain) : Optional.empty(),
            unavailable(treatments, profile, stage, fate, random),
            reasons(treatments, fate),
            new CareSupport(support(97, random), support(48, random), support(41, random))));
  }

  /** The first day on which the child was cared for after its diagnosis, if any was recorded. */
  private static Optional<PartialDate> firstCare(RegistryCase plain) {
    return Stream.of(
            plain.treatments().radiotherapy().stream().map(course -> course.start()),
            plain.treatments().chemotherapy().stream().map(course -> course.start()),
            plain.outcome().followUps().stream().map(contact -> contact.date()))
        .flatMap(dates -> dates)
        .findFirst();
  }

  private static Answer unavailable(
      Treatments treatments, TumorProfile profile, String stage, Fate fate, CaseRandom random) {
    boolean chance = random.chance(UNAVAILABLE_PERCENT);
    if (!treatments.radiotherapy().isEmpty()) {
      return Answer.NO;
    }
    boolean planned =
        fate.approach() == Approach.CURATIVE
            && profile.plan().steps().stream()
                .anyMatch(
                    step ->
                        step.modality() == Modality.RADIOTHERAPY
                            && (step.stages().isEmpty() || step.stages().contains(stage)));
    return planned && chance ? Answer.YES : Answer.UNKNOWN;
  }

  private static List<ReasonNotTreated> reasons(Treatments treatments, Fate fate) {
    if (fate.approach() == Approach.REFUSED) {
      return List.of(ReasonNotTreated.REFUSED);
    }
    if (fate.approach() == Approach.PALLIATIVE) {
      return List.of(ReasonNotTreated.MEDICALLY_UNFIT);
    }
    boolean died = treatments.isEmpty() && fate.death() != Timeline.NEVER;
    return died ? List.of(ReasonNotTreated.DIED_BEFORE) : List.of();
  }

  private static Answer support(double percent, CaseRandom random) {
    boolean given = random.chance(percent);
    return random.chance(SUPPORT_UNKNOWN_PERCENT) ? Answer.UNKNOWN : given ? Answer.YES : Answer.NO;
  }
}
