package org.chivit.registry.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The 330 published topography codes of ICD-O-3, each with a label in our own words. */
public final class TopographyTable {

  /** The label of each published code by its {@linkplain Topography#number() number}. */
  private final String[] labels = new String[810];

  private final List<Topography> codes;

  private TopographyTable() {
    List<Topography> published = new ArrayList<>();
    for (CodeTable.Row row : CodeTable.read(TopographyTable.class, "topography.csv").rows()) {
      Topography topography = new Topography(row.text("code"));
      labels[topography.number()] = row.text("label");
      published.add(topography);
    }
    this.codes = List.copyOf(published);
  }

  /** The table of ICD-O-3, which ICD-O-3.1 and ICD-O-3.2 left unchanged. */
  public static TopographyTable standard() {
    return Holder.STANDARD;
  }

  /** Whether the code is a published one: {@code C64.9} is, {@code C64.0} is not. */
  public boolean isValid(Topography topography) {
    return topography.number() < labels.length && labels[topography.number()] != null;
  }

  /** The name of the site in our own words; empty where the code is not a published one. */
  public Optional<String> label(Topography topography) {
    return isValid(topography) ? Optional.of(labels[topography.number()]) : Optional.empty();
  }

  /** Every published code, in ascending order. */
  public List<Topography> codes() {
    return codes;
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final TopographyTable STANDARD = new TopographyTable();
  }
}
