package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;

/** Writes down the events of a fate that the registry hears of. */
final class OutcomeRecorder {

  private final Fate fate;
  private final int horizon;
  private final List<DatedEvent> events = new ArrayList<>();

  private OutcomeRecorder(Fate fate, int closing) {
    this.fate = fate;
    this.horizon = fate.horizon(closing);
  }

  static Outcome record(PathToCare path, Fate fate, int closing, CaseRandom random) {
    OutcomeRecorder recorder = new OutcomeRecorder(fate, closing);
    recorder.addTurns();
    recorder.addFailures();
    recorder.addDeath(random);
    recorder.events.sort(Comparator.comparingInt(DatedEvent::day));
    return new Outcome(
        recorder.events.stream().map(DatedEvent::event).toList(),
        FollowUpRecorder.record(path, fate, closing, random));
  }

  private record DatedEvent(int day, OutcomeEvent event) {}

  private void addTurns() {
    Interruption interruption = fate.interruption();
    if (fate.refusal() <= horizon) {
      add(fate.refusal(), new OutcomeEvent.Refusal(Memory.exact(fate.refusal())));
    }
    if (interruption.lastAttended() <= horizon) {
      PartialDate date = Memory.exact(interruption.lastAttended());
      add(interruption.lastAttended(), new OutcomeEvent.Abandonment(date));
    }
    if (interruption.comeBack() <= horizon) {
      PartialDate date = Memory.exact(interruption.comeBack());
      add(interruption.comeBack(), new OutcomeEvent.Return(date));
    }
  }

  private void addFailures() {
    if (fate.failure() <= horizon) {
      PartialDate date = Memory.exact(fate.failure());
      add(
          fate.failure(),
          fate.failureIsRelapse()
              ? new OutcomeEvent.Relapse(date)
              : new OutcomeEvent.Progression(date));
    }
    if (fate.secondMalignancy() <= horizon) {
      PartialDate date = Memory.exact(fate.secondMalignancy());
      add(fate.secondMalignancy(), new OutcomeEvent.SecondMalignancy(date));
    }
  }

  /** Of a death at home, far from the ward, the family may later tell the month only. */
  private void addDeath(CaseRandom random) {
    if (fate.death() <= horizon) {
      PartialDate date =
          fate.isAwayOn(fate.death())
              ? Memory.OF_DEATH_AT_HOME.recall(fate.death(), random).orElseThrow()
              : Memory.exact(fate.death());
      add(fate.death(), new OutcomeEvent.Death(date, fate.cause()));
    }
  }

  private void add(int day, OutcomeEvent event) {
    events.add(new DatedEvent(day, event));
  }
}
