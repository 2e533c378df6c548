package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * A death from the toxicity of treatment or from an operation presupposes one.
 *
 * <p>Where a treatment start is recorded but no treatment, the treatment was not written down, and
 * the rule cannot look.
 */
final class TreatmentDeathWithoutTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-007"),
          Severity.WARNING,
          "The cause of death is a treatment, but no such treatment is recorded.",
          "Ours, because such a death presupposes the treatment",
          "Record the treatment, or correct the cause of death.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (registryCase.treatments().isEmpty()
        && registryCase.pathway().treatmentStart().isPresent()) {
      return Verdict.notRun("treatment started, but no treatment recorded");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    List<OutcomeEvent> events = registryCase.outcome().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof OutcomeEvent.Death death) {
        if (lacksItsTreatment(death.cause(), registryCase.treatments())) {
          judgment.found(
              "The cause of death is "
                  + death.cause().code()
                  + ", but no such treatment is recorded.",
              new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, i));
        } else {
          judgment.good();
        }
      }
    }
    return judgment.verdict("no death recorded");
  }

  private static boolean lacksItsTreatment(CauseOfDeath cause, Treatments treatments) {
    return switch (cause) {
      case TOXICITY -> treatments.radiotherapy().isEmpty() && treatments.chemotherapy().isEmpty();
      case SURGICAL -> treatments.surgeries().isEmpty();
      default -> false;
    };
  }
}
