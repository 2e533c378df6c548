package org.chivit.registry.validation;

import java.util.List;

/** What a rule says of one case: "not checked" is not "fine". */
public sealed interface Verdict {

  /** The rule looked and found nothing. */
  Verdict CLEAN = new Clean();

  /** The rule found what it looks for. */
  static Verdict found(Finding finding) {
    return new Findings(List.of(finding));
  }

  /** Clean where the list is empty, else the findings. */
  static Verdict of(List<Finding> findings) {
    return findings.isEmpty() ? CLEAN : new Findings(findings);
  }

  /** The rule could not look. */
  static Verdict notRun(String reason) {
    return new NotRun(reason);
  }

  /** The rule looked and found nothing. */
  record Clean() implements Verdict {}

  /**
   * The rule found what it looks for.
   *
   * @param findings at least one
   */
  record Findings(List<Finding> findings) implements Verdict {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Findings {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("no finding is a clean verdict");
      }
    }
  }

  /**
   * The rule could not look, because something that it needs is not recorded or does not apply.
   *
   * @param reason what is missing, such as {@code birth date not recorded}
   */
  record NotRun(String reason) implements Verdict {
    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public NotRun {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a rule that did not run says why");
      }
    }
  }
}
