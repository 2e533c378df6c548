package org.chivit.registry.validation.rules.tumor;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of the tumor. */
public final class TumorRules {

  private TumorRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new InSituSiteRule(),
        new NonMicroscopicBasisRule(),
        new PairedOrganWithoutSideRule(),
        new SideOfSingleOrganRule(),
        new SecondaryBehaviorRule(),
        new UnspecificMorphologyRule(),
        new DeathCertificateOnlyRule(),
        new MorphologySiteRule(),
        new UnpublishedTopographyRule(),
        new UnclassifiedTumorRule(),
        new UnlistedMorphologyRule(),
        new BehaviorOfMorphologyRule(),
        new MarkerBasisRule(),
        new LeukemiaBasisRule(),
        new SubsiteRule(),
        new BilateralTumorRule(),
        new MetastaticSiteRule(),
        new IllDefinedSiteRule());
  }
}
