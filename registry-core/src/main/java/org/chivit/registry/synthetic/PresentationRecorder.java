package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.TumorBiology;

/**
 * Writes down what was found before treatment: what the tumor calls for, as far as the laboratory
 * of a hospital in Cambodia has it. Shares and distributions are invented.
 */
final class PresentationRecorder {

  private static final double NOT_DONE_PERCENT = 18;
  private static final double MOLECULAR_DONE_PERCENT = 35;
  private static final double MEASURED_PERCENT = 80;

  private final String system;
  private final String stage;
  private final int histology;
  private final CaseRandom random;

  private PresentationRecorder(String system, String stage, int histology, CaseRandom random) {
    this.system = system;
    this.stage = stage;
    this.histology = histology;
    this.random = random;
  }

  /**
   * What was found.
   *
   * @param system the code of the Toronto system of the tumor; empty where it has none
   * @param stage the stage as recorded; empty where there is none
   * @param histology the four digits of the morphology
   * @param ageDays the age at the first visit
   * @param visit the first visit, on which the child is weighed
   */
  static Presentation record(
      String system, String stage, int histology, int ageDays, int visit, CaseRandom random) {
    PresentationRecorder recorder = new PresentationRecorder(system, stage, histology, random);
    boolean solid = !system.equals("all") && !system.equals("aml") && !system.isEmpty();
    return new Presentation(
        ExtentRecorder.record(system, stage, random),
        solid && random.chance(70)
            ? OptionalInt.of(random.between(15, system.equals("retinoblastoma") ? 25 : 160))
            : OptionalInt.empty(),
        recorder.grade(),
        recorder.symptoms(),
        recorder.laboratory(),
        recorder.biology(),
        random.chance(MEASURED_PERCENT) ? nutrition(ageDays, visit, random) : Nutrition.UNKNOWN);
  }

  private OptionalInt grade() {
    return switch (system) {
      case "nrsts" -> OptionalInt.of(random.between(1, 3));
      case "cns-embryonal" -> OptionalInt.of(4);
      case "astrocytoma" -> OptionalInt.of(histology == 9421 ? 1 : 4);
      default -> OptionalInt.empty();
    };
  }

  /** The letter of the stage of a Hodgkin lymphoma says the same. */
  private Answer symptoms() {
    if (!system.equals("hodgkin") || stage.isEmpty()) {
      return Answer.UNKNOWN;
    }
    return switch (stage.charAt(stage.length() - 1)) {
      case 'A' -> Answer.NO;
      case 'B' -> Answer.YES;
      default -> Answer.UNKNOWN;
    };
  }

  private LaboratoryValues laboratory() {
    boolean leukemia = system.equals("all") || system.equals("aml");
    boolean liver = system.equals("hepatoblastoma");
    boolean yolkSac = histology == 9071 || histology == 9085;
    boolean germCell = histology >= 9060 && histology <= 9102;
    return new LaboratoryValues(
        done(leukemia, 18.5, 1.3, 1),
        done(
            liver || germCell,
            liver ? 60_000 : yolkSac ? 4_000 : 5,
            liver || yolkSac ? 1.6 : 0.5,
            0),
        done(germCell, histology == 9085 ? 300 : 2, histology == 9085 ? 1.4 : 0.4, 0),
        done(leukemia || germCell || system.equals("nhl"), 620, 0.8, 0),
        leukemia ? fluid() : CerebrospinalFluid.UNKNOWN);
  }

  private Optional<BigDecimal> done(boolean asked, double median, double sigma, int places) {
    return asked && !random.chance(NOT_DONE_PERCENT)
        ? Optional.of(random.logNormal(median, sigma, places))
        : Optional.empty();
  }

  /** A fluid from which the CNS status of the stage follows. */
  private CerebrospinalFluid fluid() {
    return switch (stage) {
      case "CNS1", "CNS-negative" ->
          new CerebrospinalFluid(OptionalInt.of(random.between(0, 4)), Answer.NO, Answer.NO);
      case "CNS2" ->
          new CerebrospinalFluid(OptionalInt.of(random.between(0, 4)), Answer.YES, Answer.NO);
      case "CNS3", "CNS-positive" ->
          new CerebrospinalFluid(OptionalInt.of(random.between(5, 260)), Answer.YES, Answer.NO);
      default -> CerebrospinalFluid.UNKNOWN;
    };
  }

  private TumorBiology biology() {
    boolean neuroblastoma = system.equals("neuroblastoma");
    boolean wilms = histology == 8960;
    boolean metastatic = stage.equals("M") || stage.equals("IV");
    boolean molecular = random.chance(MOLECULAR_DONE_PERCENT);
    return new TumorBiology(
        neuroblastoma && molecular
            ? random.chance(metastatic ? 38 : 9) ? MycnStatus.AMPLIFIED : MycnStatus.NOT_AMPLIFIED
            : MycnStatus.UNKNOWN,
        neuroblastoma && !random.chance(60)
            ? random.chance(metastatic ? 35 : 75)
                ? NeuroblastomaHistology.FAVORABLE
                : NeuroblastomaHistology.UNFAVORABLE
            : NeuroblastomaHistology.UNKNOWN,
        wilms && !random.chance(NOT_DONE_PERCENT) ? anaplasia() : Anaplasia.UNKNOWN,
        when(wilms && molecular && random.chance(20), 6),
        when(wilms && molecular && random.chance(20), 28),
        when(system.equals("rhabdomyosarcoma") && molecular, histology == 8920 ? 80 : 2),
        when(system.equals("ewing") && molecular, 85),
        system.equals("astrocytoma") && molecular
            ? random.chance(70) ? BrafStatus.FUSION : BrafStatus.WILD_TYPE
            : BrafStatus.UNKNOWN);
  }

  private Anaplasia anaplasia() {
    return random.chance(93)
        ? Anaplasia.ABSENT
        : random.chance(40) ? Anaplasia.FOCAL : Anaplasia.DIFFUSE;
  }

  private Answer when(boolean done, double yesPercent) {
    if (!done) {
      return Answer.UNKNOWN;
    }
    return random.chance(yesPercent) ? Answer.YES : Answer.NO;
  }

  /**
   * A child of a size that lies around 0.9 of the median of its age, which is approximated by
   * straight lines; many are thin.
   */
  private static Nutrition nutrition(int ageDays, int visit, CaseRandom random) {
    double years = Math.max(0, ageDays) / Timeline.DAYS_PER_YEAR;
    double height = years < 2 ? 50 + 18 * years : 86 + 6.1 * (years - 2);
    double weight = years < 1 ? 3.3 + 5.8 * years : 9.1 + 2.2 * (years - 1) + 0.06 * years * years;
    double thin = 0.74 + 0.3 * random.unit();
    double arm =
        (years < 1 ? 12 + 3 * years : 15 + 0.55 * (years - 1)) * (0.8 + 0.25 * random.unit());
    return new Nutrition(
        Optional.of(Memory.exact(visit)),
        Optional.of(CaseRandom.rounded(weight * thin, 1)),
        Optional.of(CaseRandom.rounded(height * (0.92 + 0.1 * random.unit()), 0)),
        random.chance(70) ? Optional.of(CaseRandom.rounded(arm, 1)) : Optional.empty(),
        random.chance(30)
            ? Optional.of(CaseRandom.rounded(4 + 7 * random.unit(), 1))
            : Optional.empty());
  }
}
