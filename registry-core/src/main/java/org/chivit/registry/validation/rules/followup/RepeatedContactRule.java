package org.chivit.registry.validation.rules.followup;

import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Two contacts of the same date that agree in all that is known. */
final class RepeatedContactRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("followup-002"),
          Severity.INFO,
          "The same contact is recorded twice.",
          "Ours, because a row that was pasted twice is one contact",
          "Delete one of the two rows, or correct its date.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    List<FollowUp> contacts = registryCase.outcome().followUps();
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int later = 1; later < contacts.size(); later++) {
      int earlier = contacts.indexOf(contacts.get(later));
      if (earlier < later && contacts.get(later).date().precision() == DatePrecision.DAY) {
        judgment.found(
            "The contact of " + contacts.get(later).date() + " is recorded twice.",
            new FieldRef(Variable.FOLLOW_UP_DATE, later),
            new FieldRef(Variable.FOLLOW_UP_DATE, earlier));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no two contacts recorded");
  }
}
