package org.chivit.registry.validation.rules.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A living child that nobody has heard of for a year may be lost, and survival is counted too high
 * if many are.
 */
final class StaleFollowUpRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-011"),
          Severity.INFO,
          "Nobody has heard of the living child for more than a year.",
          "Ours, because follow-up is the first thing that survival rests on; the year is "
              + "a choice",
          "Call the family, or record the last contact.");

  private static final int STALE_DAYS = 365;

  private final LocalDate today;

  /** A rule for one day of judgment. */
  StaleFollowUpRule(LocalDate today) {
    this.today = Objects.requireNonNull(today, "today");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    if (dates.death().isPresent() || isSaidToBeDead(registryCase)) {
      return Verdict.notRun("the child has died");
    }
    List<DatedFact> contacts = new ArrayList<>(dates.followUps());
    contacts.addAll(dates.events());
    contacts.addAll(dates.surgeries());
    contacts.addAll(dates.courseStarts());
    contacts.addAll(dates.courseEnds());
    contacts.add(dates.incidence());
    DatedFact last =
        Collections.max(contacts, Comparator.comparing(contact -> contact.date().latest()));
    LocalDate due = today.minusDays(STALE_DAYS);
    if (!last.date().latest().isBefore(due)) {
      return last.date().earliest().isBefore(due)
          ? Verdict.notRun(Judgment.IMPRECISE)
          : Verdict.CLEAN;
    }
    return Verdict.found(
        new Finding(
            INFO,
            registryCase.id(),
            List.of(last.field()),
            "The last that is known is "
                + last.inWords()
                + ", more than "
                + STALE_DAYS
                + " days before "
                + today
                + "."));
  }

  private static boolean isSaidToBeDead(RegistryCase registryCase) {
    return registryCase.outcome().followUps().stream()
        .anyMatch(contact -> contact.vitalStatus() == VitalStatus.DEAD);
  }
}
