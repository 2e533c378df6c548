package org.chivit.registry.synthetic;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.Topography;

/**
 * The three tables that the synthetic registry is made from.
 *
 * @param profiles the kinds of tumors, by their share of the cases
 * @param provinces where families live
 */
record ProfileTables(Weighted<TumorProfile> profiles, Weighted<Province> provinces) {

  /** Reads the tables from their resources; a mistake in them is a mistake in the program. */
  static ProfileTables load() {
    return new ProfileTables(profiles(plans()), provinceWeights());
  }

  private static Map<String, TreatmentPlan> plans() {
    Map<String, List<TreatmentStep>> steps = new LinkedHashMap<>();
    for (NamedCsvRecord row : read("treatment_plans.csv")) {
      steps.computeIfAbsent(row.getField("plan"), plan -> new ArrayList<>()).add(step(row));
    }
    Map<String, TreatmentPlan> plans = new LinkedHashMap<>();
    steps.forEach((name, list) -> plans.put(name, new TreatmentPlan(name, list)));
    return plans;
  }

  private static TreatmentStep step(NamedCsvRecord row) {
    Modality modality = Modality.parse(row.getField("modality"));
    String gray = row.getField("gray_per_fraction");
    return new TreatmentStep(
        modality,
        row.getField("name"),
        Double.parseDouble(row.getField("share_percent")),
        Set.copyOf(parts(row.getField("stages"))),
        switch (modality) {
          case BIOPSY, SURGERY -> List.of(1);
          case CHEMOTHERAPY -> numbers(row.getField("cycles"));
          case RADIOTHERAPY ->
              parts(row.getField("fractions")).stream().map(Integer::valueOf).toList();
        },
        modality == Modality.CHEMOTHERAPY ? Integer.parseInt(row.getField("days_per_cycle")) : 1,
        gray.isEmpty() ? BigDecimal.ZERO : new BigDecimal(gray));
  }

  private static Weighted<TumorProfile> profiles(Map<String, TreatmentPlan> plans) {
    List<TumorProfile> profiles = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (NamedCsvRecord row : read("tumor_profiles.csv")) {
      profiles.add(profile(row, plans));
      weights.add(Double.valueOf(row.getField("weight")));
    }
    return Weighted.of(profiles, weights);
  }

  private static TumorProfile profile(NamedCsvRecord row, Map<String, TreatmentPlan> plans) {
    TreatmentPlan plan = plans.get(row.getField("plan"));
    if (plan == null) {
      throw new IllegalArgumentException("no such treatment plan: " + row.getField("plan"));
    }
    return new TumorProfile(
        row.getField("profile"),
        Weighted.parse(row.getField("topographies"), Topography::new),
        Weighted.parse(row.getField("morphologies"), Histology::parse),
        Double.parseDouble(row.getField("bilateral_percent")),
        Weighted.parse(row.getField("ages"), WholeRange::parse),
        Double.parseDouble(row.getField("male_percent")),
        stages(row.getField("stages")),
        Weighted.parse(row.getField("basis"), text -> BasisOfDiagnosis.parse(text).orElseThrow()),
        Double.parseDouble(row.getField("delay_factor")),
        Double.parseDouble(row.getField("palliative_percent")),
        Double.parseDouble(row.getField("toxic_death_percent")),
        Double.parseDouble(row.getField("months_to_death")),
        plan);
  }

  private static Weighted<StageOutlook> stages(String text) {
    List<StageOutlook> outlooks = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String triple : parts(text)) {
      int first = triple.indexOf(':');
      int last = triple.lastIndexOf(':');
      if (first == last) {
        throw new IllegalArgumentException("not a stage, its weight and cure: " + triple);
      }
      outlooks.add(
          StageOutlook.of(
              triple.substring(0, first), Double.parseDouble(triple.substring(last + 1))));
      weights.add(Double.valueOf(triple.substring(first + 1, last)));
    }
    return Weighted.of(outlooks, weights);
  }

  private static Weighted<Province> provinceWeights() {
    List<Province> provinces = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (NamedCsvRecord row : read("province_weights.csv")) {
      provinces.add(new Province(row.getField("province")));
      weights.add(Double.valueOf(row.getField("weight")));
    }
    return Weighted.of(provinces, weights);
  }

  private static List<Integer> numbers(String range) {
    WholeRange whole = WholeRange.parse(range);
    return IntStream.rangeClosed(whole.from(), whole.to()).boxed().toList();
  }

  private static List<String> parts(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
  }

  private static List<NamedCsvRecord> read(String resource) {
    try (InputStream stream = ProfileTables.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(stream)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }
}
