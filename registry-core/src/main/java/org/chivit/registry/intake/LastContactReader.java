package org.chivit.registry.intake;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.OutcomeEvent.Death;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.Term;

/**
 * Joins what the row of the case says of the last contact with the events and follow-ups: {@code
 * alive} or {@code unknown} is a follow-up, {@code dead} a death on that date. What both places say
 * is kept once.
 */
final class LastContactReader {

  private final RowReader row;
  private final Items<OutcomeEvent> events;
  private final Items<FollowUp> followUps;

  LastContactReader(RowReader row, Items<OutcomeEvent> events, Items<FollowUp> followUps) {
    this.row = row;
    this.events = events;
    this.followUps = followUps;
  }

  /** Adds what the row of the case says. */
  void read() {
    Optional<VitalStatus> status = row.word(Variable.VITAL_STATUS, VitalStatus.class);
    Optional<PartialDate> date = row.date(Variable.LAST_CONTACT_DATE);
    Optional<Term> cause = row.cause(Variable.CAUSE_OF_DEATH);
    int death = firstDeath();
    boolean dead = status.equals(Optional.of(VitalStatus.DEAD));
    if (dead && death < 0) {
      addDeath(date, cause);
    } else if (dead) {
      date.ifPresent(day -> requireSameDay(death, day));
      cause.ifPresent(known -> mergeCause(death, known));
    } else {
      cause.ifPresent(known -> causeWithoutDead(death, known));
      readContact(status, date, death);
    }
  }

  private void addDeath(Optional<PartialDate> date, Optional<Term> cause) {
    if (date.isPresent()) {
      events.add(OutcomeRowReader.death(date.get(), cause, Optional.empty()), row.row());
    } else if (!row.isRecorded(Variable.LAST_CONTACT_DATE)) {
      row.problem(
          Severity.ERROR,
          FormatCode.MISSING,
          Variable.LAST_CONTACT_DATE,
          "The child is dead, but the date of death is not given.",
          "Write the date of death, the year alone where no more is known.");
    }
  }

  /** Two dates of a death agree where one can mean the other; the one that says more is kept. */
  private void requireSameDay(int death, PartialDate day) {
    Death known = (Death) events.value(death);
    PartialDate other = known.date();
    if (day.isCertainlyBefore(other) || other.isCertainlyBefore(day)) {
      conflict(
          Variable.LAST_CONTACT_DATE,
          "The date of death is " + day + " here and " + other + " in " + placeOf(death) + ".");
    } else if (day.precision().compareTo(other.precision()) < 0) {
      events.replace(death, new Death(day, known.cause(), known.causeDetail()));
    }
  }

  private void mergeCause(int death, Term term) {
    Death known = (Death) events.value(death);
    Death said = OutcomeRowReader.death(known.date(), Optional.of(term), known.causeDetail());
    CauseOfDeath cause = said.cause();
    if (known.cause() == CauseOfDeath.UNKNOWN || cause == known.cause()) {
      events.replace(death, said);
    } else if (cause != CauseOfDeath.UNKNOWN) {
      conflict(
          Variable.CAUSE_OF_DEATH,
          "The cause of death is "
              + cause.code()
              + " here and "
              + known.cause().code()
              + " in "
              + placeOf(death)
              + ".");
    }
  }

  private void causeWithoutDead(int death, Term cause) {
    if (death >= 0) {
      mergeCause(death, cause);
    } else {
      conflict(Variable.CAUSE_OF_DEATH, "A cause of death is given, but no death.");
    }
  }

  private void readContact(Optional<VitalStatus> status, Optional<PartialDate> date, int death) {
    if (date.isEmpty()) {
      boolean said = status.isPresent() && status.get() == VitalStatus.ALIVE;
      if (said && !row.isRecorded(Variable.LAST_CONTACT_DATE) && followUps.values().isEmpty()) {
        row.problem(
            Severity.WARNING,
            FormatCode.MISSING,
            Variable.LAST_CONTACT_DATE,
            "The child is alive, but it is not said when. Without a date this is not kept.",
            "Write when the child was last seen or heard of.");
      }
      return;
    }
    VitalStatus known = status.orElse(VitalStatus.UNKNOWN);
    PartialDate day = date.get();
    boolean isDeath = death >= 0 && events.value(death).date().equals(day);
    boolean isThere =
        followUps.values().stream()
            .anyMatch(
                contact ->
                    contact.date().equals(day)
                        && (contact.vitalStatus() == known || known == VitalStatus.UNKNOWN));
    if (isThere || (isDeath && known == VitalStatus.UNKNOWN)) {
      return;
    }
    followUps.add(new FollowUp(day, known, DiseaseStatus.UNKNOWN, Optional.empty()), row.row());
    if (row.row().text(Variable.VITAL_STATUS).isEmpty()) {
      row.problem(
          Severity.WARNING,
          FormatCode.MISSING,
          Variable.VITAL_STATUS,
          "The last contact has a date, but whether the child lived is not said; taken as unknown.",
          "Write alive, dead or unknown.");
    }
  }

  private int firstDeath() {
    List<OutcomeEvent> known = events.values();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i) instanceof Death) {
        return i;
      }
    }
    return -1;
  }

  private Place placeOf(int event) {
    return events.row(event).place();
  }

  private void conflict(Variable variable, String reason) {
    row.problem(
        Severity.ERROR, FormatCode.CONFLICT, variable, reason, "Correct the one that is wrong.");
  }
}
