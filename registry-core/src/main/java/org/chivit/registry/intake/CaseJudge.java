package org.chivit.registry.intake;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Finding;

/** Who says whether a case that could be read can be true. An error rejects the case. */
public interface CaseJudge {

  /** What there is to say of one case by itself. */
  List<Finding> judge(RegistryCase registryCase);

  /**
   * What there is to say of cases next to one another. Asked once, of the cases that nothing has
   * rejected so far, in the order of the file.
   */
  List<Finding> judgeTogether(Collection<RegistryCase> cases);

  /** Finds nothing; for input that is known to be right, such as what was exported. */
  static CaseJudge lenient() {
    return new CaseJudge() {
      @Override
      public List<Finding> judge(RegistryCase registryCase) {
        return List.of();
      }

      @Override
      public List<Finding> judgeTogether(Collection<RegistryCase> cases) {
        return List.of();
      }
    };
  }
}
