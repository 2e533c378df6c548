package org.chivit.registry.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chivit.registry.code.Answer;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.ChemotherapyDelivery;
import org.chivit.registry.treatment.ChemotherapyPhase;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.StopReason;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;

/** Adds to operations and courses how they were done; shares are invented. */
final class CourseDetails {

  /** Stages of a Wilms tumor that a rupture or a positive node makes. */
  private static final Set<String> SPREAD_IN_ABDOMEN = Set.of("III", "yIII", "IV");

  private static final Weighted<SurgicalTeam> TEAMS =
      Weighted.of(
          List.of(SurgicalTeam.LOCAL, SurgicalTeam.VISITING, SurgicalTeam.JOINT),
          List.of(46.0, 20.0, 34.0));

  private static final Weighted<ClavienDindo> COMPLICATIONS =
      Weighted.of(
          List.of(
              ClavienDindo.NONE,
              ClavienDindo.I,
              ClavienDindo.II,
              ClavienDindo.IIIA,
              ClavienDindo.IIIB,
              ClavienDindo.IVA,
              ClavienDindo.IVB),
          List.of(70.0, 11.0, 11.0, 3.0, 3.0, 1.5, 0.5));

  private static final Weighted<RadiotherapyTechnique> TECHNIQUES =
      Weighted.of(
          List.of(
              RadiotherapyTechnique.THREE_DIMENSIONAL,
              RadiotherapyTechnique.TWO_DIMENSIONAL,
              RadiotherapyTechnique.INTENSITY_MODULATED),
          List.of(66.0, 22.0, 12.0));

  private static final Weighted<String> CENTERS =
      Weighted.of(
          List.of(
              "National Cancer Center, Calmette Hospital",
              "Khmer-Soviet Friendship Hospital",
              "abroad"),
          List.of(88.0, 8.0, 4.0));

  private final RegistryCase plain;
  private final String stage;
  private final Fate fate;
  private final CaseRandom random;

  CourseDetails(RegistryCase plain, String stage, Fate fate, CaseRandom random) {
    this.plain = plain;
    this.stage = stage;
    this.fate = fate;
    this.random = random;
  }

  Surgery surgery(Surgery surgery) {
    boolean diagnostic = surgery.intent() == SurgeryIntent.DIAGNOSTIC;
    return new Surgery(
        surgery.date(),
        surgery.procedure(),
        surgery.intent(),
        surgery.extent(),
        surgery.site(),
        diagnostic ? SurgeryTiming.UNKNOWN : timing(surgery.date()),
        random.chance(94) ? TEAMS.pick(random) : SurgicalTeam.UNKNOWN,
        diagnostic ? SurgicalFindings.UNKNOWN : findings(surgery.date()));
  }

  private SurgeryTiming timing(PartialDate date) {
    if (isBefore(plain.outcome().eventsOf(EventKind.RELAPSE).map(e -> e.date()).toList(), date)) {
      return SurgeryTiming.SALVAGE;
    }
    List<PartialDate> courses =
        plain.treatments().chemotherapy().stream().map(ChemotherapyCourse::start).toList();
    return isBefore(courses, date) ? SurgeryTiming.DELAYED_PRIMARY : SurgeryTiming.UPFRONT;
  }

  private SurgicalFindings findings(PartialDate date) {
    boolean kidney = plain.tumor().topography().code().equals("C64.9");
    boolean spread = SPREAD_IN_ABDOMEN.contains(stage);
    boolean sampled = kidney && random.chance(72);
    int nodes = random.between(1, 8);
    int positive = spread && random.chance(40) ? random.between(1, nodes) : 0;
    return new SurgicalFindings(
        rupture(kidney, spread),
        sampled ? OptionalInt.of(nodes) : OptionalInt.empty(),
        sampled ? OptionalInt.of(positive) : OptionalInt.empty(),
        complication(date));
  }

