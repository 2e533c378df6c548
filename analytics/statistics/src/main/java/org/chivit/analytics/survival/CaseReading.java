package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.Optional;
import org.chivit.analytics.cohort.CohortFlowTally;
import org.chivit.analytics.cohort.LeftOutReason;
import org.chivit.analytics.count.CountKey.FollowUp;
import org.chivit.analytics.count.CountTable;

/** Reads the follow-up of registry cases. */
final class CaseReading implements RowReading {

  private final int days;
  private final int cause;

  CaseReading(CountTable counts) {
    this.days = counts.column(FollowUp.EXIT_DAYS);
    this.cause = counts.column(FollowUp.EXIT_CAUSE);
  }

  @Override
  public Optional<Observation> read(CountTable.Row row, CohortFlowTally tally) {
    int exitCause = row.intAt(cause);
    if (exitCause == FollowUp.NO_TIME_ZERO) {
      tally.leaveOut(LeftOutReason.NO_TIME_ZERO, row.count());
      return Optional.empty();
    }
    if (exitCause == FollowUp.NO_EXIT) {
      tally.leaveOut(LeftOutReason.NO_EXIT, row.count());
      return Optional.empty();
    }
    int exitDays = row.intAt(days);
    if (exitDays < 0) {
      tally.leaveOut(LeftOutReason.NEGATIVE_TIME, row.count(), exitDays + " days");
      return Optional.empty();
    }
    tally.use(row.count());
    BigDecimal exit = BigDecimal.valueOf(exitDays);
    return Optional.of(
        exitCause == FollowUp.CENSORED
            ? Observation.censored(exit, row.count())
            : Observation.event(exit, row.count()));
  }
}
