package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the bytes of an input, it is refused or every row is accounted for. */
class IntakePropertyTest {

  /** Pieces that break files, values and rows. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\n",
          ",",
          ";",
          "\t",
          "\r",
          "\u0000",
          "\ufeff",
          "\ufffd",
          "99",
          "/",
          "-",
          "C1",
          "ស្រី",
          "៩",
          "2567-01-01",
          "45356",
          "31/02/2020",
          "NA",
          "reject_x",
          "\n,,,,\n",
          "  ",
          "case_id",
          "'",
          "\\",
          "\ud83d\ude00",
          "unknown",
          "1e9",
          ":",
          "T00:00");

  /** The rejects of one seed in so many are written: forcing files to the disk takes time. */
  private static final int WRITTEN = 4;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedInputIsRefusedOrAddsUp(long seed) {
    Path input = folder.resolve("in");
    CaseFiles.write(input, new RandomCases(seed).next(12));
    mutate(input, new Random(seed));

    Optional<IntakeReport> report = readOrRefuse(input);

    report.ifPresent(
        read -> {
          assertThat(read).isEqualTo(readOrRefuse(input).orElseThrow());
          assertThat(read.casesRead()).isEqualTo(read.casesAccepted() + read.casesRejected());
          assertThat(read.casesAccepted()).isEqualTo(read.accepted().size());
          assertThat(read.rejected().isEmpty()).isEqualTo(read.problemsOf(Severity.ERROR) == 0);
          if (seed % WRITTEN == 0) {
            requireRejectsCanBeImported(read);
          }
        });
  }

  /** The rejects of an import can be read, and what was rejected is still there. */
  private void requireRejectsCanBeImported(IntakeReport report) {
    Optional<Path> rejects = RejectsFolder.write(folder.resolve("rejects"), report);
    assertThat(rejects.isPresent()).isEqualTo(!report.rejected().isEmpty());
    rejects.ifPresent(
        written -> {
          IntakeReport again = readOrRefuse(written).orElseThrow();
          long rows = again.counts().stream().mapToLong(RowCount::read).sum();
          assertThat(rows).isEqualTo(report.rejected().size());
        });
  }

  private static Optional<IntakeReport> readOrRefuse(Path input) {
    try {
      return Optional.of(new Input(input).dateOrder(DateOrder.DMY).read());
    } catch (UnreadableInputException e) {
      assertThat(e.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  private static void mutate(Path input, Random random) {
    try (Stream<Path> listed = Files.list(input)) {
      List<Path> files = listed.sorted().toList();
      for (int i = random.nextInt(6); i >= 0; i--) {
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length + 1);
        Files.write(file, mutated(bytes, at, random));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] mutated(byte[] bytes, int at, Random random) {
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    int cut = Math.min(bytes.length, at + random.nextInt(12));
    return switch (random.nextInt(8)) {
      case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt()}, at);
      case 1 -> joined(bytes, at, new byte[0], cut);
      case 2 -> joined(bytes, at, new byte[0], bytes.length);
      case 3 -> joined(bytes, cut, bytes, at);
      default -> joined(bytes, at, piece, random.nextBoolean() ? at : cut);
    };
  }

  /** The bytes up to an end, a piece, and the bytes from a start. */
  private static byte[] joined(byte[] bytes, int end, byte[] piece, int start) {
    byte[] all = new byte[end + piece.length + bytes.length - start];
    System.arraycopy(bytes, 0, all, 0, end);
    System.arraycopy(piece, 0, all, end, piece.length);
    System.arraycopy(bytes, start, all, end + piece.length, bytes.length - start);
    return all;
  }
}
