package org.chivit.registry.intake;

import java.util.List;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.ChangStage;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.presentation.TumorBiology;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;

/** Reads what a row of the cases says of what was found before treatment. */
final class PresentationReader {

  private PresentationReader() {}

  static Presentation presentation(RowReader row) {
    return new Presentation(
        extent(row),
        row.positiveWholeNumber(Variable.TUMOR_SIZE_MM),
        grade(row),
        row.answer(Variable.B_SYMPTOMS),
        laboratory(row),
        biology(row),
        nutrition(row));
  }

  private static OptionalInt grade(RowReader row) {
    return row.read(Variable.GRADE, CodeParsers::grade).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static DiseaseExtent extent(RowReader row) {
    Answer riskFactors = row.answer(Variable.IMAGE_DEFINED_RISK_FACTORS);
    OptionalInt count = row.wholeNumber(Variable.IMAGE_DEFINED_RISK_FACTOR_COUNT);
    if (DiseaseExtent.riskFactorsContradict(riskFactors, count)) {
      conflict(
          row,
          Variable.IMAGE_DEFINED_RISK_FACTOR_COUNT,
          "The number of image-defined risk factors is "
              + count.getAsInt()
              + ", but whether there was any is "
              + riskFactors.code()
              + ".");
      count = OptionalInt.empty();
    }
    Answer metastasis = row.answer(Variable.METASTASIS);
    List<MetastasisSite> sites = row.words(Variable.METASTASIS_SITES, MetastasisSite.class);
    if (metastasis == Answer.NO && !sites.isEmpty()) {
      conflict(
          row, Variable.METASTASIS_SITES, "Sites of metastases are given, but metastasis is no.");
      sites = List.of();
    }
    return new DiseaseExtent(
        riskFactors,
        count,
        metastasis,
        sites,
        row.word(Variable.PRETEXT, PretextGroup.class),
        row.word(Variable.CHANG_M_STAGE, ChangStage.class));
  }

  private static LaboratoryValues laboratory(RowReader row) {
    return new LaboratoryValues(
        row.decimal(Variable.WHITE_CELLS),
        row.decimal(Variable.AFP),
        row.decimal(Variable.BETA_HCG),
        row.decimal(Variable.LDH),
        new CerebrospinalFluid(
            row.wholeNumber(Variable.CSF_WHITE_CELLS),
            row.answer(Variable.CSF_BLASTS),
            row.answer(Variable.CSF_TRAUMATIC_TAP)));
  }

  private static TumorBiology biology(RowReader row) {
    return new TumorBiology(
        row.word(Variable.MYCN, MycnStatus.class).orElse(MycnStatus.UNKNOWN),
        row.word(Variable.NEUROBLASTOMA_HISTOLOGY, NeuroblastomaHistology.class)
            .orElse(NeuroblastomaHistology.UNKNOWN),
        row.word(Variable.ANAPLASIA, Anaplasia.class).orElse(Anaplasia.UNKNOWN),
        row.answer(Variable.LOSS_1P_AND_16Q),
        row.answer(Variable.GAIN_1Q),
        row.answer(Variable.FOXO1_FUSION),
        row.answer(Variable.EWSR1_FLI1_FUSION),
        row.word(Variable.BRAF, BrafStatus.class).orElse(BrafStatus.UNKNOWN));
  }

  private static Nutrition nutrition(RowReader row) {
    return new Nutrition(
        row.date(Variable.NUTRITION_DATE),
        row.positiveDecimal(Variable.WEIGHT),
        row.positiveDecimal(Variable.HEIGHT),
        row.positiveDecimal(Variable.MUAC),
        row.positiveDecimal(Variable.TRICEPS_SKINFOLD));
  }

  private static void conflict(RowReader row, Variable variable, String reason) {
    row.problem(
        Severity.ERROR, FormatCode.CONFLICT, variable, reason, "Correct the one that is wrong.");
  }
}
