package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * One operation.
 *
 * @param date when it was done
 * @param procedure the hospital's own word for it, such as {@code nephrectomy}
 * @param intent why it was done
 * @param extent what it left behind; empty where nothing was resected
 * @param site what was operated on, in the hospital's own words
 * @param timing when in the course of treatment it was done
 * @param team who operated
 * @param findings what it found, and what came of it
 */
public record Surgery(
    PartialDate date,
    Optional<String> procedure,
    SurgeryIntent intent,
    Optional<ResectionExtent> extent,
    Optional<String> site,
    SurgeryTiming timing,
    SurgicalTeam team,
    SurgicalFindings findings) {

  /** Checks that nothing is null. */
  public Surgery {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(extent, "extent");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(team, "team");
    Objects.requireNonNull(findings, "findings");
  }

  /** An operation of which nothing more is recorded. */
  public Surgery(
      PartialDate date,
      Optional<String> procedure,
      SurgeryIntent intent,
      Optional<ResectionExtent> extent) {
    this(
        date,
        procedure,
        intent,
        extent,
        Optional.empty(),
        SurgeryTiming.UNKNOWN,
        SurgicalTeam.UNKNOWN,
        SurgicalFindings.UNKNOWN);
  }
}
