package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.presentation.ChangStage;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.PretextGroup;

/** Writes down an extent from which the recorded stage follows; the other shares are invented. */
final class ExtentRecorder {

  /** What the stage of a system says of metastasis. */
  private static Answer metastasis(String system, String stage) {
    return switch (system) {
      case "neuroblastoma" -> stage.startsWith("M") ? Answer.YES : Answer.NO;
      case "hepatoblastoma" ->
          stage.startsWith("M") ? Answer.YES : stage.startsWith("L") ? Answer.NO : Answer.UNKNOWN;
      case "cns-embryonal", "ependymoma" -> stage.equals("M0") ? Answer.NO : Answer.YES;
      case "osteosarcoma", "ewing", "astrocytoma" ->
          stage.equals("metastatic") ? Answer.YES : Answer.NO;
      case "rhabdomyosarcoma", "nrsts" -> stage.equals("4") ? Answer.YES : Answer.NO;
      case "wilms", "retinoblastoma", "ovarian" -> stage.equals("IV") ? Answer.YES : Answer.NO;
      case "testicular" -> stage.startsWith("III") ? Answer.YES : Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }

  private ExtentRecorder() {}

  /**
   * The extent.
   *
   * @param system the code of the Toronto system; empty where there is none
   * @param stage the stage as recorded; empty where there is none
   */
  static DiseaseExtent record(String system, String stage, CaseRandom random) {
    if (stage.isEmpty() || stage.equals("X")) {
      return DiseaseExtent.UNKNOWN;
    }
    Answer metastasis = metastasis(system, stage);
    boolean neuroblastoma = system.equals("neuroblastoma");
    boolean nervous = system.equals("cns-embryonal") || system.equals("ependymoma");
    Answer riskFactors =
        !neuroblastoma
            ? Answer.UNKNOWN
            : stage.equals("L1") || (stage.equals("MS") && random.chance(60))
                ? Answer.NO
                : Answer.YES;
    OptionalInt count =
        switch (riskFactors) {
          case YES ->
              random.chance(70) ? OptionalInt.of(random.between(1, 5)) : OptionalInt.empty();
          case NO -> OptionalInt.of(0);
          case UNKNOWN -> OptionalInt.empty();
        };
    return new DiseaseExtent(
        riskFactors,
        count,
        metastasis,
        metastasis == Answer.YES ? sites(system, stage, random) : List.of(),
        system.equals("hepatoblastoma") ? pretext(stage) : Optional.empty(),
        nervous ? CodedValue.parse(ChangStage.class, stage) : Optional.empty());
  }

  /** The digit of a stage such as L3. */
  private static Optional<PretextGroup> pretext(String stage) {
    int digit = stage.charAt(stage.length() - 1) - '1';
    PretextGroup[] groups = PretextGroup.values();
    return digit >= 0 && digit < groups.length ? Optional.of(groups[digit]) : Optional.empty();
  }

  private static List<MetastasisSite> sites(String system, String stage, CaseRandom random) {
    List<MetastasisSite> sites = new ArrayList<>();
    switch (system) {
      case "neuroblastoma" -> {
        sites.add(stage.equals("MS") ? MetastasisSite.LIVER : MetastasisSite.BONE_MARROW);
        if (random.chance(55)) {
          sites.add(stage.equals("MS") ? MetastasisSite.SKIN : MetastasisSite.BONE);
        }
      }
      case "cns-embryonal", "ependymoma", "astrocytoma" ->
          sites.add(stage.equals("M4") ? MetastasisSite.BONE : MetastasisSite.LEPTOMENINGES);
      case "retinoblastoma" ->
          sites.add(random.chance(50) ? MetastasisSite.BONE_MARROW : MetastasisSite.LEPTOMENINGES);
      case "ovarian" -> sites.add(MetastasisSite.LIVER);
      default -> {
        sites.add(MetastasisSite.LUNG);
        if (random.chance(20)) {
          sites.add(system.equals("wilms") ? MetastasisSite.LIVER : MetastasisSite.BONE);
        }
      }
    }
    return sites;
  }
}
