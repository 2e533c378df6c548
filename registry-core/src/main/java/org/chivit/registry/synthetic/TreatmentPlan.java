package org.chivit.registry.synthetic;

import java.util.List;

/**
 * The steps of a treatment, one after another.
 *
 * @param name the key that tumor profiles name it by
 * @param steps at least one
 */
record TreatmentPlan(String name, List<TreatmentStep> steps) {

  TreatmentPlan {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a plan must have a step: " + name);
    }
  }
}
