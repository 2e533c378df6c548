package org.chivit.registry.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.synthetic.SyntheticCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalVocabularyTest {

  @TempDir private Path registry;

  @Test
  void aWordIsFoundBySpellingAndByWhatElseIsWrittenForIt() {
    TermList protocols = LocalVocabulary.standard().list(TermTable.PROTOCOLS);

    assertThat(protocols.find("siop wt_2001").map(Term::word)).contains("SIOP-WT-2001");
    assertThat(protocols.find("BEP").map(Term::word)).contains("PEB");
    assertThat(protocols.find("unheard of")).isEmpty();
  }

  @Test
  void aCauseHasItsClass() {
    TermList causes = LocalVocabulary.standard().list(TermTable.CAUSES);

    assertThat(causes.find("Septic shock"))
        .hasValueSatisfying(
            cause -> {
              assertThat(cause.word()).isEqualTo("sepsis");
              assertThat(cause.causeOfDeath()).contains(CauseOfDeath.INFECTION);
            });
  }

  @Test
  void theWordsOfTheSyntheticCasesAreAmongThoseOfANewRegistry() {
    LocalVocabulary standard = LocalVocabulary.standard();
    for (RegistryCase one : new SyntheticCases(3).lazily(3_000)) {
      one.treatments()
          .chemotherapy()
          .forEach(course -> known(standard, TermTable.PROTOCOLS, course.protocol()));
      one.treatments()
          .surgeries()
          .forEach(surgery -> known(standard, TermTable.PROCEDURES, surgery.procedure()));
      one.treatments()
          .radiotherapy()
          .forEach(course -> known(standard, TermTable.CENTERS, course.delivery().center()));
      one.outcome()
          .death()
          .ifPresent(death -> known(standard, TermTable.CAUSES, death.causeDetail()));
    }
  }

  private static void known(LocalVocabulary words, TermTable table, Optional<String> word) {
    word.ifPresent(text -> assertThat(words.list(table).find(text).map(Term::word)).contains(text));
  }

  @Test
  void aRegistryWithoutTablesHasTheWordsOfANewOne() {
    assertThat(LocalVocabulary.of(registry).list(TermTable.CENTERS).words())
        .isEqualTo(LocalVocabulary.standard().list(TermTable.CENTERS).words());
  }

  @Test
  void whatIsWrittenForANewRegistryIsReadBackAndNeverOverwritten() throws IOException {
    LocalVocabulary.writeStandard(registry);
    assertThat(LocalVocabulary.of(registry).list(TermTable.CAUSES).words())
        .isEqualTo(LocalVocabulary.standard().list(TermTable.CAUSES).words());

    write("centers.csv", "word,other_words,meaning\nភ្នំពេញ,PP|Phnom Penh,\n");
    LocalVocabulary.writeStandard(registry);

    TermList centers = LocalVocabulary.of(registry).list(TermTable.CENTERS);
    assertThat(centers.words()).containsExactly("ភ្នំពេញ");
    assertThat(centers.find("phnom penh").map(Term::word)).contains("ភ្នំពេញ");
  }

  @Test
  void aTableSavedByASpreadsheetIsRead() throws IOException {
    write("protocols.csv", "\ufeffword;other_words;meaning\r\nNEW-1;N1;\r\n;;\r\n");

    assertThat(LocalVocabulary.of(registry).list(TermTable.PROTOCOLS).words())
        .containsExactly("NEW-1");
  }

  @Test
  void noWordsAreKnownWhereThereAreNoTablesAtAll() {
    assertThat(LocalVocabulary.none().knows(TermTable.PROTOCOLS)).isFalse();
    assertThat(LocalVocabulary.none().list(TermTable.PROTOCOLS).find("PEB")).isEmpty();
  }

  @Test
  void aWordForTwoThingsIsRefusedWithItsFile() throws IOException {
    Path file = write("centers.csv", "word,other_words,meaning\nA,x,\nB,X,\n");

    assertThatThrownBy(() -> LocalVocabulary.of(registry))
        .isInstanceOf(VocabularyException.class)
        .hasMessage(
            file
                + " cannot be read: \"X\" stands for A and for B. Correct the file, or delete it.");
  }

  @Test
  void aCauseNeedsAClassOfTheList() throws IOException {
    Path file = write("causes.csv", "word,class,other_words,meaning\nfever,hot,,\n");

    assertThatThrownBy(() -> LocalVocabulary.of(registry))
        .isInstanceOf(VocabularyException.class)
        .hasMessage(
            file
                + ": the class of \"fever\" is \"hot\". Allowed: disease, toxicity, infection,"
                + " bleeding, surgical, abandonment, other, unknown.");
  }

  @Test
  void aMissingColumnAndAnotherEncodingAreRefused() throws IOException {
    Path file = write("centers.csv", "center\nA\n");
    assertThatThrownBy(() -> LocalVocabulary.of(registry))
        .isInstanceOf(VocabularyException.class)
        .hasMessage(file + " line 2 has no column word. Correct the file, or delete it.");

    Files.write(file, new byte[] {'w', (byte) 0xff, '\n'});
    assertThatThrownBy(() -> LocalVocabulary.of(registry))
        .isInstanceOf(VocabularyException.class)
        .hasMessage(file + " is not UTF-8. Save it as CSV UTF-8.");
  }

  private Path write(String name, String text) throws IOException {
    Path file = registry.resolve(LocalVocabulary.FOLDER).resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
