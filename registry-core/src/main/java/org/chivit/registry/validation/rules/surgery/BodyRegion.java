package org.chivit.registry.validation.rules.surgery;

import java.util.Optional;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.fact.FreeText;

/** Parts of the body that lie so far apart that no operation on one reaches the other. */
enum BodyRegion {
  /** Eye, brain, pituitary, pineal gland. */
  HEAD,
  /** Organs of belly and pelvis, testis included. */
  TRUNK,
  /** Bones of the limbs. */
  LIMB;

  private static final int FIRST_LYMPHOMA = 9590;

  /** Where a tumor lies; empty where it has no place of its own, or one between the regions. */
  static Optional<BodyRegion> of(Tumor tumor) {
    if (tumor.morphology().histology() >= FIRST_LYMPHOMA) {
      return Optional.empty();
    }
    return switch (tumor.topography().site()) {
      case "C69", "C70", "C71" -> Optional.of(HEAD);
      case "C22", "C25", "C48", "C56", "C62", "C64", "C65", "C67", "C74" -> Optional.of(TRUNK);
      case "C40" -> Optional.of(LIMB);
      case "C75" ->
          switch (tumor.topography().code()) {
            case "C75.1", "C75.2", "C75.3" -> Optional.of(HEAD);
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /** Where an operation is done that names its organ; empty for every other. */
  static Optional<BodyRegion> of(FreeText procedure) {
    boolean head =
        procedure.hasAny("CRANIOTOMY", "CRANIECTOMY")
            || procedure.words().equals(" ENUCLEATION")
            || (procedure.has("ENUCLEATION") && procedure.has("EYE"));
    boolean trunk =
        procedure.contains("NEPHRECTOMY")
            || procedure.contains("HEPATECTOMY")
            || procedure.contains("OOPHORECTOMY")
            || procedure.contains("ADRENALECTOMY")
            || procedure.hasAny("ORCHIECTOMY", "ORCHIDECTOMY");
    boolean limb = procedure.hasAny("AMPUTATION", "LIMB SPARING", "LIMB SALVAGE", "ROTATIONPLASTY");
    if (head && !trunk && !limb) {
      return Optional.of(HEAD);
    }
    if (trunk && !head && !limb) {
      return Optional.of(TRUNK);
    }
    return limb && !head && !trunk ? Optional.of(LIMB) : Optional.empty();
  }
}
