package org.chivit.registry.store.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.xerial.snappy.Snappy;

/** Writes files as other programs do: any codec, page version, encoding and page size. */
final class ForeignFile {

  private ForeignFile() {}

  static void write(
      Path path,
      MessageType schema,
      CompressionCodecName codec,
      UnaryOperator<ExampleParquetWriter.Builder> settings,
      List<Group> rows)
      throws IOException {
    MemoryFile file = new MemoryFile();
    ExampleParquetWriter.Builder builder =
        ExampleParquetWriter.builder(file)
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCodecFactory(new Codecs())
            .withCompressionCodec(codec);
    try (ParquetWriter<Group> writer = settings.apply(builder).build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    Files.write(path, file.toByteArray());
  }

  private static final class Codecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      return codec == CompressionCodecName.ZSTD
          ? new ZstdCodec().getCompressor(codec)
          : new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
              byte[] plain = bytes.toInputStream().readAllBytes();
              return BytesInput.from(
                  switch (codec) {
                    case SNAPPY -> Snappy.compress(plain);
                    case GZIP -> gzip(plain);
                    default -> plain;
                  });
            }

            @Override
            public CompressionCodecName getCodecName() {
              return codec;
            }

            @Override
            public void release() {}
          };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(plain);
      }
      return out.toByteArray();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("the writer unpacks nothing");
    }

    @Override
    public void release() {}
  }
}
