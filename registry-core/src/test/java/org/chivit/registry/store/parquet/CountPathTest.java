package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.CommitRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the path from a folder to its columns loads, and how long it takes. */
class CountPathTest {

  private static final Set<String> COLUMNS =
      Set.of("iccc_main", "incidence_day", "last_contact_day", "death_day");

  @TempDir Path parent;
  private Path folder;

  /** Opens the registry and reads four columns, in a class loader of its own. */
  public static final class Reading implements LongSupplier {
    private final Path folder;

    /** Reads the registry in this folder. */
    public Reading(Path folder) {
      this.folder = folder;
    }

    @Override
    public long getAsLong() {
      ParquetCaseStore store = ParquetCaseStore.open(folder);
      long[] rows = {0};
      for (ColumnSplit split : store.open(store.latest()).columns().splits()) {
        split.read(
            COLUMNS,
            batch -> {
              COLUMNS.forEach(column -> batch.column(column).codes());
              rows[0] += batch.rowCount();
            });
      }
      return rows[0];
    }
  }

  /** Loads our classes and the Parquet library's anew, and notes every name that is asked for. */
  private static final class NotingLoader extends ClassLoader {
    private final Set<String> loaded = new TreeSet<>();

    NotingLoader() {
      super(CountPathTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        loaded.add(name);
        if (!name.startsWith("org.chivit.") && !name.startsWith("org.apache.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? define(name) : known;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String resource = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(resource)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @BeforeEach
  void importFiveThousandCases() {
    folder = parent.resolve("registry");
    Instant time = Instant.parse("2026-01-02T03:04:05Z");
    List<RegistryCase> cases = new RandomCases(1).cases("C", 5_000);
    ParquetCaseStore.create(folder, time, "creator")
        .commit(new CommitRequest(cases, time, "tester", "import"));
  }

  @Test
  void readingColumnsLoadsNothingOfHadoopAndNoFileReaderOfParquet() throws Exception {
    NotingLoader loader = new NotingLoader();
    LongSupplier reading =
        (LongSupplier)
            loader
                .loadClass(Reading.class.getName())
                .getConstructor(Path.class)
                .newInstance(folder);

    assertThat(reading.getAsLong()).isEqualTo(5_000);

    assertThat(loader.loaded)
        .contains(ColumnDecoder.class.getName())
        .noneMatch(name -> name.startsWith("org.apache.hadoop."))
        .noneMatch(name -> name.startsWith("org.apache.parquet.hadoop."));
  }

  @Test
  void openingAndReadingFourColumnsOfFiveThousandCasesIsMeasured() {
    Reading reading = new Reading(folder);
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();

      assertThat(reading.getAsLong()).isEqualTo(5_000);

      System.out.printf(
          Locale.ROOT,
          "opening a registry and reading 4 columns of 5,000 cases took %.1f ms%n",
          (System.nanoTime() - start) / 1e6);
    }
  }
}
