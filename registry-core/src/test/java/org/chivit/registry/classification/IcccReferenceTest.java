package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.algorithms.iccc.IcccRecodeUtils;
import com.imsweb.algorithms.iccc.IcccSiteGroupDto;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;
import org.junit.jupiter.api.Test;

/**
 * Compares with the ICCC recode of {@code com.imsweb:algorithms:4.2}, version ICD-O-3/IARC 2017, by
 * calling it.
 */
class IcccReferenceTest {

  /**
   * Histologies that came into the table of SEER after version 4.2 of the algorithms, which leaves
   * them unclassified.
   */
  private static final Set<Integer> NEWER =
      Set.of(
          8348, 8349, 8455, 8859, 8976, 9111, 9126, 9366, 9367, 9368, 9715, 9749, 9819, 9877, 9878,
          9879, 9912, 9968, 9993);

  private static final String VERSION = IcccRecodeUtils.VERSION_THIRD_EDITION_IARC_2017;

  private static final int NOT_CLASSIFIED = 999;

  private final IcccClassifier classifier = IcccClassifier.standard();

  /** Histologies on which the two differ, and differences that the newer ones do not explain. */
  private final Set<Integer> differing = new ConcurrentSkipListSet<>();

  private final Set<String> unexpected = new ConcurrentSkipListSet<>();

  @Test
  void agreesOnEveryTopographyForEveryHistologyThatEitherKnows() {
    compare(
        TopographyTable.standard().codes(),
        histologiesOfEither(),
        EnumSet.of(Behavior.BENIGN, Behavior.UNCERTAIN, Behavior.IN_SITU, Behavior.MALIGNANT));

    assertThat(unexpected).isEmpty();
    assertThat(differing).containsExactlyInAnyOrderElementsOf(NEWER);
  }

  @Test
  void agreesOnEveryNumberAndBehaviorAtTheSitesOfChildhood() {
    List<Integer> everyNumber =
        IntStream.rangeClosed(Morphology.MIN, Morphology.MAX).boxed().toList();
    List<Topography> sites =
        List.of(
            new Topography("C22.0"),
            new Topography("C40.2"),
            new Topography("C42.1"),
            new Topography("C49.9"),
            new Topography("C56.9"),
            new Topography("C64.9"),
            new Topography("C71.6"),
            new Topography("C77.9"),
            new Topography("C80.9"));

    compare(sites, everyNumber, EnumSet.allOf(Behavior.class));

    assertThat(unexpected).isEmpty();
    assertThat(NEWER).containsAll(differing);
  }

  private void compare(
      List<Topography> sites, Collection<Integer> histologies, Set<Behavior> behaviors) {
    sites.parallelStream()
        .forEach(site -> histologies.forEach(number -> compare(site, number, behaviors)));
  }

  private void compare(Topography site, int histology, Set<Behavior> behaviors) {
    String oracleSite = site.code().replace(".", "");
    for (Behavior behavior : behaviors) {
      int theirs =
          Integer.parseInt(
              IcccRecodeUtils.calculateSiteRecode(
                  VERSION,
                  oracleSite,
                  Integer.toString(histology),
                  Integer.toString(behavior.code())));
      Optional<IcccGroup> group = classifier.classify(site, new Morphology(histology), behavior);
      int ours = group.isPresent() ? group.get().recode() : NOT_CLASSIFIED;
      if (ours != theirs) {
        differing.add(histology);
        if (theirs != NOT_CLASSIFIED || !NEWER.contains(histology)) {
          unexpected.add(site + " " + histology + "/" + behavior.code() + " " + theirs);
        }
      }
    }
  }

  private static Set<Integer> histologiesOfEither() {
    Set<Integer> numbers = new TreeSet<>();
    for (CodeTable.Row row : CodeTable.read(IcccClassifier.class, "iccc3_2017_rules.csv").rows()) {
      addRanges(row.text("histologies"), numbers);
    }
    for (IcccSiteGroupDto group : IcccRecodeUtils.getRawData(VERSION)) {
      if (group.getHistologyInclusions() != null) {
        addRanges(group.getHistologyInclusions(), numbers);
      }
    }
    return numbers;
  }

  private static void addRanges(String text, Set<Integer> numbers) {
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        String[] ends = part.strip().split("-", -1);
        int last = Integer.parseInt(ends[ends.length - 1]);
        IntStream.rangeClosed(Integer.parseInt(ends[0]), last).forEach(numbers::add);
      }
    }
  }
}
