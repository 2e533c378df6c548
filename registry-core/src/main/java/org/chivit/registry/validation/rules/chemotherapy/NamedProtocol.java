package org.chivit.registry.validation.rules.chemotherapy;

import java.util.Optional;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.fact.FreeText;
import org.chivit.registry.validation.fact.TumorGroup;

/**
 * Protocols whose names say which tumor they are for. Drugs that are given to several tumors, such
 * as ICE or VAC, are not among them.
 */
enum NamedProtocol {
  RENAL("renal tumors", "SIOP WT", "SIOP 93 01", "UMBRELLA", "NWTS", "AREN0") {
    @Override
    boolean isFor(Tumor tumor) {
      return TumorGroup.mainOf(tumor).equals("VI") || isAt(tumor, "C64", "C65");
    }
  },
  LIVER("liver tumors", "SIOPEL", "PHITT", "AHEP0") {
    @Override
    boolean isFor(Tumor tumor) {
      return TumorGroup.mainOf(tumor).equals("VII") || isAt(tumor, "C22");
    }
  },
  NEUROBLASTOMA("neuroblastoma", "COJEC", "HR NBL", "SIOPEN", "ANBL0") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9490, 9500);
    }
  },
  HODGKIN("Hodgkin lymphoma", "OEPA", "COPDAC", "EURONET PHL", "ABVD") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9590, 9596) || tumor.morphology().isBetween(9650, 9667);
    }
  },
  NON_HODGKIN("non-Hodgkin lymphoma and Burkitt leukemia", "LMB", "INTER B NHL") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9590, 9599)
          || tumor.morphology().isBetween(9670, 9738)
          || tumor.morphology().isBetween(9811, 9837);
    }
  },
  EWING("Ewing sarcoma and its relatives", "EURO EWING", "EE99", "EWING 2008") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9260, 9261)
          || tumor.morphology().isBetween(9363, 9368)
          || tumor.morphology().isBetween(8800, 8806);
    }
  },
  OSTEOSARCOMA("osteosarcoma", "EURAMOS") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(8800, 8830) || tumor.morphology().isBetween(9180, 9243);
    }
  },
  SOFT_TISSUE("soft tissue sarcoma", "EPSSG", "RMS 2005", "ARST0") {
    @Override
    boolean isFor(Tumor tumor) {
      return TumorGroup.mainOf(tumor).equals("IX")
          || TumorGroup.mainOf(tumor).equals("VIII")
          || tumor.morphology().isBetween(8800, 8991);
    }
  },
  LYMPHOBLASTIC("lymphoblastic leukemia and lymphoma") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9590, 9591)
          || tumor.morphology().isBetween(9727, 9729)
          || tumor.morphology().isBetween(9800, 9837);
    }
  },
  MYELOID("myeloid leukemia") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9800, 9809) || tumor.morphology().isBetween(9840, 9993);
    }
  },
  HISTIOCYTOSIS("Langerhans cell histiocytosis", "LCH") {
    @Override
    boolean isFor(Tumor tumor) {
      return tumor.morphology().isBetween(9749, 9769);
    }
  };

  private final String tumors;
  private final String[] names;

  NamedProtocol(String tumors, String... names) {
    this.tumors = tumors;
    this.names = names;
  }

  /**
   * The protocol that a text names, the first in the order of this list.
   *
   * <p>{@code ALL} and {@code AML} are the name of a protocol only as the first word, in capitals:
   * in any other place they may be the English word or the diagnosis of the family.
   */
  static Optional<NamedProtocol> of(String protocol) {
    FreeText words = FreeText.of(protocol);
    for (NamedProtocol each : values()) {
      if (words.hasAny(each.names)) {
        return Optional.of(each);
      }
    }
    if (startsWithWord(protocol.strip(), "ALL")) {
      return Optional.of(LYMPHOBLASTIC);
    }
    return startsWithWord(protocol.strip(), "AML") ? Optional.of(MYELOID) : Optional.empty();
  }

  /** Whether a tumor is one that the protocol is for. */
  abstract boolean isFor(Tumor tumor);

  /** What it is for, as a message says it. */
  String tumors() {
    return tumors;
  }

  private static boolean isAt(Tumor tumor, String... sites) {
    for (String site : sites) {
      if (tumor.topography().site().equals(site)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithWord(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }
}
