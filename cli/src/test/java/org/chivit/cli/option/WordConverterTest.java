package org.chivit.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chivit.cli.output.Format;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class WordConverterTest {

  private final WordConverter<Format> formats = new WordConverter<>(Format.class);

  @Test
  void upperAndLowerCaseAreOne() {
    assertThat(formats.convert("JSON")).isEqualTo(Format.JSON);
    assertThat(formats.convert(" csv ")).isEqualTo(Format.CSV);
  }

  @Test
  void anotherWordIsRefusedWithAllThatThereAre() {
    assertThatThrownBy(() -> formats.convert("xml"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("\"xml\" is none of table, csv, json, markdown, xlsx");
  }

  @Test
  void aMistypedWordBringsTheNearest() {
    assertThatThrownBy(() -> formats.convert("tabel"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageEndingWith("; did you mean table?");
  }
}
