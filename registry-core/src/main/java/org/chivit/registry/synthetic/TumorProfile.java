package org.chivit.registry.synthetic;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Topography;

/**
 * One kind of tumor: a row of {@code tumor_profiles.csv}, whose header says what the columns mean.
 */
record TumorProfile(
    String name,
    Weighted<Topography> topographies,
    Weighted<Histology> histologies,
    double bilateralPercent,
    Weighted<WholeRange> ages,
    double malePercent,
    Weighted<StageOutlook> stages,
    Weighted<BasisOfDiagnosis> basis,
    double delayFactor,
    double palliativePercent,
    double toxicDeathPercent,
    double monthsToDeath,
    TreatmentPlan plan) {

  TumorProfile {
    requirePercent(name, bilateralPercent);
    requirePercent(name, malePercent);
    requirePercent(name, palliativePercent);
    requirePercent(name, toxicDeathPercent);
    if (!(delayFactor > 0) || !(monthsToDeath > 0)) {
      throw new IllegalArgumentException(name + ": delay and months to death must be positive");
    }
  }

  private static void requirePercent(String name, double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(name + ": not a percentage: " + percent);
    }
  }
}
