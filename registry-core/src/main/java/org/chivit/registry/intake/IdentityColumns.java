package org.chivit.registry.intake;

import java.util.List;
import java.util.Set;

/**
 * Knows columns that identify a person by their names, in English and in Khmer. The registry is
 * pseudonymous, and a column that nobody meant to send is better refused than carried along.
 */
final class IdentityColumns {

  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "address",
          "aunt",
          "caregiver",
          "caretaker",
          "email",
          "father",
          "grandfather",
          "grandmother",
          "guardian",
          "hn",
          "house",
          "mail",
          "mobile",
          "mother",
          "mrn",
          "names",
          "nid",
          "parent",
          "parents",
          "passport",
          "ssn",
          "street",
          "tel",
          "telegram",
          "uncle",
          "village",
          "whatsapp");

  private static final List<String> ENGLISH_PARTS =
      List.of(
          "name",
          "phone",
          "hospital_number",
          "hospital_no",
          "hospital_id",
          "medical_record",
          "chart_no",
          "national_id",
          "id_card",
          "identity_card");

  /**
   * Name, telephone in its two spellings, address, village, guardian, parents, hospital, identity.
   */
  private static final List<String> KHMER_PARTS =
      List.of(
          "ឈ្មោះ",
          "នាម",
          "ទូរស័ព្ទ",
          "ទូរសព្ទ",
          "អាសយដ្ឋាន",
          "ភូមិ",
          "អាណាព្យាបាល",
          "ឪពុក",
          "ម្ដាយ",
          "ម្តាយ",
          "មន្ទីរពេទ្យ",
          "អត្តសញ្ញាណ");

  private IdentityColumns() {}

  /** Whether a name, in the form in which headers are compared, looks like an identity. */
  static boolean looksLikeOne(String column) {
    for (String word : column.split("_", -1)) {
      if (ENGLISH_WORDS.contains(word)) {
        return true;
      }
    }
    return ENGLISH_PARTS.stream().anyMatch(column::contains)
        || KHMER_PARTS.stream().anyMatch(column.replace("\u200b", "")::contains);
  }
}
