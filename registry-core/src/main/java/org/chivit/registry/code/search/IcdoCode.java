package org.chivit.registry.code.search;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;

/** A code of ICD-O-3 on either axis. Holds its form only, not whether it is published. */
public sealed interface IcdoCode {

  /** The axis that the code is of. */
  CodeAxis axis();

  /** The code as it is printed: {@code C64.9}, {@code 8960/3}. */
  String text();

  /**
   * A site.
   *
   * @param topography the topography
   */
  record Site(Topography topography) implements IcdoCode {

    /** Checks that nothing is null. */
    public Site {
      Objects.requireNonNull(topography, "topography");
    }

    @Override
    public CodeAxis axis() {
      return CodeAxis.TOPOGRAPHY;
    }

    @Override
    public String text() {
      return topography.code();
    }
  }

  /**
   * A kind of tumor.
   *
   * @param morphology the histology
   * @param behavior its behavior
   */
  record Kind(Morphology morphology, Behavior behavior) implements IcdoCode {

    /** Checks that nothing is null. */
    public Kind {
      Objects.requireNonNull(morphology, "morphology");
      Objects.requireNonNull(behavior, "behavior");
    }

    @Override
    public CodeAxis axis() {
      return CodeAxis.MORPHOLOGY;
    }

    @Override
    public String text() {
      return morphology + "/" + behavior.code();
    }
  }

  /**
   * Reads a code: {@code C64.9}, {@code c649}, {@code 8960/3}, {@code 89603}.
   *
   * @return the code, or empty if the text has the form of neither axis
   */
  static Optional<IcdoCode> parse(String text) {
    String code = text.strip();
    Optional<Topography> site = Topography.parse(code);
    if (site.isPresent()) {
      return Optional.of(new Site(site.get()));
    }
    int slash = code.indexOf('/');
    int histologyEnd = slash < 0 && code.length() == 5 ? 4 : slash;
    if (histologyEnd < 0) {
      return Optional.empty();
    }
    Optional<Morphology> morphology = Morphology.parse(code.substring(0, histologyEnd));
    Optional<Behavior> behavior = Behavior.parse(code.substring(slash < 0 ? 4 : slash + 1));
    return morphology.isPresent() && behavior.isPresent()
        ? Optional.of(new Kind(morphology.get(), behavior.get()))
        : Optional.empty();
  }
}
