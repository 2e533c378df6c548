package org.chivit.registry.validation.rules.surgery;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of surgery. */
public final class SurgeryRules {

  private SurgeryRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ExtentOfDiagnosticSurgeryRule(),
        new ExtentMissingRule(),
        new BiopsyCalledCurativeRule(),
        new ProcedureFarFromTumorRule(),
        new LeukemiaResectionRule());
  }
}
