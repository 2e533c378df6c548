package org.chivit.registry.validation.rules.age;

import java.util.Map;
import java.util.Optional;
import org.chivit.registry.classification.IcccClassifier;
import org.chivit.registry.classification.IcccGroup;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/**
 * Ages up to 14 at which a group of childhood cancers is seldom seen.
 *
 * <p>Retinoblastoma has a rule of its own, for its age is published. A group that is not named,
 * such as that of pleuropulmonary blastoma, is seen at every age.
 */
final class UnlikelyChildhoodAgeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-008"),
          Severity.WARNING,
          "The tumor is of a group that is unlikely at the age of the child.",
          Sources.IARC_CHILDHOOD,
          "Check the birth date, the incidence date and the morphology; leave them if "
              + "they are right.");

  private static final Map<String, Ages> UNLIKELY =
      Map.ofEntries(
          Map.entry("IIa", new Ages(0, 2)),
          Map.entry("IVa", new Ages(10, 14)),
          Map.entry("VIa", new Ages(9, 14)),
          Map.entry("VIb", new Ages(0, 8)),
          Map.entry("VIIa", new Ages(6, 14)),
          Map.entry("VIIb", new Ages(0, 8)),
          Map.entry("VIIIa", new Ages(0, 5)),
          Map.entry("VIIIb", new Ages(0, 5)),
          Map.entry("VIIIc", new Ages(0, 3)),
          Map.entry("Xb", new Ages(8, 14)),
          Map.entry("Xd", new Ages(0, 14)),
          Map.entry("XIb", new Ages(0, 5)),
          Map.entry("XIc", new Ages(0, 5)),
          Map.entry("XIe", new Ages(0, 4)),
          Map.entry("XIf", new Ages(0, 4)));

  /** Mesothelioma has no group of its own. */
  private static final Ages MESOTHELIAL = new Ages(0, 14);

  /** Completed years, both included. */
  private record Ages(int lowest, int highest) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    Optional<IcccGroup> group =
        IcccClassifier.standard()
            .classify(tumor.topography(), tumor.morphology(), tumor.behavior());
    if (group.isEmpty()) {
      return Verdict.notRun("no group in ICCC-3");
    }
    Optional<Ages> unlikely = unlikelyAges(tumor.morphology(), group.get());
    if (unlikely.isEmpty()) {
      return Verdict.CLEAN;
    }
    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        unlikely.get().lowest(),
        unlikely.get().highest(),
        "ICCC-3 group " + group.get().code(),
        Variable.MORPHOLOGY);
  }

  /**
   * The ages at which a tumor is unlikely; empty where there are none. Group VIIa also holds the
   * embryonal sarcoma of the liver, which is a tumor of older children.
   */
  private static Optional<Ages> unlikelyAges(Morphology morphology, IcccGroup group) {
    if (morphology.isBetween(9050, 9055)) {
      return Optional.of(MESOTHELIAL);
    }
    if (group.code().equals("VIIa") && morphology.histology() != 8970) {
      return Optional.empty();
    }
    return Optional.ofNullable(UNLIKELY.get(group.code()));
  }
}
