package org.chivit.registry.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.Test;

/** What holds of every rule, so that a new one that breaks the form is told so. */
class StandardRulesTest {

  private static final String RULES = "org.chivit.registry.validation.rules";

  // Folders, not packages: looking for packages opens every jar of the class path.
  private static final JavaClasses MAIN = importFolder("target/classes/");
  private static final JavaClasses TESTS = importFolder("target/test-classes/");

  private final Map<Class<?>, RuleInfo> standard = standard();

  @Test
  void everyRuleClassIsInAList() {
    Set<String> written =
        MAIN.stream()
            .filter(
                type -> type.isAssignableTo(Rule.class) || type.isAssignableTo(CrossCaseRule.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(standard.keySet().stream().map(Class::getName))
        .as("a rule that is missing here is forgotten in the list of its topic")
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void everyRuleIsNamedRuleAndNothingElseIs() {
    assertThat(standard.keySet())
        .allSatisfy(type -> assertThat(type.getSimpleName()).endsWith("Rule"));
    assertThat(MAIN)
        .filteredOn(type -> type.getSimpleName().endsWith("Rule"))
        .hasSize(standard.size());
  }

  @Test
  void everyRuleHasATestClass() {
    Set<String> tests = TESTS.stream().map(JavaClass::getName).collect(Collectors.toSet());

    assertThat(standard.keySet())
        .allSatisfy(type -> assertThat(tests).contains(type.getName() + "Test"));
  }

  @Test
  void everyTestClassOfARuleSeesAFindingAndACleanCase() {
    assertThat(standard.keySet())
        .filteredOn(Rule.class::isAssignableFrom)
        .allSatisfy(
            type ->
                assertThat(
                        TESTS.get(type.getName() + "Test").getMethodCallsFromSelf().stream()
                            .map(call -> call.getTarget().getName()))
                    .contains("finds", "isClean"));
  }

  @Test
  void everyIdIsOfTheTopicThatThePackageIsNamedAfter() {
    assertThat(standard)
        .allSatisfy(
            (type, info) ->
                assertThat(type.getPackageName()).isEqualTo(RULES + "." + info.id().topic()));
  }

  @Test
  void idsAreUniqueAndGoneOnesAreNotGivenAgain() throws IOException {
    List<String> ids = new ArrayList<>(retired());
    standard.values().forEach(info -> ids.add(info.id().value()));

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aNumberThatIsSkippedIsRetired() throws IOException {
    Set<String> known = new HashSet<>(retired());
    standard.values().forEach(info -> known.add(info.id().value()));

    for (RuleInfo info : standard.values()) {
      String id = info.id().value();
      int number = Integer.parseInt(id.substring(id.length() - 3));
      for (int lower = 1; lower < number; lower++) {
        assertThat(known)
            .as("an id below %s is in use or in retired-rule-ids.txt", id)
            .contains("%s-%03d".formatted(info.id().topic(), lower));
      }
    }
  }

  @Test
  void everyTitleAndEveryRemedyIsOneSentence() {
    assertThat(standard.values())
        .allSatisfy(
            info -> {
              assertThat(info.title()).matches("[A-Z][^.]*\\.");
              assertThat(info.remedy()).matches("[A-Z].*\\.");
            });
  }

  @Test
  void whatIsRecalledIsNeverAnError() {
    assertThat(standard.values())
        .filteredOn(info -> info.source().contains("recalled"))
        .isNotEmpty()
        .allSatisfy(info -> assertThat(info.severity()).isNotEqualTo(Severity.ERROR));
  }

  private static Map<Class<?>, RuleInfo> standard() {
    Map<Class<?>, RuleInfo> infos = new LinkedHashMap<>();
    StandardRules.all(LocalDate.of(2021, 12, 31))
        .forEach(rule -> infos.put(rule.getClass(), rule.info()));
    StandardRules.crossCase().forEach(rule -> infos.put(rule.getClass(), rule.info()));
    return infos;
  }

  private static JavaClasses importFolder(String root) {
    return new ClassFileImporter().importPath(Path.of(root + RULES.replace('.', '/')));
  }

  private static List<String> retired() throws IOException {
    List<String> ids = new ArrayList<>();
    try (InputStream in = StandardRulesTest.class.getResourceAsStream("retired-rule-ids.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(ids::add);
    }
    return ids;
  }
}
