package org.chivit.registry.registration;

import java.util.Arrays;
import java.util.List;
import org.chivit.registry.code.CodedValue;

/** The form of the values of a variable, and the values that are allowed where they can be told. */
public final class ValueType {

  /** The forms that a value can have. */
  public enum Form {
    /** An id without meaning. */
    ID("id"),
    /** Any text. */
    TEXT("text"),
    /** A date of ISO 8601, which may end after the month or the year. */
    DATE("date"),
    /** A whole number that is not negative. */
    WHOLE_NUMBER("whole number"),
    /** A decimal number that is not negative, with a point. */
    DECIMAL("decimal number"),
    /** A code of a system. */
    CODE("code"),
    /** A word of a closed list. */
    WORD("word"),
    /** Any number of words of a closed list, separated by semicolons. */
    WORDS("words, separated by ;"),
    /** A word of a list, or any other text. */
    WORD_OR_TEXT("word or text");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** The form in words. */
    public String label() {
      return label;
    }
  }

  /** An id. */
  public static final ValueType ID = new ValueType(Form.ID, "", List.of(), null);

  /** Any text. */
  public static final ValueType TEXT = new ValueType(Form.TEXT, "", List.of(), null);

  /** A date. */
  public static final ValueType DATE = new ValueType(Form.DATE, "", List.of(), null);

  /** A whole number. */
  public static final ValueType WHOLE_NUMBER =
      new ValueType(Form.WHOLE_NUMBER, "", List.of(), null);

  /** A decimal number. */
  public static final ValueType DECIMAL = new ValueType(Form.DECIMAL, "", List.of(), null);

  private final Form form;
  private final String system;
  private final List<String> codes;
  private final Class<? extends CodedValue> words;

  private ValueType(
      Form form, String system, List<String> codes, Class<? extends CodedValue> words) {
    this.form = form;
    this.system = system;
    this.codes = codes;
    this.words = words;
  }

  /** A code of a system that has too many to list. */
  static ValueType code(String system) {
    return new ValueType(Form.CODE, system, List.of(), null);
  }

  /** One of a few codes. */
  static ValueType codes(String system, String... allowed) {
    return new ValueType(Form.CODE, system, List.of(allowed), null);
  }

  /** A word of an enumeration. */
  static <E extends Enum<E> & CodedValue> ValueType word(Class<E> list) {
    return new ValueType(Form.WORD, "", List.of(), list);
  }

  /** Any number of words of an enumeration. */
  static <E extends Enum<E> & CodedValue> ValueType words(Class<E> list) {
    return new ValueType(Form.WORDS, "", List.of(), list);
  }

  /** A word of an enumeration, or any other text. */
  static <E extends Enum<E> & CodedValue> ValueType wordOrText(Class<E> list) {
    return new ValueType(Form.WORD_OR_TEXT, "", List.of(), list);
  }

  /** The form. */
  public Form form() {
    return form;
  }

  /** The form in words, with the system of a code. */
  public String label() {
    return system.isEmpty() ? form.label() : form.label() + ": " + system;
  }

  /**
   * The values that are allowed, in their order.
   *
   * @return empty where they are not a short list
   */
  public List<String> allowed() {
    return words == null
        ? codes
        : Arrays.stream(words.getEnumConstants()).map(CodedValue::code).toList();
  }

  @Override
  public String toString() {
    return label();
  }
}
