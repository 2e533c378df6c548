package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.CodedColumn.IntColumn;
import org.chivit.registry.store.ColumnBatch;

/** Reads the time to the first event or the last contact, and what ended it. */
final class FollowUpReader implements KeyReader {

  private final CountKey.FollowUp key;
  private final IntIndex days = new IntIndex();
  private final IntIndex causes = new IntIndex();

  private final IntColumn[] events;
  private IntColumn timeZero;
  private IntColumn lastContact;
  private int[] exitDay = new int[0];
  private int[] cause = new int[0];

  FollowUpReader(CountKey.FollowUp key) {
    this.key = key;
    this.events = new IntColumn[key.events().size()];
  }

  @Override
  public List<KeyIndex> indexes() {
    return List.of(days, causes);
  }

  @Override
  public void bind(ColumnBatch batch) {
    timeZero = Dictionaries.numbers(batch, key.timeZero());
    lastContact = Dictionaries.numbers(batch, key.lastContact());
    for (int e = 0; e < events.length; e++) {
      events[e] = Dictionaries.numbers(batch, key.events().get(e));
    }
  }

  @Override
  public void read(int[] rows, int count, int[][] ids, int at) {
    if (cause.length < count) {
      cause = new int[count];
      exitDay = new int[count];
    }
    readLastContact(rows, count);
    for (int e = 0; e < events.length; e++) {
      readEvent(events[e], e + 1, rows, count);
    }
    measure(rows, count, ids[at], ids[at + 1]);
  }

  private void readLastContact(int[] rows, int count) {
    int[] codes = lastContact.codes();
    int[] dictionary = lastContact.dictionary();
    for (int i = 0; i < count; i++) {
      int code = codes[rows[i]];
      boolean missing = code == CodedColumn.MISSING;
      cause[i] = missing ? CountKey.FollowUp.NO_EXIT : CountKey.FollowUp.CENSORED;
      exitDay[i] = missing ? 0 : dictionary[code];
    }
  }

  /** An event takes the place of the last contact and of a later event, not of one on its day. */
  private void readEvent(IntColumn event, int number, int[] rows, int count) {
    int[] codes = event.codes();
    int[] dictionary = event.dictionary();
    for (int i = 0; i < count; i++) {
      int code = codes[rows[i]];
      if (code != CodedColumn.MISSING) {
        int day = dictionary[code];
        if (cause[i] <= CountKey.FollowUp.CENSORED || day < exitDay[i]) {
          cause[i] = number;
          exitDay[i] = day;
        }
      }
    }
  }

  private void measure(int[] rows, int count, int[] dayIds, int[] causeIds) {
    int[] codes = timeZero.codes();
    int[] dictionary = timeZero.dictionary();
    for (int i = 0; i < count; i++) {
      int code = codes[rows[i]];
      if (code == CodedColumn.MISSING) {
        cause[i] = CountKey.FollowUp.NO_TIME_ZERO;
      }
      dayIds[i] =
          cause[i] < CountKey.FollowUp.CENSORED
              ? KeyIndex.MISSING
              : days.idOf(DayArithmetic.between(dictionary[code], exitDay[i]));
      causeIds[i] = causes.idOf(cause[i]);
    }
  }
}
