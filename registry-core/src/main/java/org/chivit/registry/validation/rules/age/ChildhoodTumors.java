package org.chivit.registry.validation.rules.age;

import org.chivit.registry.code.Morphology;

/**
 * Tumors that children have in organs where they have no carcinomas, so that a check of site
 * against age must not ask after them. The check program of IARC was written for all ages and
 * raises a false alarm over each of them.
 */
final class ChildhoodTumors {

  private static final int FIRST_LYMPHOMA = 9590;

  private ChildhoodTumors() {}

  /**
   * Whether children have the tumor in any organ: rhabdomyosarcoma and embryonal sarcoma,
   * pleuropulmonary blastoma, inflammatory myofibroblastic tumor, germ cell tumors, lymphoma,
   * histiocytosis and leukemia.
   */
  static boolean areKnownAnywhere(Morphology morphology) {
    return morphology.isBetween(8900, 8920)
        || morphology.isBetween(9060, 9085)
        || morphology.histology() >= FIRST_LYMPHOMA
        || switch (morphology.histology()) {
          case 8825, 8973, 8991 -> true;
          default -> false;
        };
  }
}
