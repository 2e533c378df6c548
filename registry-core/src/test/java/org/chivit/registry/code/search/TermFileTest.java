package org.chivit.registry.code.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.chivit.registry.text.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFileTest {

  @TempDir private Path folder;

  private HospitalTerms read(String text) throws IOException {
    return TermFile.read(Files.writeString(folder.resolve("icdo_terms.csv"), text));
  }

  @Test
  void everyRowIsATermWithItsLanguage() throws IOException {
    HospitalTerms terms =
        read(
            """
            code,label,language
            C64.9,"Kidney, NOS",en
            8960/3,ដុំសាច់,KM
            8500/3,A carcinoma,
            """);

    assertThat(terms.problems()).isEmpty();
    assertThat(terms.unreadColumns()).isEmpty();
    assertThat(terms.terms())
        .extracting(term -> term.code().text() + "|" + term.label() + "|" + term.language())
        .containsExactly("C64.9|Kidney, NOS|en", "8960/3|ដុំសាច់|km", "8500/3|A carcinoma|en");
  }

  @Test
  void columnsMayStandInAnyOrderAndTheLanguageMayBeLeftOut() throws IOException {
    HospitalTerms terms = read("\uFEFFLabel;Remark; CODE \nKidney;mine;c649\n;;\n");

    assertThat(terms.terms())
        .containsExactly(new HospitalTerm(IcdoCode.parse("C64.9").orElseThrow(), "Kidney", "en"));
    assertThat(terms.unreadColumns()).containsExactly("remark");
    assertThat(terms.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8960,Wilms,en | \"8960\" is no code of ICD-O-3. Write it like C64.9 or 8960/3.",
        "kidney,C64.9,en | \"kidney\" is no code of ICD-O-3. Write it like C64.9 or 8960/3.",
        "C64.0,Kidney,en | \"C64.0\" is not a published topography. Look it up in ICD-O-3.",
        "C64.9,,en | the label of C64.9 has no word. Write the term for the code.",
        "C64.9,--,en | the label of C64.9 has no word. Write the term for the code.",
        "C64.9 | the label of C64.9 has no word. Write the term for the code.",
        "C64.9,Kidney,en,more | has more cells than the first row. Put a label that has a comma into quotation marks.",
        "C64.9,Kidney, NOS | \"NOS1\" is no language. Write en, km or another code of two or three letters; put a label that has a comma into quotation marks."
      })
  void aBadRowIsAProblemWithItsPlace(String row, String message) throws IOException {
    HospitalTerms terms =
        read("code,label,language\nC22.0,Liver,en\n" + row.replace("NOS", "NOS1") + "\n");

    assertThat(terms.problems()).containsExactly(new TermProblem(3, message));
    assertThat(terms.terms()).hasSize(1);
  }

  @Test
  void aLabelBeyondReasonIsAProblem() throws IOException {
    HospitalTerms terms = read("code,label\nC64.9," + "kidney ".repeat(50) + "\n");

    assertThat(terms.problems())
        .containsExactly(
            new TermProblem(2, "the label of C64.9 is longer than 300 characters. Shorten it."));
  }

  @Test
  void aLabelOnTwoLinesIsPutOnOne() throws IOException {
    assertThat(read("code,label\nC64.9,\"Kidney\n  of a child\"\n").terms())
        .extracting(HospitalTerm::label)
        .containsExactly("Kidney of a child");
  }

  @Test
  void aFileWithoutCodesOrLabelsIsRefused() {
    assertThatThrownBy(() -> read("icdo,label\nC64.9,Kidney\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "icdo_terms.csv: the column code is missing. Its first row must name the columns code"
                + " and label, and may name language.");
    assertThatThrownBy(() -> read("code,label,label\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("the column label is there twice");
    assertThatThrownBy(() -> read("\n\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("icdo_terms.csv is empty");
    assertThatThrownBy(() -> TermFile.read(folder.resolve("nowhere.csv")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("nowhere.csv does not exist");
  }

  @Test
  void everyRowIsATermOrAProblemWhateverItHolds() throws IOException {
    Random random = new Random(20261122);
    String[] pieces = {"C64.9", "8960/3", ",", ",", ",", "en", "km", "x", "Ω", " ", "8960", "C99"};
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("code,label,language\n");
      int rows = 1 + random.nextInt(20);
      for (int row = 0; row < rows; row++) {
        text.append(random.nextBoolean() ? "?" : "C22.0,Liver,");
        for (int j = random.nextInt(8); j > 0; j--) {
          text.append(pieces[random.nextInt(pieces.length)]);
        }
        text.append('\n');
      }
      HospitalTerms terms = read(text.toString());
      assertThat(terms.terms().size() + terms.problems().size())
          .as(text.toString())
          .isEqualTo(rows);
    }
  }

  @Test
  void aRegistryKeepsTheFileAmongItsTables() {
    assertThat(TermFile.ofRegistry(Path.of("registry")))
        .isEqualTo(Path.of("registry", "tables", "icdo_terms.csv"));
  }
}
