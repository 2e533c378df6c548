package org.chivit.registry.intake;

import java.util.Optional;
import java.util.function.Function;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.ProvinceTable;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Severity;

/** Reads what a row of the cases says of the patient and the tumor. */
final class CaseRowReader {

  private final Function<String, Optional<Province>> provinces;

  /**
   * A reader.
   *
   * @param provinces finds a province by its code or name
   */
  CaseRowReader(Function<String, Optional<Province>> provinces) {
    this.provinces = provinces;
  }

  /** The patient; empty where a required value is not there, which is then a problem. */
  Optional<Patient> patient(RowReader row) {
    Optional<PatientId> id = row.read(Variable.PATIENT_ID, CodeParsers::patientId);
    Optional<Sex> sex = row.read(Variable.SEX, WordParser.SEX);
    Optional<PartialDate> birth = row.date(Variable.BIRTH_DATE);
    Optional<Province> province = row.read(Variable.PROVINCE, this::province);
    return id.isPresent() && sex.isPresent()
        ? Optional.of(new Patient(id.get(), sex.get(), birth, province))
        : Optional.empty();
  }

  /** The tumor; empty where a required value is not there, which is then a problem. */
  Optional<Tumor> tumor(RowReader row) {
    var topography = row.read(Variable.TOPOGRAPHY, CodeParsers::topography);
    var morphology = row.read(Variable.MORPHOLOGY, MorphologyText::parse);
    var behavior = behavior(row, morphology);
    var laterality = row.word(Variable.LATERALITY, Laterality.class);
    var basis = row.read(Variable.BASIS_OF_DIAGNOSIS, CodeParsers::basis);
    var incidence = row.date(Variable.INCIDENCE_DATE);
    if (topography.isEmpty()
        || morphology.isEmpty()
        || behavior.isEmpty()
        || basis.isEmpty()
        || incidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Tumor(
            topography.get(),
            morphology.get().morphology(),
            behavior.get(),
            laterality.orElse(Laterality.UNKNOWN),
            basis.get(),
            incidence.get()));
  }

  /** The behavior, from its own column or the morphology; where both give it they must agree. */
  private static Optional<Behavior> behavior(RowReader row, Optional<MorphologyText> morphology) {
    Optional<Behavior> own = row.read(Variable.BEHAVIOR, CodeParsers::behavior);
    Optional<Behavior> carried = morphology.flatMap(MorphologyText::behavior);
    if (own.isPresent() && carried.isPresent() && own.get() != carried.get()) {
      row.problem(
          Severity.ERROR,
          FormatCode.CONFLICT,
          Variable.MORPHOLOGY,
          "The morphology says behavior "
              + carried.get().code()
              + ", the column behavior says "
              + own.get().code()
              + ".",
          "Correct the one that is wrong.");
    }
    boolean silent = !row.isRecorded(Variable.BEHAVIOR) && morphology.isPresent();
    if (silent && carried.isEmpty()) {
      row.problem(
          Severity.ERROR,
          FormatCode.MISSING,
          Variable.BEHAVIOR,
          "The behavior is not given.",
          "Write it after the morphology, such as 8960/3, or in the column behavior.");
    }
    return own.or(() -> carried);
  }

  private Parsed<Province> province(String text) {
    Optional<Province> province = provinces.apply(Cells.westernDigits(text));
    if (province.isPresent()) {
      return Parsed.of(province.get());
    }
    Optional<String> near = ProvinceTable.standard().closest(text);
    return Parsed.fault(
        FormatCode.CODE,
        Cells.quoted(text)
            + " is not a province of Cambodia"
            + near.map(name -> "; did you mean " + name + "?").orElse("."),
        "Write its code, KH-1 to KH-25, or its name in English or Khmer.");
  }
}