  private Answer rupture(boolean kidney, boolean spread) {
    boolean ruptured = random.chance(spread ? 16 : 4);
    if (kidney && !spread) {
      return Answer.NO;
    }
    return ruptured ? Answer.YES : Answer.NO;
  }

  private Optional<ClavienDindo> complication(PartialDate date) {
    ClavienDindo grade = COMPLICATIONS.pick(random);
    boolean recorded = random.chance(88);
    boolean died =
        fate.cause() == CauseOfDeath.SURGICAL
            && plain.outcome().death().isPresent()
            && plain
                .outcome()
                .death()
                .map(death -> death.date().conventionalDay().toEpochDay())
                .filter(day -> day - date.conventionalDay().toEpochDay() <= 30)
                .isPresent();
    return died ? Optional.of(ClavienDindo.V) : recorded ? Optional.of(grade) : Optional.empty();
  }

  RadiotherapyCourse radiotherapy(RadiotherapyCourse course) {
    return new RadiotherapyCourse(
        course.start(),
        course.end(),
        course.site(),
        course.totalDoseGray(),
        course.fractions(),
        course.intent(),
        course.status(),
        new RadiotherapyDelivery(
            TECHNIQUES.pick(random),
            random.chance(96) ? Optional.of(CENTERS.pick(random)) : Optional.empty(),
            stopReason(course.status())));
  }

  ChemotherapyCourse chemotherapy(ChemotherapyCourse course) {
    boolean reduced = random.chance(12);
    int percent = 10 * random.between(1, 4);
    boolean recorded = random.chance(78);
    boolean toxic = random.chance(44);
    return new ChemotherapyCourse(
        course.start(),
        course.end(),
        course.protocol(),
        course.cyclesPlanned(),
        course.cyclesGiven(),
        course.intent(),
        course.status(),
        new ChemotherapyDelivery(
            course.protocol().flatMap(CourseDetails::phase),
            recorded ? OptionalInt.of(reduced ? percent : 0) : OptionalInt.empty(),
            recorded ? toxic ? Answer.YES : Answer.NO : Answer.UNKNOWN,
            stopReason(course.status())));
  }

  private Optional<StopReason> stopReason(CourseStatus status) {
    boolean toxic = random.chance(30);
    if (status != CourseStatus.STOPPED) {
      return Optional.empty();
    }
    if (fate.interruption().isAbandonment()) {
      return Optional.of(StopReason.ABANDONED);
    }
    if (plain.outcome().death().isPresent() && fate.failure() == Timeline.NEVER) {
      return Optional.of(StopReason.DIED);
    }
    return Optional.of(toxic ? StopReason.TOXICITY : StopReason.PROGRESSION);
  }

  private static Optional<ChemotherapyPhase> phase(String protocol) {
    for (var named :
        List.of(
            new Named("preoperative", ChemotherapyPhase.PREOPERATIVE),
            new Named("neoadjuvant", ChemotherapyPhase.PREOPERATIVE),
            new Named("postoperative", ChemotherapyPhase.POSTOPERATIVE),
            new Named("adjuvant", ChemotherapyPhase.POSTOPERATIVE),
            new Named("consolidation", ChemotherapyPhase.CONSOLIDATION),
            new Named("induction", ChemotherapyPhase.INDUCTION),
            new Named("maintenance", ChemotherapyPhase.MAINTENANCE),
            new Named("continuation", ChemotherapyPhase.MAINTENANCE),
            new Named("second line", ChemotherapyPhase.SECOND_LINE))) {
      if (protocol.contains(named.word())) {
        return Optional.of(named.phase());
      }
    }
    return Optional.empty();
  }

  /** A word in the name of a protocol that tells its phase. */
  private record Named(String word, ChemotherapyPhase phase) {}

  private static boolean isBefore(List<PartialDate> earlier, PartialDate date) {
    return earlier.stream()
        .anyMatch(other -> other.conventionalDay().isBefore(date.conventionalDay()));
  }
}
