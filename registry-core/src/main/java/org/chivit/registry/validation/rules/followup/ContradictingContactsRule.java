package org.chivit.registry.validation.rules.followup;

import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Alive and dead, or with disease and without, on the same day. Unknown contradicts nothing. */
final class ContradictingContactsRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("followup-001"),
          Severity.WARNING,
          "Two contacts of one day contradict each other.",
          "Ours, because both cannot be right",
          "Keep the contact that is right, or correct its date.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    List<FollowUp> contacts = registryCase.outcome().followUps();
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int later = 1; later < contacts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        judge(judgment, contacts, earlier, later);
      }
    }
    return judgment.verdict("no two contacts recorded");
  }

  private static void judge(Judgment judgment, List<FollowUp> contacts, int earlier, int later) {
    FollowUp first = contacts.get(earlier);
    FollowUp second = contacts.get(later);
    boolean sameDay =
        first.date().precision() == DatePrecision.DAY && first.date().equals(second.date());
    if (sameDay && contradict(first.vitalStatus(), second.vitalStatus())) {
      judgment.found(
          "Two contacts of "
              + first.date()
              + " say "
              + first.vitalStatus().code()
              + " and "
              + second.vitalStatus().code()
              + ".",
          new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, later),
          new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, earlier));
    } else if (sameDay && contradict(first.diseaseStatus(), second.diseaseStatus())) {
      judgment.found(
          "Two contacts of "
              + first.date()
              + " say "
              + first.diseaseStatus().code()
              + " and "
              + second.diseaseStatus().code()
              + ".",
          new FieldRef(Variable.FOLLOW_UP_DISEASE_STATUS, later),
          new FieldRef(Variable.FOLLOW_UP_DISEASE_STATUS, earlier));
    } else {
      judgment.good();
    }
  }

  private static boolean contradict(VitalStatus first, VitalStatus second) {
    return first != second && first != VitalStatus.UNKNOWN && second != VitalStatus.UNKNOWN;
  }

  private static boolean contradict(DiseaseStatus first, DiseaseStatus second) {
    return first != second && first != DiseaseStatus.UNKNOWN && second != DiseaseStatus.UNKNOWN;
  }
}
