package org.chivit.registry.validation.rules.stage;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of stage. */
public final class StageRules {

  private StageRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new StageNotOfSystemRule(),
        new MsNeuroblastomaAgeRule(),
        new StageOfUnstagedTumorRule(),
        new StageMissingRule(),
        new HodgkinWithoutLetterRule(),
        new MetastasisProvenRule(),
        new PostChemotherapyStageRule(),
        new StageBeforeChemotherapyRule(),
        new RetinoblastomaStageZeroRule(),
        new RenalResidualRule());
  }
}
