package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.chivit.registry.registration.RegistryCase;

/**
 * Writes cases as the bytes of a Parquet file: one row group, pages of version 1, dictionaries,
 * zstd. The same cases give the same bytes.
 */
final class CaseFileWriter {

  private static final MessageType SCHEMA = CaseSchema.type();

  private final AnalysisDerivation derivation;

  CaseFileWriter(AnalysisDerivation derivation) {
    this.derivation = derivation;
  }

  /** The bytes of a file with these cases in this order. */
  byte[] write(List<RegistryCase> cases) {
    MemoryFile file = new MemoryFile();
    try (ParquetWriter<AnalyzedCase> writer = new Builder(file).build()) {
      for (RegistryCase registryCase : cases) {
        writer.write(new AnalyzedCase(registryCase, derivation.of(registryCase)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return file.toByteArray();
  }

  private static final class Builder extends ParquetWriter.Builder<AnalyzedCase, Builder> {
    Builder(OutputFile file) {
      super(file);
      withConf(new PlainParquetConfiguration());
      withCodecFactory(new ZstdCodec());
      withCompressionCodec(CompressionCodecName.ZSTD);
      withWriterVersion(WriterVersion.PARQUET_1_0);
      withDictionaryEncoding(true);
      withSizeStatisticsEnabled(false);
      for (String[] path : SCHEMA.getPaths()) {
        // Nobody searches the record by its parts; the analysis columns are for that.
        if (path.length > 1) {
          withStatisticsEnabled(String.join(".", path), false);
        }
      }
    }

    @Override
    protected Builder self() {
      return this;
    }

    // Abstract in the library although deprecated there; the method below is the one it calls.
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<AnalyzedCase> getWriteSupport(Configuration conf) {
      return new CaseWriteSupport();
    }

    @Override
    protected WriteSupport<AnalyzedCase> getWriteSupport(ParquetConfiguration conf) {
      return new CaseWriteSupport();
    }
  }

  private static final class CaseWriteSupport extends WriteSupport<AnalyzedCase> {
    private RecordConsumer out;

    // Abstract in the library although deprecated there; the method below is the one it calls.
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration conf) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration conf) {
      return context();
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      this.out = consumer;
    }

    @Override
    public void write(AnalyzedCase row) {
      CaseSchema.write(row, out);
    }

    private static WriteContext context() {
      return new WriteContext(SCHEMA, Map.of());
    }
  }
}
