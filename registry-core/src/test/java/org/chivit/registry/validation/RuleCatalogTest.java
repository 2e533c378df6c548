package org.chivit.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {

  /** The module is the working directory of its tests. */
  private static final Path PAGE = Path.of("RULES.md");

  @Test
  void thePageInTheModuleIsTheOneThatTheRulesWrite() throws IOException {
    String expected =
        RuleCatalog.toMarkdown(StandardRules.validator(LocalDate.of(2021, 12, 31)).rules());

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
      fail("RULES.md is written anew; run again without -Dgolden.update=true");
    }
    assertThat(PAGE)
        .as("RULES.md is written anew by -Dgolden.update=true")
        .content()
        .isEqualTo(expected);
  }

  @Test
  void rulesAreSortedAndGroupedByTopic() {
    RuleInfo sex = rule("sex-001", "A | bar.");
    RuleInfo second = rule("date-002", "Later.");
    RuleInfo first = rule("date-001", "Earlier.");

    String page = RuleCatalog.toMarkdown(List.of(sex, second, first));

    assertThat(page)
        .endsWith(
            """

            ## date

            | id | severity | fault | what to do | source |
            |---|---|---|---|---|
            | date-001 | warning | Earlier. | Mend it. | Ours |
            | date-002 | warning | Later. | Mend it. | Ours |

            ## sex

            | id | severity | fault | what to do | source |
            |---|---|---|---|---|
            | sex-001 | warning | A \\| bar. | Mend it. | Ours |
            """);
  }

  private static RuleInfo rule(String id, String title) {
    return new RuleInfo(new RuleId(id), Severity.WARNING, title, "Ours", "Mend it.");
  }
}
