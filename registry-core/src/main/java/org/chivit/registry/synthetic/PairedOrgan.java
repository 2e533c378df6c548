package org.chivit.registry.synthetic;

import org.chivit.registry.code.Topography;

/**
 * Sites with a right and a left, for which registries record the side: after the list of paired
 * organs of the SEER Program Coding Manual, as far as the synthetic tumors reach it.
 */
final class PairedOrgan {

  private PairedOrgan() {}

  /** Whether a site is one of a pair. */
  static boolean isPaired(Topography topography) {
    return switch (topography.site()) {
      case "C34", "C40", "C56", "C62", "C64", "C69", "C74" -> true;
      case "C49" -> topography.code().equals("C49.1") || topography.code().equals("C49.2");
      default -> false;
    };
  }
}
