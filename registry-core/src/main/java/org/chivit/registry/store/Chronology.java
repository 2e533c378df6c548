package org.chivit.registry.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;

/**
 * Gives every date of a case a day, so that dates known in part keep the order that events must
 * have had (INTERPRETATIONS.md, "A day for a date that is known in part").
 *
 * <p>A date known to the day keeps it. The others take their conventional day, moved as little as
 * the order demands and never outside what they can mean: first those known to the month, then
 * those of which only the year is known, so that the better known date is the one that stays. An
 * order that the dates cannot keep is ignored; rules report it.
 */
final class Chronology {

  private final List<Placed> dates = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  /** One date, and its day once the chronology is {@linkplain Chronology#place() placed}. */
  static final class Placed {

    private final int index;
    private final DatePrecision precision;
    private final int conventional;
    private final int first;
    private final int last;
    private int earliest;
    private int latest;
    private boolean fixed;

    private Placed(int index, PartialDate date) {
      this.index = index;
      this.precision = date.precision();
      this.conventional = epochDay(date.conventionalDay());
      this.first = epochDay(date.earliest());
      this.last = epochDay(date.latest());
      this.earliest = first;
      this.latest = last;
      this.fixed = first == last;
    }

    /** The day, in days since 1970-01-01. */
    int day() {
      if (!fixed) {
        throw new IllegalStateException("the chronology has not been placed");
      }
      return earliest;
    }

    DatePrecision precision() {
      return precision;
    }

    private void fix() {
      int day = conventional;
      if (earliest <= latest) {
        day = Math.max(earliest, Math.min(latest, conventional));
      }
      earliest = day;
      latest = day;
      fixed = true;
    }
  }

  private record Order(Placed earlier, Placed later) {}

  /** Adds a date. */
  Placed add(PartialDate date) {
    Placed placed = new Placed(dates.size(), date);
    dates.add(placed);
    return placed;
  }

  /**
   * Says that one date is not after another.
   *
   * @throws IllegalArgumentException if the earlier one was not added first, which keeps the order
   *     free of circles
   */
  void order(Placed earlier, Placed later) {
    if (earlier.index >= later.index) {
      throw new IllegalArgumentException("the earlier date must be added first");
    }
    if (!earlier.fixed || !later.fixed) {
      orders.add(new Order(earlier, later));
    }
  }

  /** Gives every date its day. */
  void place() {
    List<Placed> open = new ArrayList<>();
    for (Placed date : dates) {
      if (!date.fixed) {
        open.add(date);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    open.sort(Comparator.comparing(Placed::precision).thenComparing(date -> date.conventional));
    List<Order> forward =
        orders.stream().sorted(Comparator.comparing(order -> order.earlier().index)).toList();
    List<Order> backward =
        orders.stream()
            .sorted(Comparator.comparing((Order order) -> order.later().index).reversed())
            .toList();
    for (Placed date : open) {
      narrow(forward, backward);
      date.fix();
    }
  }

  /**
   * Narrows what each open date can still mean. In the given sequences a date has heard of all that
   * comes before it (or after it) when its own turn comes.
   */
  private static void narrow(List<Order> forward, List<Order> backward) {
    for (Order order : forward) {
      Placed later = order.later();
      int bound = order.earlier().earliest;
      if (!later.fixed && bound <= later.last) {
        later.earliest = Math.max(later.earliest, bound);
      }
    }
    for (Order order : backward) {
      Placed earlier = order.earlier();
      int bound = order.later().latest;
      if (!earlier.fixed && bound >= earlier.first) {
        earlier.latest = Math.min(earlier.latest, bound);
      }
    }
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
