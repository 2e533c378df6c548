package org.chivit.registry.validation.rules.sex;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of sex. */
public final class SexRules {

  private SexRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new SexTopographyRule(), new SexMorphologyRule());
  }
}
