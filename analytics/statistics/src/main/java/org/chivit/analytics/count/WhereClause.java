package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Conditions as a user writes them: comparisons joined by {@code and}.
 *
 * <pre>{@code
 * iccc_main = VI and age_years < 5 and incidence_day >= 2020-01-01 and province != 'Phnom Penh'
 * }</pre>
 *
 * <p>The operators are {@code =}, {@code ==}, {@code !=}, {@code <>}, {@code <}, {@code <=}, {@code
 * >} and {@code >=}. A column or value that holds spaces, quotes, operators or the word {@code and}
 * stands in {@code '…'} or {@code "…"}; a quote of the same sort inside is doubled.
 */
public final class WhereClause {

  private static final String EXAMPLE =
      "write comparisons joined by and, such as: iccc_main = VI and age_years < 5";

  private static final String OPERATOR_CHARACTERS = "=!<>";

  private final String text;
  private int at;

  private WhereClause(String text) {
    this.text = text;
  }

  /**
   * Reads conditions.
   *
   * @return at least one comparison, in the order written
   * @throws IllegalArgumentException if the text is not of this form; the message names the
   *     position, counted from 1, and gives an example
   */
  public static List<Comparison> parse(String text) {
    return new WhereClause(text).comparisons();
  }

  private List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    do {
      String column = token("a column");
      Comparison.Operator operator = operator();
      comparisons.add(new Comparison(column, operator, token("a value")));
    } while (joined());
    return List.copyOf(comparisons);
  }

  /** Whether the word {@code and} follows; false at the end of the text. */
  private boolean joined() {
    skipSpaces();
    if (at == text.length()) {
      return false;
    }
    int start = at;
    String word = atQuote() ? "" : word();
    if (!word.toLowerCase(Locale.ROOT).equals("and")) {
      at = start;
      throw expected("\"and\" (a value that holds spaces stands in quotes, 'Phnom Penh')");
    }
    return true;
  }

  private String token(String what) {
    skipSpaces();
    if (at < text.length() && atQuote()) {
      return quoted();
    }
    int start = at;
    String word = word();
    if (word.isEmpty() || word.toLowerCase(Locale.ROOT).equals("and")) {
      at = start;
      throw expected(what);
    }
    return word;
  }

  private boolean atQuote() {
    return text.charAt(at) == '\'' || text.charAt(at) == '"';
  }

  private String quoted() {
    int start = at;
    char quote = text.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != quote) {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == quote) {
        value.append(quote);
        at++;
      } else {
        return value.toString();
      }
    }
    throw new IllegalArgumentException(
        "the quote at position " + (start + 1) + " of \"" + text + "\" is never closed; close it");
  }

  private String word() {
    int start = at;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && !atQuote()
        && OPERATOR_CHARACTERS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private Comparison.Operator operator() {
    skipSpaces();
    int start = at;
    while (at < text.length() && OPERATOR_CHARACTERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return switch (text.substring(start, at)) {
      case "=", "==" -> Comparison.Operator.EQUAL;
      case "!=", "<>" -> Comparison.Operator.NOT_EQUAL;
      case "<" -> Comparison.Operator.LESS;
      case "<=" -> Comparison.Operator.AT_MOST;
      case ">" -> Comparison.Operator.GREATER;
      case ">=" -> Comparison.Operator.AT_LEAST;
      default -> {
        at = start;
        throw expected("one of = != < <= > >=");
      }
    };
  }

  private void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private IllegalArgumentException expected(String what) {
    String found = at == text.length() ? "it ends" : "\"" + text.substring(at) + "\" stands";
    return new IllegalArgumentException(
        "expected "
            + what
            + " at position "
            + (at + 1)
            + " of \""
            + text
            + "\", where "
            + found
            + "; "
            + EXAMPLE);
  }
}
