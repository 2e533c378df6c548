package org.chivit.registry.validation;

/** The publications that more than one rule restates, as rules cite them. */
public final class Sources {

  /** The edits of the IARC/IACR check program, as CanReg5 carries them out. */
  public static final String IARC =
      "IARC Technical Report 42 (Ferlay 2005), as carried out by CanReg5";

  /** The check program of IARC for childhood cancer, which nobody here has read again. */
  public static final String IARC_CHILDHOOD =
      "IARC's check of childhood cancers (Child-Check, IARC Technical Report 29), recalled and not"
          + " confirmed";

  /** The European edits. */
  public static final String JRC =
      "JRC-ENCR quality check software (Martos 2018, JRC technical report EUR 29089)";

  /** The statement that defines the dates of the pathway. */
  public static final String AARHUS =
      "Aarhus statement (Weller 2012, British Journal of Cancer 106:1262-7)";

  private Sources() {}
}
