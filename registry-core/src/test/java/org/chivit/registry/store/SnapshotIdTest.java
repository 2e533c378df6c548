package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotIdTest {

  @Test
  void anIdIsAWholeNumber() {
    assertThat(SnapshotId.parse(" 7 ")).contains(new SnapshotId(7));
    assertThat(new SnapshotId(7)).hasToString("7").isLessThan(new SnapshotId(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.0", "latest", "1234567890123456789"})
  void whatIsNoWholeNumberIsEmpty(String text) {
    assertThat(SnapshotId.parse(text)).isEmpty();
  }

  @Test
  void aNegativeVersionIsRefused() {
    assertThatThrownBy(() -> new SnapshotId(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("version must not be negative: -1");
  }
}
