package org.chivit.registry.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes down what the rules say, for people to read. */
public final class RuleCatalog {

  private static final String HEAD =
      """
      # Rules

      What every case is held against. Written by `chivit rules --format markdown`; a test compares it with the code.

      - **error**: cannot be true; the case is not accepted until it is mended.
      - **warning**: rare or doubtful; the case is accepted and should be looked at. A rare case that is true may stay as it is.
      - **info**: worth knowing.

      A rule that lacks what it needs says that it was not run, and why: not checked is not the same as fine.
      Where only the month or the year of a date is known, a rule speaks only of what is wrong whatever the day.
      """;

  private RuleCatalog() {}

  /**
   * The rules as a Markdown page: a table per topic, topics and rules in the order of their ids.
   *
   * @param rules what there is to say of the rules, in any order
   */
  public static String toMarkdown(Collection<RuleInfo> rules) {
    List<RuleInfo> sorted = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    StringBuilder page = new StringBuilder(HEAD);
    String topic = "";
    for (RuleInfo rule : sorted) {
      if (!rule.id().topic().equals(topic)) {
        topic = rule.id().topic();
        page.append("\n## ").append(topic).append("\n\n");
        page.append("| id | severity | fault | what to do | source |\n");
        page.append("|---|---|---|---|---|\n");
      }
      page.append("| ").append(rule.id());
      page.append(" | ").append(rule.severity().label());
      page.append(" | ").append(cell(rule.title()));
      page.append(" | ").append(cell(rule.remedy()));
      page.append(" | ").append(cell(rule.source())).append(" |\n");
    }
    return page.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
