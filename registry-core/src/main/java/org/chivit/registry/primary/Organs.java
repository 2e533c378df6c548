package org.chivit.registry.primary;

import java.util.HashMap;
import java.util.Map;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Topography;

/**
 * The organs of the IARC rules: a three-character site, or some sites that count as one. A pair of
 * organs is one organ.
 */
final class Organs {

  /** The site that says that the primary site is not known. */
  private static final String UNKNOWN_SITE = "C80";

  private final Map<String, String> bySite = new HashMap<>();

  private Organs() {
    for (CodeTable.Row row : CodeTable.read(Organs.class, "iarc_organs.csv").rows()) {
      for (String site : row.list("sites")) {
        if (bySite.put(site, row.text("organ")) != null) {
          throw new IllegalStateException(row.place() + ": " + site + " is in two organs");
        }
      }
    }
  }

  /** The organs that the program carries. */
  static Organs standard() {
    return Holder.STANDARD;
  }

  /** A text that is the same for two topographies of one organ, and only for those. */
  String of(Topography topography) {
    return bySite.getOrDefault(topography.site(), topography.site());
  }

  /** Whether the topography says that the primary site is not known. */
  static boolean isUnknown(Topography topography) {
    return topography.site().equals(UNKNOWN_SITE);
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final Organs STANDARD = new Organs();
  }
}
