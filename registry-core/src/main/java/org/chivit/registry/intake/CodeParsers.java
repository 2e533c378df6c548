package org.chivit.registry.intake;

import java.util.Optional;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Topography;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.registration.CaseId;

/** Reads ids and the codes of the classifications, by their form. */
final class CodeParsers {

  private static final String ID_FORM =
      "An id is 1 to 40 letters A to Z, digits, dots, hyphens or underscores, without meaning.";

  private CodeParsers() {}

  static Parsed<CaseId> caseId(String text) {
    return CaseId.isValid(text)
        ? Parsed.of(new CaseId(text))
        : fault(Cells.quoted(text) + " cannot be a case id.", ID_FORM);
  }

  static Parsed<PatientId> patientId(String text) {
    return PatientId.isValid(text)
        ? Parsed.of(new PatientId(text))
        : fault(Cells.quoted(text) + " cannot be a patient id.", ID_FORM);
  }

  static Parsed<Topography> topography(String text) {
    return of(
        Topography.parse(Cells.westernDigits(text)),
        Cells.quoted(text) + " is not a topography code of ICD-O-3.",
        "Write it like C64.9, between C00.0 and C80.9.");
  }

  static Parsed<Behavior> behavior(String text) {
    return of(
        Behavior.parse(Cells.westernDigits(text)),
        Cells.quoted(text) + " is not a behavior code of ICD-O-3.",
        "Allowed: 0 benign, 1 uncertain, 2 in situ, 3 malignant, 6 metastatic, 9 uncertain whether"
            + " primary.");
  }

  static Parsed<BasisOfDiagnosis> basis(String text) {
    return of(
        BasisOfDiagnosis.parse(Cells.westernDigits(text)),
        Cells.quoted(text) + " is not a code for the basis of diagnosis.",
        "Allowed: 0 death certificate only, 1 clinical, 2 clinical investigation, 4 tumor markers,"
            + " 5 cytology, 6 histology of a metastasis, 7 histology of the primary, 8 cytogenetic"
            + " or molecular, 9 unknown.");
  }

  static Parsed<Integer> grade(String text) {
    String digit = Cells.westernDigits(text);
    boolean known = digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '4';
    return known
        ? Parsed.of(digit.charAt(0) - '0')
        : fault(Cells.quoted(text) + " is not a grade.", "Allowed: 1, 2, 3, 4.");
  }

  private static <T> Parsed<T> of(Optional<T> value, String reason, String remedy) {
    return value.isPresent() ? Parsed.of(value.get()) : fault(reason, remedy);
  }

  private static <T> Parsed<T> fault(String reason, String remedy) {
    return Parsed.fault(FormatCode.CODE, reason, remedy);
  }
}
