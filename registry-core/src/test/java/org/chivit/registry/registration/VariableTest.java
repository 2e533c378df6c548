package org.chivit.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariableTest {

  @ParameterizedTest
  @EnumSource(RecordTable.class)
  void everyTableBeginsWithTheCaseIdAndNamesNoColumnTwice(RecordTable table) {
    List<String> columns = Variable.of(table).stream().map(Variable::column).toList();

    assertThat(columns).startsWith("case_id").doesNotHaveDuplicates().hasSizeGreaterThan(3);
  }

  @Test
  void everyVariableBelongsToATable() {
    Set<Variable> seen = new HashSet<>();
    for (RecordTable table : RecordTable.values()) {
      seen.addAll(Variable.of(table));
    }

    assertThat(seen).containsExactlyInAnyOrder(Variable.values());
  }

  @Test
  void noColumnHoldsAnIdentity() {
    assertThat(Variable.values())
        .extracting(Variable::column)
        .noneMatch(column -> column.matches(".*(name|phone|address|guardian|hospital).*"));
  }

  @Test
  void aVariableOfTheCaseItselfHasNoSecondItem() {
    assertThatThrownBy(() -> new FieldRef(Variable.SEX, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no item 1 of SEX");
    assertThat(new FieldRef(Variable.SURGERY_DATE, 1).item()).isEqualTo(1);
  }
}
