package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A name with its parts in every order. */
final class PartOrders {

  /** Names of more parts are told in sorted order only, as the orders become too many. */
  private static final int MOST_PARTS = 3;

  private PartOrders() {}

  /** The parts joined without spaces, once for each order. */
  static List<String> of(List<String> parts) {
    List<String> turned = new ArrayList<>(parts);
    if (turned.size() > MOST_PARTS) {
      Collections.sort(turned);
      return List.of(String.join("", turned));
    }
    List<String> orders = new ArrayList<>();
    add(turned, 0, orders);
    return List.copyOf(orders);
  }

  /** Adds all orders of the parts from a position on. */
  private static void add(List<String> parts, int from, List<String> orders) {
    if (from >= parts.size() - 1) {
      orders.add(String.join("", parts));
      return;
    }
    for (int i = from; i < parts.size(); i++) {
      Collections.swap(parts, from, i);
      add(parts, from + 1, orders);
      Collections.swap(parts, from, i);
    }
  }
}
