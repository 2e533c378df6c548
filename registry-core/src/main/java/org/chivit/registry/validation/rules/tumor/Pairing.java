package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Topography;

/**
 * Whether an organ has a side. Only organs over which the coding manuals agree are named; the rest
 * is left open, so that no rule asks after it.
 */
enum Pairing {
  /** One of a pair: long bones of the limbs, ovary, testis, kidney, ureter, eye, adrenal gland. */
  PAIRED,
  /** Single: gullet, stomach, liver, pancreas, blood and marrow, womb, prostate, bladder. */
  SINGLE,
  /** Parts of it are paired, or the manuals differ. */
  OPEN;

  /** The pairing of the organ at a site. */
  static Pairing of(Topography topography) {
    return switch (topography.site()) {
      case "C40" -> topography.code().compareTo("C40.3") <= 0 ? PAIRED : OPEN;
      case "C56", "C62", "C64", "C65", "C66", "C69", "C74" -> PAIRED;
      case "C15", "C16", "C22", "C25", "C42", "C53", "C54", "C55", "C61", "C67" -> SINGLE;
      default -> OPEN;
    };
  }
}
