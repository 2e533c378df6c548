package org.chivit.registry.primary;

/**
 * A group of histologies of table 2 of the IARC rules for multiple primaries (2004). Histologies of
 * one group are the same, those of two groups are different, except that the unspecified groups may
 * be any of the groups that they stand for.
 */
public enum HistologyGroup {
  SQUAMOUS_OR_TRANSITIONAL(1, "squamous and transitional cell carcinomas"),
  BASAL_CELL(2, "basal cell carcinomas"),
  ADENOCARCINOMA(3, "adenocarcinomas"),
  OTHER_CARCINOMA(4, "other specific carcinomas"),
  UNSPECIFIED_CARCINOMA(5, "unspecified carcinomas"),
  SARCOMA(6, "sarcomas and soft tissue tumors"),
  MESOTHELIOMA(7, "mesotheliomas"),
  MYELOID(8, "myeloid neoplasms"),
  B_CELL(9, "B-cell neoplasms"),
  T_OR_NK_CELL(10, "T-cell and NK-cell neoplasms"),
  HODGKIN(11, "Hodgkin lymphomas"),
  MAST_CELL(12, "mast cell tumors"),
  HISTIOCYTIC(13, "tumors of histiocytes and accessory lymphoid cells"),
  UNSPECIFIED_HEMATOPOIETIC(14, "unspecified hematopoietic neoplasms"),
  KAPOSI(15, "Kaposi sarcomas"),
  OTHER_SPECIFIED(16, "other specified types of tumors"),
  UNSPECIFIED(17, "unspecified tumors");

  private final int number;
  private final String label;

  HistologyGroup(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /**
   * The group with a number.
   *
   * @throws IllegalArgumentException if the number is outside 1 to 17
   */
  static HistologyGroup ofNumber(int number) {
    for (HistologyGroup group : values()) {
      if (group.number == number) {
        return group;
      }
    }
    throw new IllegalArgumentException("histology groups are numbered 1 to 17: " + number);
  }

  /** The number in table 2, 1 to 17. */
  public int number() {
    return number;
  }

  /** The name, in the plural. */
  public String label() {
    return label;
  }

  /** Whether the group holds tumors that were not typed well enough (groups 5, 14 and 17). */
  public boolean isUnspecified() {
    return this == UNSPECIFIED_CARCINOMA
        || this == UNSPECIFIED_HEMATOPOIETIC
        || this == UNSPECIFIED;
  }

  /**
   * Whether tumors of the group arise in many organs at once and are counted once in a person (rule
   * 4.1: the hematopoietic groups 8 to 14, and Kaposi sarcoma).
   */
  public boolean isSystemic() {
    return isHematopoietic() || this == KAPOSI;
  }

  /**
   * Whether a tumor of this group and one of the other may have the same histology: the groups are
   * equal, or one is unspecified and stands for the other. The same asked the other way round gives
   * the same answer.
   */
  public boolean mayBe(HistologyGroup other) {
    return this == other || standsFor(other) || other.standsFor(this);
  }

  private boolean standsFor(HistologyGroup other) {
    return switch (this) {
      case UNSPECIFIED -> true;
      case UNSPECIFIED_CARCINOMA -> other.number < number;
      case UNSPECIFIED_HEMATOPOIETIC -> other.isHematopoietic();
      default -> false;
    };
  }

  private boolean isHematopoietic() {
    return number >= MYELOID.number && number <= UNSPECIFIED_HEMATOPOIETIC.number;
  }
}
