package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.primary.HistologyGroup;
import org.chivit.registry.primary.MultiplePrimaries;
import org.chivit.registry.primary.PrimaryRelation;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * Cases of one patient that look like two tumors but are one primary by IARC: a leukemia registered
 * again under a code of the same lineage, a tumor that was first registered without its type.
 *
 * <p>The same morphology at the same site is the matter of the rules on duplicates and relapses,
 * and two sides of a pair of organs may be two cases.
 */
final class MultiplePrimaryRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-006"),
          Severity.WARNING,
          "Two cases of one patient are one primary tumor by the IARC rules.",
          "IARC/IACR/ENCR rules for multiple primaries (2004), groups as in ICD-O-3.2",
          "Keep one case with the better diagnosis, and record a relapse or transformation in it; or"
              + " leave both if they are two tumors to you.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            (earlier, later) -> areOnePrimary(earlier.tumor(), later.tumor()),
            MultiplePrimaryRule::message,
            CasesOfPatients.fields(Variable.MORPHOLOGY, Variable.TOPOGRAPHY));
  }

  private static boolean areOnePrimary(Tumor first, Tumor second) {
    return !areAlike(first, second)
        && !MultiplePrimaries.areTwoSides(first, second)
        && MultiplePrimaries.relation(first, second) != PrimaryRelation.TWO;
  }

  private static boolean areAlike(Tumor first, Tumor second) {
    return first.morphology().equals(second.morphology())
        && first.topography().site().equals(second.topography().site());
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    Tumor first = earlier.tumor();
    Tumor second = later.tumor();
    boolean decided = MultiplePrimaries.relation(first, second) == PrimaryRelation.ONE;
    return inWords(second)
        + (decided ? " is one primary with case " : " may be one primary with case ")
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ": "
        + inWords(first)
        + "; "
        + (decided ? groups(first, second) : "the site or the histology does not tell")
        + ".";
  }

  private static String inWords(Tumor tumor) {
    return tumor.morphology() + " at " + tumor.topography() + " of " + tumor.incidenceDate();
  }

  private static String groups(Tumor first, Tumor second) {
    Optional<HistologyGroup> one = MultiplePrimaries.groupOf(first.morphology());
    Optional<HistologyGroup> other = MultiplePrimaries.groupOf(second.morphology());
    if (one.equals(other)) {
      return "both are " + one.map(HistologyGroup::label).orElse("of one histology");
    }
    return other.map(HistologyGroup::label).orElseThrow()
        + " and "
        + one.map(HistologyGroup::label).orElseThrow()
        + " are not told apart";
  }
}
