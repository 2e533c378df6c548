package org.chivit.registry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DelimiterTest {

  @Test
  void theMostFrequentIsTakenAndTheCommaWhereNoneOccurs() throws IOException {
    assertThat(of("a;b;c,d\n1,2,3,4,5")).isEqualTo(';');
    assertThat(of("a\tb\tc,d")).isEqualTo('\t');
    assertThat(of("alone\na;b")).isEqualTo(',');
    assertThat(of("a,b;c")).isEqualTo(',');
    assertThat(of("")).isEqualTo(',');
  }

  @Test
  void whatStandsInQuotationMarksIsNotCounted() throws IOException {
    assertThat(of("\"a,b,c\n,d\";e\n")).isEqualTo(';');
  }

  @Test
  void blankLinesBeforeTheFirstAreNotLookedAt() throws IOException {
    assertThat(of("\n \r\na;b")).isEqualTo(';');
  }

  @Test
  void theTextIsLeftWhereItWasHoweverLongItsFirstLine() throws IOException {
    String line = "a;".repeat(Delimiter.LONGEST_LOOK);
    BufferedReader text = new BufferedReader(new StringReader(line));

    assertThat(Delimiter.of(text)).isEqualTo(';');
    assertThat(text.readLine()).isEqualTo(line);
  }

  private static char of(String text) throws IOException {
    return Delimiter.of(new BufferedReader(new StringReader(text)));
  }
}
