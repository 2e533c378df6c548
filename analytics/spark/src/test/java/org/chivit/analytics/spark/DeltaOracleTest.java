package org.chivit.analytics.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.local.LocalCounter;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.AnalysisRow;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.store.SnapshotId;
import org.chivit.registry.store.parquet.ParquetCaseStore;
import org.chivit.registry.synthetic.SyntheticCases;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What delta-spark, whose reader is not ours, finds in a registry: the same rows, columns and
 * nested records in every version.
 */
@Tag("spark")
class DeltaOracleTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
  private static final String CHANGED = "C-CHANGED";

  @TempDir static Path folder;

  private static SparkSession spark;
  private static ParquetCaseStore store;
  private static List<RegistryCase> synthetic;

  @BeforeAll
  static void commitThreeVersions() {
    spark =
        SparkSession.builder()
            .sparkContext(SparkContexts.open(Optional.of("local[2]")).sc())
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toUri().toString())
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.databricks.delta.snapshotPartitions", "1")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    synthetic = new SyntheticCases(7).first(300);
    store = ParquetCaseStore.create(folder.resolve("registry"), TIME, "tester");
    List<RegistryCase> first = new ArrayList<>(synthetic.subList(0, 200));
    first.add(CaseBuilder.aCase().id(CHANGED).surgery("2021-06-01").build());
    commit(first, "first");
    List<RegistryCase> second = new ArrayList<>(synthetic.subList(200, 300));
    second.add(
        CaseBuilder.aCase()
            .id(CHANGED)
            .surgery("2021-06-01")
            .surgery("2021-07")
            .chemotherapy("2021-05-20", "2021-09-30")
            .died("2022-02-03")
            .build());
    commit(second, "second");
  }

  private static void commit(List<RegistryCase> cases, String reason) {
    store.commit(new CommitRequest(cases, TIME, "tester", reason));
  }

  @Test
  void everyVersionHasItsRows() {
    assertThat(version(0).count()).isZero();
    assertThat(version(1).count()).isEqualTo(201);
    assertThat(version(2).count()).isEqualTo(301);
    assertThat(latest().count()).isEqualTo(301);
  }

  @Test
  void theAnalysisColumnsHaveTheNamesTypesAndValuesOfTheDictionary() {
    List<StructField> fields = List.of(latest().schema().fields());
    List<AnalysisColumn> columns = List.of(AnalysisColumn.values());
    for (int c = 0; c < columns.size(); c++) {
      AnalysisColumn column = columns.get(c);
      StructField field = fields.get(c);
      assertThat(field.name()).isEqualTo(column.columnName());
      assertThat(field.dataType())
          .isEqualTo(
              switch (column.spec().type()) {
                case TEXT -> DataTypes.StringType;
                case INT, DAY -> DataTypes.IntegerType;
              });
    }
    List<Row> rows =
        latest().where(col("case_id").notEqual(CHANGED)).orderBy("case_id").collectAsList();
    List<RegistryCase> cases =
        synthetic.stream().sorted(Comparator.comparing(RegistryCase::id)).toList();
    assertThat(rows).hasSameSizeAs(cases);
    for (int i = 0; i < rows.size(); i++) {
      AnalysisRow expected = AnalysisRow.of(cases.get(i));
      for (AnalysisColumn column : AnalysisColumn.values()) {
        assertThat(rows.get(i).<Object>getAs(column.columnName()))
            .as("%s of %s", column, cases.get(i).id())
            .isEqualTo(expected.value(column));
      }
    }
  }

  @Test
  void theNestedRecordIsReadAsEntered() {
    Row before = changed(version(1));
    Row after = changed(latest());

    Row treatments = after.getAs("treatments");
    List<Row> surgeries = treatments.getList(treatments.fieldIndex("surgeries"));
    List<Row> courses = treatments.getList(treatments.fieldIndex("chemotherapy"));
    Row outcome = after.getAs("outcome");
    List<Row> events = outcome.getList(outcome.fieldIndex("events"));
    Row treatmentsBefore = before.getAs("treatments");

    assertThat(treatmentsBefore.<Row>getList(treatmentsBefore.fieldIndex("surgeries"))).hasSize(1);
    assertThat(surgeries)
        .extracting(row -> row.getAs("surgery_date"))
        .containsExactly("2021-06-01", "2021-07");
    assertThat(courses).extracting(row -> row.getAs("protocol")).containsExactly("SIOP-WT-2001");
    assertThat(events).extracting(row -> row.getAs("event")).containsExactly("death");
    assertThat(after.<Integer>getAs("death_day")).isEqualTo(19_026);
    assertThat(before.<Integer>getAs("death_day")).isNull();
  }

  @Test
  void groupingTheDataFrameCountsWhatTheKernelCounts() {
    for (Snapshot snapshot : store.snapshots()) {
      SnapshotData data = store.open(snapshot);
      CountQuery query =
          new CountQuery(
              List.of(),
              List.of(
                  new CountKey.Value("iccc_group"),
                  new CountKey.Value("stage_tier1"),
                  new CountKey.Difference("days", "incidence_day", "last_contact_day")));
      List<CountTable.Row> grouped = new ArrayList<>();
      for (Row row :
          version(snapshot.id().version())
              .withColumn("days", col("last_contact_day").minus(col("incidence_day")))
              .groupBy("iccc_group", "stage_tier1", "days")
              .count()
              .collectAsList()) {
        List<Object> values = new ArrayList<>();
        values.add(row.get(0));
        values.add(row.get(1));
        values.add(row.get(2));
        grouped.add(new CountTable.Row(values, row.getLong(3)));
      }
      CountTable expected = new CountTable(query.names(), grouped);

      assertThat(new LocalCounter(data.columns()).count(query)).isEqualTo(expected);
      assertThat(new SparkEngine().open(data.columns(), Optional.of("local[2]")).count(query))
          .isEqualTo(expected);
    }
  }

  @Test
  void ourReaderAgreesOnOlderVersions() {
    SnapshotData first = store.open(store.find(new SnapshotId(1)).orElseThrow());

    assertThat(first.cases())
        .extracting(registryCase -> registryCase.id().value())
        .containsExactlyElementsOf(
            version(1).orderBy("case_id").select("case_id").as(Encoders.STRING()).collectAsList());
  }

  private static Dataset<Row> version(long version) {
    return spark.read().format("delta").option("versionAsOf", version).load(table());
  }

  private static Dataset<Row> latest() {
    return spark.read().format("delta").load(table());
  }

  private static Row changed(Dataset<Row> rows) {
    return rows.where(col("case_id").equalTo(CHANGED)).first();
  }

  private static String table() {
    return folder.resolve("registry").resolve("cases").toUri().toString();
  }
}
